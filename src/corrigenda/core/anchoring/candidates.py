"""Which new paragraphs could an old one have become, without comparing everything with everything?

An inverted index over the paragraphs still to be placed: the rarest words of each old paragraph vote for the new
ones that hold them, and only the few with the most votes are compared. Words that stand everywhere do not vote.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from heapq import nsmallest

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
    holders = _holders([(j, likeness.new.words(j)) for j in columns])
    rank = {word: n for n, (word, _) in enumerate(holders)}
    pairs = []
    for i in rows:
        rarest = sorted([rank[word] for word in set(likeness.old.words(i)) if word in rank])[:_VOTERS]
        for j in _most_voted([holders[n][1] for n in rarest]):
            alike = likeness.ratio(i, j)
            if alike >= _LEAST_ALIKE:
                pairs.append(Pair(i, j, alike))
    pairs.sort(key=lambda pair: (-pair.likeness, abs(pair.i - pair.j), pair.i, pair.j))
    return pairs


def _holders(texts: list[tuple[int, str]]) -> list[tuple[str, list[int]]]:
    """(word, the texts that hold it) of the words that vote, rarest first."""
    holders: dict[str, list[int]] = {}
    for j, words in texts:
        for word in set(words):
            holders.setdefault(word, []).append(j)
    voting = [(word, found) for word, found in holders.items() if len(found) <= _COMMONEST]
    return sorted(voting, key=lambda one: (len(one[1]), one[0]))


def _most_voted(ballots: list[list[int]]) -> list[int]:
    votes: dict[int, float] = {}
    for found in ballots:
        vote = 1.0 / len(found)
        for j in found:
            votes[j] = votes.get(j, 0.0) + vote
    return nsmallest(_COMPARED, votes, key=lambda j: (-votes[j], j))


class Standing:
    """For each paragraph the likeness of its best and second-best counterpart among the pairs compared."""

    def __init__(self, pairs: list[Pair]) -> None:
        self._of_old: dict[int, list[Pair]] = {}
        self._of_new: dict[int, list[Pair]] = {}
        for pair in pairs:
            self._of_old.setdefault(pair.i, []).append(pair)
            self._of_new.setdefault(pair.j, []).append(pair)

    def rival(self, i: int, j: int, beyond: int = 0) -> float:
        """Likeness of the best pair that would give old ``i`` or new ``j`` to another, more than ``beyond`` places
        away; 0 when there is none."""
        others = [p.likeness for p in self._of_old.get(i, ()) if abs(p.j - j) > beyond]
        others += [p.likeness for p in self._of_new.get(j, ()) if abs(p.i - i) > beyond]
        return max(others, default=0.0)

    def of_old(self, i: int) -> list[Pair]:
        """The pairs of old ``i``, most alike first."""
        return self._of_old.get(i, [])
