"""How sure is each link, and each deletion? Calibrated on real revisions; one floor decides.

A logistic model over a few figures that mean the same in any article, its weights fitted by logistic regression.
``benchmarks.anchoring.calibrate`` measures it; benchmarks/anchoring/README.md shows the reliability that came out.
"""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from corrigenda.core.anchoring.links import Found, Link, Suspect
from corrigenda.core.anchoring.reading import NEAR, Reading

# Below it nothing is told, neither a place nor a deletion: the choice is left to a person, with the candidates.
FLOOR = 0.75

_EQUAL = 0.9995
# Fitted weights, in the order of `Evidence.figures`.
WEIGHTS = (-5.38, 9.22, 1.32, -2.84, 1.96, 3.37, -5.67, 1.69, -5.06, -2.68)
# How often a paragraph without a link is gone indeed, by the likeness of the best look-alike left (fitted).
DELETIONS = ((0.3, 0.998), (0.4, 0.93), (0.5, 0.9), (1.01, 0.5))
_MOST_SUSPECTS = 5
# Two readings this close are one and the same to us: whichever was taken, it was the toss of a coin.
_TIE = 0.005
_TOSS = 0.5
# So much of a joined paragraph found in its home is all of it.
_ALL_THERE = 0.9


@dataclass(frozen=True, slots=True)
class Evidence:
    """What speaks for one link; every figure is in 0..1.

    ``likeness`` of the texts; ``margin`` over the next best reading; ``rivalry``: how alike another paragraph is;
    ``held``: the share of its two neighbours that are linked to the new place's neighbours; ``length``: how much
    text there is to recognise; ``found``: by which step.
    """

    found: Found
    likeness: float
    margin: float
    rivalry: float
    held: float
    length: float

    def figures(self) -> tuple[float, ...]:
        """The figures of the model, the constant first."""
        short_of_half = max(0.0, 0.5 - self.likeness)
        return (
            1.0,
            self.likeness,
            self.margin,
            self.rivalry,
            self.held,
            self.length,
            float(self.found == Found.CONTAINED),
            float(self.found == Found.ELSEWHERE),
            short_of_half,
            self.length * short_of_half,
        )


@dataclass(frozen=True, slots=True)
class Verdict:
    """A reading with its confidences; `Alignment` says what each means."""

    links: tuple[Link, ...]
    suspects: tuple[tuple[Suspect, ...], ...]
    deletions: tuple[float, ...]


def judge(reading: Reading) -> Verdict:
    """The reading's links with their confidence, and what can be told of every other old paragraph."""
    links = tuple(
        Link(link.olds, link.news, link.found, link.likeness, link.margin, confidence(evidence))
        for link, evidence in zip(reading.links, gather(reading), strict=True)
    )
    surest: dict[int, float] = {}
    for link in links:
        for i in link.olds:
            surest[i] = max(surest.get(i, 0.0), link.confidence)
    height = range(len(reading.old))
    suspicion = _Suspicion(links, reading)
    suspects = tuple(() if surest.get(i, 0.0) >= FLOOR else suspicion.of(i) for i in height)
    owned = {j for link in links if link.confidence >= FLOOR for j in link.news}
    free = [[suspect for suspect in found if suspect.index not in owned] for found in suspects]
    deletions = tuple(_deletion(i, surest.get(i), free[i], reading) for i in height)
    return Verdict(links, suspects, deletions)


def confidence(evidence: Evidence) -> float:
    """The probability that the link is right."""
    if evidence.found == Found.EQUAL:
        return _EQUAL
    if evidence.margin < _TIE:
        return _TOSS
    return 1 / (1 + math.exp(-sum(w * x for w, x in zip(WEIGHTS, evidence.figures(), strict=True))))


def gather(reading: Reading) -> list[Evidence]:
    """The evidence of each of the reading's links, in their order."""
    neighbours = _Neighbours(reading)
    return [_evidence(link, reading, neighbours) for link in reading.links]


def _evidence(link: Link, reading: Reading, neighbours: _Neighbours) -> Evidence:
    if link.found == Found.EQUAL:
        return Evidence(link.found, 1.0, 1.0, 0.0, 1.0, 1.0)
    words = sum(len(reading.old.words(i)) for i in link.olds)
    alone = len(link.olds) == len(link.news) == 1
    # Who already lives in a home is no rival of who surely was joined to it.
    beyond = NEAR if link.found == Found.CONTAINED and link.likeness >= _ALL_THERE else 0
    rivalry = reading.standing.rival(link.olds[0], link.news[0], beyond) if alone else 0.0
    length = min(1.0, math.log1p(words) / math.log1p(40))
    return Evidence(link.found, link.likeness, link.margin, rivalry, neighbours.share(link), length)


class _Neighbours:
    """How well a link's place is held by the links of its neighbours."""

    def __init__(self, reading: Reading) -> None:
        self._new_of: dict[int, set[int]] = {}
        for link in reading.links:
            if link.likeness >= 0.6:
                for i in link.olds:
                    self._new_of.setdefault(i, set()).update(link.news)
        self._height, self._width = len(reading.old), len(reading.new)

    def share(self, link: Link) -> float:
        above, below = min(link.olds) - 1, max(link.olds) + 1
        top, end = min(link.news) - 1, max(link.news) + 1
        upper, lower = self._new_of.get(above, set()), self._new_of.get(below, set())
        # Of paragraphs joined into one, each is held by the others in it.
        joined = set(link.news) if link.found == Found.CONTAINED else set()
        held_above = top in upper or bool(joined & upper) or (above < 0 and top < 0)
        held_below = end in lower or bool(joined & lower) or (below == self._height and end == self._width)
        return (held_above + held_below) / 2


class _Suspicion:
    """What an old paragraph without a sure link might have become."""

    def __init__(self, links: Sequence[Link], reading: Reading) -> None:
        self._reading = reading
        self._unsure: dict[int, list[Link]] = {}
        for link in links:
            if link.confidence < FLOOR:
                for i in link.olds:
                    self._unsure.setdefault(i, []).append(link)
        self._where: dict[str, list[int]] = {}
        for j, text in enumerate(reading.new.texts if reading.disputed else ()):
            self._where.setdefault(text, []).append(j)

    def of(self, i: int) -> tuple[Suspect, ...]:
        found = {pair.j: pair.likeness for pair in self._reading.standing.of_old(i)}
        for link in self._unsure.get(i, ()):
            found |= dict.fromkeys(link.news, link.likeness)
        if i in self._reading.disputed:
            found |= dict.fromkeys(self._twins(i), 1.0)
        best = sorted(found, key=lambda j: (-found[j], abs(i - j), j))[:_MOST_SUSPECTS]
        return tuple(Suspect(j, found[j]) for j in best)

    def _twins(self, i: int) -> list[int]:
        """The nearest new paragraphs with the same text as old ``i``."""
        twins = self._where.get(self._reading.old.texts[i], [])
        at = bisect_left(twins, i)
        return twins[max(0, at - _MOST_SUSPECTS) : at + _MOST_SUSPECTS]


def _deletion(i: int, surest: float | None, suspects: Sequence[Suspect], reading: Reading) -> float:
    if surest is not None:
        return 1 - surest
    if i in reading.disputed:
        return 0.0
    nearest = suspects[0].likeness if suspects else 0.0
    return next(share for limit, share in DELETIONS if nearest < limit)
