"""The addresses of the public record; they are permanent."""

from __future__ import annotations

from django.urls import path

from corrigenda.errata import feeds, views

app_name = "errata"
urlpatterns = [
    path("", views.record, name="record"),
    path("how-we-correct/", views.policy, name="policy"),
    path("feed.atom", feeds.atom, name="atom"),
    path("feed.json", feeds.json, name="json"),
    path("articles/<str:article_id>/", views.article, name="article"),
    path("articles/<str:article_id>/feed.atom", feeds.article_atom, name="article_atom"),
    path("articles/<str:article_id>/feed.json", feeds.article_json, name="article_json"),
    path("notices/<str:notice_id>/", views.notice, name="notice"),
    path("notices/<str:notice_id>.jsonld", views.notice_data, name="notice_data"),
]
