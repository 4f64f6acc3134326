"""An editor decides an erratum: accept, reword, reject, hold, ask, already fixed; claim, undo, merge, split."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

from corrigenda.core import audit, lifecycle
from corrigenda.core.blocks import fold_space
from corrigenda.core.errors import Conflict, NotFound, Refused
from corrigenda.core.intake import MAX_TEXT
from corrigenda.core.lifecycle import ANSWERED, State, Verb
from corrigenda.core.words import RejectionReason, Severity
from corrigenda.models import Erratum, Member, Message, Passage, TrailHead
from corrigenda.models.connection import ACTIVE
from corrigenda.services import notifying, pairing, placing, showing, trail
from corrigenda.services.showing import Shown

MAX_BULK = 200


@dataclass(frozen=True, slots=True)
class BulkResult:
    """How many errata were decided and which numbers could not be, with the code that says why."""

    done: int
    refused: tuple[tuple[int, str], ...]


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
    wording = fold_space(wording)

    def fill(erratum: Erratum) -> None:
        revision = erratum.article.current
        before = None if revision is None else placing.text_at(erratum.place, revision)
        if before is None:
            raise Refused("erratum.not_placed")
        showing.require_unmoved(shown, erratum.article, before)
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
    reason = _text(reason, "reason")

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
    """Takes the last decision back; an erratum that was merged into another gets its passages back.

    Raises Refused("erratum.cannot_undo"): one taken back by its reader has no words left to decide about.
    """
    head, erratum = _locked(erratum, member, version)
    if is_empty(erratum):
        raise Refused("erratum.cannot_undo", state=erratum.state)
    _require_not_being_written(erratum)
    if erratum.reason_code == "merged":
        pairing.give_back(erratum, member=member, now=now)
    target = lifecycle.undo(State(erratum.state), State(erratum.previous_state or erratum.state), member.rank)
    if erratum.state == State.NEEDS_INFO.value:
        erratum.messages.filter(from_reader=False, sent_at=erratum.changed_at).delete()
    erratum.previous_state, erratum.state = "", target.value
    if target is not State.ACCEPTED:
        erratum.before = erratum.after = ""
    erratum.reason_code = erratum.reason = ""
    return _save(erratum, member, Verb.UNDO, now, head)


@transaction.atomic
def claim(erratum: Erratum, member: Member, *, now: datetime) -> Erratum:
    """Shows the others who has the erratum; claiming one's own again gives it back."""
    head, erratum = _locked(erratum, member)
    release = erratum.claimed_by_id == member.pk
    erratum.claimed_by, erratum.claimed_at = (None, None) if release else (member, now)
    erratum.save(update_fields=["claimed_by", "claimed_at"])
    _record(erratum, member, "release" if release else "claim", now, head)
    return erratum


@transaction.atomic
def weigh(
    erratum: Erratum, member: Member, *, severity: str, now: datetime, version: int | None = None
) -> Erratum:
    """Sets the severity. Raises Refused("severity.unknown")."""
    if severity not in set(Severity):
        raise Refused("severity.unknown", field="severity")
    head, erratum = _locked(erratum, member, version)
    erratum.severity = severity
    erratum.save(update_fields=["severity"])
    _record(erratum, member, "weigh", now, head, {"severity": severity})
    return erratum


@transaction.atomic
def place(
    erratum: Erratum,
    member: Member,
    *,
    block: int,
    revision: str,
    now: datetime,
    version: int | None = None,
) -> Erratum:
    """Puts an undecided erratum at a block of the content that was shown (its digest), whatever the machine says.

    Raises Refused("block.unknown"), Refused("erratum.wrong_state"), and Refused("block.moved") when the article
    changed meanwhile: the number may be another paragraph's by now.
    """
    head, erratum = _locked(erratum, member, version)
    _require_undecided(erratum, "place")
    current = erratum.article.current
    if current is None or not 0 <= block < len(current.rows):
        raise Refused("block.unknown", field="block")
    if current.digest != revision:
        raise Refused("block.moved", field="block")
    erratum.place = placing.place_by_hand(current, block)
    return _save_place(erratum, member, "place", now, head, {"block": block, "revision": current.digest})


@transaction.atomic
def unplace(erratum: Erratum, member: Member, *, now: datetime, version: int | None = None) -> Erratum:
    """Takes a choice of paragraph back: the erratum stands again where its readers' words do.

    Raises Refused("erratum.cannot_undo") when nobody chose or no reader's words are there, Refused("erratum.wrong_state").
    """
    head, erratum = _locked(erratum, member, version)
    _require_undecided(erratum, "unplace")
    if "chosen" not in erratum.place or not erratum.passages.exists():
        raise Refused("erratum.cannot_undo", state=erratum.state)
    erratum.place = placing.place_by_passages(erratum)
    return _save_place(erratum, member, "unplace", now, head, {"outcome": erratum.place["outcome"]})


