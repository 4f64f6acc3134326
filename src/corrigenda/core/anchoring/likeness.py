"""How alike are two paragraphs, and how much of one stands inside the other?

Likeness is the share of words in a longest common subsequence (twice its length over both lengths), read off
the one-character-a-word strings by rapidfuzz. A few words say little, so for short texts the letters have a
say too: "Installation" and "Installer" share no word.
"""

from __future__ import annotations

from collections import Counter

from rapidfuzz.distance import Indel, LCSseq

from corrigenda.core.anchoring.vocabulary import Side

# Up to so many words on both sides together the letters count as well.
_FEW_WORDS = 12
# A text more than so many times longer than another is not worth comparing word by word.
_TOO_LONG = 12
# A subsequence of words costs a 64th of the product of both lengths: 20,000 words on each side, some 10 ms.
_LARGEST_PRODUCT = 400_000_000


class Likeness:
    """Likeness between the paragraphs of two articles; every figure is worked out once.

    ``comparisons`` counts them: the tests hold it against what quadratic work would be.
    """

    def __init__(self, old: Side, new: Side) -> None:
        self.old = old
        self.new = new
        self.comparisons = 0
        self._common: dict[tuple[int, int], int] = {}
        self._ratio: dict[tuple[int, int], float] = {}

    def common(self, i: int, j: int) -> int:
        """How many words old ``i`` and new ``j`` share in order."""
        found = self._common.get((i, j))
        if found is None:
            a, b = self.old.words(i), self.new.words(j)
            self.comparisons += 1
            found = self._common[i, j] = shared(a, b)
        return found

    def ratio(self, i: int, j: int) -> float:
        """Likeness of old ``i`` and new ``j``, 0..1; 0 when their lengths rule it out."""
        found = self._ratio.get((i, j))
        if found is None:
            found = self._ratio[i, j] = self._measure(i, j)
        return found

    def _measure(self, i: int, j: int) -> float:
        a, b = self.old.words(i), self.new.words(j)
        if not a or not b:
            return float(self.old.key(i) == self.new.key(j))
        if len(a) > _TOO_LONG * len(b) or len(b) > _TOO_LONG * len(a):
            return 0.0
        by_words = 2 * self.common(i, j) / (len(a) + len(b))
        if len(a) + len(b) > _FEW_WORDS or by_words == 1.0:
            return by_words
        by_letters = Indel.normalized_similarity(self.old.letters(i), self.new.letters(j))
        return (by_words + by_letters) / 2 if by_letters > by_words else by_words


def shared(a: str, b: str) -> int:
    """How many words two texts share in order; for texts of book length, in whatever order."""
    if len(a) * len(b) > _LARGEST_PRODUCT:
        return (Counter(a) & Counter(b)).total()
    return LCSseq.similarity(a, b) if a and b else 0


def ratio(a: str, b: str) -> float:
    """Likeness of two strings of words, 0..1; 0 when one has none."""
    return 2 * shared(a, b) / (len(a) + len(b)) if a and b else 0.0
