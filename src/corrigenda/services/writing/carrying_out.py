"""A queued application is written, by a job that looks before it writes; somebody else's saves are never overwritten."""

from __future__ import annotations

from django.db import transaction
from django.utils import timezone

from corrigenda.connectors.base import Conflict, Connector, Written
from corrigenda.connectors.writing import write
from corrigenda.core.edits import Stopped
from corrigenda.core.errors import ConnectorError
from corrigenda.core.lifecycle import State
from corrigenda.models import Application, ApplicationState
from corrigenda.services import carrying, connections, trail
from corrigenda.services.jobs import job
from corrigenda.services.writing.looking import look_later
from corrigenda.services.writing.steps import end, failed, load, move, record

# Somebody else's saves between our reading and our writing, before the desk is told.
_ROUNDS = 3


@job
def write_application(application_id: int) -> None:
    """Writes a queued application; what stops it is kept for the desk."""
    application = load(application_id, ApplicationState.QUEUED)
    if application is None:
        return
    if application.erratum.state != State.ACCEPTED.value:
        end(application, ApplicationState.STOPPED, "erratum.wrong_state", {})
        return
    try:
        outcome = _carry_out(application)
    except ConnectorError as error:
        failed(application, error)
        return
    if isinstance(outcome, Stopped | Conflict):
        end(application, ApplicationState.STOPPED, outcome.code, outcome.facts)
    else:
        _written(application, outcome)


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
    move(application, state, now)
    record(application, state.value, application.member, now, head)
    look_later(application)
