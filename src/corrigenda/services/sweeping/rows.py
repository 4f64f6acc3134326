"""A recurrence under lock, and the line of a sweep in the trail of its erratum."""

from __future__ import annotations

from datetime import datetime

from corrigenda.core import audit
from corrigenda.core.sweeping import Picked
from corrigenda.models import Erratum, Member, Recurrence, TrailHead
from corrigenda.services import trail


def queued(recurrence_id: int) -> Recurrence | None:
    """The recurrence, locked after its publication's trail, unless somebody was here before."""
    known = Recurrence.objects.select_related("sweep__publication").filter(pk=recurrence_id).first()
    if known is None:
        return None
    trail.lock(known.sweep.publication)
    rows = Recurrence.objects.select_for_update(of=("self",)).select_related(
        "sweep__erratum", "sweep__publication", "sweep__member", "article__current", "revision"
    )
    return rows.filter(pk=recurrence_id, state=Picked.QUEUED.value).first()


def record(
    erratum: Erratum,
    action: str,
    member: Member | None,
    facts: dict[str, audit.Json],
    head: TrailHead,
    now: datetime,
) -> None:
    """Writes what happened in a sweep into the trail of its erratum."""
    trail.record(
        erratum.publication,
        action,
        f"erratum:{erratum.public_id}",
        actor=trail.actor_of(member),
        now=now,
        facts=facts,
        head=head,
    )
