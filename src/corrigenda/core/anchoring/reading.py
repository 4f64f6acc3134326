"""How are two articles read as one: the frame, the gaps, what moved, what was joined or cut?"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import pairwise

from corrigenda.core.anchoring.candidates import Pair, Standing, alike_pairs
from corrigenda.core.anchoring.contained import find_glued, find_homes
from corrigenda.core.anchoring.frame import Frame, heaviest_chain, make_frame
from corrigenda.core.anchoring.gaps import read_gap
from corrigenda.core.anchoring.likeness import Likeness, shared
from corrigenda.core.anchoring.links import Found, Link
from corrigenda.core.anchoring.vocabulary import Side, Vocabulary

# A gap of more cells is first narrowed by its surest pairs: reading a gap is quadratic.
_MOST_CELLS = 1600
# Once it is cut, it is cut into small pieces: what is left to read jointly is what stands between two posts.
_MOST_CELLS_CUT = 100
# Paragraphs facing each other that are this alike, and this far ahead of their neighbours, need no further look.
_PLAIN = 0.75
_PLAINLY_AHEAD = 0.3
# What narrows a large gap: alike, and ahead of every rival.
_NARROWING = 0.6
_AHEAD = 0.1
# Instead of alike: of at least so many words, this share stands in the other.
_ENOUGH_WORDS, _INSIDE = 8, 0.8
# What a paragraph must be alike to be looked for outside its gap, and ahead of what its own gap offers.
_ELSEWHERE = 0.5
_FAR_AHEAD = 0.2
# Paragraphs are joined and cut in place; a line or two of something else may have come between.
NEAR = 4

Gap = tuple[list[int], list[int]]


@dataclass(slots=True)
class Reading:
    """What was found while reading two articles: links, the pairs compared, the repeated texts in dispute."""

    old: Side
    new: Side
    likeness: Likeness
    links: list[Link] = field(default_factory=list)
    standing: Standing = field(default_factory=lambda: Standing([]))
    disputed: set[int] = field(default_factory=set)

    def unlinked(self) -> Gap:
        """The old and the new paragraphs that no link speaks of."""
        olds = {i for link in self.links for i in link.olds}
        news = {j for link in self.links for j in link.news}
        return (
            [i for i in range(len(self.old)) if i not in olds],
            [j for j in range(len(self.new)) if j not in news],
        )


def read(old: tuple[str, ...], new: tuple[str, ...]) -> Reading:
    """Everything that can be told of two articles' paragraphs, without confidence yet."""
    vocabulary = Vocabulary()
    reading = _begin(Side(old, vocabulary), Side(new, vocabulary))
    frame = make_frame(reading.old, reading.new)
    reading.disputed = frame.disputed
    reading.links += [Link((i,), (j,), Found.EQUAL, 1.0, 1.0) for i, j in frame.kept]
    reading.links += [Link((i,), (j,), Found.MOVED_EQUAL, 1.0, 1.0) for i, j in frame.moved]
    gaps = _gaps(frame, len(old), len(new))
    gaps = [gap for gap in gaps if not _read_plainly(gap, reading)]
    rows = [i for gap in gaps for i in gap[0]]
    columns = [j for gap in gaps for j in gap[1]]
    pairs = alike_pairs(rows, columns, reading.likeness)
    reading.standing = Standing(pairs)
    _take_far_ahead(pairs, gaps, reading)
    for gap in gaps:
        _read(gap, pairs, reading)
    _take_elsewhere(pairs, reading)
    _take_contained(reading)
    return reading


def _begin(old: Side, new: Side) -> Reading:
    return Reading(old, new, Likeness(old, new))


def _gaps(frame: Frame, height: int, width: int) -> list[Gap]:
    """What the frame leaves between its pairs, where both articles have something left."""
    moved_old = {i for i, _ in frame.moved}
    moved_new = {j for _, j in frame.moved}
    posts = [(-1, -1), *frame.kept, (height, width)]
    gaps = []
    for (top_i, top_j), (end_i, end_j) in pairwise(posts):
        rows = [i for i in range(top_i + 1, end_i) if i not in moved_old]
        columns = [j for j in range(top_j + 1, end_j) if j not in moved_new]
        if rows or columns:
            gaps.append((rows, columns))
    return gaps


def _read_plainly(gap: Gap, reading: Reading) -> bool:
    """Links, from both ends of a gap inwards, what plainly is its edited self; True when nothing is left.

    Plainly: as many as there were, alike, and far ahead of what the next paragraph on either side offers. It
    spares the long way for the edits that life is made of.
    """
    rows, columns = gap
    if len(rows) != len(columns):
        return False
    while rows and columns and _plain(0, 1, gap, reading):
        del rows[0], columns[0]
    while rows and columns and _plain(-1, -2, gap, reading):
        del rows[-1], columns[-1]
    return not rows and not columns


