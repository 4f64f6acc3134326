"""The addresses of the feeds: Atom and JSON Feed, of a publication and of one article."""

from __future__ import annotations

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse

from corrigenda.errata import atom_feed, frame, json_feed, listing
from corrigenda.errata.frame import public
from corrigenda.errata.syndication import Channel, channel_of
from corrigenda.models import Article, Publication, queries
from corrigenda.web.caching import conditional, validator

LENGTH = 50
# Feed readers ask every few minutes at best; a 304 costs them and us next to nothing.
FRESH = 300


@public
def atom(request: HttpRequest, publication: Publication) -> HttpResponse:
    """The newest entries of the publication as Atom 1.0."""
    return _answer(request, publication, None, atom_feed.write)


@public
def article_atom(request: HttpRequest, publication: Publication, article_id: str) -> HttpResponse:
    """The entries of one article as Atom 1.0."""
    return _answer(request, publication, queries.article(publication, article_id), atom_feed.write)


@public
def json(request: HttpRequest, publication: Publication) -> HttpResponse:
    """The newest entries of the publication as JSON Feed 1.1."""
    return _answer(request, publication, None, json_feed.write)


@public
def article_json(request: HttpRequest, publication: Publication, article_id: str) -> HttpResponse:
    """The entries of one article as JSON Feed 1.1."""
    return _answer(request, publication, queries.article(publication, article_id), json_feed.write)


def _answer(
    request: HttpRequest,
    publication: Publication,
    article: Article | None,
    write: Callable[[Channel], HttpResponse],
) -> HttpResponse:
    rows = queries.notices(publication)
    chosen = rows if article is None else rows.filter(article=article)
    items = listing.items_of(chosen[:LENGTH], publication)
    language = frame.language_of(request, publication)
    channel = channel_of(publication, article, items, language, frame.address(request))
    response = conditional(
        request,
        lambda: write(channel),
        etag=validator(write.__module__, channel.facts),
        modified=channel.updated,
        language=language,
        seconds=FRESH,
    )
    # The record is public: pages of any site may read it.
    response.headers["Access-Control-Allow-Origin"] = "*"
    return response
