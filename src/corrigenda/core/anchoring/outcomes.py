"""What can be said of a passage's place in an article as it stands now?"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Relation(StrEnum):
    """How the text that stands there now relates to the text the reader saw."""

    SAME = "same"
    EDITED = "edited"
    SPLIT = "split"
    MERGED = "merged"
    REPLACED = "replaced"
    GONE = "gone"


class OrphanReason(StrEnum):
    """Why a passage stands nowhere any more."""

    DELETED = "deleted"


@dataclass(frozen=True, slots=True)
class Anchor:
    """Where a passage stands.

    ``blocks`` are indexes of the article as it is (several after a split). ``start`` and ``end`` are code points:
    from ``start`` in the first block to ``end`` in the last. ``relation`` is ``replaced`` or ``gone`` only for
    words inside a block: other words, or nothing, stand in their place, and the span is that place.
    ``typographic_only``: the same words in other typography. ``confidence`` is in 0..1, at least `FLOOR`.
    """

    blocks: tuple[int, ...]
    start: int
    end: int
    relation: Relation
    confidence: float
    moved: bool = False
    typographic_only: bool = False


@dataclass(frozen=True, slots=True)
class Orphan:
    """The passage stands nowhere in the article as it is."""

    reason: OrphanReason
    confidence: float


@dataclass(frozen=True, slots=True)
class Candidate:
    """A place that might be the passage's; ``score`` in 0..1."""

    block: int
    start: int
    end: int
    score: float


@dataclass(frozen=True, slots=True)
class Unsure:
    """Nobody can say where the passage stands; a person may choose among the candidates (best first)."""

    candidates: tuple[Candidate, ...]


Outcome = Anchor | Orphan | Unsure
