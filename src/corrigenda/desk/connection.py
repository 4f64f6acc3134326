"""How corrections reach the articles: the connector and its settings, for managers."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods

from corrigenda.connectors import registry
from corrigenda.connectors.base import Setting, SettingKind
from corrigenda.core.addresses import without_credentials
from corrigenda.core.errors import Refused
from corrigenda.desk import undoing
from corrigenda.desk.access import for_managers
from corrigenda.desk.frame import frame
from corrigenda.models import Member
from corrigenda.services import connections
from corrigenda.web.connectors import choices_of, hint_of, label_of, name_of
from corrigenda.web.sentences import sentence, sentence_of


@sensitive_post_parameters()
@require_http_methods(["GET", "POST"])
@for_managers
def change_connection(request: HttpRequest, member: Member) -> HttpResponse:
    """The connection's settings; saves or checks them."""
    if request.method != "POST":
        return _page(request, member)
    if request.POST.get("do") == "check":
        connections.check(member.publication, now=timezone.now())
        return redirect("desk:connection", member.publication.slug)
    values = {name: str(request.POST[name]) for name in request.POST}
    try:
        connections.change_connection(member, values.get("connector", ""), values, now=timezone.now())
    except Refused as error:
        if error.code == "member.role":
            raise
        return _page(request, member, error, status=422)
    connections.check(member.publication, now=timezone.now())
    undoing.tell(request, member.publication, _("The connection is saved."))
    return redirect("desk:connection", member.publication.slug)


def _page(
    request: HttpRequest, member: Member, error: Refused | None = None, status: int = 200
) -> HttpResponse:
    row = connections.connection_of(member.publication)
    current = row.connector if row else "copy"
    given = request.POST if request.method == "POST" else request.GET
    chosen = given.get("connector", current)
    chosen = chosen if chosen in registry.names() else "copy"
    typed: dict[str, Any] = (
        request.POST.dict() if error else (row.settings if row and chosen == current else {})
    )
    fields = registry.connector_class(chosen).setting_fields()
    capabilities = connections.capabilities_of(member.publication) if row else None
    shown = row if chosen == current else None
    facts = {
        "section": "connection",
        "connectors": [(name, name_of(name)) for name in registry.names()],
        "chosen": chosen,
        "fields": [_field(field, typed, error) for field in fields],
        "problem": sentence_of(error) if error else "",
        "row": shown,
        "keeps_secret": shown is not None,
        "health": sentence(shown.health, **shown.health_facts) if shown and shown.health else "",
        "capabilities": capabilities if chosen == current else None,
    }
    context = frame(request, member, "settings") | facts
    return render(request, "corrigenda/desk/connection.html", context, status=status)


def _field(field: Setting, typed: dict[str, Any], error: Refused | None) -> dict[str, Any]:
    """A setting as the form shows it; a secret is never shown again."""
    is_secret = field.kind is SettingKind.SECRET
    value = typed.get(field.name, "") or field.default
    return {
        "name": field.name,
        "label": label_of(field),
        "kind": field.kind.value,
        "hint": hint_of(field),
        "choices": choices_of(field),
        "value": "" if is_secret else without_credentials(value),
        "problem": sentence_of(error) if error is not None and error.field == field.name else "",
    }
