"""A manager keeps the house's ground rules; rejecting with "correct as it stands" offers to make one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

from corrigenda.core.errors import NotFound, Refused
from corrigenda.core.rules import RuleKind, rule_from
from corrigenda.core.words import RejectionReason, Role
from corrigenda.models import Erratum, GroundRule, Member
from corrigenda.services import trail

MAX_WORDING = 200
MAX_NOTE = 500


@dataclass(frozen=True, slots=True)
class Offer:
    """The rule that a rejection suggests: the wording that is kept, and the one that was proposed."""

    kept: str
    instead_of: str
    language: str


def offer_from(erratum: Erratum) -> Offer | None:
    """The rule to offer for a proposal that was rejected as correct as it stands; None when there is none to make."""
    if erratum.reason_code not in {RejectionReason.CORRECT_AS_IS, RejectionReason.HOUSE_STYLE}:
        return None
    for passage in erratum.passages.exclude(proposal="").order_by("id")[:5]:
        pair = rule_from(passage.seen, passage.proposal)
        if pair is not None and not _exists(erratum, pair[0]):
            return Offer(pair[0], pair[1], erratum.article.language)
    return None


@transaction.atomic
def add_rule(
    member: Member,
    *,
    kind: str,
    language: str = "",
    kept: str = "",
    instead_of: Sequence[str] = (),
    note: str = "",
    erratum: Erratum | None = None,
    now: datetime,
) -> GroundRule:
    """Keeps a ground rule; the same wording again replaces the rule.

    Raises Refused("rule.unknown_kind"), Refused("rule.empty") for a spelling without a wording,
    Refused("rule.too_long"), Refused("erratum.role") below editor.
    """
    _require_editor(member)
    kept, note = kept.strip(), note.strip()
    others = [wording.strip() for wording in instead_of if wording.strip()]
    if kind not in set(RuleKind):
        raise Refused("rule.unknown_kind", field="kind")
    if kind == RuleKind.SPELLING and not kept:
        raise Refused("rule.empty", field="kept")
    if max(map(len, [kept, *others])) > MAX_WORDING or len(note) > MAX_NOTE:
        raise Refused("rule.too_long", field="kept")
    row, _ = GroundRule.objects.update_or_create(
        publication=member.publication,
        kind=kind,
        language=language,
        kept=kept,
        defaults={
            "instead_of": others,
            "note": note,
            "erratum": erratum,
            "member": member,
            "created_at": now,
        },
    )
    _record(row, member, "rule.added", now)
    return row


@transaction.atomic
def remove_rule(member: Member, rule_id: int, *, now: datetime) -> None:
    """Drops a ground rule. Raises NotFound("rule.unknown"), Refused("erratum.role") below editor."""
    _require_editor(member)
    row = GroundRule.objects.filter(publication=member.publication, pk=rule_id).first()
    if row is None:
        raise NotFound("rule.unknown")
    _record(row, member, "rule.removed", now)
    row.delete()


def _exists(erratum: Erratum, kept: str) -> bool:
    return GroundRule.objects.filter(publication=erratum.publication, kept=kept).exists()


def _require_editor(member: Member) -> None:
    if not member.rank.includes(Role.EDITOR):
        raise Refused("erratum.role", needed=Role.EDITOR.value)


def _record(row: GroundRule, member: Member, action: str, now: datetime) -> None:
    trail.record(
        row.publication,
        action,
        f"rule:{row.pk}",
        actor=trail.actor_of(member),
        now=now,
        facts={"kind": row.kind, "language": row.language, "kept": row.kept},
    )
