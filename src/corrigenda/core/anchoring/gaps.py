"""Between two sure neighbours, which paragraphs stand for which, read jointly?

Dynamic programming over {one to one, one to several, several to one, deleted, inserted}: the best total wins, so
a look-alike is not taken when its rightful owner stands beside it. Run forwards and backwards, it also tells for
every link how much worse the next best reading is: the margin.
"""

from __future__ import annotations

from dataclasses import dataclass

from corrigenda.core.anchoring.likeness import Likeness, ratio, shared
from corrigenda.core.anchoring.links import Found, Link

# What a pair must be alike to be worth more than "one deleted, one inserted".
_WORTH = 0.3
# A lone old paragraph facing a lone new one between sure neighbours needs less.
_WORTH_ALONE = 0.22
# Most paragraphs that one may be cut into, or that may be joined into one.
_MOST_PARTS = 4
# A part must have this share of its words in the whole, in order.
_PART_INSIDE = 0.6
# What one more explained part adds: less than a link of its own would, were it a good one.
_PART_WORTH = 0.5


@dataclass(frozen=True, slots=True)
class Step:
    """A way to read ``rows`` old and ``columns`` new paragraphs as one another."""

    rows: int
    columns: int
    worth: float
    likeness: float


def read_gap(rows: list[int], columns: list[int], likeness: Likeness) -> list[Link]:
    """The links of a gap of old ``rows`` and new ``columns``; quadratic, so for small gaps only."""
    steps = _steps(rows, columns, likeness)
    ahead = _best_ahead(len(rows), len(columns), steps)
    behind = _best_behind(len(rows), len(columns), steps)
    best = ahead[0][0]
    links: list[Link] = []
    a = b = 0
    chosen: list[tuple[int, int, Step]] = []
    while a < len(rows) and b < len(columns):
        step = _taken(a, b, steps, ahead)
        if step is not None:
            chosen.append((a, b, step))
            a, b = a + step.rows, b + step.columns
        elif ahead[a][b] == ahead[a + 1][b]:
            a += 1
        else:
            b += 1
    rivals = _Rivals(steps, ahead, behind)
    for a, b, step in chosen:
        margin = max(0.0, min(1.0, best - rivals.best_otherwise(a, b, step)))
        olds = tuple(rows[a : a + step.rows])
        news = tuple(columns[b : b + step.columns])
        links.append(Link(olds, news, Found.IN_ORDER, step.likeness, margin))
    return links


Steps = dict[tuple[int, int], list[Step]]


def _steps(rows: list[int], columns: list[int], likeness: Likeness) -> Steps:
    """Every step worth taking, by where it begins."""
    worth = _WORTH_ALONE if len(rows) == len(columns) == 1 else _WORTH
    steps: Steps = {}
    for a, i in enumerate(rows):
        for b, j in enumerate(columns):
            alike = likeness.ratio(i, j)
            if alike > worth:
                steps.setdefault((a, b), []).append(Step(1, 1, alike - worth, alike))
    if len(columns) > 1:
        _add_splits(rows, columns, likeness, steps)
    if len(rows) > 1:
        _add_merges(rows, columns, likeness, steps)
    return steps


def _add_splits(rows: list[int], columns: list[int], likeness: Likeness, steps: Steps) -> None:
    for a, i in enumerate(rows):
        whole = likeness.old.words(i)
        inside = [_inside(likeness.new.words(j), whole, likeness.common(i, j)) for j in columns]
        for b, n in _runs(inside):
            parts = [likeness.new.words(j) for j in columns[b : b + n]]
            step = _joined(parts, whole, inside[b : b + n])
            if step:
                steps.setdefault((a, b), []).append(Step(1, n, *step))


def _add_merges(rows: list[int], columns: list[int], likeness: Likeness, steps: Steps) -> None:
    for b, j in enumerate(columns):
        whole = likeness.new.words(j)
        inside = [_inside(likeness.old.words(i), whole, likeness.common(i, j)) for i in rows]
        for a, n in _runs(inside):
            parts = [likeness.old.words(i) for i in rows[a : a + n]]
            step = _joined(parts, whole, inside[a : a + n])
            if step:
                steps.setdefault((a, b), []).append(Step(n, 1, *step))


