"""An editor decides which of the readers who wish it are thanked by name, in the record and in the CMS's history."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from django.db import transaction

from corrigenda.core import lifecycle
from corrigenda.core.errors import NotFound
from corrigenda.core.lifecycle import Verb
from corrigenda.models import Erratum, Member, Notice, queries
from corrigenda.services import trail


def touch_thanks(errata: Collection[int], *, now: datetime) -> None:
    """Marks the entries about these errata (ids) as changed: other names stand under them."""
    Notice.objects.filter(erratum__in=errata).update(thanks_changed_at=now)


@transaction.atomic
def thank(
    erratum: Erratum, member: Member, *, shown: Collection[str], named: Collection[str], now: datetime
) -> None:
    """Of the reports that were ``shown`` (public ids), those ``named`` are thanked by name and the others are not.

    A name that came in meanwhile nobody has read: it stays as it is. Raises Refused("erratum.role") below editor.
    """
    if erratum.publication_id != member.publication_id:
        raise NotFound("erratum.unknown")
    lifecycle.require_role(Verb.PUBLISH, member.rank)
    head = trail.lock(erratum.publication)
    reports = list(queries.credited(erratum).filter(public_id__in=list(shown)))
    changed = [report for report in reports if report.is_credited != (report.public_id in named)]
    for report in changed:
        report.is_credited = not report.is_credited
        report.save(update_fields=["is_credited"])
    if changed:
        touch_thanks([erratum.pk], now=now)
    trail.record(
        erratum.publication,
        "erratum.thank",
        f"erratum:{erratum.public_id}",
        actor=trail.actor_of(member),
        now=now,
        facts={"reports": [report.public_id for report in reports if report.is_credited]},
        head=head,
    )
