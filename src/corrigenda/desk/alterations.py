"""Changed without a notice: what the articles say differently, for an editor to publish or to let pass."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from django.core.paginator import Paginator
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from django.views.decorators.http import require_http_methods, require_safe

from corrigenda.core.alterations import Altered, Sort
from corrigenda.core.errors import CorrigendaError
from corrigenda.core.words import NoticeType, Role
from corrigenda.desk import undoing
from corrigenda.desk.access import for_members
from corrigenda.desk.acting import act_and_answer
from corrigenda.desk.erratum import Problem
from corrigenda.desk.frame import frame
from corrigenda.desk.numbers import whole
from corrigenda.models import Alteration, AlterationState, Member, queries
from corrigenda.models.erratum import NoticeTypeChoices
from corrigenda.services import alterations
from corrigenda.web.sentences import sentence_of

PAGE = 20
# Changes of one article that a list shows; its own page shows all.
SHOWN = 3
_SORTS: dict[Sort, Promise] = {
    Sort.REMOVED: gettext_lazy("paragraph removed"),
    Sort.ADDED: gettext_lazy("paragraph added"),
    Sort.NEGATION: gettext_lazy("negation"),
    Sort.NUMBER: gettext_lazy("number"),
    Sort.NAME: gettext_lazy("name"),
    Sort.WORDS: gettext_lazy("wording"),
    Sort.SPELLING: gettext_lazy("spelling"),
    Sort.TYPOGRAPHY: gettext_lazy("typography"),
}


@dataclass(frozen=True, slots=True)
class Change:
    """A changed block, its number in the alteration, and what the change does, in words."""

    number: int
    altered: Altered
    sorts: tuple[Promise, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """An alteration as a list shows it: its gravest changes, how many more there are, what they do."""

    alteration: Alteration
    changes: list[Change]
    more: int
    sorts: tuple[Promise, ...]


@require_safe
@for_members
def list_alterations(request: HttpRequest, member: Member) -> HttpResponse:
    """Those to decide, what weighs first and the small ones after it; or those that were decided."""
    tab = "decided" if request.GET.get("tab") == "decided" else ""
    publication = member.publication
    wanted = queries.decided_alterations(publication) if tab else queries.open_alterations(publication)
    page = Paginator(wanted, PAGE).get_page(request.GET.get("page", "1")[:6])
    to_decide, small, decided = queries.alteration_counts(publication)
    facts = {
        "page": page,
        "tab": tab,
        "rows": [_row(alteration) for alteration in page],
        "small_ones": [alteration for alteration in page if alteration.is_small],
        "to_decide": to_decide,
        "small": small,
        "decided": decided,
        "can_edit": member.rank.includes(Role.EDITOR),
    }
    return render(request, "corrigenda/desk/alterations.html", frame(request, member, "alterations") | facts)


@require_http_methods(["GET", "POST"])
@for_members
def decide(request: HttpRequest, member: Member) -> HttpResponse:
    """Lets those pass that were shown and picked."""
    if request.POST.get("verb") == "dismiss":
        _dismiss(request, member)
    return redirect("desk:alterations", member.publication.slug)


@require_http_methods(["GET", "POST"])
@for_members
def reopen(request: HttpRequest, member: Member) -> HttpResponse:
    """Takes up again those that the form or the address picks."""
    if request.method == "POST":
        reopened = alterations.reopen(_picked(request, member), member, now=timezone.now())
        told = ngettext("%(n)s is to be decided again.", "%(n)s are to be decided again.", len(reopened))
        undoing.tell(request, member.publication, told % {"n": len(reopened)})
    return redirect("desk:alterations", member.publication.slug)


@require_safe
@for_members
def show(request: HttpRequest, member: Member, alteration_id: str) -> HttpResponse:
    """One alteration: every change, and the notice to publish about it or that was published."""
    return _page(request, member, queries.alteration(member.publication, alteration_id))


@require_http_methods(["GET", "POST"])
@for_members
def publish(request: HttpRequest, member: Member, alteration_id: str) -> HttpResponse:
    """Puts the change into the public record."""
    alteration = queries.alteration(member.publication, alteration_id)

    def act() -> str:
        alterations.publish(
            alteration,
            member,
            type=request.POST.get("type", ""),
            text=request.POST.get("text", ""),
            row=whole(request.POST.get("row", "")),
            shown=whole(request.POST.get("revision", "")),
            now=timezone.now(),
        )
        return _("The notice is published.")

    return answer(request, member, alteration, "publish", act)


def answer(
    request: HttpRequest, member: Member, alteration: Alteration, name: str, act: Callable[[], str]
) -> HttpResponse:
    """Does the act; a refusal shows the alteration again with the sentence and what was typed."""

    def again(error: CorrigendaError) -> HttpResponse:
        # Which change was picked says nothing any more when there are others.
        kept = ("type", "text") if error.code == "alteration.changed" else ("type", "text", "row")
        typed = {key: request.POST[key] for key in kept if request.POST.get(key)}
        current = queries.alteration(member.publication, alteration.public_id)
        return _page(request, member, current, Problem(sentence_of(error), name, typed), status=422)

    back = reverse("desk:alteration", args=[member.publication.slug, alteration.public_id])
    return act_and_answer(request, member, back, act, again)


def _dismiss(request: HttpRequest, member: Member) -> None:
    shown = _shown(request.POST.getlist("picked"))
    passed = alterations.dismiss(shown, member, now=timezone.now())
    told, left = [], len(shown) - len(passed)
    if passed or not left:
        told.append(
            ngettext("%(n)s needs no notice.", "%(n)s need no notice.", len(passed)) % {"n": len(passed)}
        )
    if left:
        meanwhile = ngettext(
            "%(n)s was changed or decided meanwhile: look at it again.",
            "%(n)s were changed or decided meanwhile: look at them again.",
            left,
        )
        told.append(meanwhile % {"n": left})
    address = reverse("desk:reopen_alterations", args=[member.publication.slug])
    picked = urlencode({"picked": [one.public_id for one in passed]}, doseq=True)
    undoing.tell(request, member.publication, " ".join(told), address=f"{address}?{picked}" if passed else "")


def _shown(marks: Sequence[str]) -> dict[str, int]:
    """The alterations of a form with the revision that each led to on the page: ``id:revision``."""
    shown = {}
    for mark in marks[: alterations.MOST_AT_ONCE]:
        public_id, _colon, revision = mark.partition(":")
        shown[public_id] = whole(revision) or 0
    return shown


def _picked(request: HttpRequest, member: Member) -> QuerySet[Alteration]:
    ids = [*request.POST.getlist("picked"), *request.GET.getlist("picked")][: alterations.MOST_AT_ONCE]
    return queries.alterations(member.publication).filter(public_id__in=ids)


def _page(
    request: HttpRequest,
    member: Member,
    alteration: Alteration,
    problem: Problem | None = None,
    status: int = 200,
) -> HttpResponse:
    fits = NoticeType.TYPO if alteration.is_small else NoticeType.CORRECTION
    facts: dict[str, Any] = {
        "alteration": alteration,
        "article": alteration.article,
        "notice": alteration.notice,
        "changes": [_change(at, altered) for at, altered in enumerate(alteration.changes)],
        "is_open": alteration.state == AlterationState.OPEN,
        "can_edit": member.rank.includes(Role.EDITOR),
        "may": {"withdraw": member.rank is Role.MANAGER},
        "problem": problem,
        "typed": problem.typed if problem else {},
        "notice_types": NoticeTypeChoices.choices,
        "notice_type": fits.value,
    }
    context = frame(request, member, "alterations") | facts
    return render(request, "corrigenda/desk/alteration.html", context, status=status)


def _row(alteration: Alteration) -> Row:
    changes = [_change(at, altered) for at, altered in enumerate(alteration.changes)]
    found = {sort for altered in alteration.changes for sort in altered.sorts}
    sorts = tuple(_SORTS[sort] for sort in Sort if sort in found)
    return Row(alteration, changes[:SHOWN], max(0, len(changes) - SHOWN), sorts)


def _change(number: int, altered: Altered) -> Change:
    return Change(number, altered, tuple(_SORTS[sort] for sort in altered.sorts))
