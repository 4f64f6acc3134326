"""A member says whether a person concerned by the article asks something for themselves."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from corrigenda.core.errors import Refused
from corrigenda.core.lifecycle import State
from corrigenda.models import Erratum, Member
from corrigenda.services.triage.acting import locked, record


def set_apart(erratum: Erratum, member: Member, *, now: datetime, version: int | None = None) -> Erratum:
    """Says that a person concerned asks something: nobody but the desk is told of it.

    Raises Refused("erratum.wrong_state") once it stands in the public record.
    """
    return _say(erratum, member, "set_apart", True, now, version)


def put_back(erratum: Erratum, member: Member, *, now: datetime, version: int | None = None) -> Erratum:
    """Says that the erratum is one like any other."""
    return _say(erratum, member, "put_back", False, now, version)


@transaction.atomic
def _say(
    erratum: Erratum, member: Member, verb: str, is_personal: bool, now: datetime, version: int | None
) -> Erratum:
    head, erratum = locked(erratum, member, version)
    if erratum.state == State.PUBLISHED.value:
        raise Refused("erratum.wrong_state", state=erratum.state, verb=verb)
    erratum.is_personal = is_personal
    erratum.version += 1
    erratum.save(update_fields=["is_personal", "version"])
    record(erratum, member, verb, now, head)
    return erratum
