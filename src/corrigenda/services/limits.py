"""Keeps floods out: who may send now, and the key that stands for a sender for one day."""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db import transaction

from corrigenda.conf import conf
from corrigenda.core import limits
from corrigenda.core.errors import Refused
from corrigenda.core.limits import Level, Limit
from corrigenda.models import Article, Block, Bucket, DailySalt, Publication

_KEPT = timedelta(days=1)
# SQL made once, because every report asks (models.statements says why).
_SALT = "SELECT * FROM corrigenda_dailysalt WHERE day = %s"
_BLOCKS = (
    "SELECT id, pattern FROM corrigenda_block WHERE publication_id = %s AND (source = %s OR pattern <> '')"
)


@dataclass(frozen=True, slots=True)
class Sender:
    """Who sends: the day's key of an address in one publication, and whether the hidden field was filled in."""

    key: str
    is_trapped: bool = False


def sender_of(publication: Publication, address: str, *, now: datetime, trap: str = "") -> Sender:
    """The sender behind an address, without keeping the address. ``trap``: what stood in the field nobody sees."""
    salt = bytes.fromhex(_salt_of(now))
    return Sender(limits.source_key(salt, publication.slug, address), bool(trap.strip()))


def require_room(sender: Sender, article: Article, texts: Iterable[str], *, now: datetime) -> None:
    """Counts one report against the sender, the article and the publication.

    Raises Refused("report.too_many") with ``seconds`` to wait when one of them is full, Refused("report.blocked")
    when the sender is blocked, filled in the hidden field, or a text holds a blocked pattern. Nothing is counted then.
    """
    if sender.is_trapped or _is_blocked(sender, article.publication_id, texts):
        raise Refused("report.blocked")
    if not conf().limit_reports:
        return
    wanted = {
        f"source:{sender.key}": limits.SOURCE_BURST,
        f"day:{sender.key}": limits.SOURCE_DAY,
        f"article:{article.pk}": limits.ARTICLE,
        f"publication:{article.publication_id}": limits.PUBLICATION,
    }
    with transaction.atomic():
        early = _pour(wanted, now.timestamp())
    if early:
        raise Refused("report.too_many", seconds=max(1, round(early)))


def _is_blocked(sender: Sender, publication_id: int, texts: Iterable[str]) -> bool:
    together = "\n".join(texts).casefold()
    blocks: Iterable[Block] = Block.objects.raw(_BLOCKS, [publication_id, sender.key])
    return any(not block.pattern or block.pattern.casefold() in together for block in blocks)


def _pour(wanted: Mapping[str, Limit], now: float) -> float:
    """Fills every bucket when all have room; the longest wait when one has not."""
    rows = Bucket.objects.select_for_update().filter(key__in=wanted)
    before = {row.key: Level(row.full, row.at) for row in rows}
    poured = {key: limits.pour(before.get(key), limit, now) for key, limit in wanted.items()}
    early = max(wait for _, wait in poured.values())
    if not early:
        Bucket.objects.bulk_create(
            [Bucket(key=key, full=level.full, at=level.at) for key, (level, _) in poured.items()],
            update_conflicts=True,
            unique_fields=["key"],
            update_fields=["full", "at"],
        )
    return early


def _salt_of(now: datetime) -> str:
    """The day's salt; making it drops yesterday's, and the buckets nobody filled for a day."""
    day = now.date()
    salts: Iterable[DailySalt] = DailySalt.objects.raw(_SALT, [day])
    for row in salts:
        return row.salt
    with transaction.atomic():
        DailySalt.objects.exclude(day=day).delete()
        Bucket.objects.filter(at__lt=(now - _KEPT).timestamp()).delete()
        row, _ = DailySalt.objects.get_or_create(day=day, defaults={"salt": secrets.token_hex(32)})
    return row.salt
