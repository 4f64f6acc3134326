"""What every page of the record shares: its publication or 404, and the language it is written in."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.utils import timezone, translation
from django.utils.http import urlencode
from django.views.decorators.http import require_safe

from corrigenda.core.errors import NotFound
from corrigenda.core.languages import READERS, base_of
from corrigenda.models import Publication, queries

Args = ParamSpec("Args")
# What of an address's query chooses the content.
CHOICES = ("lang", "type", "page")
PublicView = Callable[Concatenate[HttpRequest, Publication, Args], HttpResponse]


def public(view: PublicView[Args]) -> Callable[..., HttpResponse]:
    """A page of a publication's record: read only, in one language an address, so that every cache may keep it.

    The language is the publication's first one, or another of its languages with ``?lang=``; neither a cookie nor
    the browser's wishes choose.
    """

    @wraps(view)
    def page(request: HttpRequest, /, slug: str, *args: Args.args, **kwargs: Args.kwargs) -> HttpResponse:
        try:
            publication = queries.publication_by_slug(slug)
            language = language_of(request, publication)
            with translation.override(language), timezone.override(publication.zone):
                return view(request, publication, *args, **kwargs)
        except NotFound as error:
            raise Http404(error.code) from None

    return require_safe(page)


def language_of(request: HttpRequest, publication: Publication) -> str:
    """The language this address speaks."""
    offered = offered_languages(publication)
    wanted = request.GET.get("lang", "")
    return wanted if wanted in offered else offered[0]


def offered_languages(publication: Publication) -> list[str]:
    """The publication's languages that our own words exist in; the server's language when there is none."""
    spoken = [base_of(str(language)) for language in publication.languages]
    known = [code for code in READERS if code in spoken]
    return sorted(known, key=spoken.index) or [settings.LANGUAGE_CODE]


def address(request: HttpRequest, **changes: str) -> str:
    """The page's path with what chooses its content and nothing else; an empty change leaves a choice out."""
    given = {name: request.GET.get(name, "") for name in CHOICES} | changes
    query = urlencode({name: value for name, value in given.items() if value})
    return f"{request.path}?{query}" if query else request.path


def language_links(request: HttpRequest, publication: Publication, language: str) -> list[dict[str, str]]:
    """The same page in the publication's other languages."""
    first, *others = offered_languages(publication)
    hrefs = {first: address(request, lang="")} | {code: address(request, lang=code) for code in others}
    return [
        {"href": href, "code": code, "name": READERS[code]}
        for code, href in hrefs.items()
        if code != language
    ]