def _plain(end: int, next_to_it: int, gap: Gap, reading: Reading) -> bool:
    rows, columns = gap
    i, j = rows[end], columns[end]
    alike = reading.likeness.ratio(i, j)
    if alike < _PLAIN:
        return False
    rival = 0.0
    if len(columns) > 1:
        rival = reading.likeness.ratio(i, columns[next_to_it])
    if len(rows) > 1:
        rival = max(rival, reading.likeness.ratio(rows[next_to_it], j))
    if alike - rival < _PLAINLY_AHEAD:
        return False
    reading.links.append(Link((i,), (j,), Found.IN_ORDER, alike, min(alike - rival, alike - 0.22)))
    return True


def _take_far_ahead(pairs: list[Pair], gaps: list[Gap], reading: Reading) -> None:
    """Links pairs across gaps that no paragraph of their own gaps comes near, and clears them away."""
    gap_of_old = {i: n for n, gap in enumerate(gaps) for i in gap[0]}
    gap_of_new = {j: n for n, gap in enumerate(gaps) for j in gap[1]}
    for pair in pairs:
        if gap_of_old[pair.i] == gap_of_new[pair.j] or pair.likeness < _ELSEWHERE + _FAR_AHEAD:
            continue
        margin = pair.likeness - reading.standing.rival(pair.i, pair.j)
        if margin < _FAR_AHEAD:
            continue
        reading.links.append(Link((pair.i,), (pair.j,), Found.ELSEWHERE, pair.likeness, margin))
        gaps[gap_of_old[pair.i]][0].remove(pair.i)
        gaps[gap_of_new[pair.j]][1].remove(pair.j)


def _read(gap: Gap, pairs: list[Pair], reading: Reading, most: int = _MOST_CELLS) -> None:
    rows, columns = gap
    if not rows or not columns:
        return
    if len(rows) * len(columns) <= most:
        reading.links += read_gap(rows, columns, reading.likeness)
        return
    inside = _within(gap, pairs)
    posts = _chain([pair for pair in inside if _is_post(pair, reading)])
    if len(posts) > 1:
        middle = len(posts) // 2
        for part in _cut(gap, posts[middle - 1], posts[middle], reading.likeness):
            _read(part, inside, reading, _MOST_CELLS_CUT)
        return
    if len(rows) * len(columns) <= _MOST_CELLS:
        reading.links += read_gap(rows, columns, reading.likeness)
        return
    for narrower in _between(gap, posts):
        if len(narrower[0]) * len(narrower[1]) <= _MOST_CELLS:
            _read(narrower, inside, reading)
        else:
            rest = _chain(_within(narrower, inside))
            reading.links += [_link(pair, reading) for pair in rest]
    reading.links += [_link(pair, reading) for pair in posts]


def _within(gap: Gap, pairs: list[Pair]) -> list[Pair]:
    rows, columns = set(gap[0]), set(gap[1])
    return [pair for pair in pairs if pair.i in rows and pair.j in columns]


def _is_post(pair: Pair, reading: Reading) -> bool:
    """Whether a large gap may be cut beside the pair: alike, or one in the other, and nothing like it far away.
    Its neighbours may well be like it: they may have been joined with it, or cut off it."""
    i, j = pair.i, pair.j
    fewest = min(len(reading.old.words(i)), len(reading.new.words(j)))
    inside = reading.likeness.common(i, j) / fewest if fewest >= _ENOUGH_WORDS else 0.0
    if pair.likeness < _NARROWING and inside < _INSIDE:
        return False
    return pair.likeness - reading.standing.rival(i, j, NEAR) >= _AHEAD


def _cut(gap: Gap, above: Pair, below: Pair, likeness: Likeness) -> tuple[Gap, Gap]:
    """The gap in two, between two posts; what stands between them goes with the one that holds more of it."""
    rows, columns = gap
    a, end_a = rows.index(above.i) + 1, rows.index(below.i)
    b, end_b = columns.index(above.j) + 1, columns.index(below.j)
    while a < end_a and likeness.common(rows[a], above.j) >= likeness.common(rows[a], below.j):
        a += 1
    while b < end_b and likeness.common(above.i, columns[b]) >= likeness.common(below.i, columns[b]):
        b += 1
    return (rows[:a], columns[:b]), (rows[a:], columns[b:])


def _margin(pair: Pair, reading: Reading) -> float:
    return pair.likeness - reading.standing.rival(pair.i, pair.j)


