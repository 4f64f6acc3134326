"""How often a member hears of the desk by mail; the link in each digest stops them without a log-in."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from corrigenda.core.errors import NotFound, Refused
from corrigenda.core.languages import DESK
from corrigenda.desk import undoing
from corrigenda.desk.access import desk_page, for_members
from corrigenda.desk.frame import frame, language_links
from corrigenda.models import Member
from corrigenda.models.publication import RhythmChoices
from corrigenda.services import digests
from corrigenda.web.sentences import sentence_of


@require_http_methods(["GET", "POST"])
@for_members
def choose_mails(request: HttpRequest, member: Member) -> HttpResponse:
    """The member's own choice of rhythm and language."""
    if request.method != "POST":
        return _mails(request, member, {"rhythm": member.digest, "language": member.language})
    rhythm, language = request.POST.get("rhythm", ""), request.POST.get("language", "")
    try:
        digests.choose(member, rhythm=rhythm, language=language, now=timezone.now())
    except Refused as error:
        facts = {"problem": sentence_of(error), "problem_field": error.field}
        return _mails(request, member, {"rhythm": rhythm, "language": language, **facts}, status=422)
    undoing.tell(request, member.publication, _("Your mails are set."))
    return redirect("desk:mails", member.publication.slug)


# The address holds the secret that allows it, and a mail program's one click brings no token of ours.
@csrf_exempt
@require_http_methods(["GET", "POST"])
@desk_page
def stop_mails(request: HttpRequest, member_id: int, token: str) -> HttpResponse:
    """Asks once, so that a program that only looks at links stops nothing; then stops the member's digests."""
    try:
        member = digests.member_by_link(member_id, token)
    except NotFound:
        return render(request, "corrigenda/desk/missing.html", status=404)
    if request.method == "POST":
        digests.stop(member, now=timezone.now())
    facts = {
        "name": member.publication.name,
        "slug": member.publication.slug,
        "is_stopped": request.method == "POST",
        "language_links": language_links(request),
    }
    return render(request, "corrigenda/desk/stop_mails.html", facts)


def _mails(request: HttpRequest, member: Member, facts: dict[str, object], status: int = 200) -> HttpResponse:
    facts |= {"rhythms": RhythmChoices.choices, "languages": DESK.items()}
    return render(
        request, "corrigenda/desk/mails.html", frame(request, member, "mails") | facts, status=status
    )
