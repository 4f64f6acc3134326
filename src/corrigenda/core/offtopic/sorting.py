"""Weighs the traits of a remark."""

from __future__ import annotations

import math
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from corrigenda.core.offtopic.beside import traits_beside
from corrigenda.core.offtopic.families import families_of
from corrigenda.core.offtopic.reading import Reading, near_or_far, own_words, pieces_of, traits_of
from corrigenda.core.offtopic.topics import Topic, topic_of
from corrigenda.core.offtopic.weights import ASK, DOUBT, WEIGHTS
from corrigenda.core.offtopic.words import Word, stem

_READ = 2_000  # what is read of a long remark
_TICKED = 0.4  # who ticks what sort of error it is speaks of one more often
_SORTS = frozenset({"spelling", "number", "name", "link", "caption", "quotation", "translation"})
_SIGNS = 3  # words told at most
_SHORT = 3  # letters


@dataclass(frozen=True, slots=True)
class Finding:
    """The likeliest topic (None: an error in the text), its score, and the words that spoke most for it.

    ``score``: how much likelier it is about something else than about an error (natural logarithm of the odds).
    """

    topic: Topic | None
    score: float
    signs: tuple[str, ...] = ()

    @property
    def asks(self) -> bool:
        """Whether the reader should be asked if this is about an error in the text. Never the person concerned."""
        return self.topic not in {None, Topic.PERSON_CONCERNED} and self.score >= ASK

    @property
    def is_doubtful(self) -> bool:
        """Whether it is perhaps about something else, asked about or not. Never the person concerned."""
        return self.topic not in {None, Topic.PERSON_CONCERNED} and self.score >= DOUBT


# What a remark that says nothing is about.
NOTHING = Finding(None, 0.0)


def sort_out(remark: str, seen: str = "", *, kind: str = "") -> Finding:
    """What a remark without a proposal is about. ``seen``: the picked paragraph; ``kind``: what the reader ticked."""
    reading = Reading(unicodedata.normalize("NFC", remark)[:_READ])
    score = weigh(reading, seen) - _TICKED * (kind in _SORTS)
    if score <= 0 or not reading.plain:
        return Finding(None, round(score, 2))
    return Finding(topic_of(reading.text, reading.plain), round(score, 2), _signs(reading))


def traits(reading: Reading, seen: str) -> dict[str, float]:
    """All that is weighed of a remark."""
    found, words, much = _found(reading, seen)
    for word in words:
        for piece in pieces_of(word):
            found[piece] = found.get(piece, 0.0) + much
    return found


def weigh(reading: Reading, seen: str) -> float:
    """The score of a remark: what its `traits` weigh, the pieces of a word at once."""
    found, words, much = _found(reading, seen)
    weights = [WEIGHTS[name] * many for name, many in found.items() if name in WEIGHTS]
    return WEIGHTS["bias"] + math.fsum(weights) + much * math.fsum(map(_weight_of_pieces, words))


def _found(reading: Reading, seen: str) -> tuple[dict[str, float], set[str], float]:
    """The traits but for the pieces, the words that have these, and how much a piece counts."""
    beside, shared = traits_beside(reading, seen)
    found = traits_of(reading, shared)
    if beside:
        found |= near_or_far(found, shared)
    return found | beside, *own_words(reading, shared)


@lru_cache(maxsize=16_384)
def _weight_of_pieces(word: str) -> float:
    return math.fsum(WEIGHTS.get(piece, 0.0) for piece in pieces_of(word))


def _signs(reading: Reading) -> tuple[str, ...]:
    """The words that spoke most for something else, in reading order."""
    weighty = {word: weight for word in reading.words if (weight := _weight(word)) > 0}
    most = sorted(weighty, key=lambda word: -weighty[word])[:_SIGNS]
    return tuple(reading.text[word.start : word.end] for word in sorted(most, key=lambda word: word.start))


def _weight(word: Word) -> float:
    """What a word weighs that a person understands: a short one by its families alone, for “of” and “ne” tell nothing."""
    if not word.plain[0].isalpha() or len(word.plain) == 1:
        return 0.0
    own = WEIGHTS.get(f"w:{stem(word.plain)}", 0.0) if len(word.plain) > _SHORT else 0.0
    return own + sum(WEIGHTS.get(f"f:{family}", 0.0) for family in families_of(word.plain))
