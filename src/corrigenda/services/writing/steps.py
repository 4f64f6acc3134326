"""From one state of an application to the next: kept, recorded, and why it stopped."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from types import MappingProxyType

from django.db import transaction
from django.utils import timezone

from corrigenda.core import lifecycle
from corrigenda.core.errors import ConnectorError, NotFound
from corrigenda.core.lifecycle import State, Verb
from corrigenda.models import Application, ApplicationState, Erratum, Member, TrailHead
from corrigenda.services import trail
from corrigenda.services.jobs import PAUSES


def require(erratum: Erratum, member: Member) -> None:
    """Raises NotFound to members of other publications, and like `lifecycle.move` when it cannot be written now."""
    if erratum.publication_id != member.publication_id:
        raise NotFound("erratum.unknown")
    lifecycle.move(State(erratum.state), Verb.APPLY, member.rank)


def locked(application: Application, member: Member) -> tuple[TrailHead, Application]:
    """The chain's head and the application, locked in that order. Raises NotFound to other publications' members."""
    if application.erratum.publication_id != member.publication_id:
        raise NotFound("erratum.unknown")
    head = trail.lock(member.publication)
    rows = Application.objects.select_for_update(of=("self",)).select_related("erratum__publication")
    return head, rows.get(pk=application.pk)


def load(application_id: int, state: ApplicationState) -> Application | None:
    """The application with all that a job needs, if it is still in this state."""
    rows = Application.objects.select_related("erratum__article__current", "erratum__publication", "member")
    return rows.filter(pk=application_id, state=state).first()


def move(
    application: Application,
    state: ApplicationState,
    now: datetime,
    *,
    code: str = "",
    facts: Mapping[str, object] = MappingProxyType({}),
    tries: int | None = None,
) -> None:
    """Saves the new state; ``code`` and ``facts`` say why it went no further."""
    application.state, application.changed_at = state, now
    application.code = code
    application.facts = {name: str(value)[:2000] for name, value in facts.items()}
    if tries is not None:
        application.tries = tries
    application.save()


@transaction.atomic
def end(application: Application, state: ApplicationState, code: str, facts: Mapping[str, object]) -> None:
    """Keeps why a job went no further; in the trail, if that is another state."""
    head = trail.lock(application.erratum.publication)
    now = timezone.now()
    changed = application.state != state
    move(application, state, now, code=code, facts=facts)
    if changed:
        record(application, state.value, None, now, head)


def failed(application: Application, error: ConnectorError) -> None:
    """Keeps why; raises again, so that the job is repeated, unless nothing can come of it."""
    application.tries += 1
    is_last = error.permanent or application.tries > len(PAUSES)
    state = ApplicationState.FAILED if is_last else ApplicationState(application.state)
    if is_last and application.state == ApplicationState.UNDOING:
        is_live = application.erratum.state != State.ACCEPTED.value
        state = ApplicationState.LIVE if is_live else ApplicationState.WRITTEN
    end(application, state, error.code, error.facts)
    if not is_last:
        raise error


def record(
    application: Application, verb: str, member: Member | None, now: datetime, head: TrailHead
) -> None:
    """Writes the step into the trail, under ``application.`` and its name."""
    trail.record(
        application.erratum.publication,
        f"application.{verb}",
        f"erratum:{application.erratum.public_id}",
        actor=trail.actor_of(member),
        now=now,
        facts={"connector": application.connector, "code": application.code},
        head=head,
    )
