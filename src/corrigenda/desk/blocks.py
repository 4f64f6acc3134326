"""Who and what is kept out: the list, a new block from an erratum or by hand, and taking one back."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone, translation
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods

from corrigenda.core.errors import Refused
from corrigenda.core.words import Role
from corrigenda.desk import undoing
from corrigenda.desk.access import for_members
from corrigenda.desk.frame import frame
from corrigenda.models import Block, Member, house
from corrigenda.services import blocking
from corrigenda.web.sentences import sentence_of


@require_http_methods(["GET", "POST"])
@for_members
def list_blocks(request: HttpRequest, member: Member) -> HttpResponse:
    """What is kept out; blocks the sender of a report, or words, and rejects what came from there."""
    if request.method != "POST":
        return _blocks(request, member)
    try:
        block = _make(request, member)
    except Refused as error:
        if error.code == "erratum.role":
            raise
        typed = {"pattern": request.POST.get("pattern", ""), "reason": request.POST.get("reason", "")}
        return _blocks(request, member, {"problem": sentence_of(error), **typed}, status=422)
    told = ngettext(
        "Kept out from now on; %(n)d erratum is rejected.",
        "Kept out from now on; %(n)d errata are rejected.",
        len(block.rejected),
    ) % {"n": len(block.rejected)}
    slug = member.publication.slug
    undoing.tell(request, member.publication, told, address=reverse("desk:block", args=[slug, block.pk]))
    return redirect("desk:queue" if request.POST.get("report") else "desk:blocks", slug)


@require_http_methods(["GET", "POST"])
@for_members
def unblock(request: HttpRequest, member: Member, block_id: int) -> HttpResponse:
    """Lets a sender or words in again; what was rejected with the block is open again."""
    if request.method == "POST":
        blocking.unblock(member, block_id, now=timezone.now())
        undoing.tell(request, member.publication, _("Let in again; what was rejected with it is open again."))
    return redirect("desk:blocks", member.publication.slug)


def _make(request: HttpRequest, member: Member) -> Block:
    reason = request.POST.get("reason", "").strip() or _prepared(member)
    now = timezone.now()
    if request.POST.get("report"):
        report = house.report(member.publication, request.POST["report"])
        return blocking.block_sender(member, report, reason=reason, now=now)
    return blocking.block_pattern(member, request.POST.get("pattern", ""), reason=reason, now=now)


def _prepared(member: Member) -> str:
    """What readers are told without a sentence of the editor's own, in the publication's language."""
    with translation.override(member.publication.language):
        return _("This did not come to us as a report of an error, so we do not take it up.")


def _blocks(
    request: HttpRequest, member: Member, more: dict[str, Any] | None = None, status: int = 200
) -> HttpResponse:
    facts: dict[str, Any] = {
        "section": "blocks",
        "blocks": list(house.blocks(member.publication)),
        "can_edit": member.rank.includes(Role.EDITOR),
        **(more or {}),
    }
    context = frame(request, member, "settings") | facts
    return render(request, "corrigenda/desk/blocks.html", context, status=status)
