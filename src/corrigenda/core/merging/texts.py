"""A stretch of today's article cut into words that a remark can be compared with."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from corrigenda.core.merging.spots import Spot, Strength
from corrigenda.core.merging.stretches import Stretch
from corrigenda.core.merging.words import (
    folded,
    is_common,
    is_jargon,
    is_number,
    is_telling,
    likeness,
    unaccented,
    words_of,
)

_NEAR_WORD = 0.75  # two spellings of one word
_NEAR_PHRASE = 0.7  # a quoted phrase, some words of it already corrected
_NEAR_BESIDE = 0.6  # two words in the same company
_SHORT = 3  # letters; shorter words are never found by likeness, unless only an accent is missing
_FEW = 4  # words; so short a remark is nothing but the right words


@dataclass(frozen=True, slots=True)
class Hit:
    """Words ``first:last`` of a text (none: between two words), and what is wanted there."""

    first: int
    last: int
    after: str = ""


class Text:
    """The words of a stretch, folded, with their offsets."""

    def __init__(self, stretch: Stretch) -> None:
        self.stretch = stretch
        found = words_of(stretch.text)
        self.raw = [word.raw for word in found]
        self.words = [word.folded for word in found]
        self.spans = [(word.start, word.end) for word in found]

    def spot(self, hit: Hit, strength: Strength) -> Spot:
        """The place of a hit in the article."""
        if hit.first == hit.last:
            start = end = self.spans[hit.first - 1][1]
        else:
            start, end = self.spans[hit.first][0], self.spans[hit.last - 1][1]
        where, first, last = self.stretch.locate(start, end)
        return Spot(where, first, last, strength, self.stretch.text[start:end], hit.after)

    def exactly(self, phrase: Sequence[str]) -> list[Hit]:
        """Every place where these words stand; of a doubled word the place where it is doubled."""
        size = len(phrase)
        found = [i for i in range(len(self.words) - size + 1) if self.words[i : i + size] == list(phrase)]
        if size == 1:
            doubled = [i for i in found if i + 1 in found]
            if doubled:
                return [Hit(doubled[0], doubled[0] + 2)]
        return [Hit(i, i + size) for i in found] if size else []

    def doubled(self) -> list[Hit]:
        """Where a word stands twice in a row."""
        return [Hit(i, i + 2) for i in range(len(self.words) - 1) if self.words[i] == self.words[i + 1]]

    def nearly(self, phrase: Sequence[str]) -> list[Hit]:
        """The words that a rightly spelt phrase corrects: the most alike place, word by word."""
        size = len(phrase)
        joined = self._joined(phrase)
        if joined:
            return joined
        best: tuple[float, int] = (0.0, 0)
        for i in range(len(self.words) - size + 1):
            alike = [_spelling(a, b) for a, b in zip(phrase, self.words[i : i + size], strict=True)]
            best = max(best, (sum(alike) / size, -i))
        at = -best[1]
        if best[0] < (_NEAR_WORD if size == 1 else _NEAR_PHRASE):
            return []
        return [
            Hit(at + k, at + k + 1, word)
            for k, word in enumerate(phrase)
            if word != self.words[at + k] and _spelling(word, self.words[at + k])
        ]

    def as_typed(self, raw: Sequence[str]) -> list[Hit]:
        """Where these very words stand: those written otherwise (a capital), else the phrase as a whole."""
        hits = self.exactly([folded(word) for word in raw])
        if len(hits) != 1 or hits[0].last - hits[0].first != len(raw):
            return []
        first = hits[0].first
        other = [k for k, word in enumerate(raw) if word.swapcase() != word and word != self.raw[first + k]]
        # The first word has its capital from the remark's own start.
        other = [k for k in other if k > 0]
        return [Hit(first + k, first + k + 1, folded(raw[k])) for k in other] or hits

    def _joined(self, phrase: Sequence[str]) -> list[Hit]:
        """Where the same letters stand with other spaces or hyphens: « sous sol » for « sous-sol »."""
        letters = _letters(phrase)
        return [
            Hit(i, i + size, " ".join(phrase))
            for size in (1, 2, 3)
            for i in range(len(self.words) - size + 1)
            if _letters(self.words[i : i + size]) == letters and self.words[i : i + size] != list(phrase)
        ]

    def beside(self, raw: Sequence[str]) -> list[Hit]:
        """Where words that the text has not stand among words that it has: « le lycée Jean-Moulin »."""
        words: list[str] = [folded(word) for word in raw]
        hits: list[Hit] = []
        absent = [k for k, word in enumerate(words) if word not in self.words and not is_jargon(word)]
        bare = len(words) <= _FEW and len(absent) == 1 and any(map(is_telling, words))
        for k in absent:
            for place, sides in self._places(words, k):
                if sides == 0:
                    hits.append(Hit(place, place, words[k]))
                elif (
                    sides == 3
                    or self._fits(place, raw[k], first=k == 0, bare=bare)
                    or (sides == 2 and len(words[k]) > 1 and not self.nearly([words[k]]))
                ):
                    hits.append(Hit(place, place + 1, words[k]))
        return list(dict.fromkeys(hits))

    def _places(self, words: Sequence[str], k: int) -> Iterator[tuple[int, int]]:
        """Indexes of words in the company of the ``k``-th: 3 has it on both sides, 2 two words of it on one side, 1
        one word; 0: its two neighbours stand side by side there."""
        before, after = words[max(0, k - 2) : k], words[k + 1 : k + 3]
        for i, word in enumerate(self.words):
            follows = bool(before) and i > 0 and self.words[i - 1] == before[-1]
            precedes = bool(after) and i + 1 < len(self.words) and self.words[i + 1] == after[0]
            if follows and after and word == after[0]:
                yield i, 0
            elif follows or precedes:
                left = len(before) == 2 and self.words[max(0, i - 2) : i] == before
                right = len(after) == 2 and self.words[i + 1 : i + 3] == after
                yield i, 3 if follows and precedes else 2 if left or right else 1

    def _fits(self, place: int, raw: str, *, first: bool, bare: bool) -> bool:
        """Whether a word with one side of its company may stand for the one there: alike, both figures, both names."""
        there, word = self.words[place], folded(raw)
        if is_jargon(word):
            return False
        if likeness(there, word) >= _NEAR_BESIDE:
            return True
        if is_number(there) or is_number(word):
            return is_number(there) and is_number(word)
        named = raw[0].isupper() and self.raw[place][0].isupper() and not first and place > 0
        return named or (bare and is_common(there) and is_common(word))


def _letters(words: Sequence[str]) -> str:
    return "".join(words).replace("-", "").replace("'", "")


def _spelling(one: str, other: str) -> float:
    """How much one word looks like a misspelling of the other; short ones must differ by an ending or an accent."""
    alike = likeness(one, other)
    short, long = sorted((unaccented(one), unaccented(other)), key=len)
    if len(short) < _SHORT or len(long) == _SHORT:
        return alike if alike >= 0.95 or (long[:-1] == short and long[-1] in "estx") else 0.0
    return alike if alike >= _NEAR_WORD else 0.0
