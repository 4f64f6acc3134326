"""Says of two errata that were suggested as the same error that they are two, and takes that back."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from corrigenda.core.errors import Refused
from corrigenda.desk import undoing
from corrigenda.desk.access import for_members
from corrigenda.desk.filters import filters_of
from corrigenda.models import Member, queries
from corrigenda.services import triage
from corrigenda.web.sentences import sentence_of


@require_POST
@for_members
def keep_apart(request: HttpRequest, member: Member, number: int, other: int) -> HttpResponse:
    """Drops the suggestion and offers an Undo."""
    one, another = queries.erratum(member.publication, number), queries.erratum(member.publication, other)
    query = filters_of(request.GET).query()
    try:
        triage.keep_apart(one, another, member, now=timezone.now())
    except Refused as error:
        undoing.tell(request, member.publication, sentence_of(error))
    else:
        told = _("#%(one)d and #%(other)d are two different errors.") % {"one": number, "other": other}
        again = reverse("desk:suggest_again", args=[member.publication.slug, number, other]) + query
        undoing.tell(request, member.publication, told, address=again)
    return redirect(reverse("desk:erratum", args=[member.publication.slug, number]) + query)


@require_POST
@for_members
def suggest_again(request: HttpRequest, member: Member, number: int, other: int) -> HttpResponse:
    """The suggestion as it was."""
    one, another = queries.erratum(member.publication, number), queries.erratum(member.publication, other)
    query = filters_of(request.GET).query()
    try:
        triage.suggest_again(one, another, member, now=timezone.now())
    except Refused as error:
        undoing.tell(request, member.publication, sentence_of(error))
    return redirect(reverse("desk:erratum", args=[member.publication.slug, number]) + query)
