"""What changed between two wordings, word by word, in a form that a person reads easily?"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import accumulate
from unicodedata import normalize

from corrigenda.core.aligning import SENTENCE_ENDS, Step, aligned, common_start, merged
from corrigenda.core.blocks import fold_space
from corrigenda.core.errors import Conflict
from corrigenda.core.wording import bare_words, is_space, is_word, numbers, tokens

# How far a change may slide along repeated words to start at a better border.
_SLIDE = 100


class ChangeKind(StrEnum):
    """What became of a stretch of the text."""

    EQUAL = "equal"
    INSERT = "insert"
    DELETE = "delete"
    REPLACE = "replace"


@dataclass(frozen=True, slots=True)
class Change:
    """A stretch of the text before and what stands there after; offsets in code points, ends exclusive.

    ``typographic`` says that only spaces, quotes, dashes or the like differ: the words are the same.
    """

    kind: ChangeKind
    before: str
    after: str
    before_start: int
    before_end: int
    after_start: int
    after_end: int
    typographic: bool = False


@dataclass(frozen=True, slots=True)
class Summary:
    """How much a diff changes: stretches that differ, words out and in, stretches of mere typography."""

    changes: int
    words_removed: int
    words_added: int
    typographic: int


def word_diff(before: str, after: str) -> tuple[Change, ...]:
    """The changes that lead from one text to the other, equal stretches included, in reading order.

    Whole words change, tiny equal stretches between two changes are joined to them, an inserted or deleted
    phrase starts at a word. Both sides of all changes, joined, are the two texts. Never raises; bounded
    on hostile input (10,000 words on each side take about 0.1 s at worst).
    """
    old, new = tokens(before), tokens(after)
    steps = _joined(_slid(aligned(old, new), old, new), old, new)
    return tuple(_changes(merged(_with_whole_numbers(steps, old, new)), old, new))


def fine_diff(before: str, after: str) -> tuple[Change, ...]:
    """Like `word_diff` without joining: every equal token stays equal. For carrying a change into a source."""
    old, new = tokens(before), tokens(after)
    return tuple(_changes(_slid(aligned(old, new), old, new), old, new))


def apply_changes(before: str, changes: Iterable[Change]) -> str:
    """The text after the changes. Raises Conflict("diff.moved") when ``before`` is not the text they speak of."""
    changes = tuple(changes)
    if "".join(change.before for change in changes) != before:
        raise Conflict("diff.moved")
    return "".join(change.after for change in changes)


def is_same(before: str, after: str) -> bool:
    """Whether nothing was changed: the same characters but for line breaks, runs of spaces and Unicode form."""
    return normalize("NFC", fold_space(before)) == normalize("NFC", fold_space(after))


def is_only_typography(before: str, after: str) -> bool:
    """Whether the two texts differ, and only in spaces, quotes, apostrophes, dashes and the like."""
    return not is_same(before, after) and bare_words(before) == bare_words(after)


def summary(changes: Iterable[Change]) -> Summary:
    """The size of a diff, for a line like "2 changes, 3 words replaced by 2"."""
    changed = [change for change in changes if change.kind is not ChangeKind.EQUAL]
    return Summary(
        changes=len(changed),
        words_removed=sum(_count_words(change.before) for change in changed if not change.typographic),
        words_added=sum(_count_words(change.after) for change in changed if not change.typographic),
        typographic=sum(change.typographic for change in changed),
    )


def _count_words(text: str) -> int:
    return sum(is_word(token) for token in tokens(text))


# ---- making it readable


def _slid(steps: list[Step], old: list[str], new: list[str]) -> list[Step]:
    """Insertions and deletions moved along repeated tokens to where a person would put them."""
    slid = list(steps)
    for at in range(1, len(slid) - 1):
        before, step, after = slid[at - 1 : at + 2]
        inserted = step.before_start == step.before_end
        if step.same or (not inserted and step.after_start != step.after_end):
            continue
        words = new if inserted else old
        start, end = (step.after_start, step.after_end) if inserted else (step.before_start, step.before_end)
        room_left = before.before_end - before.before_start
        room_right = after.before_end - after.before_start
        by = _best_shift(words, start, end, room_left, room_right)
        slid[at - 1] = Step(
            True, before.before_start, before.before_end + by, before.after_start, before.after_end + by
        )
        slid[at] = Step(
            False, step.before_start + by, step.before_end + by, step.after_start + by, step.after_end + by
        )
        slid[at + 1] = Step(
            True, after.before_start + by, after.before_end, after.after_start + by, after.after_end
        )
    return merged(
        step for step in slid if step.before_end > step.before_start or step.after_end > step.after_start
    )


def _best_shift(words: list[str], start: int, end: int, room_left: int, room_right: int) -> int:
    """By how many tokens ``words[start:end]`` should move; negative is to the left."""
    best, best_score = 0, _border(words, start) + _border(words, end)
    for direction, room in ((-1, room_left), (1, room_right)):
        by = 0
        while abs(by) < min(room, _SLIDE) and _may_shift(words, start + by, end + by, direction):
            by += direction
            score = _border(words, start + by) + _border(words, end + by)
            if score > best_score:
                best, best_score = by, score
    return best


def _may_shift(words: list[str], start: int, end: int, direction: int) -> bool:
    return words[start - 1] == words[end - 1] if direction < 0 else words[start] == words[end]


def _border(words: list[str], at: int) -> int:
    """How good a place between two tokens is to start or end a change."""
    if at in (0, len(words)):
        return 4
    if is_space(words[at - 1]):
        return 3 if at > 1 and words[at - 2] in SENTENCE_ENDS else 2
    return 0 if is_word(words[at]) else 1


def _joined(steps: list[Step], old: list[str], new: list[str]) -> list[Step]:
    """The steps with tiny equal stretches between two changes taken into them.

    One word for one word stays apart; a ragged run of changes, where the eye would jump, becomes one.
    """
    joined: list[Step] = []
    for at, step in enumerate(steps):
        if step.same and 0 < at < len(steps) - 1 and _is_tiny(step, steps[at - 1], steps[at + 1], old, new):
            step = Step(False, step.before_start, step.before_end, step.after_start, step.after_end)
        joined.append(step)
    return merged(piece for step in merged(joined) for piece in _trimmed(step, old, new))


def _trimmed(step: Step, old: list[str], new: list[str]) -> Iterator[Step]:
    """A change without the tokens that both its sides start or end with; these stand beside it as equal."""
    if step.same:
        yield step
        return
    removed, added = old[step.before_start : step.before_end], new[step.after_start : step.after_end]
    head = common_start(removed, added)
    tail = common_start(removed[head:][::-1], added[head:][::-1])
    a, b, c, d = step.before_start, step.before_end, step.after_start, step.after_end
    yield Step(True, a, a + head, c, c + head)
    yield Step(False, a + head, b - tail, c + head, d - tail)
    yield Step(True, b - tail, b, d - tail, d)


def _is_tiny(step: Step, left: Step, right: Step, old: list[str], new: list[str]) -> bool:
    between = old[step.before_start : step.before_end]
    if not any(is_word(token) for token in between):
        return len("".join(between)) <= 3 and not (
            _one_for_one(left, old, new) and _one_for_one(right, old, new)
        )
    length = len("".join(between).strip())
    return length <= 3 and length < min(_size(left, old, new), _size(right, old, new))


def _one_for_one(step: Step, old: list[str], new: list[str]) -> bool:
    removed, added = old[step.before_start : step.before_end], new[step.after_start : step.after_end]
    return len(removed) == len(added) == 1 and is_word(removed[0]) == is_word(added[0])


def _size(step: Step, old: list[str], new: list[str]) -> int:
    return max(
        len("".join(old[step.before_start : step.before_end])),
        len("".join(new[step.after_start : step.after_end])),
    )


def _with_whole_numbers(steps: list[Step], old: list[str], new: list[str]) -> Iterator[Step]:
    """The steps with the other groups of a number taken into its change: « 84 000 » for « 48 000 », not 84 for 48."""
    in_old = _touched(numbers(old), ((one.before_start, one.before_end) for one in steps if not one.same))
    in_new = _touched(numbers(new), ((one.after_start, one.after_end) for one in steps if not one.same))
    for step in steps:
        if not step.same or not (in_old or in_new):
            yield step
            continue
        for i in range(step.before_end - step.before_start):
            a, c = step.before_start + i, step.after_start + i
            yield Step(a not in in_old and c not in in_new, a, a + 1, c, c + 1)


def _touched(spans: Iterable[tuple[int, int]], changed: Iterable[tuple[int, int]]) -> set[int]:
    """The tokens of the spans in which something changed."""
    places = {place for start, end in changed for place in range(start, end)}
    return {place for span in spans if not places.isdisjoint(range(*span)) for place in range(*span)}


# ---- from tokens to text


def _changes(steps: list[Step], old: list[str], new: list[str]) -> Iterator[Change]:
    old_at = [0, *accumulate(map(len, old))]
    new_at = [0, *accumulate(map(len, new))]
    for step in _split_typography(steps, old, new):
        before = "".join(old[step.before_start : step.before_end])
        after = "".join(new[step.after_start : step.after_end])
        yield Change(
            _kind(step.same, before, after),
            before,
            after,
            old_at[step.before_start],
            old_at[step.before_end],
            new_at[step.after_start],
            new_at[step.after_end],
            typographic=not step.same and bare_words(before) == bare_words(after),
        )


def _split_typography(steps: list[Step], old: list[str], new: list[str]) -> Iterator[Step]:
    """Equal steps cut where the same words are set differently: these become changes of their own."""
    for step in steps:
        removed, added = old[step.before_start : step.before_end], new[step.after_start : step.after_end]
        if not step.same or removed == added:
            yield step
            continue
        yield from merged(
            Step(
                a == b,
                step.before_start + i,
                step.before_start + i + 1,
                step.after_start + i,
                step.after_start + i + 1,
            )
            for i, (a, b) in enumerate(zip(removed, added, strict=True))
        )


def _kind(same: bool, before: str, after: str) -> ChangeKind:
    if same:
        return ChangeKind.EQUAL
    if not before:
        return ChangeKind.INSERT
    return ChangeKind.REPLACE if after else ChangeKind.DELETE
