"""Keeps floods out: who may send now, and the key that stands for a sender for one day."""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from functools import cache

from django.db import connection, transaction

from corrigenda.conf import conf
from corrigenda.core import limits
from corrigenda.core.characters import skeleton
from corrigenda.core.errors import Refused
from corrigenda.core.limits import Level, Limit
from corrigenda.models import Article, Block, Bucket, DailySalt, Publication, ReaderKey, Report
from corrigenda.models.publication import ProofChoices
from corrigenda.models.statements import Select, Update
from corrigenda.services import proof, reader_keys, together

_KEPT = timedelta(days=1)
# The salt that was read last, and its day.
_salt: tuple[date, str] | None = None
# SQL made once, because every report asks (models.statements says why).
_salts_of = Select(DailySalt, "SELECT * FROM corrigenda_dailysalt WHERE day = %s")
_blocks_for = Select(
    Block,
    "SELECT id, pattern FROM corrigenda_block WHERE publication_id = %s AND (source = %s OR pattern <> '')",
)


@dataclass(frozen=True, slots=True)
class Sender:
    """Who sends: the day's key of an address in one publication, and what came along.

    ``is_trapped``: the hidden field was filled in. ``proof``: a proof of work, or a ticket that was waited for.
    ``machine``: the name of a program that says what it is; ``token``: the key of one that the publication knows.
    ``trusted``: the reader's key of somebody who was right mostly.
    """

    key: str
    is_trapped: bool = False
    proof: str = ""
    machine: str = ""
    token: int | None = None
    trusted: int | None = None


@dataclass(frozen=True, slots=True)
class Taken:
    """The room that a report took: how much, and of which buckets."""

    weight: int
    wanted: Mapping[str, Limit]


def sender_of(
    publication: Publication, address: str, *, now: datetime, trap: str = "", proof: str = ""
) -> Sender:
    """The sender behind an address, without keeping the address. ``trap``: what stood in the field nobody sees."""
    salt = bytes.fromhex(_salt_of(now))
    return Sender(limits.source_key(salt, publication.slug, address), bool(trap.strip()), proof)


def with_key(sender: Sender, key: ReaderKey | None, *, now: datetime) -> Sender:
    """The sender; with a room of their own when they hold the key of a reader who was right mostly."""
    if key is None or not reader_keys.standing_of(key, now=now).is_trusted:
        return sender
    return replace(sender, trusted=key.pk)


def require_room(sender: Sender, article: Article, texts: Sequence[str], *, now: datetime) -> Taken | None:
    """The room that one report takes of the sender's, the article's and the publication's; many links weigh like more.

    None where nothing is counted.

    Raises Refused("report.too_many") with ``seconds`` to wait when one of them is full, Refused("report.blocked")
    when the sender is blocked, filled in the hidden field, or a text holds a blocked pattern, and
    Refused("report.proof_needed") when a flood comes in and no proof came along. Nothing is counted then.
    """
    if sender.is_trapped or _is_blocked(sender, article.publication_id, texts):
        raise Refused("report.blocked")
    if not conf().limit_reports:
        return None
    wanted, weight = _wanted(sender, article), limits.weight_of(texts)

    def take() -> Refused | None:
        try:
            # A proof that found no room is not spent; what shares the transaction is not undone.
            with transaction.atomic():
                _take(sender, article, wanted, weight, now)
        except Refused as refused:
            return refused
        return None

    refused = together.write(take)
    if refused is not None:
        raise refused
    return Taken(weight, wanted)


def _take(sender: Sender, article: Article, wanted: Mapping[str, Limit], weight: int, now: datetime) -> None:
    before = _levels(wanted)
    if not _is_known(sender) and _asks_proof(article, before, now.timestamp()):
        proof.spend(article.publication, sender.key, sender.proof, now=now)
    early = _pour(before, wanted, weight, now.timestamp())
    if early:
        raise Refused("report.too_many", seconds=max(1, round(early)))


@transaction.atomic
def give_back(taken: Taken, *, now: datetime) -> None:
    """Empties the buckets by what a report took that is not kept; that its sender tried stays counted."""
    wanted = {key: limit for key, limit in taken.wanted.items() if limit is not limits.TRIES}
    before = _levels(wanted)
    drawn = {
        key: limits.draw(before.get(key), limit, now.timestamp(), taken.weight)
        for key, limit in wanted.items()
    }
    _keep(drawn)


@transaction.atomic
def require_address(report: Report, *, now: datetime) -> None:
    """Counts one more address to be asked for a report. Raises Refused("report.too_many_addresses")."""
    if not conf().limit_reports:
        return
    wanted = {f"addresses:{report.pk}": limits.ADDRESSES}
    if _pour(_levels(wanted), wanted, 1, now.timestamp()):
        raise Refused("report.too_many_addresses", field="email")


