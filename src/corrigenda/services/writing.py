"""An accepted erratum is written to the CMS by a job: intent first, then the write, then looking until it is live.

Nothing remote happens inside a transaction. Every job may run twice: it looks before it writes.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta

from django.db import IntegrityError, transaction
from django.utils import timezone

from corrigenda.connectors.base import Conflict, Connector, Located, Written
from corrigenda.connectors.writing import DryRun, take_back, write
from corrigenda.core import lifecycle
from corrigenda.core.edits import Stopped
from corrigenda.core.errors import ConnectorError, FetchError, NotFound, Refused
from corrigenda.core.lifecycle import State, Verb
from corrigenda.models import Application, ApplicationState, Erratum, Member, TrailHead
from corrigenda.models.connection import ACTIVE
from corrigenda.services import applying, carrying, connections, dropping, revisions, trail
from corrigenda.services.jobs import PAUSES, enqueue, job

# Somebody else's saves between our reading and our writing, before the desk is told.
_ROUNDS = 3
# Seconds before each look at the article: page caches empty after minutes, approvals take days.
_LOOKS = (5, 20, 60, 300, 900, 3600, 4 * 3600, 12 * 3600, *[24 * 3600] * 14)


def preview(erratum: Erratum, member: Member) -> DryRun | Stopped:
    """The exact change of the article's source, nothing written. Raises ConnectorError, Refused, NotFound."""
    _require(erratum, member)
    connector = connections.open_for(erratum.publication)
    return carrying.planned_change(connector, erratum)


@transaction.atomic
def begin(erratum: Erratum, member: Member, *, now: datetime) -> Application:
    """Writes the intent down and queues the writing.

    Raises Refused("erratum.wrong_state"), ("erratum.role"), ("erratum.being_applied"), ("connector.by_hand").
    """
    head = trail.lock(erratum.publication)
    erratum.refresh_from_db()
    _require(erratum, member)
    capabilities = connections.capabilities_of(erratum.publication)
    if capabilities is None or not capabilities.writes:
        raise Refused("connector.by_hand")
    connection = connections.connection_of(erratum.publication)
    try:
        with transaction.atomic():
            application = Application.objects.create(
                erratum=erratum,
                member=member,
                connector=connection.connector if connection else "copy",
                started_at=now,
                changed_at=now,
            )
    except IntegrityError:
        raise Refused("erratum.being_applied") from None
    _record(application, "begin", member, now, head)
    enqueue(write_application, application.pk)
    return application


@transaction.atomic
def try_again(application: Application, member: Member, *, now: datetime) -> Application:
    """Queues what stopped or failed once more. Raises Refused("application.wrong_state") and like `begin`."""
    head, application = _locked(application, member)
    if application.state not in (ApplicationState.STOPPED, ApplicationState.FAILED):
        raise Refused("application.wrong_state")
    _require(application.erratum, member)
    if application.erratum.applications.filter(state__in=ACTIVE).exists():
        raise Refused("erratum.being_applied")
    _move(application, ApplicationState.QUEUED, now, tries=0)
    _record(application, "again", member, now, head)
    enqueue(write_application, application.pk)
    return application


@transaction.atomic
def undo(application: Application, member: Member, *, now: datetime) -> Application:
    """Queues the taking back of what was written. Raises Refused("application.wrong_state"), ("erratum.role")."""
    head, application = _locked(application, member)
    erratum = application.erratum
    if application.state not in (ApplicationState.WRITTEN, ApplicationState.LIVE):
        raise Refused("application.wrong_state")
    if application.state == ApplicationState.LIVE:
        lifecycle.move(State(erratum.state), Verb.TAKE_BACK, member.rank)
    else:
        _require(erratum, member)
    _move(application, ApplicationState.UNDOING, now, tries=0)
    _record(application, "undo", member, now, head)
    enqueue(undo_application, application.pk)
    return application


