"""The database does not answer: it restarts, or its disk is full. When to come back, and nothing typed lost."""

from __future__ import annotations

from django.db import InterfaceError, OperationalError
from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string
from django.utils import translation

from corrigenda.web.envelope import RETRY_AFTER
from corrigenda.web.language import language_of
from corrigenda.web.typed import fields_of, words_of

# A driver says either when a connection is gone under a running request.
AWAY = (OperationalError, InterfaceError)


def unavailable(request: HttpRequest) -> HttpResponse:
    """503: the way to try again. A form comes back with every field, to be sent by one button, its words to be copied.

    Asks neither the database nor the session, which are what failed.
    """
    language = language_of(request)
    context = {
        "address": request.get_full_path(),
        "is_form": request.method == "POST",
        "fields": fields_of(request),
        "words": words_of(request),
        "seconds": RETRY_AFTER,
    }
    with translation.override(language):
        html = render_to_string("corrigenda/unavailable.html", context)
    response = HttpResponse(html, status=503)
    response.headers["Retry-After"] = str(RETRY_AFTER)
    response.headers["Cache-Control"] = "no-store"
    response.headers["Content-Language"] = language
    return response
