"""An agreed correction that was picked in a sweep is wished no longer: the erratum leaves the desk as it came."""

from __future__ import annotations

from datetime import datetime

from corrigenda.core.lifecycle import State
from corrigenda.core.sweeping import Picked
from corrigenda.models import Erratum, Member
from corrigenda.services import trail


def drop(erratum: Erratum, member: Member | None, *, now: datetime) -> None:
    """Opens the accepted erratum of readers again; closes one that the desk had opened itself, as withdrawn.

    Runs inside the transaction of the act that no longer wishes it.
    """
    head = trail.lock(erratum.publication)
    erratum = Erratum.objects.select_for_update(of=("self",)).select_related("publication").get(pk=erratum.pk)
    target = State.OPEN if erratum.readers else State.REJECTED
    erratum.previous_state, erratum.state = "", target.value
    erratum.reason_code, erratum.reason = ("", "") if erratum.readers else ("withdrawn", "")
    if erratum.readers:
        erratum.before = erratum.after = ""
    erratum.version += 1
    erratum.decided_by, erratum.changed_at = member, now
    erratum.save()
    trail.record(
        erratum.publication,
        "erratum.drop",
        f"erratum:{erratum.public_id}",
        actor=trail.actor_of(member),
        now=now,
        facts={"state": erratum.state, "version": erratum.version},
        head=head,
    )


def drop_unwished(erratum: Erratum, member: Member | None, *, now: datetime) -> None:
    """Drops an erratum that was just taken out of the article, if a sweep no longer wishes it."""
    if erratum.recurrences.filter(state=Picked.UNWISHED.value).exists():
        drop(erratum, member, now=now)
