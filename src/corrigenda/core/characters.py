"""Which characters of a text deceive the eye: invisible ones, direction controls, look-alikes of other scripts?"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum


class Trick(StrEnum):
    """The sorts of deceiving characters."""

    CONTROL = "control"
    BIDI = "bidi"
    INVISIBLE = "invisible"
    PRIVATE_USE = "private_use"
    TAG = "tag"
    MIXED_SCRIPT = "mixed_script"
    OTHER_SCRIPT = "other_script"


@dataclass(frozen=True, slots=True)
class Oddity:
    """A deceiving character, or a word in deceiving letters: where (code points), its text, and a name to show."""

    trick: Trick
    start: int
    end: int
    text: str
    name: str


_BIDI = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
# Joiners have their use inside words of some scripts and between emoji.
_JOINERS = frozenset("\u200c\u200d")
_INVISIBLE = frozenset(
    "\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180e\u200b\u2060\u2061\u2062\u2063\u2064\u3164\ufeff\uffa0"
)
_JOINED_SCRIPTS = (
    "ARABIC",
    "DEVANAGARI",
    "BENGALI",
    "TAMIL",
    "TELUGU",
    "MALAYALAM",
    "KANNADA",
    "SINHALA",
    "SYRIAC",
)
_LOOKALIKES = frozenset({"LATIN", "CYRILLIC", "GREEK", "ARMENIAN", "CHEROKEE"})
_WORD = re.compile(r"[^\W\d_]+")
# Letters of Cyrillic and Greek that look like Latin ones in most typefaces, after Unicode's list of confusables.
_AS_LATIN = str.maketrans(
    "АВЕКМНОРСТУХІЈЅԌԚԜаеорсухіјѕһԁԛԝ" + "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧονρακυι",
    "ABEKMHOPCTYXIJSGQWaeopcyxijshdqw" + "ABEZHIKMNOPTYXovpakui",
)
# Latin letters, digits, usual signs and spaces: a text of nothing else, as most are, deceives nobody.
_PLAIN = re.compile(r"[\t\n\r -~\u00a0-\u00ac\u00ae-\u024f\u2010-\u2026\u202f\u20ac]*")


def oddities(text: str) -> tuple[Oddity, ...]:
    """Every deceiving character of a text, in reading order. French spaces, emoji and whole words in another script
    are none. One pass; never raises."""
    if _PLAIN.fullmatch(text):
        return ()
    found = [*_characters(text), *_mixed_words(text)]
    return tuple(sorted(found, key=lambda oddity: oddity.start))


def introduced(before: str, after: str) -> tuple[Oddity, ...]:
    """What ``after`` has and ``before`` has not: an article may need what it already holds.

    In an article without a letter of theirs, that is also a word of Cyrillic or Greek letters that reads as a Latin one.
    """
    known = {oddity.text for oddity in oddities(before)}
    found = [*oddities(after), *_words_of_other_scripts(before, after)]
    return tuple(oddity for oddity in found if oddity.text not in known)


def skeleton(text: str) -> str:
    """What a text looks like: without what cannot be seen, look-alike letters as Latin ones, in small letters."""
    seen = (
        char
        for char in unicodedata.normalize("NFKC", text)
        if char in "\n\t\r" or _trick(char, "", "") is None
    )
    return "".join(seen).translate(_AS_LATIN).casefold()


def _characters(text: str) -> Iterator[Oddity]:
    for at, char in enumerate(text):
        if " " <= char <= "~" or char in "\n\t\r":
            continue
        trick = _trick(char, text[at - 1] if at else "", text[at + 1] if at + 1 < len(text) else "")
        if trick is not None:
            yield Oddity(trick, at, at + 1, char, unicodedata.name(char, f"U+{ord(char):04X}"))


def _trick(char: str, before: str, after: str) -> Trick | None:
    point = ord(char)
    if char in _BIDI:
        return Trick.BIDI
    if 0xE0000 <= point <= 0xE007F or 0xE0100 <= point <= 0xE01EF:
        return Trick.TAG
    if char in _INVISIBLE or (char in _JOINERS and not _joins(before, after)):
        return Trick.INVISIBLE
    category = unicodedata.category(char)
    if category == "Co":
        return Trick.PRIVATE_USE
    return (
        Trick.CONTROL if category in {"Cc", "Cs"} or (category == "Cn" and point & 0xFFFE == 0xFFFE) else None
    )


def _joins(before: str, after: str) -> bool:
    """Whether a joiner stands between emoji, or in a script that writes with it."""
    sides = [char for char in (before, after) if char]
    return bool(sides) and all(
        unicodedata.category(char) in {"So", "Sk", "Mn", "Mc"} or _script(char) in _JOINED_SCRIPTS
        for char in sides
    )


def _mixed_words(text: str) -> Iterator[Oddity]:
    for match in _WORD.finditer(text):
        if match[0].isascii():
            continue
        scripts = {_script(char) for char in match[0]} & _LOOKALIKES
        if len(scripts) > 1:
            name = " + ".join(sorted(script.capitalize() for script in scripts))
            yield Oddity(Trick.MIXED_SCRIPT, match.start(), match.end(), match[0], name)


def _words_of_other_scripts(before: str, after: str) -> Iterator[Oddity]:
    known = {_script(char) for char in before if not char.isascii()}
    for match in _WORD.finditer(after):
        word = match[0]
        script = _script(word[0])
        # One Greek letter alone is a symbol.
        if script not in {"CYRILLIC", "GREEK"} - known or (script == "GREEK" and len(word) == 1):
            continue
        if word.translate(_AS_LATIN).isascii():
            yield Oddity(Trick.OTHER_SCRIPT, match.start(), match.end(), word, script.capitalize())


def _script(char: str) -> str:
    return unicodedata.name(char, "?").split(" ")[0]
