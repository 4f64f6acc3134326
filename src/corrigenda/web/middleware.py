"""Headers that every page carries: nothing loads from elsewhere, nothing runs inline, nothing is framed."""

from __future__ import annotations

from collections.abc import Callable
from itertools import chain

from django.core.exceptions import BadRequest
from django.http import Http404, HttpRequest, HttpResponse

# No inline script or style anywhere; pictures of the article are not shown, so 'self' is enough for images.
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
    "connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; "
    "require-trusted-types-for 'script'"
)


class SecurityHeaders:
    """Adds the Content-Security-Policy unless the view set its own."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self._get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self._get_response(request)
        response.headers.setdefault("Content-Security-Policy", POLICY)
        return response


class NoNullCharacters:
    """Refuses addresses and forms with U+0000 in them: no person types it, and PostgreSQL keeps no such text."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self._get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self._get_response(request)

    def process_view(self, request: HttpRequest, *_: object) -> None:
        """Raises Http404 for such an address, BadRequest for what is said in one.

        What is said to the API is left to the API, which names the place.
        """
        if "\0" in request.path:
            raise Http404
        if request.resolver_match is not None and "api" in request.resolver_match.namespaces:
            return
        said = chain(request.GET.lists(), request.POST.lists())
        if any("\0" in str(value) for _, values in said for value in values):
            raise BadRequest("U+0000")
