"""What members do about a correction in the CMS: look at the change, write it, try again, take it back, wait no longer."""

from __future__ import annotations

from datetime import datetime

from django.db import IntegrityError, transaction

from corrigenda.connectors.writing import DryRun
from corrigenda.core import lifecycle
from corrigenda.core.edits import Stopped
from corrigenda.core.errors import Refused
from corrigenda.core.lifecycle import State, Verb
from corrigenda.models import Application, ApplicationState, Erratum, Member
from corrigenda.models.connection import ACTIVE
from corrigenda.services import carrying, connections, trail
from corrigenda.services.jobs import enqueue
from corrigenda.services.writing.carrying_out import write_application
from corrigenda.services.writing.steps import locked, move, record, require
from corrigenda.services.writing.taking_back import undo_application


def preview(erratum: Erratum, member: Member) -> DryRun | Stopped:
    """The exact change of the article's source, nothing written. Raises ConnectorError, Refused, NotFound."""
    require(erratum, member)
    connector = connections.open_for(erratum.publication)
    return carrying.planned_change(connector, erratum)


@transaction.atomic
def begin(erratum: Erratum, member: Member, *, now: datetime) -> Application:
    """Writes the intent down and queues the writing.

    Raises Refused("erratum.wrong_state"), ("erratum.role"), ("erratum.being_applied"), ("connector.by_hand").
    """
    head = trail.lock(erratum.publication)
    erratum.refresh_from_db()
    require(erratum, member)
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
    record(application, "begin", member, now, head)
    enqueue(write_application, application.pk)
    return application


@transaction.atomic
def try_again(application: Application, member: Member, *, now: datetime) -> Application:
    """Queues what stopped or failed once more. Raises Refused("application.wrong_state") and like `begin`."""
    head, application = locked(application, member)
    if application.state not in (ApplicationState.STOPPED, ApplicationState.FAILED):
        raise Refused("application.wrong_state")
    require(application.erratum, member)
    if application.erratum.applications.filter(state__in=ACTIVE).exists():
        raise Refused("erratum.being_applied")
    move(application, ApplicationState.QUEUED, now, tries=0)
    record(application, "again", member, now, head)
    enqueue(write_application, application.pk)
    return application


@transaction.atomic
def undo(application: Application, member: Member, *, now: datetime) -> Application:
    """Queues the taking back of what was written. Raises Refused("application.wrong_state"), ("erratum.role")."""
    head, application = locked(application, member)
    erratum = application.erratum
    if application.state not in (ApplicationState.WRITTEN, ApplicationState.LIVE):
        raise Refused("application.wrong_state")
    if application.state == ApplicationState.LIVE:
        lifecycle.move(State(erratum.state), Verb.TAKE_BACK, member.rank)
    else:
        require(erratum, member)
    move(application, ApplicationState.UNDOING, now, tries=0)
    record(application, "undo", member, now, head)
    enqueue(undo_application, application.pk)
    return application


@transaction.atomic
def give_up(application: Application, member: Member, *, now: datetime) -> Application:
    """Waits no longer for an approval; what was proposed in the CMS is left to the people there.

    Raises Refused("application.wrong_state"), ("erratum.role").
    """
    head, application = locked(application, member)
    if application.state != ApplicationState.WAITING:
        raise Refused("application.wrong_state")
    require(application.erratum, member)
    move(application, ApplicationState.UNDONE, now)
    record(application, "undone", member, now, head)
    return application
