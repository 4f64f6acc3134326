"""An accepted correction is written to the editing system, shown dry, tried again, taken back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from corrigenda.connectors.writing import DryRun
from corrigenda.core.edits import Splice, Stopped
from corrigenda.core.errors import ConnectorError, CorrigendaError, Refused
from corrigenda.desk.access import for_members
from corrigenda.desk.acting import act_and_answer
from corrigenda.desk.erratum import Problem, address_of, erratum_page
from corrigenda.desk.filters import filters_of
from corrigenda.desk.frame import frame
from corrigenda.models import ApplicationState, Erratum, Member, queries
from corrigenda.services import writing
from corrigenda.web.sentences import sentence, sentence_of

# Characters of the source shown on each side of a change.
_AROUND = 80


@dataclass(frozen=True, slots=True)
class Change:
    """One changed slice of a source, with what stands around it."""

    left: str
    before: str
    after: str
    right: str


@require_http_methods(["GET", "POST"])
@for_members
def write(request: HttpRequest, member: Member, number: int) -> HttpResponse:
    """Has the correction written."""
    erratum = queries.erratum(member.publication, number)

    def act() -> str:
        writing.begin(erratum, member, now=timezone.now())
        return _("The correction of #%(number)s is being written.") % {"number": number}

    return _answer(request, member, erratum, act)


@require_safe
@for_members
def show_source(request: HttpRequest, member: Member, number: int) -> HttpResponse:
    """The exact change of the source, nothing written."""
    erratum = queries.erratum(member.publication, number)
    facts: dict[str, Any] = {"erratum": erratum, "back": filters_of(request.GET).query()}
    status = 200
    try:
        outcome = writing.preview(erratum, member)
    except (ConnectorError, Refused) as error:
        if error.code == "erratum.role":
            raise
        facts["problem"], status = sentence_of(error), 422
    else:
        if isinstance(outcome, Stopped):
            facts["problem"] = sentence(outcome.code, **outcome.facts)
        else:
            facts["changes"] = _changes(outcome)
            facts["where"] = outcome.located.ref
            application = queries.last_application(erratum)
            facts["may_write"] = application is None or not application.is_active
            facts["application"] = application
            facts["at_border"] = outcome.applied.at_border
    context = frame(request, member, "queue") | facts
    return render(request, "corrigenda/desk/source.html", context, status=status)


@require_http_methods(["GET", "POST"])
@for_members
def try_again(request: HttpRequest, member: Member, application_id: int) -> HttpResponse:
    """Tries a stopped or failed writing once more."""
    application = queries.application(member.publication, application_id)
    erratum = application.erratum

    def act() -> str:
        writing.try_again(application, member, now=timezone.now())
        return _("The correction of #%(number)s is being written.") % {"number": erratum.number}

    return _answer(request, member, erratum, act)


@require_http_methods(["GET", "POST"])
@for_members
def take_back(request: HttpRequest, member: Member, application_id: int) -> HttpResponse:
    """Takes a written correction back from the article."""
    application = queries.application(member.publication, application_id)
    erratum = application.erratum

    def act() -> str:
        if application.state == ApplicationState.WAITING:
            writing.give_up(application, member, now=timezone.now())
            return _("The approval is waited for no longer.")
        writing.undo(application, member, now=timezone.now())
        return _("The correction of #%(number)s is being taken back.") % {"number": erratum.number}

    return _answer(request, member, erratum, act)


def _answer(request: HttpRequest, member: Member, erratum: Erratum, act: Callable[[], str]) -> HttpResponse:
    def again(error: CorrigendaError) -> HttpResponse:
        problem = Problem(sentence_of(error), "write")
        return erratum_page(request, member, erratum.number, problem, status=422)

    return act_and_answer(request, member, address_of(request, member, erratum.number), act, again)


def _changes(planned: DryRun) -> list[Change]:
    return [_change(planned.source.text, splice) for splice in planned.applied.splices]


def _change(source: str, splice: Splice) -> Change:
    end = splice.start + len(splice.before)
    return Change(
        source[max(0, splice.start - _AROUND) : splice.start],
        splice.before,
        splice.after,
        source[end : end + _AROUND],
    )
