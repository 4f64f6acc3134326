"""Every door's addresses."""

from __future__ import annotations

from django.urls import URLPattern, URLResolver

app_name = "corrigenda"
urlpatterns: list[URLPattern | URLResolver] = []
