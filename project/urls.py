"""The standalone server's addresses: the app at the root."""

from __future__ import annotations

from django.urls import include, path

urlpatterns = [path("", include("corrigenda.urls"))]
