"""Which new paragraphs could an old one have become, without comparing everything with everything?

An inverted index over the paragraphs still to be placed: the rarest words of each old paragraph vote for the new
ones that hold them, and only the few with the most votes are compared. Words that stand everywhere do not vote.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from corrigenda.core.anchoring.likeness import Likeness

# Rarest words that vote, most paragraphs a voting word may stand in, most paragraphs compared.
_VOTERS = 10
_COMMONEST = 24
_COMPARED = 5
_LEAST_ALIKE = 0.3


@dataclass(frozen=True, slots=True)
class Pair:
    """Old ``i`` and new ``j`` and how alike they are."""

    i: int
    j: int
    likeness: float


def alike_pairs(rows: Sequence[int], columns: Sequence[int], likeness: Likeness) -> list[Pair]:
    """The pairs worth a look between old ``rows`` and new ``columns``, most alike first.

    At most five comparisons an old paragraph, so linear in the articles' length.
    """
    postings: dict[str, list[int]] = {}
    for j in columns:
        for word in set(likeness.new.words(j)):
            postings.setdefault(word, []).append(j)
    pairs = []
    for i in rows:
        for j in _most_voted(likeness.old.words(i), postings):
            alike = likeness.ratio(i, j)
            if alike >= _LEAST_ALIKE:
                pairs.append(Pair(i, j, alike))
    pairs.sort(key=lambda pair: (-pair.likeness, abs(pair.i - pair.j), pair.i, pair.j))
    return pairs


def _most_voted(words: str, postings: dict[str, list[int]]) -> list[int]:
    found = [(len(postings[word]), word) for word in set(words) if word in postings]
    found.sort()
    votes: dict[int, float] = {}
    for frequency, word in found[:_VOTERS]:
        if frequency > _COMMONEST:
            break
        for j in postings[word]:
            votes[j] = votes.get(j, 0.0) + 1.0 / frequency
    return sorted(votes, key=lambda j: (-votes[j], j))[:_COMPARED]


class Standing:
    """For each paragraph the likeness of its best and second-best counterpart among the pairs compared."""

    def __init__(self, pairs: list[Pair]) -> None:
        self._of_old: dict[int, list[Pair]] = {}
        self._of_new: dict[int, list[Pair]] = {}
        for pair in pairs:
            self._of_old.setdefault(pair.i, []).append(pair)
            self._of_new.setdefault(pair.j, []).append(pair)

    def rival(self, i: int, j: int) -> float:
        """Likeness of the best pair that would give old ``i`` or new ``j`` to another; 0 when there is none."""
        others = [p.likeness for p in self._of_old.get(i, ()) if p.j != j]
        others += [p.likeness for p in self._of_new.get(j, ()) if p.i != i]
        return max(others, default=0.0)

    def of_old(self, i: int) -> list[Pair]:
        """The pairs of old ``i``, most alike first."""
        return self._of_old.get(i, [])
