"""Which paragraph of an article as it was stands for which of the article as it is, read as a whole?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache

from corrigenda.core.anchoring.confidence import FLOOR, judge
from corrigenda.core.anchoring.frame import heaviest_chain
from corrigenda.core.anchoring.links import Found, Link, Suspect
from corrigenda.core.anchoring.reading import read

# Alignments kept in memory, and the largest pair (code points of both articles) worth keeping.
_KEPT = 128
_LARGEST_KEPT = 1_000_000


@dataclass(frozen=True)
class Alignment:
    """Two articles read as one.

    ``links`` hold every pairing found, sure or not. ``suspects[i]`` are the new paragraphs that old paragraph
    ``i`` might have become, best first; ``deletions[i]`` is the probability that ``i`` is gone.
    ``steps`` are the alignments it was composed of, if it was (see `chain`).
    """

    old: tuple[str, ...]
    new: tuple[str, ...]
    links: tuple[Link, ...]
    suspects: tuple[tuple[Suspect, ...], ...]
    deletions: tuple[float, ...]
    steps: tuple[Alignment, ...] = ()

    def links_of(self, i: int) -> tuple[Link, ...]:
        """The links of old paragraph ``i``, surest first; empty when it has none."""
        return self._by_old.get(i, ())

    def owners_of(self, j: int) -> tuple[int, ...]:
        """The old paragraphs that surely stand in new paragraph ``j``."""
        return self._by_new.get(j, ())

    def has_moved(self, i: int) -> bool:
        """Whether old paragraph ``i`` left its place among the others (the longest run that kept order)."""
        return i in self._moved

    @cached_property
    def _by_old(self) -> dict[int, tuple[Link, ...]]:
        links: dict[int, list[Link]] = {}
        for link in self.links:
            for i in link.olds:
                links.setdefault(i, []).append(link)
        return {i: tuple(sorted(found, key=lambda link: -link.confidence)) for i, found in links.items()}

    @cached_property
    def _by_new(self) -> dict[int, tuple[int, ...]]:
        owners: dict[int, set[int]] = {}
        for link in self.links:
            if link.confidence >= FLOOR:
                for j in link.news:
                    owners.setdefault(j, set()).update(link.olds)
        return {j: tuple(sorted(olds)) for j, olds in owners.items()}

    @cached_property
    def _moved(self) -> frozenset[int]:
        sure = sorted((link.olds[0], link.news[0]) for link in self.links if link.confidence >= FLOOR)
        kept = set(heaviest_chain(sure, [1.0] * len(sure)))
        return frozenset(i for n, (i, _) in enumerate(sure) if n not in kept)


def align(old: Sequence[str], new: Sequence[str]) -> Alignment:
    """The alignment of an article as it was with the article as it is, each a sequence of block texts.

    Identical articles are identity at the price of comparing them. Everything else is read once and kept for
    the next question (the 128 pairs last asked; texts are compared, so there is nothing to invalidate).
    Work grows with the changed text, not with the product of both lengths. Never raises.
    """
    before, after = tuple(old), tuple(new)
    if sum(map(len, before)) + sum(map(len, after)) > _LARGEST_KEPT:
        return align_anew(before, after)
    return _align_kept(before, after)


def align_anew(old: tuple[str, ...], new: tuple[str, ...]) -> Alignment:
    """The same as `align`, worked out afresh and not kept."""
    if old == new:
        return identity(old)
    verdict = judge(read(old, new))
    return Alignment(old, new, verdict.links, verdict.suspects, verdict.deletions)


def identity(texts: tuple[str, ...]) -> Alignment:
    """An article aligned with itself: every paragraph where it was, with confidence 1."""
    links = tuple(Link((n,), (n,), Found.EQUAL, 1.0, 1.0) for n in range(len(texts)))
    nothing = len(texts)
    return Alignment(texts, texts, links, ((),) * nothing, (0.0,) * nothing)


def chain(alignments: Sequence[Alignment]) -> Alignment:
    """One alignment from the first article to the last, through the revisions between.

    Each alignment's new article must be the next one's old article. Confidence is the product of the steps';
    what one step does not know stays unknown, with the candidates carried to the last article.
    Raises ValueError when there is nothing to chain or the alignments do not follow one another.
    """
    if not alignments:
        raise ValueError("nothing to chain")
    steps = tuple(step for alignment in alignments for step in (alignment.steps or (alignment,)))
    composed = steps[0]
    for step in steps[1:]:
        if composed.new != step.old:
            raise ValueError("the alignments do not follow one another")
        composed = _compose(composed, step)
    return composed if len(steps) == 1 else replace(composed, steps=steps)


@lru_cache(maxsize=_KEPT)
def _align_kept(old: tuple[str, ...], new: tuple[str, ...]) -> Alignment:
    return align_anew(old, new)


def _compose(first: Alignment, second: Alignment) -> Alignment:
    links: list[Link] = []
    suspects: list[tuple[Suspect, ...]] = []
    deletions: list[float] = []
    for i in range(len(first.old)):
        onward = [
            Link(
                (i,),
                after.news,
                max(link.found, after.found, key=list(Found).index),
                link.likeness * after.likeness,
                min(link.margin, after.margin),
                link.confidence * after.confidence,
            )
            for link in first.links_of(i)
            for middle in link.news
            for after in second.links_of(middle)
        ]
        links += onward
        suspects.append(_carried(first, second, i))
        deletions.append(_deleted_on_the_way(first, second, i))
    return Alignment(first.old, second.new, tuple(links), tuple(suspects), tuple(deletions))


def _carried(first: Alignment, second: Alignment, i: int) -> tuple[Suspect, ...]:
    """What ``i`` might have become in the middle, followed to the end, best first."""
    middles = {middle: link.confidence for link in first.links_of(i) for middle in link.news}
    middles |= {suspect.index: suspect.likeness for suspect in first.suspects[i]}
    found: dict[int, float] = {}
    for middle, likeness in middles.items():
        ends = [(j, link.confidence) for link in second.links_of(middle) for j in link.news]
        ends += [(suspect.index, suspect.likeness) for suspect in second.suspects[middle]]
        for j, onward in ends:
            found[j] = max(found.get(j, 0.0), likeness * onward)
    return tuple(Suspect(j, found[j]) for j in sorted(found, key=lambda j: (-found[j], j)))


def _deleted_on_the_way(first: Alignment, second: Alignment, i: int) -> float:
    """The probability that ``i`` is gone at the end: gone already, or everything it became is."""
    middles = [middle for link in first.links_of(i)[:1] for middle in link.news]
    if not middles:
        return first.deletions[i]
    later = min(second.deletions[middle] for middle in middles)
    return first.deletions[i] + (1 - first.deletions[i]) * later
