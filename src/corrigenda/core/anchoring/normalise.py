"""Which words does a text hold once typography is taken off, and where does each stand in the raw text?

The offset map is the tokens themselves: each keeps its raw, half-open span in code points, so that nothing
has to be carried back. Two foldings, both per token:

* *loose* (`fold`): NFC, case, quotes, dashes, ellipsis; soft hyphens, zero-width characters, leading bullets
  and numbers, note marks ("[12]") gone; white space never counts. Equal loose keys are "the same" to a person.
* *bare* (`bare`): letters and digits alone, without accents ("ÉTÉ", "ETE"): what likeness is measured on.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

# Soft hyphen, zero-width and direction marks, word joiner, byte order mark: they stand inside words, unseen.
INVISIBLE = "\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufe0f"
_COMBINING = "\u0300-\u036f"
_BULLET = re.compile(r"\s*(?:[•◦▪▸‣⁃·●○■□*–—-]\s+|\(?\d{1,3}[.)]\s+)")
_NOTE_MARK = re.compile(r"\[\d{1,3}\]")
_WORD = rf"[\w{INVISIBLE}{_COMBINING}]+"
_TOKEN = re.compile(rf"{_WORD}|{_NOTE_MARK.pattern}|\.\.\.|[^\w\s]")
_UNSEEN = re.compile(f"[{INVISIBLE}]")
# A raised figure after a word is a note's; after one or two letters it is a unit (m²).
_RAISED_NOTE = re.compile("(?<=[^\\W\\d_]{3})[⁰¹²³⁴-⁹]+$")
_FOLDED_MARKS = {
    **dict.fromkeys("’‘‚‛ʼ′`´", "'"),
    **dict.fromkeys("“”„‟«»″", '"'),
    **dict.fromkeys("‹›", '"'),
    **dict.fromkeys("‐‑‒–—―−", "-"),
    "…": "...",
}


class Token(NamedTuple):
    """One word or mark: its loose form, the same with its case kept, and its raw span."""

    form: str
    cased: str
    start: int
    end: int


def raw_tokens(text: str) -> list[str]:
    """The raw words and marks of a text, in order; white space and a leading bullet or number are left out."""
    return _TOKEN.findall(text, _beginning(text))


def tokens(text: str) -> list[Token]:
    """The words and marks of a text that are seen, with their spans; dropped ones leave no token."""
    found = ((seen(m.group()), m) for m in _TOKEN.finditer(text, _beginning(text)))
    return [Token(form.casefold(), form, m.start(), m.end()) for form, m in found if form]


def fold(token: str) -> str:
    """The loose form of one raw token; empty when a reader would not count it as text."""
    return seen(token).casefold()


@lru_cache(maxsize=65536)
def seen(token: str) -> str:
    """The raw token as a reader reads it, whatever its typography, case kept; empty for a note mark."""
    if token.isascii() and token.isalnum():
        return token
    if _NOTE_MARK.fullmatch(token):
        return ""
    composed = unicodedata.normalize("NFC", _UNSEEN.sub("", token))
    return _FOLDED_MARKS.get(composed) or _RAISED_NOTE.sub("", composed)


@lru_cache(maxsize=65536)
def bare(token: str) -> str:
    """The word without case and accents; empty for marks."""
    form = fold(token)
    if not form or not any(char.isalnum() for char in form):
        return ""
    if form.isascii():
        return form
    return "".join(c for c in unicodedata.normalize("NFKD", form) if not unicodedata.combining(c))


def _beginning(text: str) -> int:
    """Where the text begins behind a bullet or a number; a bullet that stands alone is text."""
    bullet = _BULLET.match(text)
    return bullet.end() if bullet and bullet.end() < len(text) else 0
