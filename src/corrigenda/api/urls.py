"""The addresses of the API, each behind the door."""

from __future__ import annotations

from django.urls import URLPattern, path, re_path

from corrigenda.api import document, door
from corrigenda.api.application import api

app_name = "api"
# Pages of the publications' sites may ask these; the editors' part is for programs.
PUBLIC = {"reports", "receipt", "articles", "notices"}
METHODS = {
    "reports": {"POST"},
    "decisions": {"POST"},
    "alteration_decisions": {"POST"},
    "sweep_decisions": {"POST"},
    "sweeps": {"GET", "HEAD", "POST"},
    "announcements": {"POST"},
    "articles": {"GET", "HEAD", "PUT"},
}
# The same path twice in the framework's list: one view serves both methods.
DOUBLES = {"api-root", "push", "begin_sweep"}


def _guarded(pattern: URLPattern) -> URLPattern:
    name = str(pattern.name)
    methods = frozenset(METHODS.get(name, {"GET", "HEAD"}))
    view = door.guarded(pattern.callback, methods=methods, is_public=name in PUBLIC)
    return URLPattern(pattern.pattern, view, pattern.default_args, name)


served, *_ = api.urls
urlpatterns = [
    *(_guarded(one) for one in served if isinstance(one, URLPattern) and one.name not in DOUBLES),
    path(
        "openapi.json",
        door.guarded(document.serve, methods=frozenset({"GET", "HEAD"}), is_public=False),
        name="openapi",
    ),
    re_path(r"^(?P<path>.*)$", door.nowhere),
]
