"""Does a remark tell both the wrong words and the right ones? « X au lieu de Y », "X should be Y"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from corrigenda.core.merging.texts import Hit, Text
from corrigenda.core.merging.words import folded_words, is_common

# Up to this many words on either side are tried, the longest first.
_REACH = 6
_SIDES = 90  # code points of the remark looked at on either side of the turn of phrase
_LEADING_WORDS = "le la les l' de d' des du un une en à au aux the a an in on at to"
_LEADING = frozenset(_LEADING_WORDS.split())

# What stands between the right words and the wrong ones, or the other way round.
_WRONG_LAST = re.compile(
    r"(?:,? (?:au lieu d[e'’]|à la place d[e'’]|et non(?: pas)?|plutôt qu[e'’]|instead of|rather than|and not|not|pas(?! d[e'’]))\b"
    r" ?)",
    re.IGNORECASE,
)
_WRONG_FIRST = re.compile(
    r" ?(?:→|->|=>|-->|>) ?|(?<=[\w»”\"'’])(?:,? (?:mais|but)\b|,? (?:devrait (?:être|s['’]écrire)|doit être|s['’]écrit|"
    r"should (?:be|read)|must be|is spell?ed|is spelt|ought to be)\b) ?",
    re.IGNORECASE,
)
_REPLACE = re.compile(
    r"\b(?:remplace[rz]?|replace|changer?|corrige[rz]?|correct) (.{1,60}?) (?:par|with|by|to|en|into) (.{1,60})",
    re.IGNORECASE,
)
_SUBJECTS = frozenset({"it", "this", "that", "he", "she", "they", "il", "elle", "ce", "c'", "cela", "ça"})
_SENTENCE_END = re.compile(r"[.!?;:(](?=\s|$)|\n")
_CONNECTOR = re.compile(r"[\s,;:(–-]+(?:et|and|mais|but|but is|est|is)?$", re.IGNORECASE)
_QUOTE_MARKS = re.compile(r"[«»“”\"]")


@dataclass(frozen=True, slots=True)
class _Side:
    """The words on one side of a turn of phrase; ``whole``: they are quoted and taken whole or not at all."""

    words: tuple[str, ...]
    whole: bool
    last: bool  # the words at its end are the nearest to the turn of phrase


def directed(remark: str, text: Text, *, swapped: bool = False) -> list[Hit]:
    """Where the wrong words stand and what is wanted there; several hits when they stand in several places.

    ``swapped`` reads the remark the other way round: some readers put the right words last.
    """
    for wrong, right in _sides(remark):
        hits = _resolve(right, wrong, text) if swapped else _resolve(wrong, right, text)
        if hits:
            return hits
    return []


def _sides(remark: str) -> Iterator[tuple[_Side, _Side]]:
    """(wrong words, right words), turn of phrase by turn of phrase."""
    for match in _REPLACE.finditer(remark):
        yield _side(match[1], last=True), _side(match[2], last=False)
    for pattern, wrong_is_left in ((_WRONG_FIRST, True), (_WRONG_LAST, False)):
        for match in pattern.finditer(remark):
            left = _side(remark[max(0, match.start() - _SIDES) : match.start()], last=True)
            right = _side(remark[match.end() : match.end() + _SIDES], last=False)
            yield (left, right) if wrong_is_left else (right, left)


def _side(text: str, *, last: bool) -> _Side:
    """The words of one side, nearest ones only: a quoted part alone, else up to a sentence's end."""
    text = _CONNECTOR.sub("", text.strip()) if last else text.strip()
    quoted = _quoted_end(text, last)
    if quoted is not None:
        return _Side(tuple(folded_words(quoted)), True, last)
    parts = [part for part in _SENTENCE_END.split(text) if part.strip()]
    words = folded_words(parts[-1 if last else 0]) if parts else []
    return _Side(tuple(words[-_REACH:] if last else words[:_REACH]), False, last)


def _quoted_end(text: str, last: bool) -> str | None:
    marks = [match.start() for match in _QUOTE_MARKS.finditer(text)]
    if len(marks) < 2:
        return None
    if last and marks[-1] == len(text) - 1:
        return text[marks[-2] + 1 : marks[-1]]
    return text[marks[0] + 1 : marks[1]] if not last and marks[0] == 0 else None


def _resolve(wrong: _Side, right: _Side, text: Text) -> list[Hit]:
    """The longest run of the wrong words, at the turn of phrase, that stands in the text."""
    words = wrong.words
    if wrong.whole:
        return _narrowed(text.exactly(words), words, right)
    if words and words[-1 if wrong.last else 0] in _SUBJECTS:
        return []
    for size in range(len(words), 0, -1):
        phrase = words[-size:] if wrong.last else words[:size]
        if size == 1 and is_common(phrase[0]) and len(words) > 1:
            continue
        hits = text.exactly(phrase)
        if hits:
            return _narrowed(hits, phrase, right)
    if not wrong.last and len(words) > 1 and words[0] in _LEADING:
        return _resolve(_Side(words[1:], False, False), right, text)
    return []


def _narrowed(hits: Sequence[Hit], phrase: Sequence[str], right: _Side) -> list[Hit]:
    """Without the words that both sides share: « 86 heures → 68 heures » is about one number."""
    size = len(right.words) if right.whole else len(phrase)
    wanted = right.words[-size:] if right.last else right.words[:size]
    most = min(len(phrase), len(wanted)) - 1
    head = next((k for k in range(most) if phrase[k] != wanted[k]), max(0, most))
    tail = next((k for k in range(most - head) if phrase[-1 - k] != wanted[-1 - k]), max(0, most - head))
    after = " ".join(wanted[head : len(wanted) - tail])
    return [Hit(hit.first + head, hit.last - tail, after) for hit in hits]
