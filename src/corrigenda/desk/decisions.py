"""One act on one erratum: a plain form each, with the version that was on the screen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_http_methods

from corrigenda.core.errors import Conflict, NotFound, Refused
from corrigenda.core.lifecycle import Verb
from corrigenda.core.rules import RuleKind
from corrigenda.core.words import RejectionReason
from corrigenda.desk import reasons, undoing
from corrigenda.desk.access import for_members
from corrigenda.desk.erratum import Problem, address_of, erratum_page, following
from corrigenda.desk.filters import filters_of
from corrigenda.desk.numbers import whole
from corrigenda.models import Erratum, Member, queries
from corrigenda.models.erratum import StateChoices
from corrigenda.services import ground_rules, showing, thanking, triage
from corrigenda.services.showing import Shown
from corrigenda.web.sentences import sentence_of

# What a member may have typed: shown again when the act is refused.
TYPED = ("wording", "code", "reason", "question", "hold_reason", "text", "type")


@dataclass(frozen=True, slots=True)
class Facts:
    """What an act needs besides the erratum."""

    member: Member
    post: QueryDict
    now: datetime
    version: int


Do = Callable[[Erratum, Facts], Erratum]


@dataclass(frozen=True, slots=True)
class Act:
    """How an act is done, what is said afterwards, whether the next erratum of the queue follows, whether an Undo is
    offered and by which verb, and whether the erratum is emptied by it: then another is shown, and the Undo is still the
    first one's."""

    do: Do
    told: Promise
    goes_on: bool = False
    can_undo: bool = False
    undone_by: str = Verb.UNDO.value
    empties: bool = False


@require_http_methods(["GET", "POST"])
@for_members
def decide(request: HttpRequest, member: Member, number: int, verb: str) -> HttpResponse:
    """Does the act and leads on; a refusal shows the erratum again with everything that was typed."""
    act = ACTS.get(verb)
    if act is None:
        raise NotFound("verb.unknown")
    filters = filters_of(request.GET)
    erratum = queries.erratum(member.publication, number)
    if request.method != "POST":
        return redirect(address_of(request, member, number))
    next_number = following(member, filters, number) if act.goes_on else None
    try:
        facts = Facts(member, request.POST, timezone.now(), _version(request.POST, erratum))
        decided = act.do(erratum, facts)
    except Conflict as error:
        problem = _conflict(request, verb, error, erratum)
        return erratum_page(request, member, number, problem, status=409)
    except Refused as error:
        if error.code == "erratum.role":
            raise
        # A reader's proposal is nothing that the member typed: it is offered again, made for what stands there now.
        field = "proposal" if "proposal" in request.POST else verb
        problem = Problem(sentence_of(error), field, _typed(request), was_shown=_was_shown(request, erratum))
        return erratum_page(request, member, number, problem, status=422)
    told = str(act.told) % {"number": number}
    acted_on = queries.erratum(member.publication, number) if act.empties else decided
    undone = [acted_on] if act.can_undo else []
    undoing.tell(request, member.publication, told, undone, verb=act.undone_by)
    if not act.goes_on:
        return redirect(address_of(request, member, undoing.number_after(decided)))
    if next_number is None:
        return redirect(reverse("desk:queue", args=[member.publication.slug]) + filters.query())
    return redirect(address_of(request, member, next_number))


def _version(post: QueryDict, erratum: Erratum) -> int:
    """The version on the member's screen; a form without one is out of date."""
    shown = whole(post.get("version", ""))
    if shown is None:
        raise Conflict("erratum.changed", state=erratum.state, by=str(erratum.decided_by or ""))
    return shown


def _typed(request: HttpRequest) -> dict[str, str]:
    return {name: request.POST[name] for name in TYPED if request.POST.get(name)}


def _was_shown(request: HttpRequest, erratum: Erratum) -> str:
    """The paragraph that a wording was made for: the page that comes back stands on the one of now."""
    return showing.text_of(_shown(request.POST), erratum.article) or ""


def _conflict(request: HttpRequest, verb: str, error: Conflict, erratum: Erratum) -> Problem:
    state = StateChoices(str(error.facts.get("state"))).label
    by = str(error.facts.get("by") or "")
    sentence = (
        _("%(name)s decided meanwhile; the erratum is now “%(state)s”.")
        if by
        else _("Somebody decided meanwhile; the erratum is now “%(state)s”.")
    )
    told = str(sentence) % {"name": by, "state": state}
    was_shown = _was_shown(request, erratum)
    return Problem(told, verb, _typed(request), was_shown=was_shown, decided=True)


def _accept(erratum: Erratum, facts: Facts) -> Erratum:
    """A reader's proposal as it is, or words of the editor's own."""
    words = facts.post.get("proposal") or facts.post.get("wording", "")
    return triage.accept(
        erratum,
        facts.member,
        wording=words.replace("\r\n", "\n"),
        shown=_shown(facts.post),
        now=facts.now,
        version=facts.version,
    )


def _shown(post: QueryDict) -> Shown:
    """The paragraph on the member's screen; a form that names none is out of date, and fits no text."""
    blocks = [block for block in map(whole, post.get("blocks", "").split()) if block is not None]
    return Shown(post.get("revision", ""), tuple(blocks))


def _reject(erratum: Erratum, facts: Facts) -> Erratum:
    """Without a sentence of the editor's own, the prepared one in the reader's language is sent."""
    code, reason = facts.post.get("code", ""), facts.post.get("reason", "")
    if not reason.strip() and code in set(RejectionReason):
        language = reasons.readers_language(queries.passages(erratum), facts.member.publication)
        reason = reasons.sentence_for(code, language)
    return triage.reject(
        erratum, facts.member, code=code, reason=reason, now=facts.now, version=facts.version
    )


