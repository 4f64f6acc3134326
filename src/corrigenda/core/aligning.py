"""Which words of two wordings are the same ones?"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from rapidfuzz.distance import Indel

from corrigenda.core.wording import fold_typography

# Cells (tokens × tokens) compared in one go: 2,000 × 2,000 take some 3 ms. Longer texts are aligned by sentence first.
_AT_ONCE = 4_000_000
# 10,000 × 10,000 tokens: 12 MB and 100 ms. A rewritten stretch beyond it is shown as one replacement.
_AT_MOST = 100_000_000
SENTENCE_ENDS = frozenset({".", "!", "?", "…", "...", ":", "\n", "\r\n"})


@dataclass(frozen=True, slots=True)
class Step:
    """An aligned stretch of tokens: equal but for typography, or not."""

    same: bool
    before_start: int
    before_end: int
    after_start: int
    after_end: int


def aligned(old: list[str], new: list[str]) -> list[Step]:
    """The longest common run of tokens, typography apart; same and other steps alternate."""
    head = common_start(old, new)
    tail = common_start(old[head:][::-1], new[head:][::-1])
    old_end, new_end = len(old) - tail, len(new) - tail
    steps = [Step(True, 0, head, 0, head)]
    steps += _align_middle(old[head:old_end], new[head:new_end], head)
    steps += [Step(True, old_end, len(old), new_end, len(new))]
    return merged(steps)


def common_start(old: Sequence[str], new: Sequence[str]) -> int:
    """How many tokens both start with."""
    return next(
        (i for i, (a, b) in enumerate(zip(old, new, strict=False)) if a != b), min(len(old), len(new))
    )


def _align_middle(old: list[str], new: list[str], at: int) -> Iterable[Step]:
    ids: dict[str, int] = {}
    left, right = _ids(old, ids), _ids(new, ids)
    if len(left) * len(right) <= _AT_ONCE:
        return _opcodes(left, right, (at, at))
    return _by_sentence(left, right, old, new, at)


def _ids(words: list[str], ids: dict[str, int]) -> list[int]:
    # Numbers instead of words: rapidfuzz compares hashes, and two words may share one.
    known = {word: ids.setdefault(fold_typography(word), len(ids)) for word in dict.fromkeys(words)}
    return [known[word] for word in words]


def _opcodes(left: Sequence[int], right: Sequence[int], at: tuple[int, int]) -> list[Step]:
    x, y = at
    if len(left) * len(right) > _AT_MOST:
        return [Step(False, x, x + len(left), y, y + len(right))]
    return merged(
        Step(op.tag == "equal", x + op.src_start, x + op.src_end, y + op.dest_start, y + op.dest_end)
        for op in Indel.opcodes(left, right)
    )


def _by_sentence(
    left: list[int], right: list[int], old: list[str], new: list[str], at: int
) -> Iterator[Step]:
    ids: dict[tuple[int, ...], int] = {}
    cuts_left, cuts_right = _sentences(old), _sentences(new)
    coarse_left = [ids.setdefault(tuple(left[a:b]), len(ids)) for a, b in pairwise(cuts_left)]
    coarse_right = [ids.setdefault(tuple(right[a:b]), len(ids)) for a, b in pairwise(cuts_right)]
    for step in _opcodes(coarse_left, coarse_right, (0, 0)):
        a, b = cuts_left[step.before_start], cuts_left[step.before_end]
        c, d = cuts_right[step.after_start], cuts_right[step.after_end]
        if step.same:
            yield Step(True, at + a, at + b, at + c, at + d)
        else:
            yield from _opcodes(left[a:b], right[c:d], (at + a, at + c))


def _sentences(words: list[str]) -> list[int]:
    """Where sentences start, and the end of the last one."""
    ends = [i + 1 for i, word in enumerate(words) if word in SENTENCE_ENDS]
    return [0, *ends] if ends and ends[-1] == len(words) else [0, *ends, len(words)]


def merged(steps: Iterable[Step]) -> list[Step]:
    """The same steps with neighbours of one kind as one, and empty ones left out."""
    merged: list[Step] = []
    for step in steps:
        if step.before_start == step.before_end and step.after_start == step.after_end:
            continue
        if merged and merged[-1].same == step.same:
            last = merged.pop()
            step = Step(step.same, last.before_start, step.before_end, last.after_start, step.after_end)
        merged.append(step)
    return merged