@transaction.atomic
def give_up(application: Application, member: Member, *, now: datetime) -> Application:
    """Waits no longer for an approval; what was proposed in the CMS is left to the people there.

    Raises Refused("application.wrong_state"), ("erratum.role").
    """
    head, application = _locked(application, member)
    if application.state != ApplicationState.WAITING:
        raise Refused("application.wrong_state")
    _require(application.erratum, member)
    _move(application, ApplicationState.UNDONE, now)
    _record(application, "undone", member, now, head)
    return application


@job
def write_application(application_id: int) -> None:
    """Writes a queued application; what stops it is kept for the desk."""
    application = _load(application_id, ApplicationState.QUEUED)
    if application is None:
        return
    if application.erratum.state != State.ACCEPTED.value:
        _end(application, ApplicationState.STOPPED, "erratum.wrong_state", {})
        return
    try:
        outcome = _carry_out(application)
    except ConnectorError as error:
        _failed(application, error)
        return
    if isinstance(outcome, Stopped | Conflict):
        _end(application, ApplicationState.STOPPED, outcome.code, outcome.facts)
    else:
        _written(application, outcome)


@job
def look_for(application_id: int) -> None:
    """Looks at the article as readers see it, until the words are live."""
    application = Application.objects.select_related("erratum__article__publication").get(pk=application_id)
    if application.state not in (ApplicationState.WRITTEN, ApplicationState.WAITING):
        return
    now = timezone.now()
    try:
        revisions.observe(application.erratum.article, now=now)
    except FetchError:
        _look_later(application)
        return
    application.refresh_from_db()
    if application.state != ApplicationState.LIVE:
        _look_later(application)


@job
def undo_application(application_id: int) -> None:
    """Takes back what was written, and with it the correction."""
    application = _load(application_id, ApplicationState.UNDOING)
    if application is None:
        return
    erratum = application.erratum
    try:
        connector = connections.open_for(erratum.publication)
        located = Located(application.ref, erratum.article.url)
        edit = carrying.edit_of(erratum)
        outcome = take_back(
            connector, located, application.before, application.after, edit, carrying.note_of(erratum)
        )
    except ConnectorError as error:
        _failed(application, error)
        return
    never_live = erratum.state == State.ACCEPTED.value
    if never_live and isinstance(outcome, Stopped) and outcome.code == "edit.not_found":
        # Somebody replaced our words before any reader saw them: there is nothing to take back.
        _taken_back(application)
    elif isinstance(outcome, Stopped | Conflict):
        back = ApplicationState.WRITTEN if never_live else ApplicationState.LIVE
        _end(application, back, outcome.code, outcome.facts)
    else:
        _taken_back(application)


def _carry_out(application: Application) -> Written | Conflict | Stopped:
    """Reads the article as it is now, carries the edit into it, writes it; again when somebody was faster."""
    erratum = application.erratum
    connector = connections.open_for(erratum.publication)
    outcome: Written | Conflict | Stopped = Conflict("connector.changed")
    for _ in range(_ROUNDS):
        outcome = _write_once(application, connector)
        if not isinstance(outcome, Conflict) or outcome.code != "connector.changed":
            break
    return outcome


def _write_once(application: Application, connector: Connector) -> Written | Conflict | Stopped:
    erratum = application.erratum
    ours = carrying.earlier_write(application, connector)
    if ours is not None:
        return ours
    planned = carrying.planned_change(connector, erratum)
    if isinstance(planned, Stopped):
        # Our own earlier write, or somebody's: either way the agreed words stand there.
        return carrying.agreed_words(connector, erratum) or planned
    source, after = planned.source, planned.applied.source
    application.ref, application.before, application.after = planned.located.ref, source.text, after
    application.save(update_fields=["ref", "before", "after"])
    return write(connector, planned.located, source, after, carrying.note_of(erratum))


