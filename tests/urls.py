"""The server's addresses and, for tests only, the page that shows every component."""

from __future__ import annotations

from django.urls import path

from project.urls import urlpatterns as served
from tests.looks.views import desk, public

urlpatterns = [*served, path("looks/public", public), path("looks/desk", desk)]
