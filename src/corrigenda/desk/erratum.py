"""The page of one erratum: read it, decide it, paste it, publish it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone, translation
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from corrigenda.core import lifecycle, notices, offtopic
from corrigenda.core.errors import Refused
from corrigenda.core.lifecycle import State, Verb
from corrigenda.core.words import ErrorKind, NoticeType, Role, Severity
from corrigenda.desk import reasons
from corrigenda.desk.access import for_members
from corrigenda.desk.elsewhere import elsewhere_facts
from corrigenda.desk.filters import Filters, filters_of
from corrigenda.desk.frame import frame
from corrigenda.desk.notes import notes_on
from corrigenda.desk.rows import neighbours_of
from corrigenda.desk.sheet import Sheet, sheet_of
from corrigenda.models import ApplicationState, Erratum, Member, Passage, Report, queries, queue
from corrigenda.models.erratum import NoticeTypeChoices, SeverityChoices
from corrigenda.models.report import KindChoices
from corrigenda.services import pairing, triage
from corrigenda.web.sentences import sentence

# So many passages of a doubtful erratum are read for the words that made it so.
_READ = 5


@dataclass(frozen=True, slots=True)
class Problem:
    """Why an act was refused: a sentence, the act, what was typed (kept), and what the facts add to it.

    ``was_shown`` is the paragraph that a wording was made for: where another stands now, the difference is shown.
    """

    sentence: str
    act: str
    typed: dict[str, str] = field(default_factory=dict)
    stands_now: str = ""
    was_shown: str = ""
    decided: bool = False


@require_safe
@for_members
def show_erratum(request: HttpRequest, member: Member, number: int) -> HttpResponse:
    """The erratum as it stands."""
    return erratum_page(request, member, number)


def address_of(request: HttpRequest, member: Member, number: int) -> str:
    """The address of an erratum's page, with the queue that the member came from."""
    page = reverse("desk:erratum", args=[member.publication.slug, number])
    return page + filters_of(request.GET).query()


@require_POST
@for_members
def preview(request: HttpRequest, member: Member, number: int) -> HttpResponse:
    """The word diff of a wording that is being typed."""
    erratum = queries.erratum(member.publication, number)
    sheet = sheet_of(erratum)
    before = sheet.context.text if sheet.context else ""
    facts = {"before": before, "after": " ".join(request.POST.get("wording", "").split(" "))}
    return render(request, "corrigenda/desk/_preview.html", facts)


def erratum_page(
    request: HttpRequest, member: Member, number: int, problem: Problem | None = None, status: int = 200
) -> HttpResponse:
    """The page, with what was refused and typed."""
    erratum = queries.erratum(member.publication, number)
    sheet = sheet_of(erratum)
    filters = filters_of(request.GET)
    language = reasons.readers_language(sheet.passages, member.publication)
    facts = {
        "erratum": erratum,
        "sheet": sheet,
        "split_from": pairing.origin_of(erratum),
        "kind": KindChoices(erratum.kind).label,
        "may": may(erratum, member) | _not_while_written(erratum),
        "severities": SeverityChoices.choices,
        "reasons": reasons.prepared(language),
        "reader_language": translation.get_language_info(language),
        "neighbours": neighbours_of(erratum) if erratum.is_undecided else [],
        "senders": _senders(sheet.passages) if member.rank.includes(Role.EDITOR) else [],
        "credited": _credited(sheet.passages),
        "can_thank": member.rank.includes(Role.EDITOR),
        "problem": problem,
        "typed": problem.typed if problem else {},
        "was_shown": _was_shown(problem, sheet),
        "wording": _wording(erratum, sheet.variants, sheet.context.text if sheet.context else ""),
        "back": filters.query(),
        **_neighbours(member, filters, number),
        **_notices(erratum, member),
        **notes_on(erratum, [variant.wording for variant in sheet.variants if variant.wording]),
        **_writing(erratum, member),
        **elsewhere_facts(erratum),
        "signs": _signs(erratum, sheet.passages),
    }
    context = frame(request, member, "queue") | facts
    return render(request, "corrigenda/desk/erratum.html", context, status=status)


def _was_shown(problem: Problem | None, sheet: Sheet) -> str:
    """The paragraph that the refused wording was made for, where it reads differently by now."""
    if problem is None or sheet.context is None or problem.was_shown == sheet.context.text:
        return ""
    return problem.was_shown


def _signs(erratum: Erratum, passages: Sequence[Passage]) -> list[str]:
    """The words that speak most for something else than an error, each once, where the erratum is doubtful."""
    if not erratum.waits_in_doubt:
        return []
    found = [offtopic.sort_out(one.remark, one.seen, kind=one.kind) for one in passages[:_READ]]
    return list(dict.fromkeys(sign for one in found for sign in one.signs))


