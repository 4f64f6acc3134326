"""The publication's trail as sentences, and whether it is whole."""

from __future__ import annotations

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from corrigenda.desk import history
from corrigenda.desk.access import for_members
from corrigenda.desk.frame import frame
from corrigenda.models import Member, queries
from corrigenda.services import trail

PAGE = 50


@require_safe
@for_members
def show_trail(request: HttpRequest, member: Member) -> HttpResponse:
    """The acts, newest first; with ``?verify`` the whole chain is checked."""
    publication = member.publication
    page = Paginator(queries.trail_of(publication), PAGE).get_page(request.GET.get("page", "1")[:8])
    is_checked = "verify" in request.GET
    facts = {
        "page": page,
        "lines": history.lines(publication, page.object_list),
        "is_checked": is_checked,
        "broken": trail.verify(publication) if is_checked else None,
        "length": queries.trail_step(publication),
    }
    return render(request, "corrigenda/desk/trail.html", frame(request, member, "trail") | facts)
