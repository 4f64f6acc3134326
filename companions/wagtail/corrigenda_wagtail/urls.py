"""The two calls of the contract."""

from __future__ import annotations

from django.urls import path

from corrigenda_wagtail import views

urlpatterns = [path("read", views.read), path("apply", views.apply)]
