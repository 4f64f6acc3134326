"""Serves the built element to other sites' pages: one immutable address a version, one that moves."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.utils.cache import patch_vary_headers
from django.views.decorators.http import require_safe

from corrigenda.web import element

# A year, the most that caches honour; the moving address for as long as an old form beside a new server may last.
IMMUTABLE = "public, max-age=31536000, immutable"
MOVING = "public, max-age=300"


@require_safe
def file(request: HttpRequest, version: str, name: str) -> HttpResponse:
    """A file of the element. Readable by every origin: it is a script, and a hash can only be checked that way."""
    built = element.built(version, name)
    if built is None:
        raise Http404
    is_packed = "gzip" in request.headers.get("Accept-Encoding", "")
    response = HttpResponse(
        built.packed if is_packed else built.content, content_type="text/javascript; charset=utf-8"
    )
    if is_packed:
        response.headers["Content-Encoding"] = "gzip"
    patch_vary_headers(response, ["Accept-Encoding"])
    response.headers["Cache-Control"] = MOVING if version == element.LATEST else IMMUTABLE
    response.headers["Access-Control-Allow-Origin"] = "*"
    response.headers["Cross-Origin-Resource-Policy"] = "cross-origin"
    response.headers["X-Content-Type-Options"] = "nosniff"
    return response
