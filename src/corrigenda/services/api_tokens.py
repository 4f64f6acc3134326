"""Keys to the API of one publication: made once, shown once, taken back at any time."""

from __future__ import annotations

from datetime import datetime, timedelta

from django.db import transaction

from corrigenda.core.errors import NotFound, Refused
from corrigenda.core.words import Role
from corrigenda.models import ApiToken, Member
from corrigenda.models.publication import PurposeChoices
from corrigenda.services import tokens, trail

MAX_NAME = 100
# Choices of the desk: a forgotten key should die by itself.
LIFETIMES = (30, 90, 365)


@transaction.atomic
def create_token(
    by: Member, *, name: str, days: int, now: datetime, purpose: str = PurposeChoices.MEMBER.value
) -> tuple[ApiToken, str]:
    """The row and the secret, which is shown this once. The key acts with its member's role, or only sends reports.

    Raises Refused("token.no_name"), Refused("token.bad_lifetime"), Refused("token.bad_purpose"),
    Refused("member.role") below manager.
    """
    _require_manager(by)
    name = name.strip()
    if not name or len(name) > MAX_NAME:
        raise Refused("token.no_name", field="token_name", most=MAX_NAME)
    if days not in LIFETIMES:
        raise Refused("token.bad_lifetime", field="days")
    if purpose not in PurposeChoices.values:
        raise Refused("token.bad_purpose", field="purpose")
    head = trail.lock(by.publication)
    secret = tokens.random_token()
    token = ApiToken.objects.create(
        publication=by.publication,
        member=by,
        name=name,
        purpose=purpose,
        digest=tokens.token_digest(secret),
        created_at=now,
        expires_at=now + timedelta(days=days),
    )
    trail.record(
        by.publication, "token.create", f"token:{token.pk}", actor=trail.actor_of(by), now=now, head=head
    )
    return token, secret


@transaction.atomic
def revoke_token(token: ApiToken, by: Member, *, now: datetime) -> None:
    """Makes the key useless at once. Raises NotFound to other publications."""
    _require_manager(by)
    if token.publication_id != by.publication_id:
        raise NotFound("token.unknown")
    head = trail.lock(by.publication)
    trail.record(
        by.publication, "token.revoke", f"token:{token.pk}", actor=trail.actor_of(by), now=now, head=head
    )
    token.delete()


def authenticate(secret: str, *, now: datetime) -> Member | None:
    """The member whose key this is, with publication and user; None for an unknown or an expired one, and for one
    that is good for reports alone."""
    token = known(secret, now=now)
    return None if token is None or token.purpose != PurposeChoices.MEMBER.value else token.member


def known(secret: str, *, now: datetime) -> ApiToken | None:
    """The token of this secret, whatever it is good for; None for an unknown or an expired one."""
    token = (
        ApiToken.objects.select_related("member__publication", "member__user")
        .filter(digest=tokens.token_digest(secret))
        .first()
    )
    if token is None or (token.expires_at is not None and token.expires_at <= now):
        return None
    return token if token.member.user.is_active else None


def _require_manager(by: Member) -> None:
    if by.rank is not Role.MANAGER:
        raise Refused("member.role", needed=Role.MANAGER.value)
