"""Reads behind the desk's numbers: counted and cut by the database, so that a big archive costs no more memory."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from django.db.models import Count, DateField, DurationField, ExpressionWrapper, F, QuerySet
from django.db.models.functions import Trunc

from corrigenda.core import figures
from corrigenda.core.figures import Period, Span, Tally
from corrigenda.core.lifecycle import State
from corrigenda.models import queries
from corrigenda.models.article import Article
from corrigenda.models.erratum import Correction, Erratum
from corrigenda.models.publication import Publication
from corrigenda.models.report import Report

_STEP = {Span.MONTH: "day", Span.QUARTER: "week", Span.YEAR: "month"}
# Neither says anything about the newsroom: one stands in another erratum, one was taken back by its reader.
_NOT_COUNTED = ("merged", "withdrawn")
# So many corrected blocks are read to find errors made again; each is a paragraph.
MOST_CHANGES = 500
MOST_ARTICLES = 5
# Where an erratum waits for the desk, and not for its reader or for the editing system.
OVERDUE_STATES = (State.OPEN.value, State.HELD.value)


@dataclass(frozen=True, slots=True)
class Asked:
    """Whose numbers, of which period, by whose clock."""

    publication: Publication
    period: Period

    @property
    def since(self) -> datetime:
        """The period's first moment."""
        return datetime.combine(self.period.start, time(), self.publication.zone)

    @property
    def until(self) -> datetime:
        """The first moment after it."""
        return datetime.combine(self.period.end, time(), self.publication.zone)


def reports_by_step(asked: Asked) -> dict[date, int]:
    """How many reports came in within each step that had any."""
    rows = Report.objects.filter(
        publication=asked.publication, sent_at__gte=asked.since, sent_at__lt=asked.until
    )
    steps = rows.annotate(step=_step("sent_at", asked)).order_by().values_list("step").annotate(Count("pk"))
    return {step: int(count) for step, count in steps}


def tallies(asked: Asked) -> list[Tally]:
    """The errata opened within the period, counted by step, kind and state."""
    rows = _errata(asked).annotate(step=_step("opened_at", asked)).order_by()
    counted = rows.values_list("step", "kind", "state").annotate(Count("pk"))
    return [Tally(step, kind, State(state), int(count)) for step, kind, state, count in counted]


def time_to_answer(asked: Asked) -> timedelta | None:
    """The median time from an erratum's first report to the desk's first answer, of those answered."""
    rows = _errata(asked).filter(answered_at__isnull=False)
    return _median(rows, "opened_at", "answered_at")


def time_to_correct(asked: Asked) -> timedelta | None:
    """The median time from an erratum's first report until its correction was seen, of those corrected."""
    rows = Correction.objects.filter(erratum__in=_errata(asked), taken_back_at__isnull=True)
    return _median(rows, "erratum__opened_at", "applied_at")


def new_articles(asked: Asked) -> int:
    """How many articles were seen for the first time within the period."""
    return Article.objects.filter(
        publication=asked.publication, first_seen_at__gte=asked.since, first_seen_at__lt=asked.until
    ).count()


def articles_with_most(asked: Asked) -> Iterable[Article]:
    """The articles with the most errata of the period (``errata_count``), at least two."""
    counted = _errata(asked).order_by().values("article").annotate(n=Count("pk")).filter(n__gt=1)
    most = dict(counted.order_by("-n", "article").values_list("article", "n")[:MOST_ARTICLES])
    rows = {
        row.pk: row
        for row in Article.objects.filter(pk__in=most).only("public_id", "title", "language", "url")
    }
    for pk, count in most.items():
        rows[pk].errata_count = count  # type: ignore[attr-defined]
    return [rows[pk] for pk in most]


def changes(asked: Asked) -> list[tuple[str, str]]:
    """The newest corrected blocks of the period, as they read before and after."""
    right = [state.value for state in figures.RIGHT]
    rows = _errata(asked).filter(state__in=right).exclude(after="").order_by("-opened_at", "-pk")
    return list(rows.values_list("before", "after")[:MOST_CHANGES])


def late_before(publication: Publication, *, now: datetime) -> datetime:
    """What was reported before this moment, and still waits for the desk, is overdue."""
    return now - timedelta(days=publication.answer_days)


def overdue(publication: Publication, *, now: datetime) -> QuerySet[Erratum]:
    """The errata that have waited for the desk longer than the publication allows itself, oldest first.

    What is perhaps off topic has no clock: the digest says since when it waits.
    """
    late = late_before(publication, now=now)
    rows = Erratum.objects.filter(publication=publication, state__in=OVERDUE_STATES, opened_at__lt=late)
    return rows.exclude(queries.doubtful(publication)).select_related("article").order_by("opened_at", "pk")


def _errata(asked: Asked) -> QuerySet[Erratum]:
    """What readers reported: the desk's own finds (`services.sweeping`) were nobody's to answer."""
    rows = Erratum.objects.filter(
        publication=asked.publication, opened_at__gte=asked.since, opened_at__lt=asked.until, readers__gt=0
    )
    return rows.exclude(reason_code__in=_NOT_COUNTED)


def _step(field: str, asked: Asked) -> Trunc:
    return Trunc(field, _STEP[asked.period.span], output_field=DateField(), tzinfo=asked.publication.zone)


def _median(rows: QuerySet[Erratum] | QuerySet[Correction], since: str, until: str) -> timedelta | None:
    """The median of the time between two columns."""
    took: ExpressionWrapper[Any] = ExpressionWrapper(F(until) - F(since), output_field=DurationField())
    sorted_rows = rows.order_by(took).values_list(took, flat=True)
    return figures.median(list(sorted_rows[figures.middle(rows.count())]))
