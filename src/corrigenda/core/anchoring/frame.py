"""Which equal paragraphs of two articles surely stand for each other, and which of them keep their order?

Texts that stand once in each article are matched (raw, then loosely); the heaviest increasing run of them is the
frame. Repeated texts are matched only by reaching out from the frame, and only where reaching from above and
from below agree: where a repeated text was added or taken away, nobody can say which one it was.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from corrigenda.core.anchoring.vocabulary import Side

# A repeated title must not outweigh the paragraphs around it when order is disputed.
_LONGEST_THAT_COUNTS = 300


@dataclass(slots=True)
class Frame:
    """``kept``: matched pairs in order (both indexes increase). ``moved``: equal and unique, but out of order.

    ``disputed``: old indexes of repeated texts with more than one possible counterpart.
    """

    kept: list[tuple[int, int]]
    moved: list[tuple[int, int]]
    disputed: set[int] = field(default_factory=set)


def make_frame(old: Side, new: Side) -> Frame:
    """The frame of two articles, by raw equality first, then by loose keys."""
    pairs = _once_in_each(old.texts, new.texts)
    taken_old = {i for i, _ in pairs}
    taken_new = {j for _, j in pairs}
    rest_old = [i for i in range(len(old)) if i not in taken_old]
    rest_new = [j for j in range(len(new)) if j not in taken_new]
    by_key = _once_in_each([old.key(i) for i in rest_old], [new.key(j) for j in rest_new])
    pairs += [(rest_old[a], rest_new[b]) for a, b in by_key]
    pairs.sort()
    weights = [1.0 + min(len(old.texts[i]), _LONGEST_THAT_COUNTS) for i, _ in pairs]
    chosen = heaviest_chain(pairs, weights)
    frame = Frame([pairs[n] for n in chosen], [])
    kept = set(frame.kept)
    frame.moved = [pair for pair in pairs if pair not in kept]
    _reach_out(old, new, frame)
    return frame


def heaviest_chain(pairs: Sequence[tuple[int, int]], weights: Sequence[float]) -> list[int]:
    """Places in ``pairs`` (sorted) of the heaviest run in which both indexes strictly increase; n log n."""
    tails: list[int] = []
    tops: list[float] = []
    heads: list[int] = []
    before: list[int] = [-1] * len(pairs)
    pending: list[tuple[int, float, int]] = []
    row = -1
    for n, (i, j) in enumerate(pairs):
        if i != row:
            _settle(pending, tails, tops, heads)
            pending, row = [], i
        at = bisect_left(tails, j)
        before[n] = heads[at - 1] if at else -1
        pending.append((j, (tops[at - 1] if at else 0.0) + weights[n], n))
    _settle(pending, tails, tops, heads)
    chain: list[int] = []
    n = heads[-1] if heads else -1
    while n >= 0:
        chain.append(n)
        n = before[n]
    return chain[::-1]


def _settle(
    pending: list[tuple[int, float, int]], tails: list[int], tops: list[float], heads: list[int]
) -> None:
    """Adds one row's chains to the staircase in which a later end is kept only for a greater weight."""
    for j, weight, n in pending:
        at = bisect_left(tails, j)
        if at and tops[at - 1] >= weight:
            continue
        end = at + 1 if at < len(tails) and tails[at] == j else at
        if end > at and tops[at] >= weight:
            continue
        while end < len(tails) and tops[end] <= weight:
            end += 1
        tails[at:end], tops[at:end], heads[at:end] = [j], [weight], [n]


def _once_in_each(old: Sequence[str], new: Sequence[str]) -> list[tuple[int, int]]:
    """Pairs of indexes whose text stands exactly once on each side; texts without a word or mark never count."""
    in_old, in_new = Counter(old), Counter(new)
    where = {text: j for j, text in enumerate(new) if in_new[text] == 1}
    return [(i, where[text]) for i, text in enumerate(old) if text and in_old[text] == 1 and text in where]


def _reach_out(old: Side, new: Side, frame: Frame) -> None:
    """Extends the frame over equal neighbours (repeated texts) where both directions agree."""
    moved_old = {i for i, _ in frame.moved}
    moved_new = {j for _, j in frame.moved}
    same = _sameness(old, new)
    posts = [(-1, -1), *frame.kept, (len(old), len(new))]
    added: list[tuple[int, int]] = []
    for (top_i, top_j), (end_i, end_j) in pairwise(posts):
        rows = [i for i in range(top_i + 1, end_i) if i not in moved_old]
        columns = [j for j in range(top_j + 1, end_j) if j not in moved_new]
        if rows and columns:
            sure, disputed = _agreed(rows, columns, same)
            added += sure
            frame.disputed |= disputed
    frame.kept = sorted([*frame.kept, *added])


def _sameness(old: Side, new: Side) -> Callable[[int, int], bool]:
    def same(i: int, j: int) -> bool:
        return old.texts[i] == new.texts[j] or (old.key(i) == new.key(j) != "")

    return same


def _agreed(
    rows: list[int], columns: list[int], same: Callable[[int, int], bool]
) -> tuple[list[tuple[int, int]], set[int]]:
    """Pairs claimed from above or from below and not contradicted by the other; the contradicted old indexes."""
    size = min(len(rows), len(columns))
    down: dict[int, int] = {}
    for n in range(size):
        if not same(rows[n], columns[n]):
            break
        down[rows[n]] = columns[n]
    up: dict[int, int] = {}
    for n in range(1, size + 1):
        if not same(rows[-n], columns[-n]):
            break
        up[rows[-n]] = columns[-n]
    claims: dict[int, set[int]] = {}
    for i, j in [*down.items(), *up.items()]:
        claims.setdefault(j, set()).add(i)
    sure, disputed = [], set()
    for i in down.keys() | up.keys():
        wanted = {claim[i] for claim in (down, up) if i in claim}
        if len(wanted) == 1 and len(claims[next(iter(wanted))]) == 1:
            sure.append((i, next(iter(wanted))))
        else:
            disputed.add(i)
    return sorted(sure), disputed
