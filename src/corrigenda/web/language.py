"""In which language does a page speak? Asked for, else the article's, else the browser's; no cookie decides."""

from __future__ import annotations

from collections.abc import Sequence

from django.conf import settings
from django.http import HttpRequest
from django.utils.translation.trans_real import parse_accept_lang_header

# Longer headers are not written by browsers, and parsing them costs.
MAX_HEADER = 200


def language_of(request: HttpRequest, *, article: str = "", publication: Sequence[str] = ()) -> str:
    """One of the languages that our own words exist in.

    ``article`` counts when the publication works in that language too; after the browser's wishes comes the
    publication's first language, last the server's.
    """
    wanted = [request.POST.get("lang", ""), request.GET.get("lang", "")]
    spoken = [_base(language) for language in publication]
    if _base(article) in spoken or not spoken:
        wanted.append(_base(article))
    wanted += [*_accepted(request), *spoken]
    ours = {code for code, _ in settings.LANGUAGES}
    return next((code for code in wanted if code in ours), settings.LANGUAGE_CODE)


def _accepted(request: HttpRequest) -> list[str]:
    header = request.headers.get("Accept-Language", "")[:MAX_HEADER]
    return [_base(language) for language, _ in parse_accept_lang_header(header)]


def _base(language: str) -> str:
    return language.lower().split("-")[0]
