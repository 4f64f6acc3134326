"""Writes the audit chain of a publication, one event an act, and verifies it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

from django.db import transaction

from corrigenda.core import audit
from corrigenda.models import Member, Publication, TrailEvent, TrailHead
from corrigenda.models.statements import Insert, Select, Update
from corrigenda.services import together

_head_of = Select(TrailHead, "SELECT * FROM corrigenda_trailhead WHERE publication_id = %s")
_move_head = Update("UPDATE corrigenda_trailhead SET sequence = %s, digest = %s, errata = %s WHERE id = %s")
_insert_event = Insert(TrailEvent)

READER = "reader"
MACHINE = "machine"


def actor_of(member: Member | None) -> str:
    """The id by which the trail names a member; the machine when nobody acted."""
    return MACHINE if member is None else f"member:{member.pk}"


def lock(publication: Publication) -> TrailHead:
    """The head of the publication's chain, locked until the transaction ends.

    Taken first in every act that records, so that two acts wait for each other in one order.
    """
    if not transaction.get_connection().in_atomic_block:
        raise RuntimeError("the trail is written in the transaction of the act it records")
    return together.shared((TrailHead, publication.pk), lambda: _locked(publication))


def _locked(publication: Publication) -> TrailHead:
    head = _head(publication)
    if head is None:
        TrailHead.objects.bulk_create([TrailHead(publication=publication)], ignore_conflicts=True)
        head = _head(publication)
    if head is None:
        raise RuntimeError("the trail has no head")
    return head


def record(
    publication: Publication,
    action: str,
    subject: str,
    *,
    actor: str,
    now: datetime,
    facts: dict[str, audit.Json] | None = None,
    head: TrailHead | None = None,
) -> None:
    """Appends an event in the running transaction. ``facts`` hold ids, codes and commitments, no words.

    ``head`` is what `lock` gave, when the caller has it already.
    """
    head = lock(publication) if head is None else head
    event = audit.Event(
        sequence=head.sequence + 1,
        at=now.astimezone(UTC).isoformat(timespec="milliseconds"),
        actor=actor,
        action=action,
        subject=subject,
        facts=facts or {},
        previous=head.digest,
    )
    head.sequence, head.digest = event.sequence, event.digest
    together.at_last(
        (TrailHead, head.pk), lambda: _move_head(head.sequence, head.digest, head.errata, head.pk)
    )
    _insert_event.values(
        publication_id=publication.pk,
        sequence=event.sequence,
        at=event.at,
        actor=event.actor,
        action=event.action,
        subject=event.subject,
        facts=dict(event.facts),
        previous=event.previous,
        digest=head.digest,
    )


def verify(publication: Publication) -> audit.Break | None:
    """None when the publication's chain is whole up to its head; else where and how it breaks."""
    head = TrailHead.objects.filter(publication=publication).first()
    end = (0, audit.GENESIS) if head is None else (head.sequence, head.digest)
    return audit.verify(_links(publication), head=end)


def _head(publication: Publication) -> TrailHead | None:
    for head in _head_of.locked(publication.pk):
        return head
    return None


def _links(publication: Publication) -> Iterator[tuple[audit.Event, str]]:
    rows = TrailEvent.objects.filter(publication=publication).order_by("sequence")
    for row in rows.iterator(chunk_size=1000):
        yield row.event, row.digest
