"""The addresses of this door."""

from __future__ import annotations

from django.urls import URLPattern, URLResolver

app_name = "reader"
urlpatterns: list[URLPattern | URLResolver] = []
