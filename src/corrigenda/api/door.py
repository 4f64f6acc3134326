"""What every request of the API passes: size, type, method and origin, before and after its view."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps

from django.http import HttpRequest, HttpResponse
from django.http.request import UnreadablePostError
from django.views.decorators.csrf import csrf_exempt

from corrigenda.api import origins, problems
from corrigenda.core.errors import Refused
from corrigenda.web.envelope import problem
from corrigenda.web.language import language_of

MAX_BODY = 64 * 1024
MAX_ARTICLE = 2 * 1024 * 1024  # an article that is pushed, by somebody with a token
WRITING = {"POST", "PUT", "PATCH"}

View = Callable[..., HttpResponse]


def guarded(view: View, *, methods: frozenset[str], is_public: bool) -> View:
    """The view behind the door. ``is_public`` lets pages of the publication's sites ask; there are no cookies
    either way, so nothing can be forged."""
    allowed = ", ".join(sorted(methods | {"OPTIONS"}))

    @csrf_exempt
    @wraps(view)
    def door(request: HttpRequest, *args: object, **kwargs: object) -> HttpResponse:
        if request.method == "OPTIONS":
            response = origins.preflight(request, allowed) if is_public else HttpResponse(status=204)
            response.headers["Allow"] = allowed
            return response
        refusal = _refusal(request, methods)
        if request.method == "HEAD":
            # The server leaves the body out.
            request.method = "GET"
        response = refusal or view(request, *args, **kwargs)
        if response.status_code == 405:
            response.headers["Allow"] = allowed
        response.headers.setdefault("Cache-Control", "no-store")
        return origins.mark(request, response) if is_public else response

    return door


def _refusal(request: HttpRequest, methods: frozenset[str]) -> HttpResponse | None:
    """Why the request is not even looked at, if so."""
    if request.method not in methods:
        return problem(405, "request.method", language=language_of(request))
    if request.method not in WRITING:
        return None
    if request.content_type != "application/json":
        return problems.of_error(Refused("request.not_json"), language=language_of(request))
    most = MAX_ARTICLE if request.method == "PUT" else MAX_BODY
    try:
        length = int(request.META.get("CONTENT_LENGTH") or 0)
        is_small = length <= most and len(request.body) <= most
    except (ValueError, UnreadablePostError):
        return problems.of_error(Refused("request.malformed"), language=language_of(request))
    if not is_small:
        return problems.of_error(Refused("request.too_large", most=most), language=language_of(request))
    return None


def nowhere(request: HttpRequest, path: str = "") -> HttpResponse:
    """The answer at an address that the API does not have."""
    return problem(404, "request.no_such_address", language=language_of(request))
