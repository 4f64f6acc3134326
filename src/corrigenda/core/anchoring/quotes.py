"""Where does a quote stand when the article as the reader saw it was never stored?

The fallback: the quoted words, their context, their position and the neighbouring blocks' digests. Much less than
a whole article to compare with, so the same floor is reached only by an exact quote that is alone or held by what
stands around it, or by a near quote that is held from both sides. What no evidence tells apart is Unsure.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from rapidfuzz.distance import Indel
from rapidfuzz.fuzz import partial_ratio_alignment

from corrigenda.core.anchoring.confidence import FLOOR
from corrigenda.core.anchoring.normalise import raw_tokens, tokens
from corrigenda.core.anchoring.outcomes import (
    Anchor,
    Candidate,
    Orphan,
    OrphanReason,
    Outcome,
    Relation,
    Unsure,
)
from corrigenda.core.anchoring.vocabulary import Vocabulary
from corrigenda.core.blocks import text_digest
from corrigenda.core.errors import Refused

# Half of the letters in common is what any two sentences of a language have.
_LEAST_ALIKE = 0.65
_BY_CHANCE = 0.5
# A near quote of few words is a near miss of any other few words.
_FEW_WORDS, _FEW_WORDS_COUNT_FOR = 4, 0.8
# What a place must be ahead of the next one, in points of score.
_AHEAD = 0.12
# How much of the score the words themselves, their context, the neighbours and the position can bring.
_WORDS, _CONTEXT, _NEIGHBOURS, _POSITION = 0.6, 0.2, 0.15, 0.05
# An exact quote that stands only once, with nothing known around it.
_ALONE = 0.9
_MOST_CANDIDATES = 5
# Words that stand more often than this are told apart by nobody.
_MOST_OCCURRENCES = 300
# Context beyond this, in code points, tells nothing more; comparing it costs the product of both lengths.
_LONGEST_CONTEXT = 500
# Approximate search costs the product of both lengths: longer quotes are searched by their beginning.
_LONGEST_SEARCHED = 1_000
_LONGEST_BLOCK = 20_000


@dataclass(frozen=True, slots=True)
class Quote:
    """What a page can tell of a passage: W3C text quote and position, and the neighbouring blocks' digests.

    ``position`` counts code points in the blocks joined by line feeds; None when unknown. ``before`` and ``after``
    are `neighbour_digest` of the block above and below; empty when unknown.
    """

    exact: str
    prefix: str = ""
    suffix: str = ""
    position: int | None = None
    before: str = ""
    after: str = ""


def neighbour_digest(text: str) -> str:
    """What names a neighbouring block: `corrigenda.core.blocks.text_digest` of its text alone."""
    return text_digest((text,))


def locate_quote(quote: Quote, texts: Sequence[str]) -> Outcome:
    """Where the quote stands in an article of these block texts.

    Raises Refused("selector.empty") when nothing is quoted.
    """
    if not tokens(quote.exact):
        raise Refused("selector.empty", field="exact")
    exact, near = _places(quote, texts)
    places = exact or near
    places.sort(key=lambda place: (-place.score, place.block, place.start))
    if not places:
        return Orphan(OrphanReason.DELETED, 0.8)
    best = places[0]
    next_best = places[1].score if len(places) > 1 else 0.0
    confidence = max(best.score, _ALONE) if len(places) == 1 and exact else best.score
    if len(places) == _MOST_OCCURRENCES:
        return Unsure(tuple(places[:_MOST_CANDIDATES]))
    if confidence >= FLOOR and best.score - next_best >= _AHEAD:
        stands = texts[best.block][best.start : best.end]
        relation = Relation.SAME if exact else Relation.EDITED
        other_typography = bool(exact) and stands != quote.exact
        return Anchor((best.block,), best.start, best.end, relation, confidence, False, other_typography)
    return Unsure(tuple(places[:_MOST_CANDIDATES]))


def _places(quote: Quote, texts: Sequence[str]) -> tuple[list[Candidate], list[Candidate]]:
    """The scored places of the quote: those that hold it word for word (the first `_MOST_OCCURRENCES`), or else the
    nearest of each block."""
    evidence, vocabulary = _Evidence(quote, texts), Vocabulary()
    sought = vocabulary.key(raw_tokens(quote.exact))
    found = (
        (block, *span) for block, text in enumerate(texts) for span in _occurrences(sought, text, vocabulary)
    )
    exact = [
        Candidate(block, start, end, evidence.score(block, start, end, 1.0))
        for block, start, end in islice(found, _MOST_OCCURRENCES)
    ]
    if exact:
        return exact, []
    near = []
    trust = _FEW_WORDS_COUNT_FOR if len(sought) < _FEW_WORDS else 1.0
    for block, text in enumerate(texts):
        start, end, alike = _nearest(quote.exact, text)
        if alike >= _LEAST_ALIKE:
            near.append(Candidate(block, start, end, evidence.score(block, start, end, trust * alike)))
    return [], near


def _occurrences(sought: str, text: str, vocabulary: Vocabulary) -> Iterator[tuple[int, int]]:
    """The spans of a text that read as the words sought: both are strings of one character a word, so that the
    work grows with the text alone, however often its words repeat."""
    searched = vocabulary.key(raw_tokens(text))
    at = searched.find(sought)
    there = tokens(text) if at >= 0 else []
    while at >= 0:
        yield there[at].start, there[at + len(sought) - 1].end
        at = searched.find(sought, at + 1)


def _nearest(exact: str, text: str) -> tuple[int, int, float]:
    """The span of a text most like the quote, and how alike, 0..1."""
    sought, searched = exact[:_LONGEST_SEARCHED].lower(), text[:_LONGEST_BLOCK].lower()
    if not searched:
        return 0, 0, 0.0
    whole = Indel.normalized_similarity(sought, searched)
    if len(sought) >= len(searched):
        return 0, len(text), whole
    found = partial_ratio_alignment(sought, searched, score_cutoff=100 * _LEAST_ALIKE)
    if found is None or found.score / 100 <= whole:
        return 0, len(text), whole
    return found.dest_start, min(found.dest_end, len(text)), found.score / 100


class _Evidence:
    """Scores a place by the words and by what is known around them; what is not known counts for half."""

    def __init__(self, quote: Quote, texts: Sequence[str]) -> None:
        self._quote = quote
        self._prefix, self._suffix = quote.prefix[-_LONGEST_CONTEXT:], quote.suffix[:_LONGEST_CONTEXT]
        self._texts = texts
        self._article = "\n".join(texts)
        self._starts = [0]
        for text in texts:
            self._starts.append(self._starts[-1] + len(text) + 1)
        self._digests = [neighbour_digest(text) for text in texts] if quote.before or quote.after else []

    def score(self, block: int, start: int, end: int, alike: float) -> float:
        return (
            _WORDS * alike
            + _CONTEXT * self._context(block, start, end)
            + _NEIGHBOURS * self._neighbours(block)
            + _POSITION * self._position(self._starts[block] + start)
        )

    def _context(self, block: int, start: int, end: int) -> float:
        sides = []
        if self._prefix:
            reach = _reach(self._prefix)
            at = self._starts[block] + start
            sides.append(_alike_at_end(self._prefix, self._article[max(0, at - reach) : at]))
        if self._suffix:
            reach = _reach(self._suffix)
            at = self._starts[block] + end
            sides.append(_alike_at_end(self._suffix[::-1], self._article[at : at + reach][::-1]))
        return sum(sides) / len(sides) if sides else 0.5

    def _neighbours(self, block: int) -> float:
        known = []
        if self._quote.before:
            known.append(block > 0 and self._digests[block - 1] == self._quote.before)
        if self._quote.after:
            known.append(block + 1 < len(self._texts) and self._digests[block + 1] == self._quote.after)
        return sum(known) / len(known) if known else 0.5

    def _position(self, at: int) -> float:
        if self._quote.position is None:
            return 0.5
        return max(0.0, 1 - abs(at - self._quote.position) / max(1, self._starts[-1]))


def _reach(context: str) -> int:
    """How much of the article may hold a context: its typography may have grown."""
    return 2 * len(context) + 40


def _alike_at_end(context: str, text: str) -> float:
    """How alike the context and the end of the text are, 0..1: letters of words alone, less what any two share."""
    wanted = " ".join(token.form for token in tokens(context))
    there = " ".join(token.form for token in tokens(text))
    if not wanted:
        return 0.5
    alike = Indel.normalized_similarity(wanted, there[-len(wanted) :])
    return max(0.0, (alike - _BY_CHANCE) / (1 - _BY_CHANCE))
