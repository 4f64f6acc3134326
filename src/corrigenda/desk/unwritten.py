"""The corrections that are not where readers see them: those that stopped or failed, and those not yet live."""

from __future__ import annotations

from dataclasses import dataclass

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods, require_safe

from corrigenda.core.lifecycle import State, Verb, allowed
from corrigenda.desk import undoing
from corrigenda.desk.access import for_members
from corrigenda.desk.frame import frame
from corrigenda.models import Application, ApplicationState, Member, queries
from corrigenda.services import retrying
from corrigenda.web.sentences import sentence

PAGE = 30
# What is written and waits for readers' caches is soon gone from the list.
MOST_NOT_LIVE = 100


@dataclass(frozen=True, slots=True)
class Row:
    """A writing, and why it is not further."""

    application: Application
    why: str

    @property
    def is_stopped(self) -> bool:
        """Whether trying again helps only once the article or the wording is another."""
        return self.application.state == ApplicationState.STOPPED.value


@require_safe
@for_members
def list_unwritten(request: HttpRequest, member: Member) -> HttpResponse:
    """What stopped or failed, newest first; what is written and not yet live, oldest first."""
    page = Paginator(queries.unwritten(member.publication), PAGE).get_page(request.GET.get("page", "1")[:6])
    rows = [_row(application) for application in page]
    facts = {
        "page": page,
        "rows": rows,
        "not_live": list(queries.not_live(member.publication)[:MOST_NOT_LIVE]),
        "failed_count": sum(not row.is_stopped for row in rows),
        "may_apply": Verb.APPLY in allowed(State.ACCEPTED, member.rank),
    }
    return render(request, "corrigenda/desk/unwritten.html", frame(request, member, "unwritten") | facts)


@require_http_methods(["GET", "POST"])
@for_members
def try_all_again(request: HttpRequest, member: Member) -> HttpResponse:
    """Queues everything that failed once more: the editing system is back."""
    if request.method == "POST":
        n = retrying.try_failed_again(member, now=timezone.now())
        told = ngettext("%(n)d correction is being written.", "%(n)d corrections are being written.", n)
        undoing.tell(request, member.publication, told % {"n": n} if n else _("Nothing is left to try."))
    return redirect("desk:unwritten", member.publication.slug)


def _row(application: Application) -> Row:
    return Row(application, sentence(application.code, **application.facts) if application.code else "")
