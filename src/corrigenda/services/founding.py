"""The operator's acts, before anybody is a member: an account, and a publication with its first manager."""

from __future__ import annotations

import re
from datetime import datetime

from django.contrib.auth import get_user_model
from django.contrib.auth.models import User
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.db import transaction

from corrigenda.core.errors import Refused
from corrigenda.core.words import Role
from corrigenda.models import Member, Publication
from corrigenda.services import house, trail
from corrigenda.services.house import HouseSettings

# As it stands in addresses of the record, which are permanent.
_SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
MAX_SLUG = 50


def add_account(name: str, email: str, password: str) -> User:
    """A new account, which is a member of nothing yet.

    Raises Refused("account.unfit", why=…): the name or the address is no good or taken, or the password is weak.
    """
    user: User = get_user_model()(username=name, email=email.strip())
    try:
        user.full_clean(exclude=["password"])
        validate_password(password, user)
    except ValidationError as error:
        raise Refused("account.unfit", why=" ".join(error.messages)) from None
    user.set_password(password)
    user.save()
    return user


@transaction.atomic
def open_publication(slug: str, manager: str, wanted: HouseSettings, *, now: datetime) -> Publication:
    """A new publication, managed by the account of this name.

    Raises Refused("publication.bad_slug"), ("publication.slug_taken"), ("member.unknown_account") and like
    `house.change_settings` for what is not as it should be.
    """
    if len(slug) > MAX_SLUG or not _SLUG.fullmatch(slug):
        raise Refused("publication.bad_slug", field="slug", most=MAX_SLUG)
    if Publication.objects.filter(slug=slug).exists():
        raise Refused("publication.slug_taken", field="slug")
    user = get_user_model().objects.filter(username=manager).first()
    if user is None:
        raise Refused("member.unknown_account", field="manager")
    wanted = house.checked(wanted)
    publication = Publication.objects.create(slug=slug, created_at=now, **house.columns(wanted))
    house.set_domains(publication, wanted.domains)
    Member.objects.create(publication=publication, user=user, role=Role.MANAGER.value)
    trail.record(
        publication, "publication.open", f"publication:{publication.pk}", actor=trail.actor_of(None), now=now
    )
    return publication
