"""Which pages of other sites may speak with the API: those of the publication, by their exact origin, and no other."""

from __future__ import annotations

from urllib.parse import urlsplit

from django.http import HttpRequest, HttpResponse
from django.utils.cache import patch_vary_headers

from corrigenda.conf import conf
from corrigenda.core.errors import Refused
from corrigenda.models import Domain, Publication

# What the browser may remember of a preflight; two hours are the most that Chromium does.
PREFLIGHT_SECONDS = 7200
_GRANTED = "corrigenda.granted_origin"


def require(request: HttpRequest, publication: Publication, host: str) -> None:
    """Lets the page that asks read the answer. ``host`` is one that is known to be the publication's.

    Raises Refused("origin.foreign") when the browser says that a page of another site asks: a report must not be
    sent by strangers' visitors.
    """
    origin = request.headers.get("Origin")
    if origin is None or origin == conf().base_url:
        return
    asking = host_of(origin)
    if asking != host and not publication.domains.filter(host=asking or "").exists():
        raise Refused("origin.foreign")
    request.META[_GRANTED] = origin


def host_of(origin: str) -> str | None:
    """The host (with a port of its own) of an origin; None for ``null`` and for what is no web origin."""
    try:
        parts = urlsplit(origin)
        port = parts.port
    except ValueError:
        return None
    if parts.scheme not in {"http", "https"} or not parts.hostname or parts.path or parts.query:
        return None
    default = {"http": 80, "https": 443}[parts.scheme]
    return parts.hostname if port in (None, default) else f"{parts.hostname}:{port}"


def mark(request: HttpRequest, response: HttpResponse) -> HttpResponse:
    """The response, readable by the page that asks when that is a publication's: never ``*``, never credentials."""
    patch_vary_headers(response, ["Origin"])
    origin = request.headers.get("Origin")
    if origin is None:
        return response
    granted = request.META.get(_GRANTED)
    # An error may come before its publication is known: any registered page may read what was wrong.
    if granted == origin or (granted is None and response.status_code >= 400 and _is_registered(origin)):
        response.headers["Access-Control-Allow-Origin"] = origin
        response.headers["Access-Control-Expose-Headers"] = "Idempotency-Replayed, ETag, Retry-After"
    return response


def preflight(request: HttpRequest, methods: str) -> HttpResponse:
    """The answer to a browser that asks whether it may ask."""
    response = HttpResponse(status=204)
    patch_vary_headers(response, ["Origin"])
    origin = request.headers.get("Origin", "null")
    if _is_registered(origin):
        response.headers["Access-Control-Allow-Origin"] = origin
        response.headers["Access-Control-Allow-Methods"] = methods
        response.headers["Access-Control-Allow-Headers"] = (
            "Content-Type, Corrigenda-Proof, Idempotency-Key, If-None-Match"
        )
        response.headers["Access-Control-Max-Age"] = str(PREFLIGHT_SECONDS)
    return response


def _is_registered(origin: str) -> bool:
    host = host_of(origin)
    return host is not None and Domain.objects.filter(host=host).exists()
