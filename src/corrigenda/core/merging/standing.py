"""Where the words of a text stand, looked up rather than searched: by word, by spelling, by sort."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from itertools import pairwise

from rapidfuzz.fuzz import ratio
from rapidfuzz.process import extract_iter

from corrigenda.core.merging.kin import letters, sort_of, taken_for
from corrigenda.core.merging.texts import Text
from corrigenda.core.merging.words import unaccented

# Words less alike than this (0..100) are no kin by their spelling.
_ALIKE = 50


class Standing:
    """The places of a text's words; each look-up is made when it is first asked for."""

    def __init__(self, text: Text) -> None:
        self.text = text
        self.places: dict[str, list[int]] = {}
        for i, word in enumerate(text.words):
            self.places.setdefault(word, []).append(i)

    def kindred(self, word: str) -> Iterator[str]:
        """The words of the text, each once, that another may correct; some are no kin when looked at closely."""
        found = dict.fromkeys(there for there in taken_for(word) if there in self.places)
        if sort := sort_of(word):
            found |= dict.fromkeys(self.text.words[i] for i in self.of_sort(sort))
        for there, _, _ in extract_iter(
            unaccented(word), list(self._bare), scorer=ratio, score_cutoff=_ALIKE
        ):
            found |= dict.fromkeys(self._bare[there])
        return (there for there in found if there != word)

    def of_sort(self, sort: str) -> list[int]:
        """The places of numbers, days or months."""
        return self._sorts.get(sort, [])

    @cached_property
    def capitals(self) -> list[int]:
        """The places of words with a capital, the first word left out."""
        return [i for i, raw in enumerate(self.text.raw) if i and raw[0].isupper()]

    @cached_property
    def spelt(self) -> dict[str, list[int]]:
        """The places of words by their letters."""
        found: dict[str, list[int]] = {}
        for i, word in enumerate(self.text.words):
            found.setdefault(letters(word), []).append(i)
        return found

    @cached_property
    def spelt_in_two(self) -> dict[str, list[int]]:
        """The places of two words in a row by their letters together; no letter that stands alone."""
        found: dict[str, list[int]] = {}
        for i, pair in enumerate(pairwise(self.text.words)):
            if min(map(len, pair)) > 1:
                found.setdefault(letters("".join(pair)), []).append(i)
        return found

    @cached_property
    def _bare(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for word in self.places:
            found.setdefault(unaccented(word), []).append(word)
        return found

    @cached_property
    def _sorts(self) -> dict[str, list[int]]:
        found: dict[str, list[int]] = {}
        for i, word in enumerate(self.text.words):
            if sort := sort_of(word):
                found.setdefault(sort, []).append(i)
        return found