@transaction.atomic
def _written(application: Application, outcome: Written) -> None:
    head = trail.lock(application.erratum.publication)
    current = Application.objects.select_for_update().get(pk=application.pk)
    if current.state != ApplicationState.QUEUED:
        # Somebody looked at the article meanwhile, and saw the words live.
        return
    state = ApplicationState.WAITING if outcome.waiting else ApplicationState.WRITTEN
    application.version, application.waiting = outcome.version[:200], outcome.waiting[:2000]
    application.looks = 0
    now = timezone.now()
    _move(application, state, now)
    _record(application, state.value, application.member, now, head)
    _look_later(application)


@transaction.atomic
def _taken_back(application: Application) -> None:
    head = trail.lock(application.erratum.publication)
    erratum = Erratum.objects.select_for_update(of=("self",)).get(pk=application.erratum_id)
    now = timezone.now()
    if erratum.state == State.APPLIED.value:
        erratum.previous_state, erratum.state = "", State.ACCEPTED.value
        erratum.version += 1
        erratum.changed_at = now
        erratum.save()
        erratum.corrections.filter(taken_back_at=None).update(taken_back_at=now)
    _move(application, ApplicationState.UNDONE, now)
    _record(application, "undone", application.member, now, head)
    dropping.drop_unwished(erratum, application.member, now=now)
    applying.watch(erratum.article)


def _failed(application: Application, error: ConnectorError) -> None:
    """Keeps why; raises again, so that the job is repeated, unless nothing can come of it."""
    application.tries += 1
    is_last = error.permanent or application.tries > len(PAUSES)
    state = ApplicationState.FAILED if is_last else ApplicationState(application.state)
    if is_last and application.state == ApplicationState.UNDOING:
        is_live = application.erratum.state != State.ACCEPTED.value
        state = ApplicationState.LIVE if is_live else ApplicationState.WRITTEN
    _end(application, state, error.code, error.facts)
    if not is_last:
        raise error


@transaction.atomic
def _end(application: Application, state: ApplicationState, code: str, facts: Mapping[str, object]) -> None:
    head = trail.lock(application.erratum.publication)
    now = timezone.now()
    application.code = code
    application.facts = {name: str(value)[:2000] for name, value in facts.items()}
    changed = application.state != state
    _move(application, state, now, keep_code=True)
    if changed:
        _record(application, state.value, None, now, head)


def _look_later(application: Application) -> None:
    """Queues the next look; after the last the desk sees "written, not yet live" until somebody looks."""
    if application.looks >= len(_LOOKS):
        return
    after = timezone.now() + timedelta(seconds=_LOOKS[application.looks])
    Application.objects.filter(pk=application.pk).update(looks=application.looks + 1)
    enqueue(look_for, application.pk, after=after)


def _move(
    application: Application,
    state: ApplicationState,
    now: datetime,
    *,
    keep_code: bool = False,
    tries: int | None = None,
) -> None:
    application.state, application.changed_at = state, now
    if tries is not None:
        application.tries = tries
    if not keep_code:
        application.code, application.facts = "", {}
    application.save()


def _load(application_id: int, state: ApplicationState) -> Application | None:
    rows = Application.objects.select_related("erratum__article__current", "erratum__publication", "member")
    return rows.filter(pk=application_id, state=state).first()


def _locked(application: Application, member: Member) -> tuple[TrailHead, Application]:
    if application.erratum.publication_id != member.publication_id:
        raise NotFound("erratum.unknown")
    head = trail.lock(member.publication)
    rows = Application.objects.select_for_update(of=("self",)).select_related("erratum__publication")
    return head, rows.get(pk=application.pk)


def _require(erratum: Erratum, member: Member) -> None:
    if erratum.publication_id != member.publication_id:
        raise NotFound("erratum.unknown")
    lifecycle.move(State(erratum.state), Verb.APPLY, member.rank)


def _record(
    application: Application, verb: str, member: Member | None, now: datetime, head: TrailHead
) -> None:
    trail.record(
        application.erratum.publication,
        f"application.{verb}",
        f"erratum:{application.erratum.public_id}",
        actor=trail.actor_of(member),
        now=now,
        facts={"connector": application.connector, "code": application.code},
        head=head,
    )