def _inside(part: str, whole: str, common: int) -> float:
    """The share of the part's words that stand in the whole; 0 when it is larger, or one word alone."""
    if len(part) < 2 or len(part) > len(whole):
        return 0.0
    if len(part) < 4:
        return 1.0 if part in whole else 0.0
    return common / len(part)


def _runs(inside: list[float]) -> list[tuple[int, int]]:
    """(first, length) of every run of 2 to 4 parts that stand in the whole."""
    runs = []
    for first, share in enumerate(inside):
        if share < _PART_INSIDE:
            continue
        for n in range(2, _MOST_PARTS + 1):
            if first + n > len(inside) or inside[first + n - 1] < _PART_INSIDE:
                break
            runs.append((first, n))
    return runs


def _joined(parts: list[str], whole: str, inside: list[float]) -> tuple[float, float] | None:
    """(worth, likeness) of parts read as one paragraph; None unless every part adds words of its own."""
    together = "".join(parts)
    common = shared(together, whole)
    for n, part in enumerate(parts):
        others = "".join(parts[:n] + parts[n + 1 :])
        if common - shared(others, whole) < _PART_INSIDE * len(part):
            return None
    alike = ratio(together, whole)
    extra = sum(sorted(inside)[:-1]) - _PART_INSIDE * (len(parts) - 1)
    return alike - _WORTH + _PART_WORTH * extra + 0.01, alike


def _best_ahead(height: int, width: int, steps: Steps) -> list[list[float]]:
    """best[a][b]: the most that rows a.. and columns b.. can be worth."""
    best = [[0.0] * (width + 1) for _ in range(height + 1)]
    for a in range(height - 1, -1, -1):
        below, here = best[a + 1], best[a]
        for b in range(width - 1, -1, -1):
            top = below[b] if below[b] > here[b + 1] else here[b + 1]
            for step in steps.get((a, b), ()):
                value = best[a + step.rows][b + step.columns] + step.worth
                if value > top:
                    top = value
            here[b] = top
    return best


def _best_behind(height: int, width: int, steps: Steps) -> list[list[float]]:
    """best[a][b]: the most that rows ..a and columns ..b (both excluded) can be worth."""
    best = [[0.0] * (width + 1) for _ in range(height + 1)]
    for a in range(height + 1):
        here = best[a]
        for b in range(width + 1):
            if a and best[a - 1][b] > here[b]:
                here[b] = best[a - 1][b]
            if b and here[b - 1] > here[b]:
                here[b] = here[b - 1]
            for step in steps.get((a, b), ()):
                value = here[b] + step.worth
                if value > best[a + step.rows][b + step.columns]:
                    best[a + step.rows][b + step.columns] = value
    return best


def _taken(a: int, b: int, steps: Steps, ahead: list[list[float]]) -> Step | None:
    for step in steps.get((a, b), ()):
        if ahead[a + step.rows][b + step.columns] + step.worth == ahead[a][b]:
            return step
    return None


class _Rivals:
    """For a chosen step: the best total of any reading that gives its paragraphs to others."""

    def __init__(self, steps: Steps, ahead: list[list[float]], behind: list[list[float]]) -> None:
        self._by_row: dict[int, list[tuple[int, int, Step, float]]] = {}
        self._by_column: dict[int, list[tuple[int, int, Step, float]]] = {}
        for (a, b), options in steps.items():
            for step in options:
                total = behind[a][b] + step.worth + ahead[a + step.rows][b + step.columns]
                entry = (a, b, step, total)
                for row in range(a, a + step.rows):
                    self._by_row.setdefault(row, []).append(entry)
                for column in range(b, b + step.columns):
                    self._by_column.setdefault(column, []).append(entry)

    def best_otherwise(self, a: int, b: int, chosen: Step) -> float:
        """The best total that points one of the step's old paragraphs outside its new ones, or the reverse."""
        best = 0.0
        rows = range(a, a + chosen.rows)
        columns = range(b, b + chosen.columns)
        entries = [e for row in rows for e in self._by_row.get(row, ())]
        entries += [e for column in columns for e in self._by_column.get(column, ())]
        for other_a, other_b, step, total in entries:
            overlaps = (
                other_a < rows.stop
                and rows.start < other_a + step.rows
                and other_b < columns.stop
                and columns.start < other_b + step.columns
            )
            if not overlaps and total > best:
                best = total
        return best
