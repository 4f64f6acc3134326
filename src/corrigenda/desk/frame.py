"""What every page of a publication's desk shows around its content."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest

from corrigenda.core.languages import DESK
from corrigenda.core.words import Role
from corrigenda.desk import undoing
from corrigenda.models import Member, queries


def frame(request: HttpRequest, member: Member, here: str) -> dict[str, Any]:
    """Publication, member, what was just done and how the bar looks; ``here`` names the current page."""
    waiting, alterations = queries.desk_counts(member.publication)
    return {
        "member": member,
        "publication": member.publication,
        "here": here,
        "is_manager": member.rank is Role.MANAGER,
        "waiting": waiting,
        "alterations": alterations,
        "unwritten": _unwritten(member),
        # A page that only asks whether anything changed must not swallow the news of the page beside it.
        "done": None if "If-None-Match" in request.headers else undoing.take(request, member.publication),
        "language_links": language_links(request),
    }


def _unwritten(member: Member) -> int:
    """How many accepted corrections stopped or failed on their way to the editing system."""
    return 0 if member.publication.connector == "copy" else queries.unwritten(member.publication).count()


def language_links(request: HttpRequest) -> list[dict[str, str]]:
    """The same page in the other languages."""
    links = []
    for code, name in DESK.items():
        query = request.GET.copy()
        query["lang"] = code
        if code != request.LANGUAGE_CODE:
            links.append({"code": code, "name": name, "href": f"?{query.urlencode()}"})
    return links
