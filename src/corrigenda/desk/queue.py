"""The queue: what waits for the desk, filtered, searched, sorted; several decided at once."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
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
from corrigenda.core.lifecycle import Verb
from corrigenda.core.words import Role
from corrigenda.desk import reasons, undoing
from corrigenda.desk.access import for_members
from corrigenda.desk.filters import ORDERS, TABS, Filters, filters_of
from corrigenda.desk.frame import frame
from corrigenda.desk.numbers import whole
from corrigenda.desk.rows import rows_of
from corrigenda.models import Erratum, Member, figures, queries, queue
from corrigenda.models.erratum import SeverityChoices
from corrigenda.models.report import KindChoices
from corrigenda.services import triage
from corrigenda.web.sentences import sentence_of

PAGE = 30


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
    errata = queue.sorted_by(queue.in_states(matching, filters.states), filters.order, now=now)
    page = Paginator(errata, PAGE).get_page(filters.page)
    facts = {
        "filters": filters,
        "tabs": _tabs(filters, queue.counts(matching)),
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
    told = _told(result)
    if request.POST.get("verb") == Verb.UNDO.value:
        undoing.tell(request, member.publication, _taken_back(done) if done else told)
        return redirect(_where(member, _as_they_stand(member, done), filters))
    undoing.tell(request, member.publication, told, _as_they_stand(member, done))
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
        Verb.UNDO.value: lambda one: triage.undo(one, member, now=now, version=versions[one]),
    }
    if verb not in decisions:
        raise NotFound("verb.unknown")
    return decisions[verb]


def _told(result: triage.BulkResult) -> str:
    told = ngettext("%(n)d erratum decided.", "%(n)d errata decided.", result.done) % {"n": result.done}
    if result.refused:
        numbers = ", ".join(f"#{number}" for number, _code in result.refused)
        told += " " + _("Left as they were, because they changed or cannot be decided so: %(numbers)s.") % {
            "numbers": numbers
        }
    return told


def _tabs(filters: Filters, counts: dict[str, int]) -> list[dict[str, object]]:
    return [
        {
            "key": key,
            "label": label,
            "query": filters.query(tab=key, page=1) or "?",
            "count": sum(counts.get(state.value, 0) for state in states) if states else sum(counts.values()),
        }
        for key, (label, states) in TABS.items()
    ]


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
