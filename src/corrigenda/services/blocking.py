"""An editor blocks a sender or a pattern, rejects in one go what came from there, and may undo it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from django.db import transaction
from django.db.models import Q

from corrigenda.core.errors import NotFound, Refused
from corrigenda.core.words import RejectionReason, Role
from corrigenda.models import Block, Erratum, Member, Passage, Report
from corrigenda.services import trail, triage

MIN_PATTERN = 4
MAX_PATTERN = 200
MOST = 500


def block_sender(member: Member, report: Report, *, reason: str, now: datetime) -> Block:
    """Blocks the sender of a report for the rest of the day and rejects what only this sender reported.

    Raises Refused("block.no_sender") when the report has no sender's key (any more), Refused("erratum.role").
    """
    _require_editor(member)
    if not report.source:
        raise Refused("block.no_sender")
    theirs = Passage.objects.filter(report__publication=member.publication, report__source=report.source)
    others = ~Q(report__source=report.source)
    return _block(member, theirs, others, reason, now, source=report.source)


def block_pattern(member: Member, pattern: str, *, reason: str, now: datetime) -> Block:
    """Blocks words and rejects what holds them. Raises Refused("block.too_short"), Refused("erratum.role")."""
    _require_editor(member)
    pattern = pattern.strip()[:MAX_PATTERN]
    if len(pattern) < MIN_PATTERN:
        raise Refused("block.too_short", field="pattern", least=MIN_PATTERN)
    holds = Q(remark__icontains=pattern) | Q(proposal__icontains=pattern)
    theirs = Passage.objects.filter(holds, report__publication=member.publication)
    return _block(member, theirs, ~holds, reason, now, pattern=pattern)


@transaction.atomic
def unblock(member: Member, block_id: int, *, now: datetime) -> None:
    """Undoes a block: the errata rejected with it are open again, where nobody decided otherwise since."""
    block = Block.objects.filter(publication=member.publication, pk=block_id).first()
    if block is None:
        raise NotFound("block.unknown")
    _require_editor(member)
    versions = dict(block.rejected)
    for erratum in Erratum.objects.filter(pk__in=versions):
        if erratum.version == versions[erratum.pk]:
            triage.undo(erratum, member, now=now)
    _record(member, "block.undone", block, now)
    block.delete()


@transaction.atomic
def _block(
    member: Member,
    theirs: Iterable[Passage],
    others: Q,
    reason: str,
    now: datetime,
    *,
    source: str = "",
    pattern: str = "",
) -> Block:
    errata = {passage.erratum_id for passage in theirs if passage.erratum_id}
    shared = Passage.objects.filter(others, erratum__in=errata).values_list("erratum_id", flat=True)
    rejected = []
    for erratum in Erratum.objects.filter(pk__in=errata - set(shared)).order_by("pk")[:MOST]:
        if erratum.is_undecided:
            done = triage.reject(erratum, member, code=RejectionReason.OTHER.value, reason=reason, now=now)
            rejected.append([done.pk, done.version])
    block = Block.objects.create(
        publication=member.publication,
        source=source,
        pattern=pattern,
        rejected=rejected,
        member=member,
        created_at=now,
    )
    _record(member, "block.made", block, now)
    return block


def _require_editor(member: Member) -> None:
    if not member.rank.includes(Role.EDITOR):
        raise Refused("erratum.role", needed=Role.EDITOR.value)


def _record(member: Member, action: str, block: Block, now: datetime) -> None:
    trail.record(
        member.publication,
        action,
        f"block:{block.pk}",
        actor=trail.actor_of(member),
        now=now,
        facts={"errata": len(block.rejected), "kind": "pattern" if block.pattern else "sender"},
    )
