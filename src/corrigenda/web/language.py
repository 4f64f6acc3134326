"""In which language does a page speak? Asked for, else the article's, else the browser's; no cookie decides."""

from __future__ import annotations

from collections.abc import Sequence

from django.conf import settings
from django.core.exceptions import BadRequest, SuspiciousOperation
from django.http import HttpRequest
from django.utils.translation.trans_real import parse_accept_lang_header

from corrigenda.core.languages import READERS, base_of

# Longer headers are not written by browsers, and parsing them costs.
MAX_HEADER = 200


def language_of(request: HttpRequest, *, article: str = "", publication: Sequence[str] = ()) -> str:
    """One of the languages that our own words exist in.

    Who reads an article reads its language: it comes before the browser's wishes. After them comes the publication's
    first language, last the server's.
    """
    wanted = [*_asked_for(request), base_of(article)]
    wanted += [*_accepted(request), *(base_of(language) for language in publication)]
    return next((code for code in wanted if code in READERS), settings.LANGUAGE_CODE)


def _asked_for(request: HttpRequest) -> list[str]:
    try:
        return [request.POST.get("lang", ""), request.GET.get("lang", "")]
    except (BadRequest, SuspiciousOperation):
        # An unknown charset, more fields than are read: whoever refuses the request needs a language, too.
        return []


def _accepted(request: HttpRequest) -> list[str]:
    header = request.headers.get("Accept-Language", "")[:MAX_HEADER]
    return [base_of(language) for language, _ in parse_accept_lang_header(header)]
