"""A member says whether an erratum is perhaps off topic: beside the queue it waits in a lane of its own."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from corrigenda.core.errors import Refused
from corrigenda.core.lifecycle import State
from corrigenda.models import Erratum, Member
from corrigenda.services.triage.acting import locked, record


def admit(erratum: Erratum, member: Member, *, now: datetime, version: int | None = None) -> Erratum:
    """Brings the erratum into the queue. Raises Refused("erratum.wrong_state") once somebody decided."""
    return _say(erratum, member, "admit", False, now, version)


def doubt(erratum: Erratum, member: Member, *, now: datetime, version: int | None = None) -> Erratum:
    """Puts the erratum beside the queue. Raises Refused("erratum.wrong_state") once somebody decided."""
    return _say(erratum, member, "doubt", True, now, version)


@transaction.atomic
def _say(
    erratum: Erratum, member: Member, verb: str, is_doubtful: bool, now: datetime, version: int | None
) -> Erratum:
    head, erratum = locked(erratum, member, version)
    if erratum.state != State.OPEN.value:
        raise Refused("erratum.wrong_state", state=erratum.state, verb=verb)
    # Each passage keeps it, for the day on which they are parted or united.
    erratum.passages.update(is_doubtful=is_doubtful)
    erratum.is_doubtful = is_doubtful
    erratum.version += 1
    erratum.save(update_fields=["is_doubtful", "version"])
    record(erratum, member, verb, now, head)
    return erratum
