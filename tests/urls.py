"""The server's addresses and, for tests only, the page that shows every component."""

from __future__ import annotations

from django.urls import path

from project.urls import handler400, handler403, handler404, handler500
from project.urls import urlpatterns as served
from tests.looks.views import desk, public

__all__ = ["handler400", "handler403", "handler404", "handler500", "urlpatterns"]
urlpatterns = [*served, path("looks/public", public), path("looks/desk", desk)]
