"""What sort of change of form does a remark name, and what sort is a change? « accent », "apostrophe", « pluriel »."""

from __future__ import annotations

import re
from collections.abc import Sequence

from corrigenda.core.merging.kin import letters, taken_for
from corrigenda.core.merging.spots import Spot, Strength
from corrigenda.core.merging.words import folded, unaccented

_NAMED = {
    "accent": "accent accents cédille circonflexe tréma",
    "capital": "majuscule majuscules minuscule minuscules capital capitals uppercase lowercase",
    "hyphen": "tiret tirets union hyphen hyphens hyphenated",
    "apostrophe": "apostrophe apostrophes",
    "ending": "accord accorder accordé pluriel singulier féminin masculin conjugaison infinitif participe plural singular"
    " tense",
    "double": "doublé doublement doubled double double-lettre",
    "repeated": "répété répétition doublon duplicate twice repeated",
}
_TRAITS = {word: trait for trait, words in _NAMED.items() for word in words.split()}
TRAITS = frozenset(_NAMED)
_PARTS = re.compile(r"[ -]")
_TWICE = frozenset({"deux", "2", "two", "double"})
_TIMES = _TWICE | frozenset({"un", "one", "seul", "single", "1"})
_LETTER = re.compile(r"[b-gi-z](?:'?s?)?")


def trait_named(words: Sequence[str]) -> str:
    """The first trait that folded words name; empty when they name none."""
    named = next((_TRAITS[word] for word in words if word in _TRAITS), "")
    twice = any(word in _TWICE and counts_letters(words, k) for k, word in enumerate(words))
    return named or ("double" if twice else "")


def counts_letters(words: Sequence[str], k: int) -> bool:
    """Whether the number at ``k`` says how often a letter stands: « deux l », "two p's", « 2 L »."""
    following = words[k + 1] if k + 1 < len(words) else ""
    return words[k] in _TIMES and bool(_LETTER.fullmatch(following))


def is_letters(word: str) -> bool:
    """Whether a word is a letter spoken of: « l », "p's"."""
    return bool(_LETTER.fullmatch(word))


def may_be(trait: str, spot: Spot) -> bool:
    """Whether what a spot changes may be of that trait; what is not known may be anything."""
    if not spot.after and spot.strength is not Strength.EXACT:
        return True
    return _SHOWS[trait](folded(spot.before), folded(spot.after))


def _accent(before: str, after: str) -> bool:
    return unaccented(before) == unaccented(after) or len(_accents(before)) != len(_accents(after))


def _accents(word: str) -> str:
    return "".join(char for char in word if unaccented(char) != char)


def _capital(before: str, after: str) -> bool:
    return before == after


def _hyphen(before: str, after: str) -> bool:
    return before.count("-") != after.count("-")


def _apostrophe(before: str, after: str) -> bool:
    return before.count("'") != after.count("'")


def _ending(before: str, after: str) -> bool:
    if any(char.isdecimal() for char in before + after):
        return False
    if letters(unaccented(before)) == letters(unaccented(after)):
        return before == after
    same = next((k for k, pair in enumerate(zip(before, after, strict=False)) if pair[0] != pair[1]), None)
    return same is None or same * 2 >= max(len(before), len(after)) or before in taken_for(after)


def _double(before: str, after: str) -> bool:
    return before != after and _single(before) == _single(after)


def _single(word: str) -> str:
    return "".join(char for k, char in enumerate(word) if k == 0 or word[k - 1] != char)


def _repeated(before: str, after: str) -> bool:
    return not after or len(_PARTS.split(before)) > len(_PARTS.split(after))


_SHOWS = {
    "accent": _accent,
    "capital": _capital,
    "hyphen": _hyphen,
    "apostrophe": _apostrophe,
    "ending": _ending,
    "double": _double,
    "repeated": _repeated,
}
