"""Who works in a publication, and in which role; a publication always keeps a manager."""

from __future__ import annotations

from datetime import datetime

from django.contrib.auth import get_user_model
from django.contrib.auth.models import User
from django.db import transaction
from django.db.models import Q

from corrigenda.core.errors import NotFound, Refused
from corrigenda.core.words import Role
from corrigenda.models import Member, Publication, TrailHead
from corrigenda.services import trail


@transaction.atomic
def add_member(publication: Publication, by: Member, *, who: str, role: str, now: datetime) -> Member:
    """The new member: the account with this user name or e-mail address.

    Raises Refused("member.unknown_account"), Refused("member.already"), Refused("role.unknown").
    """
    head = _managed(publication, by)
    role = _role(role)
    user = _account(who)
    if Member.objects.filter(publication=publication, user=user).exists():
        raise Refused("member.already", field="who")
    member = Member.objects.create(publication=publication, user=user, role=role)
    _record(member, by, "add", now, head, role)
    return member


@transaction.atomic
def change_role(member: Member, by: Member, *, role: str, now: datetime) -> Member:
    """The member in the new role. Raises Refused("member.last_manager"), Refused("role.unknown")."""
    head = _managed(member.publication, by)
    member.role = _role(role)
    if member.rank is not Role.MANAGER:
        _require_another_manager(member)
    member.save(update_fields=["role"])
    _record(member, by, "role", now, head, member.role)
    return member


@transaction.atomic
def remove_member(member: Member, by: Member, *, now: datetime) -> None:
    """Takes the member out of the publication; the account stays. Raises Refused("member.last_manager")."""
    head = _managed(member.publication, by)
    _require_another_manager(member)
    _record(member, by, "remove", now, head, member.role)
    member.delete()


def _managed(publication: Publication, by: Member) -> TrailHead:
    """The locked chain. Raises NotFound to strangers, Refused("member.role") below manager."""
    if by.publication_id != publication.pk:
        raise NotFound("publication.unknown")
    if by.rank is not Role.MANAGER:
        raise Refused("member.role", needed=Role.MANAGER.value)
    return trail.lock(publication)


def _account(who: str) -> User:
    """The one account with this user name, else the one with this address."""
    who = who.strip()
    accounts = get_user_model()._default_manager.filter(is_active=True)
    named = accounts.filter(username=who).first()
    if named is not None:
        return named
    addressed = list(accounts.filter(Q(email__iexact=who) & ~Q(email=""))[:2])
    if len(addressed) != 1:
        raise Refused("member.unknown_account", field="who")
    return addressed[0]


def _role(role: str) -> str:
    if role not in set(Role):
        raise Refused("role.unknown", field="role")
    return role


def _require_another_manager(member: Member) -> None:
    managers = Member.objects.filter(publication=member.publication, role=Role.MANAGER.value)
    if not managers.exclude(pk=member.pk).exists():
        raise Refused("member.last_manager")


def _record(member: Member, by: Member, verb: str, now: datetime, head: TrailHead, role: str) -> None:
    trail.record(
        member.publication,
        f"member.{verb}",
        f"member:{member.pk}",
        actor=trail.actor_of(by),
        now=now,
        facts={"role": role},
        head=head,
    )
