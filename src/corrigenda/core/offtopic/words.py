"""The words of a text, made flat: small letters, no accents, straight apostrophes."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

# Latin letters without their accents, straight apostrophes: one character for one, so that indices hold.
_FLAT = {code: unicodedata.normalize("NFD", chr(code))[0] for code in range(0xC0, 0x250)} | dict(
    zip(map(ord, "’‘œŒæÆ"), "''oOaA", strict=True)
)
_WORD = re.compile(r"\d+(?:[ \u00a0\u202f,.]\d{3})*(?:[.,]\d+)?|[^\W\d_]+(?:-[^\W\d_]+)*|[^\w\s']+")
_GROUPING = re.compile(r"[ \u00a0\u202f,.](?=\d{3}\b)")
# What an ending of grammar leaves of a word, in either language; roughly, on purpose.
_ENDING = re.compile(r"(?:aient|ement|ments?|tions?|ions?|ing|ees?|ed|es|er|ez|e|s|ly|nt)$")
_SHORT = 6  # letters; shorter words are whole
_STEM = 5


class Word(NamedTuple):
    """A flat word, figure or mark, and where it stands."""

    plain: str
    start: int
    end: int


def flat(text: str) -> str:
    """The text in small letters without its accents, as a phone types it; each character keeps its index."""
    return text.translate(_FLAT).lower()


def read_words(text: str) -> list[Word]:
    """The words, figures and marks of a text in reading order; figures without what groups their digits."""
    return [
        Word(_GROUPING.sub("", found[0]) if found[0][0].isdigit() else found[0], *found.span())
        for found in _WORD.finditer(flat(text))
    ]


def plain_words(text: str) -> list[str]:
    """The words and figures of a text alone, as `read_words` gives them."""
    return [
        _GROUPING.sub("", found) if found[0].isdigit() else found
        for found in _WORD.findall(flat(text))
        if found[0].isalnum()
    ]


@lru_cache(maxsize=8_192)
def stem(word: str) -> str:
    """A flat word without its ending."""
    return word if len(word) < _SHORT else word[: max(_STEM, len(_ENDING.sub("", word)))]
