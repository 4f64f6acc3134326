"""What a remark looks like: its words, their families, how it is said, and how it touches the paragraph picked.

Each trait stands under its name with how much of it there is. Names start with what they are of: ``w:`` a word, ``b:``
two words in turn, ``f:`` a family of words, ``=`` a manner of speaking, ``@`` something shared with the paragraph.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from corrigenda.core.offtopic.families import families_of
from corrigenda.core.offtopic.words import Word, read_words, stem

QUOTED = re.compile(
    r"«\s*([^»]{1,200}?)\s*»|“([^”]{1,200})”|\"([^\"]{1,200})\"|(?<!\w)['‘]([^'’]{1,60})['’](?!\w)"
)
# How it is said, whatever is said.
_MANNERS = {
    "?": re.compile(r"\?"),
    "??": re.compile(r"\?\?"),
    "?$": re.compile(r"\?\W*$"),
    "!": re.compile(r"!"),
    "!!": re.compile(r"!!"),
    "!$": re.compile(r"!\W*$"),
    "...": re.compile(r"\.\.\.|…"),
    ":": re.compile(r":"),
    ";": re.compile(r";"),
    "CAPITALS": re.compile(r"\b[A-ZÀ-Ý]{3,}\b"),
    "endingIN": re.compile(r"[a-zà-ÿ][A-Z]{1,4}\b"),
    "arrow": re.compile(r"→|->|=>|\*|\w ?/ ?\w| > |\w = \w"),
    "address": re.compile(r"https?:|www\.|\w@\w|\.(?:com|net|fr|example)\b"),
    "twice": re.compile(r"\b(\w+)[ ,]\1\b", re.IGNORECASE),
    "letter": re.compile(
        r"\b(?:un|le|deux|d|l|sans|avec|manque|an?|one|two|the|with|no|missing|extra|double|final)\b['’]? ?"
        r"[«\"“'‘]? ?[b-z](?:['’]s|s)?\b(?!['’])",
        re.IGNORECASE,
    ),
    "-ending": re.compile(r"(?:^|\s)-[a-zà-ÿ]{1,4}\b", re.IGNORECASE),
    "figure": re.compile(r"\d"),
    "year": re.compile(r"\b(?:1[5-9]|20)\d\d\b"),
    "small start": re.compile(r"^[a-zà-ÿ]"),
    "quote start": re.compile(r"^[«\"“'‘]"),
    "quote": QUOTED,
    "face": re.compile(r"[\U0001F300-\U0001FAFF❤]|[:;]-?[)D]"),
}
_SHOUTS = 0.6  # of the letters are capitals
_EVEN = 4.0  # sixteen words, pairs and families count one each; more count less, fewer more
_LIKE_SIZES = 2  # sizes are told apart by halves of a doubling


@dataclass(frozen=True)
class Reading:
    """A remark, read. ``words`` are its words with their places."""

    text: str

    @cached_property
    def words(self) -> list[Word]:
        return read_words(self.text)

    @cached_property
    def plain(self) -> list[str]:
        return [word.plain for word in self.words if word.plain[0].isalnum()]


def traits_of(reading: Reading, shared: set[str]) -> dict[str, float]:
    """The traits of the remark alone.

    ``shared`` are the words that the paragraph has too: which they are is the paragraph's business, that they are
    named is the remark's. In a long letter each word tells less.
    """
    said = {*_words(reading, shared), *_families(reading)}
    return dict.fromkeys(said, _EVEN / math.sqrt(len(said))) | _manner(reading)


def _words(reading: Reading, shared: set[str]) -> Iterator[str]:
    turn = ["^", *(_masked(word.plain, shared) for word in reading.words), "$"]
    yield from (f"w:{one}" for one in turn[1:-1])
    yield from (f"b:{one}_{other}" for one, other in pairwise(turn))


def _masked(word: str, shared: set[str]) -> str:
    if word[0].isdigit():
        return "#"
    if not word[0].isalpha():
        return word[:2]
    return "¶" if len(word) > 3 and word in shared else stem(word)


def _families(reading: Reading) -> Iterator[str]:
    counted = Counter(family for word in reading.plain for family in families_of(word))
    if not counted:
        yield "f:none"
    for family, times in counted.items():
        yield f"f:{family}"
        if times > 1:
            yield f"f:{family} again"


def _manner(reading: Reading) -> dict[str, float]:
    text = reading.text
    found = {f"={name}": 1.0 for name, pattern in _MANNERS.items() if pattern.search(text)}
    letters = sum(map(str.isalpha, text))
    if letters > 8 and sum(map(str.isupper, text)) > _SHOUTS * letters:
        found["=shouts"] = 1.0
    size = len(reading.plain)
    found[f"=size {int(math.log2(size + 1) * _LIKE_SIZES)}"] = 1.0
    found["=length"] = math.log1p(size) / 3
    return found