@transaction.atomic
def merge(
    erratum: Erratum, into: Erratum, member: Member, *, now: datetime, version: int | None = None
) -> Erratum:
    """Moves every passage of an undecided erratum into another of the same article; the emptied one is closed.

    Raises Refused("erratum.other_article"), Refused("erratum.wrong_state").
    """
    head, erratum = _locked(erratum, member, version)
    _, into = _locked(into, member)
    if erratum.article_id != into.article_id or erratum.pk == into.pk:
        raise Refused("erratum.other_article")
    if not erratum.is_undecided or not into.is_undecided:
        raise Refused("erratum.wrong_state", state=erratum.state, verb="merge")
    moved = list(erratum.passages.values_list("pk", flat=True))
    Passage.objects.filter(pk__in=moved).update(erratum=into)
    into.readers = into.passages.values("report").distinct().count()
    into.save(update_fields=["readers"])
    erratum.previous_state, erratum.state = erratum.state, State.REJECTED.value
    erratum.reason_code, erratum.reason, erratum.readers = "merged", str(into.number), 0
    erratum.version += 1
    erratum.changed_at = now
    erratum.save()
    pairing.remember_merge(erratum, into, moved, member=member, now=now)
    _record(erratum, member, "merge", now, head, {"into": into.public_id, "passages": len(moved)})
    return into


@transaction.atomic
def split(
    erratum: Erratum,
    passages: Iterable[int],
    member: Member,
    *,
    now: datetime,
    version: int | None = None,
) -> Erratum:
    """Opens a new erratum with some of the passages (by id). Raises Refused("split.nothing") when that would
    empty one of the two."""
    head, erratum = _locked(erratum, member, version)
    ids = set(erratum.passages.values_list("pk", flat=True))
    chosen = ids & set(passages)
    if not chosen or chosen == ids or not erratum.is_undecided:
        raise Refused("split.nothing")
    head.errata += 1
    first = Passage.objects.filter(pk__in=chosen).order_by("pk")[0]
    new = Erratum.objects.create(
        publication=erratum.publication,
        article=erratum.article,
        number=head.errata,
        kind=first.kind,
        place=first.place,
        opened_at=now,
        changed_at=now,
    )
    Passage.objects.filter(pk__in=chosen).update(erratum=new)
    for one in (new, erratum):
        one.readers = one.passages.values("report").distinct().count()
        one.save(update_fields=["readers"])
    pairing.remember_split(new, erratum, member=member, now=now)
    _record(erratum, member, "split", now, head, {"new": new.public_id, "passages": len(chosen)})
    return new


def bulk(errata: Iterable[Erratum], decide: Callable[[Erratum], Erratum]) -> BulkResult:
    """Decides several errata, each in its own transaction; what cannot be decided is named, not hidden."""
    done, refused = 0, []
    for erratum in list(errata)[:MAX_BULK]:
        try:
            decide(erratum)
            done += 1
        except (Refused, Conflict) as error:
            refused.append((erratum.number, error.code))
    return BulkResult(done, tuple(refused))


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
        head, erratum = _locked(erratum, member, version)
        _require_not_being_written(erratum)
        target = lifecycle.move(State(erratum.state), verb, member.rank)
        fill(erratum)
        erratum.previous_state, erratum.state = erratum.state, target.value
        return _save(erratum, member, verb, now, head)


def _require_not_being_written(erratum: Erratum) -> None:
    """What the CMS already holds, or is about to, is taken back there first."""
    if erratum.applications.filter(state__in=ACTIVE).exists():
        raise Refused("erratum.being_applied")


def _require_undecided(erratum: Erratum, verb: str) -> None:
    if not erratum.is_undecided:
        raise Refused("erratum.wrong_state", state=erratum.state, verb=verb)


def _save_place(
    erratum: Erratum, member: Member, verb: str, now: datetime, head: TrailHead, facts: dict[str, audit.Json]
) -> Erratum:
    """A new version: what another member is about to decide was read at another place."""
    erratum.version += 1
    erratum.save(update_fields=["place", "version"])
    _record(erratum, member, verb, now, head, facts)
    return erratum


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
    _record(erratum, member, verb.value, now, head, facts)
    if State(erratum.state) in ANSWERED:
        notifying.tell_readers_later(erratum, now=now)
    return erratum


def _locked(erratum: Erratum, member: Member, version: int | None = None) -> tuple[TrailHead, Erratum]:
    """The chain's head and the erratum, locked in that order. Raises NotFound to members of other publications,
    Conflict("erratum.changed") when somebody decided since ``version`` was shown."""
    if erratum.publication_id != member.publication_id:
        raise NotFound("erratum.unknown")
    head = trail.lock(erratum.publication)
    rows = Erratum.objects.select_for_update(of=("self",)).select_related(
        "article__current", "publication", "decided_by__user"
    )
    found = rows.get(pk=erratum.pk)
    if version is not None and found.version != version:
        raise Conflict("erratum.changed", state=found.state, by=str(found.decided_by or ""))
    return head, found


def _record(
    erratum: Erratum,
    member: Member,
    verb: str,
    now: datetime,
    head: TrailHead,
    facts: dict[str, audit.Json] | None = None,
) -> None:
    trail.record(
        erratum.publication,
        f"erratum.{verb}",
        f"erratum:{erratum.public_id}",
        actor=trail.actor_of(member),
        now=now,
        facts=facts,
        head=head,
    )


def _text(text: str, field: str) -> str:
    text = text.strip()
    if not text:
        raise Refused(f"{field}.empty", field=field)
    return text[:MAX_TEXT]


def _nothing(erratum: Erratum) -> None:
    """A decision that needs no words."""
