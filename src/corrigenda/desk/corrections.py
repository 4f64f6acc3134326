"""A correction made by hand is confirmed; its notice is published, amended, withdrawn."""

from __future__ import annotations

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from corrigenda.core.errors import CorrigendaError
from corrigenda.desk import alterations
from corrigenda.desk.access import for_members
from corrigenda.desk.acting import act_and_answer
from corrigenda.desk.erratum import Problem, address_of, erratum_page
from corrigenda.models import Erratum, Member, Notice, queries
from corrigenda.services import applying, publishing
from corrigenda.web.sentences import sentence_of


@require_http_methods(["GET", "POST"])
@for_members
def confirm(request: HttpRequest, member: Member, number: int) -> HttpResponse:
    """ "I have done it": looks at the article, and says what stands there."""
    erratum = queries.erratum(member.publication, number)

    def act() -> str:
        applying.confirm_copied(erratum, member, now=timezone.now())
        return _("The new words stand in the article: #%(number)s is corrected.") % {"number": number}

    return _answer(request, member, erratum, "confirm", act)


@require_http_methods(["GET", "POST"])
@for_members
def publish(request: HttpRequest, member: Member, number: int) -> HttpResponse:
    """Puts the correction into the public record."""
    erratum = queries.erratum(member.publication, number)

    def act() -> str:
        type, text = request.POST.get("type", ""), request.POST.get("text", "")
        publishing.publish_notice(erratum, member, type=type, text=text, now=timezone.now())
        return _("The notice is published.")

    return _answer(request, member, erratum, "publish", act)


@require_http_methods(["GET", "POST"])
@for_members
def amend(request: HttpRequest, member: Member, notice_id: str) -> HttpResponse:
    """Rewords a notice."""
    notice = queries.notice(member.publication, notice_id)

    def act() -> str:
        publishing.amend_notice(notice, member, text=request.POST.get("text", ""), now=timezone.now())
        return _("The notice is amended.")

    return _answer_about(request, member, notice, "amend", act)


@require_http_methods(["GET", "POST"])
@for_members
def withdraw(request: HttpRequest, member: Member, notice_id: str) -> HttpResponse:
    """Marks a notice as withdrawn."""
    notice = queries.notice(member.publication, notice_id)

    def act() -> str:
        publishing.withdraw_notice(notice, member, now=timezone.now())
        return _("The notice is withdrawn; it stays in the record, marked.")

    return _answer_about(request, member, notice, "withdraw", act)


def _answer_about(
    request: HttpRequest, member: Member, notice: Notice, name: str, act: Callable[[], str]
) -> HttpResponse:
    """Does the act on the page that the notice belongs to: an erratum's, or an alteration's."""
    if notice.erratum is not None:
        return _answer(request, member, notice.erratum, name, act)
    alteration = queries.alteration_of(notice)
    return alterations.answer(request, member, alteration, name, act)


def _answer(
    request: HttpRequest, member: Member, erratum: Erratum, name: str, act: Callable[[], str]
) -> HttpResponse:
    """Does the act; a refusal shows the erratum again with the sentence and what was typed."""

    def again(error: CorrigendaError) -> HttpResponse:
        return erratum_page(request, member, erratum.number, _problem(request, name, error), status=422)

    return act_and_answer(request, member, address_of(request, member, erratum.number), act, again)


def _problem(request: HttpRequest, name: str, error: CorrigendaError) -> Problem:
    typed = {key: request.POST[key] for key in ("type", "text") if request.POST.get(key)}
    return Problem(sentence_of(error), name, typed, stands_now=str(error.facts.get("now", "")))
