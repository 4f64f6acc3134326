"""Does a remark tell both the wrong words and the right ones? « X au lieu de Y », "X should be Y"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from corrigenda.core.merging.kin import CONFUSED, kinship
from corrigenda.core.merging.texts import Hit, Text
from corrigenda.core.merging.words import Word, folded_words, is_common, likeness, words_of

# Up to this many words on either side are tried, the longest first.
_REACH = 6
_SIDES = 90  # code points of the remark looked at on either side of the turn of phrase
_LEADING_WORDS = "le la les l' de d' des du un une en à au aux the a an in on at to"
_LEADING = frozenset(_LEADING_WORDS.split())

# What stands between the right words and the wrong ones, or the other way round.
_WRONG_LAST = re.compile(
    r"(?:(?:,? |\()(?:au lieu d[e'’]|à la place d[e'’]|et non(?: pas)?|plutôt qu[e'’]|instead of|rather than|and not|not|pas(?! d[e'’]))\b"
    r" ?)",
    re.IGNORECASE,
)
_WRONG_FIRST = re.compile(
    r" ?(?:→|->|=>|-->|>) ?|(?<=[\w»”\"'’])(?:,? (?:mais|but)\b|,? (?:devrait (?:être|s['’]écrire)|doit être|s['’]écrit|"
    r"should (?:be|read)|must be|is spell?ed|is spelt|ought to be)\b) ?",
    re.IGNORECASE,
)
_REPLACE = re.compile(
    r"\b(?:remplace[rz]?|replace|changer?|corrige[rz]?|correct) (.{1,60}?) (?:par|with|by|to|en|into) (.{1,60})"
    r"|\b(?:au lieu d(?:e |['’])|à la place d(?:e |['’])|instead of |rather than )(.{1,60}?),? ?"
    r"(?:mettre|mettez|lire|lisez|écrire|écrivez|il faut|put|write|use|read)\b:? (.{1,60})",
    re.IGNORECASE,
)
# Said in passing these join words of any sort; they tell right from wrong where hardly anything follows.
_BRIEFLY = re.compile(
    r"(?:[,:(–-]| [:(–-]) ?(?:(?:mais )?c['’]est|(?:mais )?il s['’]agit d(?:e|['’])|il faut(?: lire| écrire)?|lire|correct ?:|"
    r"(?:but )?(?:it|that)(?:['’]s| is)|should (?:that|this|it)(?: not)? be|needs?|right ?:)[:\s]? ?|(?<=[\w»”])/(?=[\w«“])",
    re.IGNORECASE,
)
_BRIEF = 5  # words
_NEAR = 0.5
_ALIKE = 0.7  # so much alike, words are two spellings of one thing
_SUBJECTS = frozenset({"it", "this", "that", "he", "she", "they", "il", "elle", "ce", "c'", "cela", "ça"})
_SENTENCE_END = re.compile(r"[.!?;:(](?=\s|$)|\n")
_CONNECTOR = re.compile(r"[\s,;:(–-]+(?:et|and|mais|but|but is|est|is)?$", re.IGNORECASE)
# What leads to the words that follow it: « il me semble que … », "you wrote …".
_LED_IN = re.compile(
    r"^.*\b(?:(?:semble|crois|pense|dirais) qu(?:e |['’])|(?:avez (?:écrit|mis)|écrivez|dit-on pas|wrote|say|says|isn['’]t it|change)\b:? )",
    re.IGNORECASE | re.DOTALL,
)
_QUOTE_MARKS = re.compile(r"[«»“”\"]")


@dataclass(frozen=True, slots=True)
class _Side:
    """The words on one side of a turn of phrase, folded and as typed; ``whole``: they are quoted and taken whole or
    not at all."""

    words: tuple[str, ...]
    raw: tuple[str, ...]
    whole: bool
    last: bool  # the words at its end are the nearest to the turn of phrase


def directed(remark: str, text: Text, *, swapped: bool = False) -> list[Hit]:
    """Where the wrong words stand and what is wanted there; several hits when they stand in several places.

    ``swapped`` reads the remark the other way round: some readers put the right words last.
    """
    for wrong, right in (*_sides(remark), *_brief_sides(remark, text)):
        hits = _resolve(right, wrong, text) if swapped else _resolve(wrong, right, text)
        if hits:
            return hits
    return []


def _sides(remark: str) -> Iterator[tuple[_Side, _Side]]:
    """(wrong words, right words), turn of phrase by turn of phrase."""
    for match in _REPLACE.finditer(remark):
        wrong, right = filter(None, match.groups())
        yield _side(wrong, last=True), _side(right, last=False)
    for pattern, wrong_is_left in ((_WRONG_FIRST, True), (_WRONG_LAST, False)):
        for match in pattern.finditer(remark):
            left = _side(remark[max(0, match.start() - _SIDES) : match.start()], last=True)
            right = _side(remark[match.end() : match.end() + _SIDES], last=False)
            yield (left, right) if wrong_is_left else (right, left)


def _brief_sides(remark: str, text: Text) -> Iterator[tuple[_Side, _Side]]:
    """Like `_sides`, where little follows: something like the wrong words, or words that the text has not."""
    for match in _BRIEFLY.finditer(remark):
        if len(folded_words(remark[match.end() :])) > _BRIEF:
            continue
        left = _side(remark[max(0, match.start() - _SIDES) : match.start()], last=True)
        right = _side(remark[match.end() :], last=False)
        near = likeness(" ".join(left.words[-len(right.words) :]), " ".join(right.words)) >= _NEAR
        strange = [word for word in right.words if word in text.words and word not in left.words]
        if right.words and (near or not strange):
            yield left, right


def _side(text: str, *, last: bool) -> _Side:
    """The words of one side, nearest ones only: a quoted part alone, else up to a sentence's end."""
    text = _LED_IN.sub("", _CONNECTOR.sub("", text.strip())) if last else text.strip()
    quoted = _quoted_end(text, last)
    if quoted is not None:
        return _side_of(words_of(quoted), True, last)
    parts = [part for part in _SENTENCE_END.split(text) if part.strip()]
    words = words_of(parts[-1 if last else 0]) if parts else []
    return _side_of(words[-_REACH:] if last else words[:_REACH], False, last)


