"""What is answered where no view of ours answers: 400, 403, 404, 500, and a form whose secret is gone.

A page for a person; at the API's addresses its envelope, which a program expects whatever goes wrong.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from http import HTTPStatus

from django.core.exceptions import DisallowedHost, RequestDataTooBig
from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import translation
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from corrigenda.web import envelope, outages
from corrigenda.web.language import language_of
from corrigenda.web.typed import words_of

_WORDS: dict[HTTPStatus, tuple[Promise, Promise]] = {
    HTTPStatus.BAD_REQUEST: (
        _("This request cannot be read"),
        _("Something in the address or the form is broken. Go back and try again."),
    ),
    HTTPStatus.FORBIDDEN: (_("Not open to you"), _("You may not see this page.")),
    HTTPStatus.NOT_FOUND: (
        _("There is no such page"),
        _("The address may be mistyped or cut off, or the page is gone."),
    ),
    HTTPStatus.INTERNAL_SERVER_ERROR: (
        _("Something went wrong here"),
        _(
            "It is our fault, not yours, and it has been noted. Nothing that was confirmed is lost. Try again in a moment."
        ),
    ),
}
_TOO_BIG = (
    _("Too much at once"),
    _(
        "What was sent is larger than a form may be. Go back, where what you typed still stands, and shorten it: a few paragraphs at most."
    ),
)
_EXPIRED = (
    _("This form has expired"),
    _(
        "Go back, reload the page and send it again: what you typed is usually still there. Cookies must be allowed for the desk."
    ),
)


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:
    """400; 413 for a form that is larger than is read."""
    if isinstance(exception, RequestDataTooBig) and not _is_api(request):
        return _page(request, HTTPStatus.REQUEST_ENTITY_TOO_LARGE, _TOO_BIG)
    is_host = isinstance(exception, DisallowedHost)
    return _answer(
        request, HTTPStatus.BAD_REQUEST, "request.unknown_host" if is_host else "request.unreadable"
    )


def permission_denied(request: HttpRequest, exception: Exception) -> HttpResponse:
    """403."""
    return _answer(request, HTTPStatus.FORBIDDEN, "request.not_allowed")


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    """404."""
    return _answer(request, HTTPStatus.NOT_FOUND, "request.no_such_address")


def server_error(request: HttpRequest) -> HttpResponse:
    """500; 503 when it is the database that does not answer."""
    # Django calls this while it handles the error, and does not pass it on.
    if not isinstance(sys.exception(), outages.AWAY):
        return _answer(request, HTTPStatus.INTERNAL_SERVER_ERROR, "server.fault")
    if _is_api(request):
        return _problem(request, HTTPStatus.SERVICE_UNAVAILABLE, "server.unavailable")
    return outages.unavailable(request)


def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    """403 for a form of the desk that brings no valid secret."""
    return _page(request, HTTPStatus.FORBIDDEN, _EXPIRED, words_of(request))


def _answer(request: HttpRequest, status: HTTPStatus, code: str) -> HttpResponse:
    return _problem(request, status, code) if _is_api(request) else _page(request, status)


def _is_api(request: HttpRequest) -> bool:
    root, _, _ = reverse("api:openapi").rpartition("/")
    return f"{request.path}/".startswith(f"{root}/")


def _problem(request: HttpRequest, status: HTTPStatus, code: str) -> HttpResponse:
    return envelope.problem(status.value, code, language=language_of(request))


def _page(
    request: HttpRequest,
    status: HTTPStatus,
    said: tuple[Promise, Promise] | None = None,
    typed: Sequence[str] = (),
) -> HttpResponse:
    # Rendered without the request: neither the session nor the database may be asked when they are what failed.
    title, sentence = said or _WORDS[status]
    language = language_of(request)
    with translation.override(language):
        html = render_to_string(
            "corrigenda/failure.html",
            {"title": title, "sentence": sentence, "status": status.value, "words": typed},
        )
    response = HttpResponse(html, status=status)
    response.headers["Cache-Control"] = "no-store"
    response.headers["Content-Language"] = language
    return response
