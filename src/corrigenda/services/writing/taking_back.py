"""What was written is taken out of the CMS again, and with it the correction."""

from __future__ import annotations

from django.db import transaction
from django.utils import timezone

from corrigenda.connectors.base import Conflict, Located
from corrigenda.connectors.writing import take_back
from corrigenda.core.edits import Stopped
from corrigenda.core.errors import ConnectorError
from corrigenda.core.lifecycle import State
from corrigenda.models import Application, ApplicationState, Erratum
from corrigenda.services import applying, carrying, connections, dropping, trail
from corrigenda.services.jobs import job
from corrigenda.services.writing.steps import end, failed, load, move, record


@job
def undo_application(application_id: int) -> None:
    """Takes back what was written, and with it the correction."""
    application = load(application_id, ApplicationState.UNDOING)
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
        failed(application, error)
        return
    never_live = erratum.state == State.ACCEPTED.value
    if never_live and isinstance(outcome, Stopped) and outcome.code == "edit.not_found":
        # Somebody replaced our words before any reader saw them: there is nothing to take back.
        _taken_back(application)
    elif isinstance(outcome, Stopped | Conflict):
        back = ApplicationState.WRITTEN if never_live else ApplicationState.LIVE
        end(application, back, outcome.code, outcome.facts)
    else:
        _taken_back(application)


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
    move(application, ApplicationState.UNDONE, now)
    record(application, "undone", application.member, now, head)
    dropping.drop_unwished(erratum, application.member, now=now)
    applying.watch(erratum.article)
