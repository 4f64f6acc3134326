"""What was changed in an article without a correction behind it, and how much does it weigh?"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from rapidfuzz.distance import OSA

from corrigenda.core.diff import Change, ChangeKind, fine_diff, is_same, word_diff
from corrigenda.core.merging import folded
from corrigenda.core.merging.words import unaccented
from corrigenda.core.wording import is_word, tokens

_NEGATION_WORDS = (
    "ne n' non pas point jamais aucun aucune ni nul nulle rien personne sans sauf"
    " no not never none nor neither cannot without nobody nothing except"
)
_NEGATIONS = frozenset(_NEGATION_WORDS.split())
_NUMBER_WORDS = (
    "deux trois quatre cinq six sept huit neuf dix onze douze vingt trente quarante cinquante soixante cent cents"
    " mille million millions milliard milliards moitié tiers quart double triple premier première second seconde"
    " two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand thousands"
    " billion billions half third quarter twice first"
)
_NUMERALS = frozenset(_NUMBER_WORDS.split())
_SENTENCE_END = re.compile(r"(?:^|[.!?…:]|\n)[\s«»\"“”(—–-]*$")
# Longer words may differ in two letters and still be one word, mistyped; « homme » and « femme » may not.
_LONG_WORD = 7
_SHORT_WORD = 3


class Sort(StrEnum):
    """What a change does to the text, gravest first."""

    REMOVED = "removed"
    ADDED = "added"
    NEGATION = "negation"
    NUMBER = "number"
    NAME = "name"
    WORDS = "words"
    SPELLING = "spelling"
    TYPOGRAPHY = "typography"

    @property
    def is_small(self) -> bool:
        """Whether it leaves what the text says as it was."""
        return self in {Sort.SPELLING, Sort.TYPOGRAPHY}


@dataclass(frozen=True, slots=True)
class Altered:
    """A block before and after; an empty side says that it is new, or gone."""

    before: str
    after: str

    @property
    def sorts(self) -> tuple[Sort, ...]:
        """What the change does, gravest first, each once."""
        found = set(_sorts(self.before, self.after))
        return tuple(sort for sort in Sort if sort in found)

    @property
    def is_small(self) -> bool:
        """Whether nothing in it touches what the text says."""
        return all(sort.is_small for sort in self.sorts)


def unexplained(changed: Altered, edits: Iterable[tuple[str, str]]) -> Altered | None:
    """What is left of a change when the known edits (block before, block after) are taken out; None: nothing.

    ``before`` is then the block as these edits alone would have left it.
    """
    edits = tuple(edits)
    if changed.after and any(changed.after == after for _before, after in edits):
        return None
    known = {
        (step.before, step.after)
        for before, after in edits
        for step in fine_diff(before, after)
        if step.kind is not ChangeKind.EQUAL
    }
    steps = fine_diff(changed.before, changed.after)
    expected = "".join(step.after if (step.before, step.after) in known else step.before for step in steps)
    return None if is_same(expected, changed.after) else Altered(expected, changed.after)


def joined(known: Sequence[Altered], new: Iterable[Altered]) -> tuple[Altered, ...]:
    """The changes so far with newer ones: a block that changed twice is one change, one that was put back is none."""
    result = list(known)
    for change in new:
        at = next((at for at, one in enumerate(result) if _continues(one, change)), None)
        if at is None:
            result.append(change)
            continue
        before = result[at].before
        if is_same(before, change.after):
            del result[at]
        else:
            result[at] = Altered(before, change.after)
    return tuple(result)


def gravest_first(changes: Iterable[Altered]) -> list[Altered]:
    """The changes of what the text says before those of how it is written."""
    order = list(Sort)
    return sorted(changes, key=lambda change: min((order.index(sort) for sort in change.sorts), default=99))


def _continues(known: Altered, new: Altered) -> bool:
    if known.after:
        return known.after == new.before
    # A block that went away and came back.
    return not new.before and known.before == new.after


def _sorts(before: str, after: str) -> Iterator[Sort]:
    if not before:
        yield Sort.ADDED
    elif not after:
        yield Sort.REMOVED
    else:
        for change in word_diff(before, after):
            if change.kind is not ChangeKind.EQUAL:
                yield from _sorts_of_stretch(change, before, after)


def _sorts_of_stretch(change: Change, before: str, after: str) -> Iterator[Sort]:
    if change.typographic:
        yield Sort.TYPOGRAPHY
        return
    old, new = _words(change.before), _words(change.after)
    if not old and not new:
        yield Sort.TYPOGRAPHY
        return
    weighty = [
        sort
        for sort, telling in ((Sort.NUMBER, _numbers), (Sort.NEGATION, _negations))
        if telling(old) != telling(new)
    ]
    if _names(change.before, before[: change.before_start]) != _names(
        change.after, after[: change.after_start]
    ):
        weighty.append(Sort.NAME)
    yield from weighty
    if not weighty:
        yield Sort.SPELLING if _is_spelling(old, new) else Sort.WORDS


def _words(text: str) -> list[str]:
    return [folded(token) for token in tokens(text) if is_word(token)]


def _numbers(words: list[str]) -> list[str]:
    return [word for word in words if any(map(str.isdigit, word)) or word in _NUMERALS]


def _negations(words: list[str]) -> int:
    return sum(word in _NEGATIONS or word.endswith("n't") for word in words)


def _names(text: str, before: str) -> list[str]:
    """The capitalised words but for those that begin a sentence."""
    found: list[str] = []
    for token in tokens(text):
        if token[:1].isupper() and not _SENTENCE_END.search(before[-40:]):
            found.append(folded(token))
        before += token
    return found


def _is_spelling(old: list[str], new: list[str]) -> bool:
    """Whether the same words stand there, mistyped on one side; or a small word was missing or twice."""
    if len(old) == len(new):
        return all(_is_one_word(left, right) for left, right in zip(old, new, strict=True))
    if not old or not new:
        return all(len(word) <= _SHORT_WORD for word in old + new)
    return unaccented("".join(old)) == unaccented("".join(new))


def _is_one_word(left: str, right: str) -> bool:
    left, right = unaccented(left), unaccented(right)
    if max(left, right, key=len).endswith(min(left, right, key=len)) and abs(len(left) - len(right)) > 1:
        # « possible » and « impossible » differ in two letters and in everything.
        return False
    allowed = 2 if min(len(left), len(right)) >= _LONG_WORD else 1
    return OSA.distance(left, right) <= allowed
