"""The one envelope of the API's errors: RFC 9457 problem+json, with our stable code and a sentence."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.http import HttpResponse, JsonResponse
from django.utils import translation
from django.utils.translation import gettext_lazy as _

from corrigenda.web.sentences import sentence

MEDIA_TYPE = "application/problem+json"
# Followed by the code: the type is a name, not an address, and is the same on every server.
TYPE = "urn:corrigenda:problem:"
RETRY_AFTER = 30  # seconds; the hiccup of a newspaper or a database is over by then

TITLES = {
    400: _("The request cannot be read"),
    401: _("A valid token is needed"),
    403: _("This is not allowed"),
    404: _("There is no such thing"),
    405: _("The address does not know this method"),
    409: _("This contradicts what is known"),
    412: _("A condition of the request does not hold"),
    413: _("The request is too large"),
    415: _("The request’s type is not accepted"),
    422: _("Something is to be mended"),
    429: _("Too much at once"),
    500: _("Something went wrong on our side"),
    503: _("Please try again later"),
}


def problem(
    status: int,
    code: str,
    *,
    language: str,
    facts: Mapping[str, object] | None = None,
    **more: Any,
) -> HttpResponse:
    """The envelope: ``type``, ``title``, ``status``, ``detail``, ``code`` and whatever more there is to say."""
    with translation.override(language):
        body = {
            "type": TYPE + code,
            "title": str(TITLES[status]),
            "status": status,
            "detail": sentence(code, **(facts or {})),
            "code": code,
            **more,
        }
    response = JsonResponse(
        body, status=status, content_type=MEDIA_TYPE, json_dumps_params={"ensure_ascii": False}
    )
    response.headers["Content-Language"] = language
    response.headers["Cache-Control"] = "no-store"
    if status == 503:
        response.headers["Retry-After"] = str(RETRY_AFTER)
    return response
