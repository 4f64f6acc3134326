"""What a person sees where no page of ours answers: 400, 403, 404, 500, and a form whose secret is gone."""

from __future__ import annotations

from http import HTTPStatus

from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

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
_EXPIRED = (
    _("This form has expired"),
    _(
        "Go back, reload the page and send it again: what you typed is usually still there. Cookies must be allowed for the desk."
    ),
)


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:
    """400."""
    return _page(HTTPStatus.BAD_REQUEST)


def permission_denied(request: HttpRequest, exception: Exception) -> HttpResponse:
    """403."""
    return _page(HTTPStatus.FORBIDDEN)


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    """404."""
    return _page(HTTPStatus.NOT_FOUND)


def server_error(request: HttpRequest) -> HttpResponse:
    """500."""
    return _page(HTTPStatus.INTERNAL_SERVER_ERROR)


def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    """403 for a form of the desk that brings no valid secret."""
    return _page(HTTPStatus.FORBIDDEN, _EXPIRED)


def _page(status: HTTPStatus, words: tuple[Promise, Promise] | None = None) -> HttpResponse:
    # Without the request: neither the session nor the database may be asked when they are what failed.
    title, sentence = words or _WORDS[status]
    html = render_to_string(
        "corrigenda/failure.html", {"title": title, "sentence": sentence, "status": status.value}
    )
    response = HttpResponse(html, status=status)
    response.headers["Cache-Control"] = "no-store"
    return response