def _hold(erratum: Erratum, facts: Facts) -> Erratum:
    reason = facts.post.get("hold_reason", "")
    return triage.hold(erratum, facts.member, reason=reason, now=facts.now, version=facts.version)


def _ask(erratum: Erratum, facts: Facts) -> Erratum:
    question = facts.post.get("question", "")
    return triage.ask(erratum, facts.member, question=question, now=facts.now, version=facts.version)


def _already_fixed(erratum: Erratum, facts: Facts) -> Erratum:
    return triage.already_fixed(erratum, facts.member, now=facts.now, version=facts.version)


def _off_topic(erratum: Erratum, facts: Facts) -> Erratum:
    return triage.off_topic(erratum, facts.member, now=facts.now, version=facts.version)


def _undo(erratum: Erratum, facts: Facts) -> Erratum:
    return triage.undo(erratum, facts.member, now=facts.now, version=facts.version)


def _claim(erratum: Erratum, facts: Facts) -> Erratum:
    return triage.claim(erratum, facts.member, now=facts.now)


def _weigh(erratum: Erratum, facts: Facts) -> Erratum:
    severity = facts.post.get("severity", "")
    return triage.weigh(erratum, facts.member, severity=severity, now=facts.now, version=facts.version)


def _place(erratum: Erratum, facts: Facts) -> Erratum:
    block = whole(facts.post.get("block", ""))
    index = -1 if block is None else block
    shown = facts.post.get("revision", "")
    return triage.place(
        erratum, facts.member, block=index, revision=shown, now=facts.now, version=facts.version
    )


def _unplace(erratum: Erratum, facts: Facts) -> Erratum:
    return triage.unplace(erratum, facts.member, now=facts.now, version=facts.version)


def _set_apart(erratum: Erratum, facts: Facts) -> Erratum:
    return triage.set_apart(erratum, facts.member, now=facts.now, version=facts.version)


def _put_back(erratum: Erratum, facts: Facts) -> Erratum:
    return triage.put_back(erratum, facts.member, now=facts.now, version=facts.version)


def _admit(erratum: Erratum, facts: Facts) -> Erratum:
    return triage.admit(erratum, facts.member, now=facts.now, version=facts.version)


def _doubt(erratum: Erratum, facts: Facts) -> Erratum:
    return triage.doubt(erratum, facts.member, now=facts.now, version=facts.version)


def _merge(erratum: Erratum, facts: Facts) -> Erratum:
    number = whole(facts.post.get("into", ""))
    if number is None:
        raise Refused("erratum.other_article", field="into")
    into = queries.erratum(facts.member.publication, number)
    return triage.merge(erratum, into, facts.member, now=facts.now, version=facts.version)


def _split(erratum: Erratum, facts: Facts) -> Erratum:
    ids = [pk for pk in map(whole, facts.post.getlist("passage")) if pk is not None]
    return triage.split(erratum, ids, facts.member, now=facts.now, version=facts.version)


def _thank(erratum: Erratum, facts: Facts) -> Erratum:
    shown, named = facts.post.getlist("shown"), facts.post.getlist("named")
    thanking.thank(erratum, facts.member, shown=shown, named=named, now=facts.now)
    return erratum


def _keep_rule(erratum: Erratum, facts: Facts) -> Erratum:
    offer = ground_rules.offer_from(erratum)
    if offer is None:
        raise Refused("rule.unknown")
    ground_rules.add_rule(
        facts.member,
        kind=RuleKind.SPELLING.value,
        language=offer.language,
        kept=offer.kept,
        instead_of=[offer.instead_of],
        note=facts.post.get("note", ""),
        erratum=erratum,
        now=facts.now,
    )
    return erratum


ACTS: dict[str, Act] = {
    "accept": Act(_accept, _("#%(number)s accepted."), can_undo=True),
    "reject": Act(_reject, _("#%(number)s rejected."), goes_on=True, can_undo=True),
    "hold": Act(_hold, _("#%(number)s put on hold."), goes_on=True, can_undo=True),
    "ask": Act(_ask, _("The readers of #%(number)s are asked."), goes_on=True, can_undo=True),
    "already_fixed": Act(
        _already_fixed, _("#%(number)s marked as already fixed."), goes_on=True, can_undo=True
    ),
    "off_topic": Act(_off_topic, _("#%(number)s marked as off topic."), goes_on=True, can_undo=True),
    "undo": Act(_undo, _("The decision about #%(number)s is taken back.")),
    "claim": Act(_claim, _("Noted.")),
    "weigh": Act(_weigh, _("The severity of #%(number)s is changed.")),
    "thank": Act(_thank, _("The choice is kept.")),
    "place": Act(_place, _("#%(number)s has its paragraph.")),
    "unplace": Act(_unplace, _("The choice of paragraph for #%(number)s is taken back.")),
    "set_apart": Act(
        _set_apart, _("#%(number)s is what a person concerned asks: nobody else is told of it.")
    ),
    "put_back": Act(_put_back, _("#%(number)s is an erratum like any other.")),
    "admit": Act(_admit, _("#%(number)s is in the queue."), can_undo=True, undone_by="doubt"),
    "doubt": Act(
        _doubt, _("#%(number)s is perhaps off topic."), goes_on=True, can_undo=True, undone_by="admit"
    ),
    "merge": Act(_merge, _("#%(number)s is merged into this erratum."), can_undo=True, empties=True),
    "keep_rule": Act(_keep_rule, _("The ground rule is kept.")),
    "split": Act(_split, _("Split off from #%(number)s: this is the new erratum."), can_undo=True),
}
