"""Which words of today's article does a passage call wrong, and what does it want there?"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

# An erratum is known by this many different targets at most: enough for every way to say one thing.
MAX_TARGETS = 12


class Strength(IntEnum):
    """How surely the passage means these words: it names them among others, points at them, or rewords them."""

    MENTIONED = 1
    NAMED = 2
    EXACT = 3


@dataclass(frozen=True, slots=True)
class Spot:
    """Code points ``start:end`` of a block; ``where`` is the block's index, or a digest of a text that is lost.

    ``before`` is what stands there, ``after`` what is wanted instead: empty when unknown or, for an exact spot,
    when the words are to go.
    """

    where: str
    start: int
    end: int
    strength: Strength
    before: str
    after: str = ""


@dataclass(frozen=True, slots=True)
class Target:
    """All that a passage speaks of. ``wheres``: the blocks picked or meant; ``words``: its remark's own words, folded.

    ``family`` is the sort of error ("" when it may be any); ``vague``: it says that something is wrong and no more.
    """

    wheres: tuple[str, ...]
    spots: tuple[Spot, ...]
    words: tuple[str, ...] = ()
    family: str = ""
    vague: bool = False


def learn(targets: Iterable[Target], new: Target) -> tuple[Target, ...]:
    """The targets that an erratum is known by, with one more when it says something new and there is room."""
    known = tuple(targets)
    return known if new in known or len(known) >= MAX_TARGETS else (*known, new)


def to_json(targets: Iterable[Target]) -> list[dict[str, Any]]:
    """Plain JSON of targets, for a row."""
    return [
        {
            "wheres": list(target.wheres),
            "spots": [
                [spot.where, spot.start, spot.end, int(spot.strength), spot.before, spot.after]
                for spot in target.spots
            ],
            "words": list(target.words),
            "family": target.family,
            "vague": target.vague,
        }
        for target in targets
    ]


def from_json(rows: Iterable[dict[str, Any]]) -> tuple[Target, ...]:
    """The targets that `to_json` wrote down."""
    return tuple(
        Target(
            tuple(row["wheres"]),
            tuple(
                Spot(where, start, end, Strength(strength), before, after)
                for where, start, end, strength, before, after in row["spots"]
            ),
            tuple(row["words"]),
            row["family"],
            row["vague"],
        )
        for row in rows
    )
