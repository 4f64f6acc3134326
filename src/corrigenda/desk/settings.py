"""The settings of a publication, its members and its API tokens: for managers."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from corrigenda.core.errors import Refused
from corrigenda.desk import undoing
from corrigenda.desk.access import for_managers
from corrigenda.desk.forms import SettingsForm, initial_of
from corrigenda.desk.frame import frame
from corrigenda.desk.numbers import whole
from corrigenda.models import Member, queries
from corrigenda.models.publication import PurposeChoices, RoleChoices
from corrigenda.services import api_tokens, house, members
from corrigenda.web.sentences import sentence_of


@require_http_methods(["GET", "POST"])
@for_managers
def change_settings(request: HttpRequest, member: Member) -> HttpResponse:
    """The publication's own settings."""
    publication = member.publication
    if request.method != "POST":
        return _settings(request, member, SettingsForm(publication, initial=initial_of(publication)))
    form = SettingsForm(publication, request.POST)
    if form.is_valid():
        try:
            house.change_settings(publication, member, form.wanted(), now=timezone.now())
        except Refused as error:
            if error.field not in form.fields:
                raise
            form.add_error(error.field, sentence_of(error))
    if not form.is_valid():
        publication.refresh_from_db()
        return _settings(request, member, form, status=422)
    undoing.tell(request, publication, _("The settings are saved."))
    return redirect("desk:settings", publication.slug)


@require_http_methods(["GET", "POST"])
@for_managers
def list_members(request: HttpRequest, member: Member) -> HttpResponse:
    """Who works here; adds a member."""
    if request.method != "POST":
        return _members(request, member)
    who, role = request.POST.get("who", ""), request.POST.get("role", "")
    try:
        added = members.add_member(member.publication, member, who=who, role=role, now=timezone.now())
    except Refused as error:
        facts = {"problem": sentence_of(error), "problem_field": error.field, "who": who, "role": role}
        return _members(request, member, facts, status=422)
    undoing.tell(request, member.publication, _("%(name)s is a member now.") % {"name": added})
    return redirect("desk:members", member.publication.slug)


@require_http_methods(["GET", "POST"])
@for_managers
def change_member(request: HttpRequest, member: Member, member_id: int) -> HttpResponse:
    """Gives a member another role, or takes the member out."""
    changed = queries.member(member.publication, member_id)
    if request.method != "POST":
        return redirect("desk:members", member.publication.slug)
    now, name = timezone.now(), str(changed)
    try:
        if request.POST.get("do") == "remove":
            members.remove_member(changed, member, now=now)
            told = _("%(name)s is no longer a member.") % {"name": name}
        else:
            members.change_role(changed, member, role=request.POST.get("role", ""), now=now)
            told = _("%(name)s has another role now.") % {"name": name}
    except Refused as error:
        return _members(request, member, {"refusal": sentence_of(error)}, status=422)
    undoing.tell(request, member.publication, told)
    gone = changed.user_id == member.user_id and request.POST.get("do") == "remove"
    return redirect("desk:home") if gone else redirect("desk:members", member.publication.slug)


@require_http_methods(["GET", "POST"])
@for_managers
def list_tokens(request: HttpRequest, member: Member) -> HttpResponse:
    """The keys to the API; makes one and shows its secret this once."""
    if request.method != "POST":
        return _tokens(request, member)
    name, days = request.POST.get("token_name", ""), request.POST.get("days", "")
    purpose = request.POST.get("purpose", PurposeChoices.MEMBER.value)
    try:
        token, secret = api_tokens.create_token(
            member, name=name, days=whole(days) or 0, purpose=purpose, now=timezone.now()
        )
    except Refused as error:
        facts = {
            "problem": sentence_of(error),
            "problem_field": error.field,
            "token_name": name,
            "days": days,
            "purpose": purpose,
        }
        return _tokens(request, member, facts, status=422)
    return _tokens(request, member, {"made": token, "secret": secret}, status=201)


@require_http_methods(["GET", "POST"])
@for_managers
def revoke_token(request: HttpRequest, member: Member, token_id: int) -> HttpResponse:
    """Makes a key useless."""
    if request.method == "POST":
        token = queries.api_token(member.publication, token_id)
        api_tokens.revoke_token(token, member, now=timezone.now())
        told = _("The token “%(name)s” is revoked.") % {"name": token.name}
        undoing.tell(request, member.publication, told)
    return redirect("desk:tokens", member.publication.slug)


def _settings(request: HttpRequest, member: Member, form: SettingsForm, status: int = 200) -> HttpResponse:
    facts = {"form": form, "section": "settings"}
    return render(
        request, "corrigenda/desk/settings.html", frame(request, member, "settings") | facts, status=status
    )


def _members(
    request: HttpRequest, member: Member, more: dict[str, Any] | None = None, status: int = 200
) -> HttpResponse:
    facts: dict[str, Any] = {
        "section": "members",
        "members": list(queries.members(member.publication)),
        "roles": RoleChoices.choices,
        **(more or {}),
    }
    return render(
        request, "corrigenda/desk/members.html", frame(request, member, "settings") | facts, status=status
    )


def _tokens(
    request: HttpRequest, member: Member, more: dict[str, Any] | None = None, status: int = 200
) -> HttpResponse:
    facts: dict[str, Any] = {
        "section": "tokens",
        "tokens": list(queries.api_tokens(member.publication)),
        "lifetimes": api_tokens.LIFETIMES,
        "purposes": PurposeChoices.choices,
        **(more or {}),
    }
    return render(
        request, "corrigenda/desk/tokens.html", frame(request, member, "settings") | facts, status=status
    )
