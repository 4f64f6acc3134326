"""What do the reports and errata of a period come to?"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from corrigenda.core.lifecycle import UNDECIDED, State
from corrigenda.core.notices import changed_words

RIGHT = frozenset({State.ACCEPTED, State.APPLIED, State.PUBLISHED, State.ALREADY_FIXED})
# A change of more than a few words is a sentence rewritten, not an error that is made again and again.
MAX_REPEATED = 60


class Span(StrEnum):
    """How far back a period goes, and so how fine its steps are."""

    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class Period:
    """Whole days, weeks (from Monday) or months, up to today: the first day of each step, and the day after the last."""

    span: Span
    starts: tuple[date, ...]
    end: date

    @property
    def start(self) -> date:
        """Its first day."""
        return self.starts[0]

    @property
    def months(self) -> float:
        """How many months it has, a month being the twelfth part of a year."""
        return (self.end - self.start).days / 365.25 * 12


@dataclass(frozen=True, slots=True)
class Tally:
    """How many errata of one kind, opened within one step, stand in one state."""

    step: date
    kind: str
    state: State
    errata: int


@dataclass(frozen=True, slots=True)
class Outcomes:
    """What became of some errata. Turned down: not an error; off topic: not about one."""

    right: int = 0
    turned_down: int = 0
    off_topic: int = 0
    waiting: int = 0

    @property
    def errata(self) -> int:
        """All of them."""
        return self.right + self.turned_down + self.off_topic + self.waiting

    @property
    def share_right(self) -> float | None:
        """How many of those that alleged an error, and were decided, were right: in [0, 1]; None before any was."""
        decided = self.right + self.turned_down
        return self.right / decided if decided else None


@dataclass(frozen=True, slots=True)
class Step:
    """One bar of the plot: what was sent and opened from ``start`` on, until the next step."""

    start: date
    reports: int
    outcomes: Outcomes


@dataclass(frozen=True, slots=True)
class Figures:
    """A period's reports and errata, by step and by kind (most frequent first)."""

    steps: tuple[Step, ...]
    kinds: tuple[tuple[str, Outcomes], ...]
    total: Outcomes
    reports: int


@dataclass(frozen=True, slots=True)
class Repeat:
    """The same words corrected into the same words, several times."""

    was: str
    is_now: str
    times: int


def period_until(today: date, span: Span) -> Period:
    """The period that ends with ``today``: thirty days, thirteen weeks or twelve months."""
    end = today + timedelta(days=1)
    match span:
        case Span.MONTH:
            return Period(span, tuple(today - timedelta(days=back) for back in range(29, -1, -1)), end)
        case Span.QUARTER:
            monday = today - timedelta(days=today.weekday())
            return Period(span, tuple(monday - timedelta(weeks=back) for back in range(12, -1, -1)), end)
        case Span.YEAR:
            this = today.year * 12 + today.month - 1
            months = (divmod(this - back, 12) for back in range(11, -1, -1))
            return Period(span, tuple(date(year, month + 1, 1) for year, month in months), end)


def figures(period: Period, reports: Mapping[date, int], tallies: Iterable[Tally]) -> Figures:
    """What the counts come to; steps without a report stand there as zeros."""
    rows = list(tallies)
    by_step = {start: _outcomes(row for row in rows if row.step == start) for start in period.starts}
    steps = tuple(Step(start, reports.get(start, 0), by_step[start]) for start in period.starts)
    by_kind = {
        kind: _outcomes(row for row in rows if row.kind == kind) for kind in {row.kind for row in rows}
    }
    kinds = sorted(by_kind.items(), key=lambda pair: (-pair[1].errata, pair[0]))
    return Figures(steps, tuple(kinds), _outcomes(rows), sum(step.reports for step in steps))


def per_thousand(reports: int, articles: float) -> float | None:
    """Reports for every thousand articles; None without an article."""
    return reports / articles * 1000 if articles > 0 else None


def middle(count: int) -> slice:
    """Where the one or two middle values of ``count`` sorted ones stand."""
    return slice((count - 1) // 2, count // 2 + 1) if count else slice(0, 0)


def median(middles: Sequence[timedelta]) -> timedelta | None:
    """The median, of the values that stand in the `middle`."""
    return sum(middles, timedelta()) / len(middles) if middles else None


def repeats(changes: Iterable[tuple[str, str]]) -> tuple[Repeat, ...]:
    """The errors that were corrected more than once, most frequent first; ``changes`` are blocks before and after."""
    found = Counter(changed_words(before, after, around=0) for before, after in changes)
    again = [
        Repeat(was, is_now, times)
        for (was, is_now), times in found.items()
        if times > 1 and was and len(was) + len(is_now) <= MAX_REPEATED
    ]
    return tuple(sorted(again, key=lambda repeat: (-repeat.times, repeat.was, repeat.is_now)))


def _outcomes(rows: Iterable[Tally]) -> Outcomes:
    count: Counter[State] = Counter()
    for row in rows:
        count[row.state] += row.errata
    return Outcomes(
        right=sum(count[state] for state in RIGHT),
        turned_down=count[State.REJECTED],
        off_topic=count[State.OFF_TOPIC],
        waiting=sum(count[state] for state in UNDECIDED),
    )
