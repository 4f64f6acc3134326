"""The same mistake is corrected in other articles: an editor's picks, each then checked and decided on its own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby

from django.db import transaction
from django.utils import timezone

from corrigenda.core import anchoring, audit, lifecycle, merging
from corrigenda.core.carrying import carry
from corrigenda.core.errors import Conflict, NotFound, Refused
from corrigenda.core.lifecycle import State, Verb
from corrigenda.core.merging import Said, Verdict
from corrigenda.core.recurring import Mistake, mended, occurrences
from corrigenda.core.sweeping import Picked
from corrigenda.models import (
    Application,
    ApplicationState,
    Article,
    Erratum,
    Member,
    Recurrence,
    Revision,
    Sweep,
    TrailHead,
)
from corrigenda.services import (
    applying,
    connections,
    dropping,
    joining,
    placing,
    showing,
    trail,
    triage,
    writing,
)
from corrigenda.services.jobs import enqueue, job

# One sweep is looked through by one person.
MOST = 200


@dataclass(frozen=True, slots=True, order=True)
class Pick:
    """One occurrence that a member picked, where it was shown: ids of article and revision, block, offset."""

    article: str
    revision: int
    block: int
    start: int


@transaction.atomic
def begin(
    erratum: Erratum, mistake: Mistake, picks: Sequence[Pick], member: Member, *, now: datetime
) -> Sweep:
    """Keeps what was picked and queues each block; nothing is decided here.

    Raises Refused("sweep.nothing"), ("sweep.too_many"), ("sweep.changed") when what was picked does not stand there
    (any more), ("erratum.role"), NotFound for other publications' things.
    """
    if erratum.publication_id != member.publication_id:
        raise NotFound("erratum.unknown")
    lifecycle.require_role(Verb.ACCEPT, member.rank)
    if not picks:
        raise Refused("sweep.nothing", field="picked")
    if len(picks) > MOST:
        raise Refused("sweep.too_many", field="picked", most=MOST)
    head = trail.lock(member.publication)
    sweep = Sweep.objects.create(
        publication=member.publication,
        erratum=erratum,
        member=member,
        wrong=mistake.wrong,
        right=mistake.right,
        started_at=now,
    )
    rows = Recurrence.objects.bulk_create(_recurrences(sweep, mistake, picks))
    for row in rows:
        enqueue(correct, row.pk)
    facts: dict[str, audit.Json] = {"sweep": sweep.public_id, "recurrences": len(rows)}
    _record(erratum, "sweep.begin", member, facts, head, now)
    return sweep


@job
def correct(recurrence_id: int) -> None:
    """Makes a picked block an erratum of its own, accepts it and has it written; what stops it is kept."""
    now = timezone.now()
    try:
        with transaction.atomic():
            recurrence = _queued(recurrence_id)
            if recurrence is not None:
                _correct(recurrence, now)
    except (Refused, Conflict) as error:
        _stop(recurrence_id, error.code, error.facts, now)


@transaction.atomic
def take_back(recurrence: Recurrence, member: Member, *, now: datetime) -> None:
    """Takes one picked block back: from the article where it was written, and from the desk.

    Raises Refused("erratum.role"), ("recurrence.published"), ("recurrence.by_hand"), ("erratum.being_applied") and
    ("recurrence.nothing") when nothing is there to take back.
    """
    if recurrence.sweep.publication_id != member.publication_id:
        raise NotFound("sweep.unknown")
    lifecycle.require_role(Verb.TAKE_BACK, member.rank)
    head = trail.lock(member.publication)
    recurrence = Recurrence.objects.select_for_update(of=("self",)).get(pk=recurrence.pk)
    if recurrence.state == Picked.STOPPED.value:
        raise Refused("recurrence.nothing")
    sweep = recurrence.sweep
    _record(sweep.erratum, "sweep.undo", member, {"sweep": sweep.public_id}, head, now)
    if recurrence.erratum is not None:
        _take_back_erratum(recurrence.erratum, member, now)
    recurrence.state = Picked.UNWISHED.value
    recurrence.save(update_fields=["state"])


@transaction.atomic
def look(sweep: Sweep, member: Member) -> int:
    """Queues a look at each article of a sweep that still waits for somebody's paste; how many."""
    if sweep.publication_id != member.publication_id:
        raise NotFound("sweep.unknown")
    waiting = sweep.recurrences.filter(erratum__state=State.ACCEPTED.value).values("article")
    articles = list(Article.objects.filter(pk__in=waiting))
    for article in articles:
        applying.watch(article)
    return len(articles)


def _recurrences(sweep: Sweep, mistake: Mistake, picks: Sequence[Pick]) -> list[Recurrence]:
    """One a block; what was shown is read again from its revision, so that nothing a browser says is believed."""
    picks = sorted(set(picks))
    shown = {
        revision.pk: revision
        for revision in Revision.objects.filter(
            pk__in={pick.revision for pick in picks}, article__publication=sweep.publication_id
        ).select_related("article")
    }
    rows = []
    for (article, revision, block), group in groupby(
        picks, lambda pick: (pick.article, pick.revision, pick.block)
    ):
        known = shown.get(revision)
        if known is None or known.article.public_id != article or block >= len(known.rows):
            raise NotFound("article.unknown")
        before, starts = known.texts[block], {pick.start for pick in group}
        found = [one for one in occurrences(before, mistake) if one.start in starts]
        if len(found) != len(starts):
            raise Refused("sweep.changed", field="picked")
        rows.append(
            Recurrence(
                sweep=sweep,
                article=known.article,
                revision=known,
                block=block,
                before=before,
                after=mended(before, found),
            )
        )
    return rows


