"""The choice of publications; straight to the queue when there is only one."""

from __future__ import annotations

from django.contrib.auth.views import redirect_to_login
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_safe

from corrigenda.desk.access import desk_page
from corrigenda.desk.frame import language_links
from corrigenda.models import queries


@require_safe
@desk_page
def home(request: HttpRequest) -> HttpResponse:
    """The member's publications with what waits in each."""
    if request.user.pk is None:
        return redirect_to_login(request.get_full_path(), "desk:login")
    members = list(queries.memberships(request.user.pk))
    if len(members) == 1:
        return redirect("desk:queue", members[0].publication.slug)
    waiting = queries.waiting_by_publication([member.publication_id for member in members])
    places = [(member, waiting.get(member.publication_id, 0)) for member in members]
    return render(
        request, "corrigenda/desk/home.html", {"places": places, "language_links": language_links(request)}
    )
