"""The queue: what waits for the desk, filtered, searched, sorted; several decided at once."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse, HttpResponseNotModified
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import get_language, ngettext
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from corrigenda.core.errors import NotFound, Refused
from corrigenda.core.lifecycle import State, Verb
from corrigenda.core.words import Role
from corrigenda.desk import reasons, undoing
from corrigenda.desk.access import for_members
from corrigenda.desk.filters import ORDERS, TABS, Filters, filters_of
from corrigenda.desk.frame import frame
from corrigenda.desk.numbers import whole
from corrigenda.desk.rows import rows_of
from corrigenda.models import Erratum, Member, Publication, figures, queries, queue
from corrigenda.models.erratum import SeverityChoices
from corrigenda.models.queue import Lane
from corrigenda.models.report import KindChoices
from corrigenda.services import triage
from corrigenda.web.sentences import sentence_of

PAGE = 30
# What the Undo of an act does; a decision is taken back as such.
_UNDONE_BY = {"admit": "doubt", "doubt": "admit"}


@require_safe
@for_members
def show_queue(request: HttpRequest, member: Member) -> HttpResponse:
    """The page of the queue that the address asks for; 304 to a page that asks whether anything changed."""
    filters = filters_of(request.GET)
    etag = _etag(request, member)
    if request.headers.get("If-None-Match") == etag:
        return HttpResponseNotModified(headers={"ETag": etag})
    now = timezone.now()
    matching = queue.matching(member.publication, filters.wanted(member))
    shown = queue.in_states(matching, filters.states, filters.lane, member.publication)
    errata = queue.sorted_by(shown, filters.order, now=now)
    page = Paginator(errata, PAGE).get_page(filters.page)
    facts = {
        "filters": filters,
        "tabs": _tabs(filters, queue.counts(matching, member.publication), member.publication),
        "page": page,
        "rows": rows_of(
            list(page.object_list), late=figures.late_before(member.publication, now=now), now=now
        ),
        "back": filters.query(),
        "etag": etag,
        "kinds": KindChoices.choices,
        "severities": SeverityChoices.choices,
        "orders": [(order.value, label) for order, label in ORDERS.items()],
        "reasons": reasons.prepared(get_language() or ""),
        "can_reject": member.rank.includes(Role.EDITOR),
        "article": _article(member, filters),
        "all_picked": request.GET.get("picked") == "all",
        "pick_all": filters.query(picked="all") + "#bulk",
        "pick_none": (filters.query() or "?") + "#bulk",
        "previous_page": filters.query(page=page.number - 1),
        "next_page": filters.query(page=page.number + 1),
    }
    response = render(request, "corrigenda/desk/queue.html", frame(request, member, "queue") | facts)
    response.headers["ETag"] = etag
    return response


@require_POST
@for_members
def decide_several(request: HttpRequest, member: Member) -> HttpResponse:
    """Decides every picked erratum the same way; what could not be decided is named."""
    filters = filters_of(request.GET)
    address = reverse("desk:queue", args=[member.publication.slug]) + filters.query()
    picked = _picked(request, member)
    if not picked:
        undoing.tell(request, member.publication, _("Nothing was picked."))
        return redirect(address)
    now = timezone.now()
    try:
        decide = _decision(request, member, dict(picked), now)
    except Refused as error:
        undoing.tell(request, member.publication, sentence_of(error))
        return redirect(address)
    result = triage.bulk([erratum for erratum, _version in picked], decide)
    missed = {number for number, _code in result.refused}
    done = [erratum for erratum, _version in picked if erratum.number not in missed]
    verb = request.POST.get("verb", "")
    told = _told(result, verb)
    if verb == Verb.UNDO.value:
        undoing.tell(request, member.publication, _taken_back(done) if done else told)
        return redirect(_where(member, _as_they_stand(member, done), filters))
    undoing.tell(
        request,
        member.publication,
        told,
        _as_they_stand(member, done),
        verb=_UNDONE_BY.get(verb, Verb.UNDO.value),
    )
    return redirect(address)


def _as_they_stand(member: Member, errata: list[Erratum]) -> list[Erratum]:
    return list(queries.errata(member.publication).filter(pk__in=[erratum.pk for erratum in errata]))


def _taken_back(errata: list[Erratum]) -> str:
    told = ngettext(
        "The decision about %(n)d erratum is taken back.",
        "The decisions about %(n)d errata are taken back.",
        len(errata),
    )
    return told % {"n": len(errata)}


def _where(member: Member, errata: list[Erratum], filters: Filters) -> str:
    """Back to the one erratum that is open again, or to the list of several."""
    slug = member.publication.slug
    if len(errata) == 1:
        return reverse("desk:erratum", args=[slug, undoing.number_after(errata[0])]) + filters.query()
    return reverse("desk:queue", args=[slug]) + filters.query()


def _picked(request: HttpRequest, member: Member) -> list[tuple[Erratum, int]]:
    """The picked errata of this publication with the versions that were shown."""
    versions: dict[int, int] = {}
    for mark in request.POST.getlist("picked")[: triage.MAX_BULK]:
        name, _colon, shown = mark.partition(":")
        number, version = whole(name), whole(shown)
        if number is not None and version is not None:
            versions[number] = version
    errata = queries.errata(member.publication).filter(number__in=versions).order_by("number")
    return [(erratum, versions[erratum.number]) for erratum in errata.select_related("publication")]


def _decision(
    request: HttpRequest, member: Member, versions: dict[Erratum, int], now: datetime
) -> Callable[[Erratum], Erratum]:
    """What the pressed button does to one erratum."""
    verb, code = request.POST.get("verb", ""), request.POST.get("code", "")
    reason = request.POST.get("reason", "")
    if verb == Verb.REJECT.value and not code:
        raise Refused("reason.unknown", field="code")

    def reject(erratum: Erratum) -> Erratum:
        language = reasons.readers_language(queries.passages(erratum), member.publication)
        words = reason.strip() or reasons.sentence_for(code, language)
        return triage.reject(erratum, member, code=code, reason=words, now=now, version=versions[erratum])

    decisions: dict[str, Callable[[Erratum], Erratum]] = {
        Verb.REJECT.value: reject,
        Verb.HOLD.value: lambda one: triage.hold(one, member, reason="", now=now, version=versions[one]),
        Verb.OFF_TOPIC.value: lambda one: triage.off_topic(one, member, now=now, version=versions[one]),
        Verb.ALREADY_FIXED.value: lambda one: triage.already_fixed(
            one, member, now=now, version=versions[one]
        ),
        "admit": lambda one: triage.admit(one, member, now=now, version=versions[one]),
        "doubt": lambda one: triage.doubt(one, member, now=now, version=versions[one]),
        Verb.UNDO.value: lambda one: triage.undo(one, member, now=now, version=versions[one]),
    }
    if verb not in decisions:
        raise NotFound("verb.unknown")
    return decisions[verb]


def _told(result: triage.BulkResult, verb: str) -> str:
    n = result.done
    if verb == "admit":
        told = ngettext("%(n)d erratum brought into the queue.", "%(n)d errata brought into the queue.", n)
    elif verb == "doubt":
        told = ngettext(
            "%(n)d erratum put with what is perhaps off topic.",
            "%(n)d errata put with what is perhaps off topic.",
            n,
        )
    else:
        told = ngettext("%(n)d erratum decided.", "%(n)d errata decided.", n)
    told %= {"n": n}
    if result.refused:
        numbers = ", ".join(f"#{number}" for number, _code in result.refused)
        told += " " + _("Left as they were, because they changed or cannot be decided so: %(numbers)s.") % {
            "numbers": numbers
        }
    return told


def _tabs(
    filters: Filters, counts: dict[tuple[str, Lane], int], publication: Publication
) -> list[dict[str, object]]:
    tabs = []
    for key, (label, states) in TABS.items():
        lane = replace(filters, tab=key).lane
        count = sum(counts.get((state.value, lane), 0) for state in states or State)
        if key != "doubtful" or publication.separates_doubtful:
            query = filters.query(tab=key, page=1) or "?"
            tabs.append({"key": key, "label": label, "query": query, "count": count})
    return tabs


def _article(member: Member, filters: Filters) -> object:
    return (
        queries.articles(member.publication).filter(public_id=filters.article).first()
        if filters.article
        else None
    )


def _etag(request: HttpRequest, member: Member) -> str:
    """Changes with every act in the publication: each writes the trail."""
    step = queries.trail_step(member.publication)
    words = f"{step} {member.pk} {get_language()} {request.META.get('QUERY_STRING', '')}"
    return f'"{hashlib.sha256(words.encode()).hexdigest()[:24]}"'
