"""The numbers of a publication: what readers reported, how much of it was right, how fast it was answered."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.formats import date_format, number_format
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_safe

from corrigenda.core import figures
from corrigenda.core.figures import Figures, Outcomes, Span, Step
from corrigenda.desk.access import for_members
from corrigenda.desk.durations import spoken
from corrigenda.desk.frame import frame
from corrigenda.desk.plot import plot
from corrigenda.models import Member
from corrigenda.models import figures as reads
from corrigenda.models.figures import Asked
from corrigenda.models.report import KindChoices

SPANS: dict[Span, Promise] = {
    Span.MONTH: gettext_lazy("30 days"),
    Span.QUARTER: gettext_lazy("3 months"),
    Span.YEAR: gettext_lazy("12 months"),
}
# What a step of each is called by: its day, the Monday of its week, its month.
_NAMED = {Span.MONTH: "SHORT_DATE_FORMAT", Span.QUARTER: "SHORT_DATE_FORMAT", Span.YEAR: "YEAR_MONTH_FORMAT"}


@require_safe
@for_members
def show_figures(request: HttpRequest, member: Member) -> HttpResponse:
    """The page of the period that the address asks for."""
    asked = _asked(request, member)
    found = _figures(asked)
    steps = [(_name(step, asked), step) for step in found.steps]
    facts: dict[str, Any] = {
        "spans": [(span.value, label) for span, label in SPANS.items()],
        "span": asked.period.span.value,
        "heads": _heads(asked, found),
        "total": found.total,
        "reports": found.reports,
        "newest_first": steps[::-1],
        "ends": (steps[0][0], steps[-1][0]),
        "plot": plot(found.steps),
        "kinds": [_kind(kind, outcomes) for kind, outcomes in found.kinds],
        "repeats": figures.repeats(reads.changes(asked)),
        "articles": reads.articles_with_most(asked),
    }
    return render(request, "corrigenda/desk/figures.html", frame(request, member, "figures") | facts)


@require_safe
@for_members
def download_figures(request: HttpRequest, member: Member) -> HttpResponse:
    """The same as CSV, a line for each day, week or month; column names are the API's words in every language."""
    asked = _asked(request, member)
    response = HttpResponse(content_type="text/csv; charset=utf-8")
    name = f"{member.publication.slug}-{asked.period.start}-{asked.period.end - timedelta(days=1)}.csv"
    response.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    csv.writer(response).writerows(_lines(_figures(asked)))
    return response


def _asked(request: HttpRequest, member: Member) -> Asked:
    wanted = request.GET.get("period", "")
    span = Span(wanted) if wanted in set(Span) else Span.QUARTER
    today = timezone.localdate(timezone=member.publication.zone)
    return Asked(member.publication, figures.period_until(today, span))


def _figures(asked: Asked) -> Figures:
    return figures.figures(asked.period, reads.reports_by_step(asked), reads.tallies(asked))


def _lines(found: Figures) -> Iterator[list[object]]:
    yield ["from", "reports", "errata", "right", "turned_down", "off_topic", "waiting"]
    for step in found.steps:
        what = step.outcomes
        counts = [what.errata, what.right, what.turned_down, what.off_topic, what.waiting]
        yield [step.start.isoformat(), step.reports, *counts]


def _heads(asked: Asked, found: Figures) -> list[dict[str, str]]:
    """The figures at the head of the page: name, value, and what it is counted from."""
    answer, correct = reads.time_to_answer(asked), reads.time_to_correct(asked)
    late = reads.overdue(asked.publication, now=timezone.now()).count()
    return [
        {"name": _("Reports"), "value": number_format(found.reports, force_grouping=True), "note": ""},
        _rate(asked, found.reports),
        {
            "name": _("Were right"),
            "value": _share(found.total),
            "note": _("of the errata that are decided, off topic left out"),
        },
        {"name": _("Time to answer"), "value": _took(answer), "note": _("median, from the first report")},
        {"name": _("Time to correct"), "value": _took(correct), "note": _("median, until readers see it")},
        {
            "name": _("Overdue today"),
            "value": number_format(late, force_grouping=True),
            "note": _("waiting for more than %(days)s")
            % {"days": spoken(timedelta(days=asked.publication.answer_days))},
        },
    ]


def _rate(asked: Asked, reports: int) -> dict[str, str]:
    monthly = asked.publication.articles_a_month
    articles = reads.new_articles(asked) if monthly is None else monthly * asked.period.months
    rate = figures.per_thousand(reports, articles)
    return {
        "name": _("Per 1,000 articles"),
        "value": "–"
        if rate is None
        else number_format(rate, decimal_pos=0 if rate >= 10 else 1, force_grouping=True),
        "note": _("articles seen here for the first time")
        if monthly is None
        else _("articles published, by your settings"),
    }


def _kind(kind: str, outcomes: Outcomes) -> dict[str, Any]:
    return {"name": KindChoices(kind).label, "outcomes": outcomes, "share": _share(outcomes)}


def _share(outcomes: Outcomes) -> str:
    share = outcomes.share_right
    # Translators: a share in percent; French puts a no-break space before the sign.
    return "–" if share is None else _("%(share)s%%") % {"share": round(share * 100)}


def _took(took: timedelta | None) -> str:
    return "–" if took is None else spoken(took)


def _name(step: Step, asked: Asked) -> str:
    return date_format(step.start, _NAMED[asked.period.span])
