"""What the queue shows of an erratum in one row."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from django.utils.timesince import timesince

from corrigenda.core.notices import changed_words
from corrigenda.core.words import Severity
from corrigenda.models import Erratum, Passage, queries
from corrigenda.models.figures import OVERDUE_STATES
from corrigenda.models.report import KindChoices


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the queue: the change (``before``/``after``), or what a reader says in words."""

    erratum: Erratum
    mark: str
    kind: str
    severity: str
    age: str
    is_overdue: bool
    is_doubtful: bool
    before: str
    after: str
    remark: str


def rows_of(errata: Sequence[Erratum], *, late: datetime, now: datetime) -> list[Row]:
    """The rows of these errata, with one query for everything that readers wrote. What waits since before ``late``
    is overdue."""
    passages = queries.rows_of(errata)
    return [_row(erratum, passages.get(erratum.pk, []), late, now) for erratum in errata]


def neighbours_of(erratum: Erratum) -> list[tuple[int, str]]:
    """Number and gist of the article's other undecided errata, to choose one: the words that change, or a remark."""
    grouped: dict[int, list[Passage]] = {}
    for passage in queries.passages_of_neighbours(erratum):
        if passage.erratum is not None:
            grouped.setdefault(passage.erratum.number, []).append(passage)
    return [(number, _gist(passages)) for number, passages in grouped.items()]


def _gist(passages: Sequence[Passage]) -> str:
    best = leading(passages)
    if best is None:
        return next((passage.remark for passage in passages if passage.remark), "")
    was, is_now = changed_words(best.seen, best.proposal, around=1)
    return f"{was} → {is_now}"


def leading(passages: Sequence[Passage]) -> Passage | None:
    """The passage whose proposal most readers made; the first of several."""
    proposals = Counter(passage.proposal for passage in passages if passage.proposal)
    best = max(proposals.values(), default=0)
    return next((p for p in passages if p.proposal and proposals[p.proposal] == best), None)


def _row(erratum: Erratum, passages: Sequence[Passage], late: datetime, now: datetime) -> Row:
    best = leading(passages)
    before, after = erratum.before, erratum.after
    if not after and best is not None:
        before, after = best.seen, best.proposal
    remarks = [passage.remark for passage in passages if passage.remark]
    return Row(
        erratum=erratum,
        mark=f"{erratum.number}:{erratum.version}",
        kind=str(KindChoices(erratum.kind).label),
        severity=str(erratum.get_severity_display()) if erratum.severity != Severity.MINOR.value else "",
        age=timesince(erratum.opened_at, now, depth=1),
        is_overdue=erratum.state in OVERDUE_STATES and erratum.opened_at < late,
        is_doubtful=erratum.waits_in_doubt,
        before=before,
        after=after,
        remark="" if after or not remarks else remarks[0],
    )
