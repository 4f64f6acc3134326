"""A publication's CMS announces that an article changed: signed, taken once, followed by a look."""

from __future__ import annotations

import base64
import json
import secrets
from collections.abc import Mapping
from datetime import datetime, timedelta

from django.db import IntegrityError, transaction
from standardwebhooks import Webhook, WebhookVerificationError

from corrigenda.core import addresses
from corrigenda.core.errors import Refused
from corrigenda.core.words import Role
from corrigenda.extraction import Entry
from corrigenda.models import Announcement, Member, Publication, WatchPlan, queries
from corrigenda.services import listings, sealing, trail, watching

# Longer than any signature is good for (five minutes either way).
_KEPT_FOR = timedelta(hours=1)
_PURPOSE = "announcements"


def hear(
    publication: Publication, headers: Mapping[str, str], body: bytes, url: str, *, now: datetime
) -> int:
    """How many articles are looked at because of the message.

    Raises Refused("announcement.unsigned") when the signature is missing, wrong or old, Refused("url.bad").
    """
    _verify(publication, headers, body)
    address = addresses.normal_url(url)
    try:
        with transaction.atomic():
            Announcement.objects.create(
                publication=publication, message_id=headers["webhook-id"][:200], at=now
            )
    except IntegrityError:
        # It came before: whatever was to be looked at, is or was.
        return 0
    article = queries.article_at(publication, address)
    if article is not None:
        return watching.ask(publication, [article], now=now)
    plan = WatchPlan.objects.filter(publication=publication, takes_in=True)
    is_own = publication.domains.filter(host=addresses.host_of(address)).exists()
    return listings.take_in(publication, [Entry(address, now)], now) if is_own and plan.exists() else 0


@transaction.atomic
def make_secret(member: Member, *, now: datetime) -> str:
    """A new secret for the publication's CMS, told this once; the one before is good no more.

    Raises Refused("member.role") below manager.
    """
    if member.rank is not Role.MANAGER:
        raise Refused("member.role", needed=Role.MANAGER.value)
    publication = member.publication
    head = trail.lock(publication)
    secret = "whsec_" + base64.b64encode(secrets.token_bytes(32)).decode()
    sealed = sealing.seal(json.dumps({"for": [publication.pk, _PURPOSE], "secret": secret}))
    WatchPlan.objects.update_or_create(publication=publication, defaults={"sealed": sealed})
    trail.record(
        publication,
        "announcements.secret",
        f"publication:{publication.pk}",
        actor=trail.actor_of(member),
        now=now,
        head=head,
    )
    return secret


@transaction.atomic
def reseal() -> int:
    """Seals every secret with the newest key; how many. Raises sealing.BadSeal."""
    rows = list(WatchPlan.objects.select_for_update().exclude(sealed=b""))
    for row in rows:
        row.sealed = sealing.reseal(row.sealed)
        row.save(update_fields=["sealed"])
    return len(rows)


def forget_old(*, now: datetime) -> None:
    """Deletes the messages whose signature is good no more: a repetition is refused for that."""
    Announcement.objects.filter(at__lt=now - _KEPT_FOR).delete()


def _verify(publication: Publication, headers: Mapping[str, str], body: bytes) -> None:
    secret = _secret_of(publication)
    try:
        Webhook(secret).verify(body, dict(headers), json_parse=False)
    except (WebhookVerificationError, ValueError, RuntimeError):
        raise Refused("announcement.unsigned") from None


def _secret_of(publication: Publication) -> str:
    plan = WatchPlan.objects.filter(publication=publication).exclude(sealed=b"").first()
    if plan is None:
        raise Refused("announcement.unsigned")
    try:
        kept = json.loads(sealing.unseal(plan.sealed))
    except sealing.BadSeal:
        raise Refused("announcement.unsigned") from None
    if kept["for"] != [publication.pk, _PURPOSE]:
        raise Refused("announcement.unsigned")
    return str(kept["secret"])
