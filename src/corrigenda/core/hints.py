"""What may an editor like to know about a proposal? Hints, never verdicts."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from corrigenda.core import slips
from corrigenda.core.characters import introduced
from corrigenda.core.diff import Change, ChangeKind, is_only_typography, word_diff
from corrigenda.core.merging import folded
from corrigenda.core.merging.words import is_number
from corrigenda.core.wording import is_word, tokens

Knows = Callable[[str], bool]


class HintKind(StrEnum):
    """What a hint says of its words."""

    FIXES_UNKNOWN = "fixes_unknown"
    INTRODUCES_UNKNOWN = "introduces_unknown"
    ONLY_TYPOGRAPHY = "only_typography"
    CHANGES_NUMBER = "changes_number"
    STANDS_ELSEWHERE = "stands_elsewhere"
    ODD_CHARACTERS = "odd_characters"
    FIXES_DATE = "fixes_date"
    INTRODUCES_DATE = "introduces_date"
    FIXES_SPACING = "fixes_spacing"
    INTRODUCES_SPACING = "introduces_spacing"


@dataclass(frozen=True, slots=True)
class Hint:
    """One hint; ``words`` are what it is about."""

    kind: HintKind
    words: str = ""


def hints_on(
    before: str, after: str, others: Sequence[str] = (), knows: Knows | None = None, language: str = ""
) -> tuple[Hint, ...]:
    """The hints on a proposal, each once. ``others``: the article's other blocks, searched for the same figure or
    name; ``knows``: whether a dictionary of the article's language has a word (None: there is none); ``language``: the article's, for dates and spaces."""
    return tuple(dict.fromkeys([*_hints(before, after, others, knows), *_slips(before, after, language)]))


def _hints(before: str, after: str, others: Sequence[str], knows: Knows | None) -> Iterator[Hint]:
    if is_only_typography(before, after):
        yield Hint(HintKind.ONLY_TYPOGRAPHY)
    for oddity in introduced(before, after):
        yield Hint(HintKind.ODD_CHARACTERS, oddity.name)
    for change in word_diff(before, after):
        if change.kind is ChangeKind.EQUAL or change.typographic:
            continue
        if knows is not None:
            yield from _spelling(change, knows)
        yield from _figures(change, others)


def _slips(before: str, after: str, language: str) -> Iterator[Hint]:
    """What the proposal does to dates that are not and to spaces that do not belong where they are."""
    for find, fixed, introduced_kind in (
        (slips.wrong_dates, HintKind.FIXES_DATE, HintKind.INTRODUCES_DATE),
        (slips.wrong_spaces, HintKind.FIXES_SPACING, HintKind.INTRODUCES_SPACING),
    ):
        old, new = find(before, language), find(after, language)
        yield from (Hint(introduced_kind, words) for words in new if words not in old)
        yield from (Hint(fixed, words) for words in old if words not in new and len(new) < len(old))


def _spelling(change: Change, knows: Knows) -> Iterator[Hint]:
    old, new = _words(change.before), _words(change.after)
    unknown = [word for word in new if not knows(word) and word not in old]
    if unknown:
        yield Hint(HintKind.INTRODUCES_UNKNOWN, ", ".join(unknown))
    elif new and any(not knows(word) for word in old):
        yield Hint(HintKind.FIXES_UNKNOWN, ", ".join(word for word in old if not knows(word)))


def _figures(change: Change, others: Sequence[str]) -> Iterator[Hint]:
    old, new = _all_words(change.before), _all_words(change.after)
    if any(map(is_number, [*old, *new])):
        yield Hint(HintKind.CHANGES_NUMBER, f"{change.before.strip()} → {change.after.strip()}")
    telling = [word for word in old if is_number(word) or word[:1].isupper()]
    text = [folded(word) for other in others for word in _all_words(other)]
    for word in telling:
        if folded(word) in text:
            yield Hint(HintKind.STANDS_ELSEWHERE, word)


def _words(text: str) -> list[str]:
    """The words that a dictionary may know: letters only."""
    return [
        word for word in _all_words(text) if any(map(str.isalpha, word)) and not any(map(str.isdigit, word))
    ]


def _all_words(text: str) -> list[str]:
    return [token for token in tokens(text) if is_word(token)]
