"""An editor decides an erratum: accept, reject, hold, ask, already fixed, off topic; and takes it back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from django.db import transaction

from corrigenda.core import audit, lifecycle
from corrigenda.core.blocks import fold_space
from corrigenda.core.errors import Refused
from corrigenda.core.intake import MAX_TEXT
from corrigenda.core.lifecycle import ANSWERED, State, Verb
from corrigenda.core.wording import composed_like
from corrigenda.core.words import RejectionReason
from corrigenda.models import Erratum, Member, Message, TrailHead
from corrigenda.models.connection import ACTIVE
from corrigenda.services import notifying, pairing, placing, showing
from corrigenda.services.showing import Shown
from corrigenda.services.triage.acting import locked, record


def accept(
    erratum: Erratum,
    member: Member,
    *,
    wording: str,
    shown: Shown,
    now: datetime,
    version: int | None = None,
) -> Erratum:
    """Accepts the erratum with the block's agreed wording (a reader's proposal, or the editor's own).

    ``wording`` is the whole block as it shall read, made from the paragraph that was ``shown``. Raises
    Refused("wording.empty"), Refused("wording.unchanged"), Refused("erratum.not_placed") when the place is not sure,
    Refused("block.moved") when another text stands there by now: written over it, the wording would undo what
    somebody else changed in the paragraph. And like `lifecycle.move`.
    """
    typed = fold_space(wording)

    def fill(erratum: Erratum) -> None:
        revision = erratum.article.current
        before = None if revision is None else placing.text_at(erratum.place, revision)
        if before is None:
            raise Refused("erratum.not_placed")
        showing.require_unmoved(shown, erratum.article, before)
        wording = composed_like(before, typed)
        if not wording:
            raise Refused("wording.empty", field="wording")
        if wording == before:
            raise Refused("wording.unchanged", field="wording")
        if len(wording) > len(before) + MAX_TEXT:
            raise Refused("wording.too_long", field="wording", most=len(before) + MAX_TEXT)
        erratum.before, erratum.after = before, wording
        erratum.reason_code = erratum.reason = ""

    return _decide(erratum, Verb.ACCEPT, member, now, fill, version)


def reject(
    erratum: Erratum, member: Member, *, code: str, reason: str, now: datetime, version: int | None = None
) -> Erratum:
    """Rejects with a reason that the reader sees. Raises Refused("reason.unknown"), Refused("reason.empty")."""
    if code not in set(RejectionReason):
        raise Refused("reason.unknown", field="code")
    reason = _given(reason)

    def fill(erratum: Erratum) -> None:
        erratum.reason_code, erratum.reason = code, reason

    return _decide(erratum, Verb.REJECT, member, now, fill, version)


def hold(
    erratum: Erratum, member: Member, *, reason: str, now: datetime, version: int | None = None
) -> Erratum:
    """Puts the erratum aside, saying what it waits for (may be empty)."""

    def fill(erratum: Erratum) -> None:
        erratum.reason_code, erratum.reason = "", reason.strip()[:MAX_TEXT]

    return _decide(erratum, Verb.HOLD, member, now, fill, version)


def ask(
    erratum: Erratum, member: Member, *, question: str, now: datetime, version: int | None = None
) -> Erratum:
    """Asks every reader behind the erratum; the first answer brings it back. Raises Refused("question.empty")."""
    question = question.strip()
    if not question:
        raise Refused("question.empty", field="question")

    def fill(erratum: Erratum) -> None:
        reports = {passage.report_id for passage in erratum.passages.all()}
        Message.objects.bulk_create(
            Message(
                report_id=report,
                erratum=erratum,
                member=member,
                from_reader=False,
                text=question[:MAX_TEXT],
                sent_at=now,
            )
            for report in sorted(reports)
        )

    return _decide(erratum, Verb.ASK, member, now, fill, version)


def already_fixed(erratum: Erratum, member: Member, *, now: datetime, version: int | None = None) -> Erratum:
    """Says that the article is right by now, without a correction of ours."""
    return _decide(erratum, Verb.ALREADY_FIXED, member, now, _nothing, version)


def off_topic(erratum: Erratum, member: Member, *, now: datetime, version: int | None = None) -> Erratum:
    """Says that this is not about an error; its readers are pointed to the contact page."""
    return _decide(erratum, Verb.OFF_TOPIC, member, now, _nothing, version)


def is_empty(erratum: Erratum) -> bool:
    """Whether nothing is left to decide about: taken back by its reader, or merged into one decided since."""
    if erratum.reason_code == "merged":
        return not pairing.may_give_back(erratum)
    return erratum.reason_code == "withdrawn"


@transaction.atomic
def undo(erratum: Erratum, member: Member, *, now: datetime, version: int | None = None) -> Erratum:
    """Takes the last decision back: a merge gives the passages back, what was split off goes back where it was.

    Raises Refused("erratum.cannot_undo"): one taken back by its reader has no words left to decide about.
    """
    head, erratum = locked(erratum, member, version)
    if is_empty(erratum):
        raise Refused("erratum.cannot_undo", state=erratum.state)
    _require_not_being_written(erratum)
    origin = pairing.origin_of(erratum)
    if origin is not None:
        _, origin = locked(origin, member)
        moved = pairing.unite(erratum, origin, member=member, now=now)
        record(erratum, member, Verb.UNDO.value, now, head, {"into": origin.public_id, "passages": moved})
        return erratum
    if erratum.reason_code == "merged":
        pairing.give_back(erratum, member=member, now=now)
        target = State(erratum.previous_state)
    else:
        target = lifecycle.undo(
            State(erratum.state), State(erratum.previous_state or erratum.state), member.rank
        )
    if erratum.state == State.NEEDS_INFO.value:
        erratum.messages.filter(from_reader=False, sent_at=erratum.changed_at).delete()
    erratum.previous_state, erratum.state = "", target.value
    if target is not State.ACCEPTED:
        erratum.before = erratum.after = ""
    erratum.reason_code = erratum.reason = ""
    return _save(erratum, member, Verb.UNDO, now, head)


def _decide(
    erratum: Erratum,
    verb: Verb,
    member: Member,
    now: datetime,
    fill: Callable[[Erratum], None],
    version: int | None,
) -> Erratum:
    """One decision: checked, filled in, written and recorded together; its readers are told after a while."""
    with transaction.atomic():
        head, erratum = locked(erratum, member, version)
        _require_not_being_written(erratum)
        target = lifecycle.move(State(erratum.state), verb, member.rank)
        fill(erratum)
        erratum.previous_state, erratum.state = erratum.state, target.value
        return _save(erratum, member, verb, now, head)


def _require_not_being_written(erratum: Erratum) -> None:
    """What the CMS already holds, or is about to, is taken back there first."""
    if erratum.applications.filter(state__in=ACTIVE).exists():
        raise Refused("erratum.being_applied")


def _save(erratum: Erratum, member: Member, verb: Verb, now: datetime, head: TrailHead) -> Erratum:
    if State(erratum.state) in ANSWERED:
        erratum.answered_at = erratum.answered_at or now
    elif verb is Verb.UNDO and erratum.answered_at == erratum.changed_at:
        # The answer itself is taken back, not a later decision.
        erratum.answered_at = None
    erratum.decided_by, erratum.changed_at = member, now
    erratum.version += 1
    erratum.claimed_by = erratum.claimed_at = None
    erratum.save()
    facts: dict[str, audit.Json] = {"state": erratum.state, "version": erratum.version}
    if erratum.reason_code:
        facts["reason"] = erratum.reason_code
    record(erratum, member, verb.value, now, head, facts)
    if State(erratum.state) in ANSWERED:
        notifying.tell_readers_later(erratum, now=now)
    return erratum


def _given(reason: str) -> str:
    if not reason.strip():
        raise Refused("reason.empty", field="reason")
    return reason.strip()[:MAX_TEXT]


def _nothing(erratum: Erratum) -> None:
    """A decision that needs no words."""