def _link(pair: Pair, reading: Reading) -> Link:
    margin = max(0.0, _margin(pair, reading))
    return Link((pair.i,), (pair.j,), Found.IN_ORDER, pair.likeness, margin)


def _chain(pairs: list[Pair]) -> list[Pair]:
    in_order = sorted(pairs, key=lambda pair: (pair.i, pair.j))
    places = [(pair.i, pair.j) for pair in in_order]
    return [in_order[n] for n in heaviest_chain(places, [pair.likeness for pair in in_order])]


def _between(gap: Gap, chain: list[Pair]) -> list[Gap]:
    """The gap cut at the chain's pairs."""
    rows, columns = gap
    pieces: list[Gap] = []
    a = b = 0
    for pair in [*chain, None]:
        next_a = rows.index(pair.i, a) if pair else len(rows)
        next_b = columns.index(pair.j, b) if pair else len(columns)
        pieces.append((rows[a:next_a], columns[b:next_b]))
        a, b = next_a + 1, next_b + 1
    return pieces


def _take_elsewhere(pairs: list[Pair], reading: Reading) -> None:
    """Links what is still free on both sides and alike, wherever it stands, best first."""
    free_old, free_new = map(set, reading.unlinked())
    for pair in pairs:
        if pair.likeness < _ELSEWHERE:
            break
        if pair.i in free_old and pair.j in free_new:
            margin = max(0.0, _margin(pair, reading))
            reading.links.append(Link((pair.i,), (pair.j,), Found.ELSEWHERE, pair.likeness, margin))
            free_old.discard(pair.i)
            free_new.discard(pair.j)


def _take_contained(reading: Reading) -> None:
    """Joins leftovers to the links of the paragraphs that hold them."""
    olds, news = reading.unlinked()
    changed = [n for n, link in enumerate(reading.links) if link.likeness < 1.0]
    by_new = {j: n for n in changed for j in reading.links[n].news if len(reading.links[n].news) == 1}
    by_old = {i: n for n in changed for i in reading.links[n].olds if len(reading.links[n].olds) == 1}
    old_words, new_words = reading.old.words, reading.new.words

    def olds_of(j: int) -> str:
        return "".join(map(old_words, reading.links[by_new[j]].olds)) if j in by_new else ""

    def news_of(i: int) -> str:
        return "".join(map(new_words, reading.links[by_old[i]].news)) if i in by_old else ""

    def spare_of_new(j: int) -> int:
        olds = reading.links[by_new[j]].olds if j in by_new else ()
        common = reading.likeness.common(olds[0], j) if len(olds) == 1 else shared(olds_of(j), new_words(j))
        return len(new_words(j)) - common

    def spare_of_old(i: int) -> int:
        news = reading.links[by_old[i]].news if i in by_old else ()
        common = reading.likeness.common(i, news[0]) if len(news) == 1 else shared(news_of(i), old_words(i))
        return len(old_words(i)) - common

    def old_is_near(i: int, j: int) -> bool:
        return j not in by_new or _near(i, reading.links[by_new[j]].olds)

    def new_is_near(j: int, i: int) -> bool:
        return i not in by_old or _near(j, reading.links[by_old[i]].news)

    merged = find_homes(olds, [*by_new, *news], old_words, new_words, olds_of, spare_of_new, old_is_near)
    home_of = {i: j for j, n in by_new.items() for i in reading.links[n].olds}
    merged += find_glued(olds, home_of.get, old_words, new_words)
    split = find_homes(news, [*by_old, *olds], new_words, old_words, news_of, spare_of_old, new_is_near)
    _join(merged, by_new, reading, lambda olds, homes: (olds, homes))
    gone = {leftover for leftover, _, _ in merged}
    still = [(leftover, home, share) for leftover, home, share in split if home not in gone]
    _join(still, by_old, reading, lambda news, homes: (homes, news))


def _near(index: int, others: tuple[int, ...]) -> bool:
    return min(abs(index - other) for other in others) <= NEAR


def _join(
    found: list[tuple[int, int, float]],
    by_home: dict[int, int],
    reading: Reading,
    sides: Callable[[tuple[int, ...], tuple[int, ...]], tuple[tuple[int, ...], tuple[int, ...]]],
) -> None:
    together: dict[int, list[tuple[int, float]]] = {}
    for leftover, home, share in found:
        together.setdefault(home, []).append((leftover, share))
    for home, parts in together.items():
        share = min(share for _, share in parts)
        olds, news = sides(tuple(part for part, _ in parts), (home,))
        reading.links.append(Link(olds, news, Found.CONTAINED, share, share))