def _senders(passages: Sequence[Passage]) -> list[tuple[Report, str]]:
    """The reports whose sender can still be kept out today, each with words to know it by."""
    known = {
        passage.report: passage.remark or passage.proposal for passage in passages if passage.report.source
    }
    return list(known.items())


def _credited(passages: Sequence[Passage]) -> list[Report]:
    """The reports whose readers would like to be thanked by name, each once."""
    return list(dict.fromkeys(passage.report for passage in passages if passage.report.credit))


def may(erratum: Erratum, member: Member) -> dict[str, bool]:
    """What this member can do now, by verb: the page shows nothing else."""
    state = State(erratum.state)
    allowed = lifecycle.allowed(state, member.rank)
    can = {verb.value: verb in allowed for verb in Verb}
    can["undo"] = _can_undo(erratum, member)
    can["work"] = erratum.is_undecided
    return can


def _not_while_written(erratum: Erratum) -> dict[str, bool]:
    """The decisions that are refused as long as the editing system holds the correction, or soon will."""
    application = None if erratum.is_undecided else queries.last_application(erratum)
    if application is None or not application.is_active:
        return {}
    return dict.fromkeys((Verb.REJECT.value, Verb.ALREADY_FIXED.value, Verb.UNDO.value), False)


def following(member: Member, filters: Filters, number: int) -> int | None:
    """The erratum after this one in the queue that the address speaks of."""
    next_number: int | None = _neighbours(member, filters, number)["next_number"]
    return next_number


def _can_undo(erratum: Erratum, member: Member) -> bool:
    if not erratum.previous_state or triage.is_empty(erratum):
        return False
    if erratum.reason_code == "merged":
        return True
    try:
        lifecycle.undo(State(erratum.state), State(erratum.previous_state), member.rank)
    except Refused:
        return False
    return True


def _neighbours(member: Member, filters: Filters, number: int) -> dict[str, Any]:
    """The numbers before and after in the queue, and where this one stands in it."""
    house = member.publication
    matching = queue.in_states(
        queue.matching(house, filters.wanted(member)), filters.states, filters.lane, house
    )
    ordered = queue.sorted_by(matching, filters.order, now=timezone.now())
    numbers = list(ordered.values_list("number", flat=True)[:2000])
    at = numbers.index(number) if number in numbers else None
    if at is None:
        return {"previous_number": None, "next_number": numbers[0] if numbers else None, "queue_at": None}
    return {
        "previous_number": numbers[at - 1] if at else None,
        "next_number": numbers[at + 1] if at + 1 < len(numbers) else None,
        "queue_at": at + 1,
        "queue_length": len(numbers),
    }


def _writing(erratum: Erratum, member: Member) -> dict[str, Any]:
    """How far the correction is in the editing system; nothing where corrections are pasted by hand."""
    if member.publication.connector == "copy" or erratum.is_undecided:
        return {}
    application = queries.last_application(erratum)
    if application is None and erratum.state != State.ACCEPTED.value:
        return {}
    states = (ApplicationState.WRITTEN, ApplicationState.LIVE, ApplicationState.WAITING)
    verb = Verb.TAKE_BACK if erratum.state == State.APPLIED.value else Verb.APPLY
    may_move = verb in lifecycle.allowed(State(erratum.state), member.rank)
    return {
        "is_connected": True,
        "application": application,
        "application_why": sentence(application.code, **application.facts)
        if application and application.code
        else "",
        "can_take_back": application is not None and application.state in states and may_move,
    }


def _wording(erratum: Erratum, variants: list[Any], now: str) -> str:
    """What the rewording starts from: the best proposal where it fits, else the text as it stands."""
    fitting = (variant.wording for variant in variants if variant.wording)
    return erratum.after or next(fitting, now)


def _notices(erratum: Erratum, member: Member) -> dict[str, Any]:
    """The public entries, and the words a new one starts from, in the article's language."""
    waits = erratum.is_undecided or State(erratum.state) in {State.REJECTED, State.OFF_TOPIC, State.ACCEPTED}
    if waits or erratum.is_personal:
        return {}
    fits = notices.type_of(ErrorKind(erratum.kind), Severity(erratum.severity))
    was, is_now = notices.changed_words(erratum.before, erratum.after)
    with translation.override(erratum.article.language):
        text = (
            _("An earlier version of this article said “%(was)s”. The correct words are “%(is)s”.")
            % {"was": was, "is": is_now}
            if erratum.after and fits is not NoticeType.TYPO
            else ""
        )
    return {
        "notices": list(queries.notices_of(erratum)),
        "notice_types": NoticeTypeChoices.choices,
        "notice_type": fits.value,
        "notice_text": text,
        "can_edit": member.rank.includes(Role.EDITOR),
    }
