"""How the site is watched: pace, sitemaps and feeds, the editing system's announcements; for managers."""

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
from corrigenda.desk.frame import frame
from corrigenda.models import Member, queries
from corrigenda.models.watching import PaceChoices
from corrigenda.services import announcing, watch_plans
from corrigenda.web.entries import absolute
from corrigenda.web.sentences import sentence, sentence_of


@require_http_methods(["GET", "POST"])
@for_managers
def change_watch(request: HttpRequest, member: Member) -> HttpResponse:
    """The plan; saves it, adds a sitemap or feed, has the site searched for them."""
    if request.method != "POST":
        return _page(request, member)
    now, do = timezone.now(), request.POST.get("do", "")
    try:
        if do == "add":
            watch_plans.add_listing(member, request.POST.get("url", ""), now=now)
            told = _("It is read from now on.")
        elif do == "search":
            watch_plans.search_again(member, now=now)
            told = _("The site is being searched; what it names appears here.")
        else:
            takes_in = request.POST.get("takes_in") == "1"
            watch_plans.change_plan(member, pace=request.POST.get("pace", ""), takes_in=takes_in, now=now)
            told = _("The settings are saved.")
    except Refused as error:
        return _page(
            request, member, {"problem": sentence_of(error), "problem_field": error.field}, status=422
        )
    undoing.tell(request, member.publication, told)
    return redirect("desk:watch", member.publication.slug)


@require_http_methods(["GET", "POST"])
@for_managers
def change_listing(request: HttpRequest, member: Member, listing_id: int) -> HttpResponse:
    """Reads a sitemap or feed no longer, or again."""
    listing = queries.listing(member.publication, listing_id)
    do = request.POST.get("do", "")
    if request.method == "POST" and do == "read":
        watch_plans.read_listing_again(listing, member, now=timezone.now())
        undoing.tell(request, member.publication, _("It is read from now on."))
    elif request.method == "POST" and do == "drop":
        watch_plans.drop_listing(listing, member, now=timezone.now())
        undoing.tell(request, member.publication, _("It is no longer read."))
    return redirect("desk:watch", member.publication.slug)


@require_http_methods(["GET", "POST"])
@for_managers
def make_secret(request: HttpRequest, member: Member) -> HttpResponse:
    """Makes the secret of the editing system's announcements and shows it this once."""
    if request.method != "POST":
        return redirect("desk:watch", member.publication.slug)
    secret = announcing.make_secret(member, now=timezone.now())
    return _page(request, member, {"secret": secret}, status=201)


def _page(
    request: HttpRequest, member: Member, more: dict[str, Any] | None = None, status: int = 200
) -> HttpResponse:
    publication = member.publication
    plan = watch_plans.plan_of(publication)
    is_typed = request.method == "POST" and request.POST.get("do") == "save"
    facts: dict[str, Any] = {
        "section": "watch",
        "paces": PaceChoices.choices,
        "pace": request.POST.get("pace", "") if is_typed else plan.pace,
        "takes_in": request.POST.get("takes_in") == "1" if is_typed else plan.takes_in,
        "listings": [
            {"listing": row, "why": sentence(row.trouble, **row.trouble_facts) if row.trouble else ""}
            for row in queries.listings(publication)[:200]
        ],
        "hosts": [
            {"round": row, "why": sentence(row.trouble, **row.trouble_facts)}
            for row in queries.silent_hosts(publication)
        ],
        "url": request.POST.get("url", ""),
        "announcements": absolute("api:announcements", publication.slug),
        "has_secret": bool(plan.sealed),
        **(more or {}),
    }
    context = frame(request, member, "settings") | facts
    return render(request, "corrigenda/desk/watch.html", context, status=status)