def _wanted(sender: Sender, article: Article) -> dict[str, Limit]:
    """The buckets that a report goes into. A program that the publication knows has its own and takes no other room."""
    if sender.token is not None:
        return {f"machine:{sender.token}": limits.MACHINE}
    return _own_room(sender, article) | {
        f"article:{article.pk}": limits.ARTICLE,
        f"publication:{article.publication_id}": limits.PUBLICATION,
    }


def _own_room(sender: Sender, article: Article) -> dict[str, Limit]:
    """The buckets of the sender alone, or of the senders that it is one of."""
    if sender.trusted is not None:
        return {f"reader:{sender.trusted}": limits.TRUSTED}
    own = {f"machines:{article.publication_id}": limits.MACHINES} if sender.machine else {}
    return own | {
        f"tries:{sender.key}": limits.TRIES,
        f"source:{sender.key}": limits.SOURCE_BURST,
        f"day:{sender.key}": limits.SOURCE_DAY,
    }


def _is_known(sender: Sender) -> bool:
    """Whether the sender has shown already that it is no flood."""
    return sender.token is not None or sender.trusted is not None


def _asks_proof(article: Article, before: Mapping[str, Level], now: float) -> bool:
    """Whether this report must bring a proof: half the article's or the publication's room is used up, or the
    publication's setting says so."""
    setting = article.publication.proof_of_work
    if setting != ProofChoices.FLOODED.value:
        return setting == ProofChoices.ALWAYS.value
    watched = {
        f"article:{article.pk}": limits.ARTICLE,
        f"publication:{article.publication_id}": limits.PUBLICATION,
    }
    return any(limits.is_flooded(before.get(key), limit, now) for key, limit in watched.items())


def _is_blocked(sender: Sender, publication_id: int, texts: Iterable[str]) -> bool:
    blocks = _blocks_for(publication_id, sender.key)
    if not blocks:
        return False
    together = skeleton("\n".join(texts))
    return any(not block.pattern or skeleton(block.pattern) in together for block in blocks)


def _levels(wanted: Mapping[str, Limit]) -> dict[str, Level]:
    # In one order, so that two that want the same rows do not wait for each other.
    rows = _buckets(len(wanted)).locked(*sorted(wanted))
    return {row.key: Level(row.full, row.at) for row in rows}


def _pour(before: Mapping[str, Level], wanted: Mapping[str, Limit], weight: int, now: float) -> float:
    """Fills every bucket when all have room; the longest wait when one has not."""
    poured = {key: limits.pour(before.get(key), limit, now, weight) for key, limit in wanted.items()}
    early = max(wait for _, wait in poured.values())
    if not early:
        _keep({key: level for key, (level, _) in poured.items()})
    return early


def _keep(levels: Mapping[str, Level]) -> None:
    _fill(len(levels))(
        *(value for key in sorted(levels) for value in (key, levels[key].full, levels[key].at))
    )


# One statement for each number of buckets, of which there are five at most.
@cache
def _buckets(number: int) -> Select[Bucket]:
    keys = ", ".join(["%s"] * number)
    return Select(Bucket, f"SELECT * FROM corrigenda_bucket WHERE key IN ({keys}) ORDER BY key")  # noqa: S608 -- marks only


@cache
def _fill(number: int) -> Update:
    rows = ", ".join(["(%s, %s, %s)"] * number)
    return Update(
        f'INSERT INTO corrigenda_bucket (key, "full", at) VALUES {rows} '  # noqa: S608 -- marks only
        'ON CONFLICT (key) DO UPDATE SET "full" = excluded."full", at = excluded.at'
    )


def _salt_of(now: datetime) -> str:
    """The day's salt; what this process read last is at hand, unless a transaction may yet take it back."""
    global _salt
    day = now.date()
    if connection.in_atomic_block:
        return _kept_salt(day, now)
    if _salt is None or _salt[0] != day:
        _salt = day, _kept_salt(day, now)
    return _salt[1]


def _kept_salt(day: date, now: datetime) -> str:
    """The day's salt; making it drops yesterday's, and the buckets nobody filled for a day."""
    for row in _salts_of(day):
        return row.salt
    with transaction.atomic():
        DailySalt.objects.exclude(day=day).delete()
        Bucket.objects.filter(at__lt=(now - _KEPT).timestamp()).delete()
        proof.forget_spent(now=now)
        row, _ = DailySalt.objects.get_or_create(day=day, defaults={"salt": secrets.token_hex(32)})
    return row.salt
