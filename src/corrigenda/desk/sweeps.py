"""A sweep at work: how far each picked block is, tried again, taken back, looked at."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse, HttpResponseNotModified
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import get_language, gettext_lazy, ngettext
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from corrigenda.core.errors import CorrigendaError, Refused
from corrigenda.core.lifecycle import State, Verb, allowed
from corrigenda.core.sweeping import DONE, MOVING, Picked, Stage
from corrigenda.desk.access import for_members
from corrigenda.desk.acting import act_and_answer
from corrigenda.desk.frame import frame
from corrigenda.desk.numbers import whole
from corrigenda.models import Application, Member, Recurrence, Sweep, queries
from corrigenda.services import sweeping, writing
from corrigenda.web.sentences import sentence, sentence_of

# Seconds between two looks of a page that waits for something.
POLL = 3
_STAGES: dict[Stage, Promise] = {
    Stage.WAITING: gettext_lazy("Waiting its turn"),
    Stage.WRITING: gettext_lazy("Being written"),
    Stage.WRITTEN: gettext_lazy("Written, not yet live"),
    Stage.BY_HAND: gettext_lazy("To paste by hand"),
    Stage.STUCK: gettext_lazy("Not written"),
    Stage.CORRECTED: gettext_lazy("Corrected"),
    Stage.STOPPED: gettext_lazy("Left alone"),
    Stage.DECIDED: gettext_lazy("Decided otherwise"),
    Stage.TAKING_BACK: gettext_lazy("Being taken back"),
    Stage.TAKEN_BACK: gettext_lazy("Taken back"),
}
# What a badge of the desk looks like for it.
_BADGES = {
    Stage.CORRECTED: "applied",
    Stage.WRITTEN: "accepted",
    Stage.STUCK: "serious",
    Stage.STOPPED: "held",
    Stage.BY_HAND: "needs_info",
    Stage.DECIDED: "rejected",
    Stage.TAKEN_BACK: "rejected",
}


@dataclass(frozen=True, slots=True)
class Row:
    """One picked block: how far it is, why not further, and what may be done about it."""

    recurrence: Recurrence
    stage: Stage
    why: str
    application: Application | None

    @property
    def label(self) -> str:
        """The stage in words."""
        return str(_STAGES[self.stage])

    @property
    def badge(self) -> str:
        """The badge's look."""
        return _BADGES.get(self.stage, "open")

    @property
    def can_undo(self) -> bool:
        """Whether it can be taken back now."""
        return self.recurrence.state in (Picked.QUEUED, Picked.TAKEN) and self.stage not in (
            Stage.WRITING,
            Stage.TAKING_BACK,
            Stage.DECIDED,
            Stage.TAKEN_BACK,
        )


@require_safe
@for_members
def show_sweep(request: HttpRequest, member: Member, sweep_id: str) -> HttpResponse:
    """How far it is; 304 to a page that asks whether anything changed."""
    return _page(request, member, queries.sweep(member.publication, sweep_id))


@require_http_methods(["GET", "POST"])
@for_members
def take_back(request: HttpRequest, member: Member, sweep_id: str) -> HttpResponse:
    """Takes one picked block back, or all that can be."""
    sweep = queries.sweep(member.publication, sweep_id)

    def act() -> str:
        wanted = request.POST.get("recurrence", "")
        if wanted:
            sweeping.take_back(_recurrence(sweep, wanted), member, now=timezone.now())
            return _("It is being taken back.")
        return _all_back(sweep, member)

    return _answer(request, member, sweep, act)


@require_http_methods(["GET", "POST"])
@for_members
def try_again(request: HttpRequest, member: Member, sweep_id: str) -> HttpResponse:
    """Writes once more what stopped or failed."""
    sweep = queries.sweep(member.publication, sweep_id)

    def act() -> str:
        row = _row(_recurrence(sweep, request.POST.get("recurrence", "")), writes=True)
        if row.application is None:
            raise Refused("application.wrong_state")
        writing.try_again(row.application, member, now=timezone.now())
        return _("It is being written once more.")

    return _answer(request, member, sweep, act)


@require_http_methods(["GET", "POST"])
@for_members
def look(request: HttpRequest, member: Member, sweep_id: str) -> HttpResponse:
    """Looks at the articles that somebody has pasted into."""
    sweep = queries.sweep(member.publication, sweep_id)

    def act() -> str:
        n = sweeping.look(sweep, member)
        told = ngettext("%(n)d article is being looked at.", "%(n)d articles are being looked at.", n)
        return told % {"n": n}

    return _answer(request, member, sweep, act)


def _answer(request: HttpRequest, member: Member, sweep: Sweep, act: Callable[[], str]) -> HttpResponse:
    def again(error: CorrigendaError) -> HttpResponse:
        return _page(request, member, sweep, problem=sentence_of(error), status=422)

    back = reverse("desk:sweep", args=[member.publication.slug, sweep.public_id])
    return act_and_answer(request, member, back, act, again)


def _all_back(sweep: Sweep, member: Member) -> str:
    done, kept = 0, 0
    for recurrence in queries.recurrences(sweep):
        if recurrence.state not in (Picked.QUEUED, Picked.TAKEN):
            continue
        try:
            sweeping.take_back(recurrence, member, now=timezone.now())
            done += 1
        except Refused as error:
            if error.code == "erratum.role":
                raise
            kept += 1
    told = ngettext("%(n)d is being taken back.", "%(n)d are being taken back.", done) % {"n": done}
    if kept:
        left = ngettext("%(n)d stays as it is.", "%(n)d stay as they are.", kept) % {"n": kept}
        told = f"{told} {left}"
    return told


def _page(
    request: HttpRequest, member: Member, sweep: Sweep, *, problem: str = "", status: int = 200
) -> HttpResponse:
    etag = _etag(member, sweep)
    if not problem and request.headers.get("If-None-Match") == etag:
        return HttpResponseNotModified(headers={"ETag": etag})
    writes = member.publication.connector != "copy"
    rows = [_row(recurrence, writes=writes) for recurrence in queries.recurrences(sweep)]
    facts = {
        "sweep": sweep,
        "rows": rows,
        "problem": problem,
        "etag": etag,
        "poll": POLL if any(row.stage in MOVING for row in rows) else 0,
        "done_count": sum(row.stage in DONE for row in rows),
        "corrected": sum(row.stage is Stage.CORRECTED for row in rows),
        "by_hand": sum(row.stage is Stage.BY_HAND for row in rows),
        "stuck": sum(row.stage is Stage.STUCK for row in rows),
        "may_correct": Verb.APPLY in allowed(State.ACCEPTED, member.rank),
        "can_undo": any(row.can_undo for row in rows),
    }
    context = frame(request, member, "queue") | facts
    response = render(request, "corrigenda/desk/sweep.html", context, status=status)
    response.headers["ETag"] = etag
    return response


def _row(recurrence: Recurrence, *, writes: bool) -> Row:
    code, facts = queries.why_no_further(recurrence)
    return Row(
        recurrence,
        queries.stage(recurrence, writes=writes),
        sentence(code, **facts) if code else "",
        queries.newest_writing(recurrence),
    )


def _recurrence(sweep: Sweep, pk: str) -> Recurrence:
    number = whole(pk)
    if number is None:
        raise Refused("recurrence.unknown")
    return queries.recurrence(sweep, number)


def _etag(member: Member, sweep: Sweep) -> str:
    """Changes with every act in the publication: each writes the trail."""
    words = f"{queries.trail_step(member.publication)} {member.pk} {get_language()} {sweep.public_id}"
    return f'"{hashlib.sha256(words.encode()).hexdigest()[:24]}"'
