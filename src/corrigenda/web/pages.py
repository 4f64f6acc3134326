"""Public pages as responses: rendered in one language, without cookies, with the headers that go with them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string
from django.utils import timezone, translation
from django.utils.cache import patch_vary_headers


def page(
    request: HttpRequest,
    template: str,
    context: Mapping[str, Any],
    *,
    language: str,
    status: int = 200,
) -> HttpResponse:
    """The template in this language, by the clock of its ``publication``. Kept by no shared cache; a browser may go
    back to it."""
    publication = context.get("publication")
    with translation.override(language), timezone.override(publication.zone if publication else None):
        html = render_to_string(template, dict(context), request)
    response = HttpResponse(html, status=status, content_type="text/html; charset=utf-8")
    response.headers["Content-Language"] = language
    response.headers["Cache-Control"] = "private, no-cache"
    patch_vary_headers(response, ["Accept-Language"])
    return response


def secret_page(
    request: HttpRequest,
    template: str,
    context: Mapping[str, Any],
    *,
    language: str,
    status: int = 200,
) -> HttpResponse:
    """Like `page`, for what stands behind an unguessable link: kept nowhere, found by nobody, told to nobody."""
    return keep_secret(page(request, template, context, language=language, status=status))


def keep_secret(response: HttpResponse) -> HttpResponse:
    """The response with the headers that keep its address and content to this one reader."""
    response.headers["Cache-Control"] = "no-store"
    response.headers["Referrer-Policy"] = "no-referrer"
    response.headers["X-Robots-Tag"] = "noindex, nofollow"
    return response
