"""Reads of articles, their revisions, and how they are watched."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.db.models import Count, OuterRef, Q, QuerySet, Subquery
from django.db.models.functions import Coalesce

from corrigenda.core.errors import NotFound
from corrigenda.core.lifecycle import State
from corrigenda.core.watching import MISSES_TOLD, STRIKES_TOLD
from corrigenda.models.article import Article, Revision
from corrigenda.models.erratum import Erratum
from corrigenda.models.publication import Publication
from corrigenda.models.queries.reported import doubtful
from corrigenda.models.statements import Read, Select, SelectBeside
from corrigenda.models.watching import Listing, Round, Watch

_article_at = Select(Article, "SELECT * FROM corrigenda_article WHERE publication_id = %s AND url = %s")
_article_at_alias = Select(
    Article,
    "SELECT a.* FROM corrigenda_article a JOIN corrigenda_articleaddress o ON o.article_id = a.id "
    "WHERE o.publication_id = %s AND o.url = %s",
)
# What every report asks first, in one: whose page is it, is the article known, which content has it?
_found_at = SelectBeside(
    Publication,
    Article,
    "corrigenda_domain d JOIN corrigenda_publication one ON one.id = d.publication_id "
    "LEFT JOIN corrigenda_article other ON other.publication_id = one.id AND other.url = %s "
    "LEFT JOIN corrigenda_revision r ON r.id = other.current_id WHERE d.host = %s",
    more=["r.article_id", "r.digest", "r.seen_at"],
)
_revision = Select(Revision, "SELECT * FROM corrigenda_revision WHERE id = %s")
# Some 100 KB each.
MOST_CONTENTS = 200
_contents: dict[int, tuple[tuple[Any, ...], Revision]] = {}
_mark = Read("SELECT article_id, digest, seen_at FROM corrigenda_revision WHERE id = %s")


def owner_and_article(host: str, address: str) -> tuple[Publication, Article | None]:
    """The publication that owns a host, and its article that is read at this address, as `article_at` finds it.

    Raises NotFound("publication.unknown").
    """
    for publication, article, mark in _found_at(address, host):
        if article is None:
            return publication, _with_content(publication, _article_at_alias(publication.pk, address))
        article.publication = publication
        if article.current_id is not None:
            article.current = _content(article.current_id, mark)
        return publication, article
    raise NotFound("publication.unknown", host=host)


def article_at(publication: Publication, address: str) -> Article | None:
    """The publication's article that is read at this address (in normal form), if it is known, with its current
    revision."""
    found = _article_at(publication.pk, address) or _article_at_alias(publication.pk, address)
    return _with_content(publication, found)


def _with_content(publication: Publication, found: Sequence[Article]) -> Article | None:
    for article in found:
        article.publication = publication
        if article.current_id is not None:
            article.current = _content(article.current_id, next(iter(_mark(article.current_id)), ()))
        return article
    return None


def _content(pk: int, mark: tuple[Any, ...]) -> Revision | None:
    """A revision, which never changes: those that were read lately are at hand.

    Its ``mark`` is read anew all the same: after a transaction was taken back, or a copy of the database put in place,
    the key may be another revision's.
    """
    known = _contents.get(pk)
    if known is not None and mark == known[0]:
        return known[1]
    for revision in _revision(pk):
        # A list of the keys, because other threads read and forget meanwhile.
        for oldest in list(_contents)[: max(0, len(_contents) - MOST_CONTENTS + 1)]:
            _contents.pop(oldest, None)
        _contents[pk] = mark, revision
        return revision
    return None


def article(publication: Publication, public_id: str) -> Article:
    """One article. Raises NotFound("article.unknown")."""
    found = (
        Article.objects.filter(publication=publication, public_id=public_id)
        .select_related("publication", "current")
        .first()
    )
    if found is None:
        raise NotFound("article.unknown")
    return found


def articles(publication: Publication) -> QuerySet[Article]:
    """The publication's known articles, newest first."""
    return Article.objects.filter(publication=publication).order_by("-first_seen_at", "-id")


def revision_with(article: Article, *, digest: str = "", text_digest: str = "") -> Revision | None:
    """The article's revision with this content or, counting words alone, this text; the newest of several."""
    wanted = Q(digest=digest) if digest else Q(text_digest=text_digest)
    return Revision.objects.filter(wanted, article=article).order_by("-seen_at").first()


def revisions(article: Article) -> QuerySet[Revision]:
    """The contents of an article that were seen, newest first."""
    return Revision.objects.filter(article=article).order_by("-seen_at", "-id")


def revision(article: Article, pk: int) -> Revision:
    """One content of an article. Raises NotFound("revision.unknown")."""
    found = Revision.objects.filter(article=article, pk=pk).first()
    if found is None:
        raise NotFound("revision.unknown")
    return found


def articles_with_counts(publication: Publication, words: str = "") -> QuerySet[Article]:
    """The articles whose title or address holds the words, with how many errata each has.

    ``open_count`` are those that wait for the desk, without what is perhaps off topic.
    """
    found = articles(publication)
    for word in words.split()[:10]:
        found = found.filter(Q(title__icontains=word) | Q(url__icontains=word))
    waiting = Erratum.objects.filter(
        article=OuterRef("pk"), state__in=[State.OPEN.value, State.NEEDS_INFO.value, State.HELD.value]
    ).exclude(doubtful(publication))
    counted = waiting.order_by().values("article").annotate(number=Count("pk")).values("number")
    return found.annotate(errata_count=Count("errata"), open_count=Coalesce(Subquery(counted), 0))


def watch_of(article: Article) -> Watch | None:
    """When the article is looked at again, and what the last look found; None before that is planned."""
    return Watch.objects.filter(article=article).first()


def missing_articles(publication: Publication) -> QuerySet[Watch]:
    """The watches of the articles that the site shows no more, those that went missing last first."""
    missing = Watch.objects.filter(publication=publication, article__isnull=False, misses__gte=MISSES_TOLD)
    return missing.select_related("article").order_by("-trouble_since", "-pk")


def silent_hosts(publication: Publication) -> QuerySet[Round]:
    """The publication's hosts that do not answer for a while."""
    hosts = publication.domains.values("host")
    return Round.objects.filter(host__in=hosts, strikes__gte=STRIKES_TOLD).order_by("host")


def listings(publication: Publication) -> QuerySet[Listing]:
    """The sitemaps and feeds of the publication's site, without the parts of an index (``part_count``)."""
    rows = Listing.objects.filter(publication=publication, parent=None)
    return rows.annotate(part_count=Count("parts")).order_by("-is_read", "url")


def listing(publication: Publication, pk: int) -> Listing:
    """One of them. Raises NotFound("listing.unknown")."""
    found = listings(publication).filter(pk=pk).first()
    if found is None:
        raise NotFound("listing.unknown")
    return found
