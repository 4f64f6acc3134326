"""What are the words of a text, as an editor sees them, and which differences are only typography?"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import cache

# « l’ » + « eau »: the elided word stands alone, while « aujourd’hui » and "don't" stay whole.
_ELIDED = "[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|quelqu"
_APOSTROPHES = "'’ʼ"
# The plain hyphen comes last: these stand inside a character class.
_HYPHENS = "‐‑-"
# Invisible separators count as spaces: a word joiner typed by mistake is a difference between the words.
_MORE_SPACES = "\u200b\u2060\ufeff"

_FOLDED_CHARS = str.maketrans(
    {
        **dict.fromkeys("’‘‚‛ʼ´`′‹›", "'"),
        **dict.fromkeys("“”„‟«»″", '"'),
        **dict.fromkeys("‐‑‒–—―−", "-"),
        "…": "...",
        "\u00ad": None,
    }
)
_FOLDED_LETTERS = {code: char for code, char in _FOLDED_CHARS.items() if char and len(str(char)) == 1}
_SPACE = re.compile(rf"[\s{_MORE_SPACES}]")
_SPACES = re.compile(rf"[\s{_MORE_SPACES}]+")
# What stands between the groups of a number.
_THIN = (" ", "\u00a0", "\u202f")
_FIRST_GROUP, _GROUP = re.compile(r"\d{1,3}"), re.compile(r"\d{3}(?:[.,]\d+)?")
_DASHES = re.compile("-{2,}")
# A space that does not stand between two words is typography: « 10 % » and « 10% » are the same words.
_LOOSE_SPACE = re.compile(r"(?<!\w) | (?!\w)")


def tokens(text: str) -> list[str]:
    """The text cut into words, spaces and signs; joined, they are the text again.

    A hyphenated word or a number is one token, an elided article (« l’ ») its own; a run of one kind of space
    or sign is one. A combining mark, a joined emoji, a flag or a surrogate pair is never cut. One linear pass.
    """
    return _pattern().findall(text)


def numbers(words: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Where a number set in groups of three digits (« 84 000 », « 1 204,50 ») starts and ends among tokens."""
    start = 0
    while start < len(words):
        end = start + 1
        if _FIRST_GROUP.fullmatch(words[start]):
            while end + 1 < len(words) and words[end] in _THIN and _GROUP.fullmatch(words[end + 1]):
                end += 2
                if not words[end - 1].isdecimal():
                    break
            if end > start + 1:
                yield start, end
        start = end


def is_word(token: str) -> bool:
    """Whether a token has a letter or a digit in it."""
    return token.isalnum() or any(char.isalnum() for char in token)


def is_space(token: str) -> bool:
    """Whether a token is nothing but spaces, breaking or not, visible or not."""
    return token.isspace() or (bool(token) and not _SPACES.sub("", token))


def fold_typography(text: str) -> str:
    """The text with one kind of space, quote, apostrophe, dash and ellipsis, in composed form (NFC)."""
    if text == " " or (text.isalnum() and unicodedata.is_normalized("NFC", text)):
        return text
    folded = _SPACES.sub(" ", unicodedata.normalize("NFC", text).translate(_FOLDED_CHARS))
    return _DASHES.sub("-", folded)


def composed_like(model: str, text: str) -> str:
    """The text with its letters composed (NFC) where the model's are: some keyboards and clipboards take é apart."""
    return unicodedata.normalize("NFC", text) if unicodedata.is_normalized("NFC", model) else text


def fold_letters(text: str) -> str:
    """The text letter for letter with one kind of space, quote, apostrophe and dash; offsets stay the same."""
    return _SPACE.sub(" ", text).translate(_FOLDED_LETTERS)


def bare_words(text: str) -> str:
    """What is left to compare when typography does not count: folded, without spaces around signs."""
    return _LOOSE_SPACE.sub("", fold_typography(text))


@cache
def _pattern() -> re.Pattern[str]:
    mark = _marks()
    letters = rf"[\w{mark}]"
    spaces = rf"\s{_MORE_SPACES}"
    return re.compile(
        rf"(?i:{_ELIDED})[{_APOSTROPHES}](?=[\w«“\"])"
        rf"|{letters}+(?:(?:[{_APOSTROPHES}{_HYPHENS}]|(?<=\d)[.,](?=\d)){letters}+)*"
        rf"|\r\n[{mark}]*|(?: +|\u00a0+|\u202f+|[{spaces}])[{mark}]*"
        rf"|[\U0001f1e6-\U0001f1ff]{{2}}[{mark}]*"
        r"|[\ud800-\udbff][\udc00-\udfff]"
        rf"|(?:\.+|-+|!+|\?+|[^\w{spaces}])(?:[{mark}]|(?<=\u200d)[^\w{spaces}])*",
        re.DOTALL,
    )


def _marks() -> str:
    """A character class's inside: whatever belongs to the character before it.

    Combining marks (by the Unicode database at hand), joiners, soft hyphens, skin tones, flag tags. All marks
    stand below U+20000 but the variation selectors, which end the class.
    """
    points = [point for point in range(0x300, 0x20000) if unicodedata.category(chr(point))[0] == "M"]
    ranges: list[list[int]] = []
    for point in points:
        if ranges and ranges[-1][1] == point - 1:
            ranges[-1][1] = point
        else:
            ranges.append([point, point])
    marks = "".join(f"{chr(first)}-{chr(last)}" for first, last in ranges)
    return marks + "\u00ad\u200c\u200d\U0001f3fb-\U0001f3ff\U000e0020-\U000e007f\U000e0100-\U000e01ef"
