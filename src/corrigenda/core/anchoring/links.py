"""What does an alignment consist of: which old paragraphs stand for which new ones, and how is that known?"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Found(StrEnum):
    """By which step a link was found: the surer steps come first."""

    EQUAL = "equal"
    MOVED_EQUAL = "moved_equal"
    IN_ORDER = "in_order"
    ELSEWHERE = "elsewhere"
    CONTAINED = "contained"


@dataclass(frozen=True, slots=True)
class Link:
    """Old paragraphs ``olds`` stand for new paragraphs ``news`` (one to one, one to several, several to one).

    ``likeness`` and ``margin`` (over the next best way to read the two articles) are in 0..1.
    ``confidence`` is the calibrated probability that the place is right.
    """

    olds: tuple[int, ...]
    news: tuple[int, ...]
    found: Found
    likeness: float
    margin: float
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class Suspect:
    """A new paragraph that an old one might have become."""

    index: int
    likeness: float
