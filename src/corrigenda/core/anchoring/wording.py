"""Which words of one wording live on in another, and where do the words of a phrase stand there?"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from corrigenda.core.anchoring.normalise import Token, tokens
from corrigenda.core.anchoring.outcomes import Relation

# difflib reads best but is quadratic at the least: beyond this product of lengths the words that stand once in
# each wording cut the work first, and what cannot be cut is taken as replaced.
_LARGEST_PRODUCT = 90_000


@dataclass(frozen=True, slots=True)
class Carried:
    """A phrase's span in the other wording. ``replaced``: other words stand there; ``gone``: nothing does."""

    start: int
    end: int
    relation: Relation


def carry(old: str, start: int, end: int, new: str) -> Carried:
    """Where ``old[start:end]`` stands in ``new``, carried word by word; it is never searched for elsewhere."""
    if old == new:
        return Carried(start, end, Relation.SAME)
    before, after = tokens(old), tokens(new)
    picked = [n for n, token in enumerate(before) if token.start < end and token.end > start]
    matched = matches([t.cased for t in before], [t.cased for t in after])
    living = _living(picked, before, matched)
    if not living:
        # A title set in capitals keeps its words, if not their case.
        matched = matches([t.form for t in before], [t.form for t in after])
        living = _living(picked, before, matched)
    if not living:
        first, last = (picked[0], picked[-1]) if picked else _gap_at(before, start)
        hole_start, hole_end = _hole(first, last, matched, after, len(new))
        return Carried(hole_start, hole_end, Relation.REPLACED if hole_start < hole_end else Relation.GONE)
    head, tail = after[matched[living[0]]], after[matched[living[-1]]]
    new_start, new_end = head.start, tail.end
    if living[0] == picked[0]:
        new_start = _inside(before[picked[0]], head, start, old, new, at_start=True)
    if living[-1] == picked[-1]:
        new_end = _inside(before[picked[-1]], tail, end, old, new, at_start=False)
    same = old[start:end] == new[new_start:new_end]
    return Carried(new_start, new_end, Relation.SAME if same else Relation.EDITED)


def _living(picked: list[int], before: Sequence[Token], matched: dict[int, int]) -> list[int]:
    """The picked tokens that live on; none when fewer than half of them do, or not a word among them."""
    living = [n for n in picked if n in matched]
    words = [n for n in picked if before[n].form[0].isalnum()]
    has_word = not words or any(n in matched for n in words)
    return living if has_word and 2 * len(living) >= len(picked) else []


def matches(old: Sequence[Hashable], new: Sequence[Hashable]) -> dict[int, int]:
    """Old index -> new index of the words that live on; both increase. Bounded for texts of any length."""
    found: dict[int, int] = {}
    pending = [(0, len(old), 0, len(new))]
    while pending:
        top, end, first, last = pending.pop()
        while top < end and first < last and old[top] == new[first]:
            found[top] = first
            top, first = top + 1, first + 1
        while top < end and first < last and old[end - 1] == new[last - 1]:
            end, last = end - 1, last - 1
            found[end] = last
        if top == end or first == last:
            continue
        if (end - top) * (last - first) <= _LARGEST_PRODUCT:
            found.update(_small(old[top:end], new[first:last], top, first))
        else:
            pending += _cut(old, new, (top, end, first, last), found)
    return found


def _small(old: Sequence[Hashable], new: Sequence[Hashable], top: int, first: int) -> dict[int, int]:
    blocks = SequenceMatcher(None, old, new, autojunk=False).get_matching_blocks()
    return {top + i + n: first + j + n for i, j, size in blocks for n in range(size)}


def _cut(
    old: Sequence[Hashable],
    new: Sequence[Hashable],
    window: tuple[int, int, int, int],
    found: dict[int, int],
) -> list[tuple[int, int, int, int]]:
    """The window cut at the words that stand once in each part and keep their order (patience)."""
    top, end, first, last = window
    in_old, in_new = Counter(old[top:end]), Counter(new[first:last])
    where = {word: first + n for n, word in enumerate(new[first:last]) if in_new[word] == 1}
    once = [(i, where[old[i]]) for i in range(top, end) if in_old[old[i]] == 1 and old[i] in where]
    posts = _increasing(once)
    found.update(posts)
    pieces = []
    for i, j in [*posts, (end, last)] if posts else ():
        pieces.append((top, i, first, j))
        top, first = i + 1, j + 1
    return pieces


def _increasing(pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest run of the pairs (sorted by the first) in which the second increases."""
    ends: list[int] = []
    places: list[int] = []
    before: list[int] = []
    for n, (_, j) in enumerate(pairs):
        at = bisect_left(ends, j)
        before.append(places[at - 1] if at else -1)
        ends[at : at + 1] = [j]
        places[at : at + 1] = [n]
    run = []
    n = places[-1] if places else -1
    while n >= 0:
        run.append(pairs[n])
        n = before[n]
    return run[::-1]


def _gap_at(before: Sequence[Token], offset: int) -> tuple[int, int]:
    """An empty range of tokens, for a phrase that holds none: (next token, the one before it)."""
    following = bisect_left([token.start for token in before], offset)
    return following, following - 1


def _hole(
    first: int, last: int, matched: dict[int, int], after: Sequence[Token], length: int
) -> tuple[int, int]:
    """The span between the nearest living words around the tokens ``first`` to ``last``."""
    left = next((matched[n] for n in range(first - 1, -1, -1) if n in matched), -1)
    right_from = max(matched, default=-1)
    right = next((matched[n] for n in range(last + 1, right_from + 1) if n in matched), len(after))
    if right - left > 1:
        return after[left + 1].start, after[right - 1].end
    at = after[left].end if left >= 0 else (after[right].start if right < len(after) else length)
    return at, at


def _inside(old_token: Token, new_token: Token, offset: int, old: str, new: str, *, at_start: bool) -> int:
    """The offset of a phrase's edge, kept inside its word when the word is letter for letter the same."""
    if old[old_token.start : old_token.end] == new[new_token.start : new_token.end]:
        moved = offset - old_token.start
        return new_token.start + min(max(moved, 0), new_token.end - new_token.start)
    return new_token.start if at_start else new_token.end
