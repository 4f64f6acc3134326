"""Who has an erratum, and how serious it is."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from corrigenda.core.errors import Refused
from corrigenda.core.words import Severity
from corrigenda.models import Erratum, Member
from corrigenda.services.triage.acting import locked, record


@transaction.atomic
def claim(erratum: Erratum, member: Member, *, now: datetime) -> Erratum:
    """Shows the others who has the erratum; claiming one's own again gives it back."""
    head, erratum = locked(erratum, member)
    release = erratum.claimed_by_id == member.pk
    erratum.claimed_by, erratum.claimed_at = (None, None) if release else (member, now)
    erratum.save(update_fields=["claimed_by", "claimed_at"])
    record(erratum, member, "release" if release else "claim", now, head)
    return erratum


@transaction.atomic
def weigh(
    erratum: Erratum, member: Member, *, severity: str, now: datetime, version: int | None = None
) -> Erratum:
    """Sets the severity. Raises Refused("severity.unknown")."""
    if severity not in set(Severity):
        raise Refused("severity.unknown", field="severity")
    head, erratum = locked(erratum, member, version)
    erratum.severity = severity
    erratum.save(update_fields=["severity"])
    record(erratum, member, "weigh", now, head, {"severity": severity})
    return erratum