def _side_of(words: Sequence[Word], whole: bool, last: bool) -> _Side:
    return _Side(tuple(word.folded for word in words), tuple(word.raw for word in words), whole, last)


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
        return _narrowed(text.exactly(words), wrong, right, text)
    if words and words[-1 if wrong.last else 0] in _SUBJECTS:
        return []
    for size in range(len(words), 0, -1):
        phrase = _part(wrong, -size, len(words)) if wrong.last else _part(wrong, 0, size)
        if size == 1 and is_common(phrase.words[0]) and len(words) > 1 and not _are_kin(phrase, right):
            continue
        hits = text.exactly(phrase.words)
        if hits:
            return _narrowed(hits, phrase, right, text)
    if not wrong.last and len(words) > 1 and words[0] in _LEADING:
        return _resolve(_part(wrong, 1, len(words)), right, text)
    return []


def _are_kin(wrong: _Side, right: _Side) -> bool:
    """Whether the right word beside a common one is the other of two that are confused: « ou/où », "their not there"."""
    return bool(right.words) and kinship(right.words[-1 if right.last else 0], wrong.words[0]) >= CONFUSED


def _part(side: _Side, first: int, last: int) -> _Side:
    return replace(side, words=side.words[first:last], raw=side.raw[first:last])


def _narrowed(hits: Sequence[Hit], wrong: _Side, right: _Side, text: Text) -> list[Hit]:
    """Without the words that both sides share: « 86 heures → 68 heures » is about one number. Of several places
    those where the words stand as they were typed."""
    phrase = wrong.words
    hits = [hit for hit in hits if tuple(text.raw[hit.first : hit.last]) == wrong.raw] or hits
    if phrase == right.words and wrong.raw != right.raw:
        other = [k for k, word in enumerate(wrong.raw) if word != right.raw[k]]
        as_typed = [hit for hit in hits if all(text.raw[hit.first + k] == wrong.raw[k] for k in other)]
        first, last = other[0], other[-1] + 1
        return [
            Hit(hit.first + first, hit.first + last, " ".join(phrase[first:last])) for hit in as_typed or hits
        ]
    wanted = right.words if right.whole else _nearest(phrase, right)
    most = min(len(phrase), len(wanted)) - 1
    head = next((k for k in range(most) if phrase[k] != wanted[k]), max(0, most))
    tail = next((k for k in range(most - head) if phrase[-1 - k] != wanted[-1 - k]), max(0, most - head))
    after = " ".join(wanted[head : len(wanted) - tail])
    return [Hit(hit.first + head, hit.last - tail, after) for hit in hits]


def _nearest(phrase: Sequence[str], right: _Side) -> tuple[str, ...]:
    """The right words: as many as the wrong ones, where they look alike, else those beside the turn of phrase."""
    size, words = len(phrase), right.words
    spelt = [words[at : at + size] for at in range(len(words) - size + 1)]
    alike = [window for window in spelt if likeness(" ".join(window), " ".join(phrase)) >= _ALIKE]
    if alike:
        return max(alike, key=lambda window: likeness(" ".join(window), " ".join(phrase)))
    return words[-size:] if right.last else words[:size]
