"""The ground rules as data: what a reader is answered at once."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from corrigenda.core.errors import Refused
from corrigenda.core.languages import READERS
from corrigenda.core.rules import RuleKind
from corrigenda.core.words import Role
from corrigenda.desk import undoing
from corrigenda.desk.access import for_members
from corrigenda.desk.frame import frame
from corrigenda.models import Member, house
from corrigenda.models.rules import RuleKindChoices
from corrigenda.services import ground_rules
from corrigenda.web.sentences import sentence_of

# What was typed is shown again when a rule is refused.
TYPED = ("kind", "language", "kept", "instead_of", "note")


@require_http_methods(["GET", "POST"])
@for_members
def list_rules(request: HttpRequest, member: Member) -> HttpResponse:
    """The ground rules; makes one."""
    if request.method != "POST":
        return _rules(request, member)
    typed = {name: request.POST.get(name, "") for name in TYPED}
    try:
        ground_rules.add_rule(
            member,
            kind=typed["kind"],
            language=typed["language"] if typed["language"] in READERS else "",
            kept=typed["kept"],
            instead_of=typed["instead_of"].splitlines(),
            note=typed["note"],
            now=timezone.now(),
        )
    except Refused as error:
        if error.code == "erratum.role":
            raise
        facts = {"problem": sentence_of(error), "problem_field": error.field, "typed": typed}
        return _rules(request, member, facts, status=422)
    undoing.tell(request, member.publication, _("The ground rule is kept."))
    return redirect("desk:rules", member.publication.slug)


@require_http_methods(["GET", "POST"])
@for_members
def remove_rule(request: HttpRequest, member: Member, rule_id: int) -> HttpResponse:
    """Drops a ground rule."""
    if request.method == "POST":
        ground_rules.remove_rule(member, rule_id, now=timezone.now())
        undoing.tell(request, member.publication, _("The ground rule is dropped."))
    return redirect("desk:rules", member.publication.slug)


def _rules(
    request: HttpRequest, member: Member, more: dict[str, Any] | None = None, status: int = 200
) -> HttpResponse:
    facts: dict[str, Any] = {
        "section": "rules",
        "rules": list(house.ground_rules(member.publication)),
        "kinds": RuleKindChoices.choices,
        "languages": READERS.items(),
        "typed": {"kind": RuleKind.SPELLING.value, "language": member.publication.language},
        "can_edit": member.rank.includes(Role.EDITOR),
        **(more or {}),
    }
    context = frame(request, member, "settings") | facts
    return render(request, "corrigenda/desk/rules.html", context, status=status)
