"""Where else in the publication do the words stand that an erratum mends?"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from django.db.models import QuerySet

from corrigenda.core.blocks import BlockKind
from corrigenda.core.lifecycle import State
from corrigenda.core.recurring import REPEATED, Mistake, Occurrence, likeliest, mistakes, occurrences
from corrigenda.core.searching import searchable
from corrigenda.models import Article, Erratum, queries
from corrigenda.models.words import articles_with
from corrigenda.services import hints, placing

_AGREED = (State.ACCEPTED.value, State.APPLIED.value, State.PUBLISHED.value)


@dataclass(frozen=True, slots=True)
class Words:
    """The mistakes that an erratum may be repeated by, and which of them is looked for."""

    mistakes: tuple[Mistake, ...]
    chosen: int

    @property
    def mistake(self) -> Mistake:
        """The one looked for."""
        return self.mistakes[self.chosen]


@dataclass(frozen=True, slots=True)
class Spot:
    """A block of an article's current revision that holds the mistake, and the errata that stand in it already."""

    article: Article
    index: int
    text: str
    found: tuple[Occurrence, ...]
    errata: tuple[Erratum, ...]

    @property
    def is_agreed(self) -> bool:
        """Whether a correction of this block is on its way already: it comes first."""
        return any(erratum.state == State.ACCEPTED.value for erratum in self.errata)


def words_of(erratum: Erratum, chosen: int | None = None) -> Words | None:
    """What to look for; None where an erratum is not to be repeated: not agreed, a fact or a figure, a rewording."""
    if erratum.state not in _AGREED or erratum.kind not in REPEATED:
        return None
    found = mistakes(erratum.before, erratum.after, hints.dictionary(erratum.article.language))
    if not found:
        return None
    fits = chosen is not None and 0 <= chosen < len(found)
    return Words(found, chosen if chosen is not None and fits else likeliest(found))


def articles_that_may(erratum: Erratum, words: Words) -> QuerySet[Article]:
    """The publication's articles that hold the words, newest first: a query, to be counted and paged."""
    return articles_with(erratum.publication, searchable(words.mistake.wrong))


def spots_in(articles: Iterable[Article], erratum: Erratum, mistake: Mistake) -> list[Spot]:
    """The blocks of these articles that really hold the mistake, but for the erratum's own; one query."""
    articles = list(articles)
    standing = _standing(articles)
    return [
        Spot(article, index, text, found, tuple(standing.get((article.pk, index), ())))
        for article in articles
        for index, text, found in _found_in(article, erratum, mistake)
    ]


def _found_in(
    article: Article, erratum: Erratum, mistake: Mistake
) -> Iterator[tuple[int, str, tuple[Occurrence, ...]]]:
    if article.current is None:
        return
    own = _own_blocks(article, erratum)
    for index, (kind, text, _html) in enumerate(article.current.rows):
        if index not in own:
            found = occurrences(text, mistake, is_quote=kind == BlockKind.QUOTE.value)
            if found:
                yield index, text, found


def _own_blocks(article: Article, erratum: Erratum) -> Sequence[int]:
    if article.current is None or article.pk != erratum.article_id:
        return ()
    is_sure = placing.text_at(erratum.place, article.current) is not None
    return list(erratum.place["blocks"]) if is_sure else ()


def _standing(articles: Sequence[Article]) -> dict[tuple[int, int], list[Erratum]]:
    """The errata that wait in these articles, by article and block."""
    digests = {article.pk: article.current.digest for article in articles if article.current}
    found: dict[tuple[int, int], list[Erratum]] = {}
    for waiting in queries.waiting_in(articles):
        place = waiting.place
        if place.get("revision") == digests.get(waiting.article_id):
            for index in place.get("blocks", ()):
                found.setdefault((waiting.article_id, index), []).append(waiting)
    return found
