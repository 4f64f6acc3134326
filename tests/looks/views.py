"""Every component of the design system on two pages, for eyes and for axe."""

from __future__ import annotations

from datetime import UTC, datetime
from types import SimpleNamespace

from django.http import HttpRequest, HttpResponse
from django.template.loader import get_template

from corrigenda.core.lifecycle import State
from corrigenda.models.erratum import SeverityChoices

BEFORE = "Le viaduc, ouvert en 1912, mesure 50 m de haut ; il enjambe l'Orgeval à Montreval."
AFTER = "Le viaduc, ouvert en 1921, mesure 50\u00a0m de haut\u202f; il enjambe l’Orgeval à Montréval."


def public(request: HttpRequest) -> HttpResponse:
    """Buttons, fields, notices, diffs, badges, facts, tables, nothing found."""
    return _page(request, "public")


def desk(request: HttpRequest) -> HttpResponse:
    """The desk's frame: filters, rows, one item in two columns, dialog, toast, pages."""
    return _page(request, "desk")


def _page(request: HttpRequest, name: str) -> HttpResponse:
    member = SimpleNamespace(get_role_display="editor")
    user = SimpleNamespace(is_authenticated=True, get_full_name="Camille Aubry", get_username="camille")
    context = {
        "publication": SimpleNamespace(name="La Gazette de l’Orgeval"),
        "member": member,
        "messages": ["Erratum #12 accepted."],
        "before": BEFORE,
        "after": AFTER,
        "states": [state.value for state in State],
        "severities": SeverityChoices.choices,
        "now": datetime(2026, 3, 4, 14, 5, tzinfo=UTC),
    }
    request.user = user  # type: ignore[assignment]
    return HttpResponse(get_template(f"looks/{name}.html").render(context, request))
