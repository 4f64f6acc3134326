"""What a remark looks like: its words, their families, how it is said, and how it touches the paragraph picked.

Each trait stands under its name with how much of it there is. Names start with what they are of: ``w:`` a word, ``p:``
a piece of one, ``b:`` two words in turn, ``f:`` a family of words, ``=`` a manner of speaking, ``@`` something shared with
the paragraph; ``&`` a family or a manner, ``near`` or ``far`` from the paragraph's words.
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
_NAMED = 3  # letters; who says a longer word of the paragraph names something of it
_SIZES = (3, 4)  # letters of a piece of a word
_PIECE = 1.5  # how much a piece counts in a remark of one word


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


def own_words(reading: Reading, shared: set[str]) -> tuple[set[str], float]:
    """The words that the paragraph does not have, and how much each of their pieces counts."""
    own = {
        word
        for word in set(reading.plain)
        if not word[0].isdigit() and not (len(word) > _NAMED and word in shared)
    }
    return own, _PIECE / math.sqrt(len(own) + 1)


def pieces_of(word: str) -> set[str]:
    """The pieces of a word: what is learnt about a word holds a little for those that look like it."""
    marked = f"<{word}>"
    return {f"p:{marked[at : at + size]}" for size in _SIZES for at in range(len(marked) - size + 1)}


def near_or_far(found: dict[str, float], shared: set[str]) -> dict[str, float]:
    """Families and manners again, told apart by whether the remark names anything of the paragraph."""
    where = "near" if any(len(word) > _NAMED for word in shared) else "far"
    return {f"&{name} {where}": much for name, much in found.items() if name[0] in "f=" and name != "=length"}


def _words(reading: Reading, shared: set[str]) -> Iterator[str]:
    turn = ["^", *(_masked(word.plain, shared) for word in reading.words), "$"]
    yield from (f"w:{one}" for one in turn[1:-1])
    yield from (f"b:{one}_{other}" for one, other in pairwise(turn))


def _masked(word: str, shared: set[str]) -> str:
    if word[0].isdigit():
        return "#"
    if not word[0].isalpha():
        return word[:2]
    return "¶" if len(word) > _NAMED and word in shared else stem(word)


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