def _queued(recurrence_id: int) -> Recurrence | None:
    """The recurrence, locked after its publication's trail, unless somebody was here before."""
    known = Recurrence.objects.select_related("sweep__publication").filter(pk=recurrence_id).first()
    if known is None:
        return None
    trail.lock(known.sweep.publication)
    rows = Recurrence.objects.select_for_update(of=("self",)).select_related(
        "sweep__erratum", "sweep__publication", "sweep__member", "article__current", "revision"
    )
    return rows.filter(pk=recurrence_id, state=Picked.QUEUED.value).first()


def _correct(recurrence: Recurrence, now: datetime) -> None:
    member, article = recurrence.sweep.member, recurrence.article
    article.publication = recurrence.sweep.publication
    if member is None:
        raise Refused("recurrence.nobody")
    place, text, wording = _as_it_stands(recurrence)
    erratum = _erratum_for(recurrence, place, text, wording, now)
    # What the member picked are words: they were just found and mended in the text that stands there now.
    shown = showing.paragraph_at(erratum.place)
    erratum = triage.accept(erratum, member, wording=wording, shown=shown, now=now)
    capabilities = connections.capabilities_of(article.publication)
    if capabilities is not None and capabilities.writes:
        writing.begin(erratum, member, now=now)
    recurrence.erratum, recurrence.state = erratum, Picked.TAKEN.value
    recurrence.save(update_fields=["erratum", "state"])


def _as_it_stands(recurrence: Recurrence) -> tuple[placing.Place, str, str]:
    """Where the block stands in the article as it was seen last, its text, and the wording with the change in it.

    Raises Refused("recurrence.gone"), ("recurrence.right_already"), ("recurrence.changed").
    """
    now = recurrence.article.current
    place = {} if now is None else placing.place_block(recurrence.revision, recurrence.block, now)
    text = None if now is None else placing.text_at(place, now)
    if text is None:
        raise Refused("recurrence.gone")
    if anchoring.fix_state(recurrence.before, recurrence.after, text) is anchoring.FixState.FIXED:
        raise Refused("recurrence.right_already")
    wording = carry(recurrence.before, recurrence.after, text)
    if wording is None:
        raise Refused("recurrence.changed", now=text)
    return place, text, wording


def _erratum_for(
    recurrence: Recurrence, place: placing.Place, text: str, wording: str, now: datetime
) -> Erratum:
    """The erratum that readers opened for the same mistake here, or a new one of the desk's own."""
    article, source = recurrence.article, recurrence.sweep.erratum
    said = Said(
        text, wording, kind=source.kind, blocks=tuple(place["blocks"]), start=place["start"], end=place["end"]
    )
    target = merging.read(said, article.current.texts if article.current else [])
    decision = merging.decide(target, joining.known_errata(article))
    if decision.verdict is Verdict.JOIN and decision.key is not None:
        known = Erratum.objects.get(pk=decision.key)
        if not known.is_undecided:
            raise Refused("recurrence.agreed_already", number=known.number)
        if article.current is None or placing.text_at(known.place, article.current) != text:
            raise Refused("erratum.not_placed")
        return known
    head = trail.lock(article.publication)
    head.errata += 1
    erratum = Erratum.objects.create(
        publication=article.publication,
        article=article,
        number=head.errata,
        kind=source.kind,
        severity=source.severity,
        place=placing.chosen_at(place, recurrence.revision, recurrence.block),
        about=joining.about((target,), article.current),
        opened_at=now,
        changed_at=now,
    )
    facts: dict[str, audit.Json] = {"like": source.public_id, "sweep": recurrence.sweep.public_id}
    _record(erratum, "erratum.open", recurrence.sweep.member, facts, head, now)
    return erratum


@transaction.atomic
def _stop(recurrence_id: int, code: str, facts: Mapping[str, object], now: datetime) -> None:
    recurrence = _queued(recurrence_id)
    if recurrence is None:
        return
    recurrence.state, recurrence.code = Picked.STOPPED.value, code
    recurrence.facts = {name: str(value)[:2000] for name, value in facts.items()}
    recurrence.save(update_fields=["state", "code", "facts"])
    sweep = recurrence.sweep
    said: dict[str, audit.Json] = {
        "sweep": sweep.public_id,
        "article": recurrence.article.public_id,
        "code": code,
    }
    _record(sweep.erratum, "sweep.stopped", None, said, trail.lock(sweep.publication), now)


def _take_back_erratum(erratum: Erratum, member: Member, now: datetime) -> None:
    application = erratum.applications.first()
    state = ApplicationState(application.state) if application else None
    if erratum.state == State.PUBLISHED.value:
        raise Refused("recurrence.published")
    if application is None or state not in (
        ApplicationState.WAITING,
        ApplicationState.WRITTEN,
        ApplicationState.LIVE,
    ):
        if erratum.state == State.APPLIED.value:
            raise Refused("recurrence.by_hand")
        _drop(erratum, application, member, now)
    elif state is ApplicationState.WAITING:
        writing.give_up(application, member, now=now)
        dropping.drop(erratum, member, now=now)
    else:
        writing.undo(application, member, now=now)


def _drop(erratum: Erratum, application: Application | None, member: Member, now: datetime) -> None:
    if application is not None and application.is_active:
        raise Refused("erratum.being_applied")
    if erratum.state != State.ACCEPTED.value:
        raise Refused("recurrence.nothing")
    dropping.drop(erratum, member, now=now)


def _record(
    erratum: Erratum,
    action: str,
    member: Member | None,
    facts: dict[str, audit.Json],
    head: TrailHead,
    now: datetime,
) -> None:
    trail.record(
        erratum.publication,
        action,
        f"erratum:{erratum.public_id}",
        actor=trail.actor_of(member),
        now=now,
        facts=facts,
        head=head,
    )
