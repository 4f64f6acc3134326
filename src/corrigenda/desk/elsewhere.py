"""The same mistake in other articles: the words are looked for, an editor picks, each is corrected on its own."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from corrigenda.core.errors import Refused
from corrigenda.core.lifecycle import State, Verb, allowed
from corrigenda.core.recurring import Doubt, mended
from corrigenda.desk.access import for_members
from corrigenda.desk.filters import filters_of
from corrigenda.desk.frame import frame
from corrigenda.desk.numbers import whole
from corrigenda.models import Article, Erratum, Member, queries
from corrigenda.services import elsewhere, sweeping
from corrigenda.services.elsewhere import Spot, Words
from corrigenda.services.sweeping import Pick
from corrigenda.web.sentences import sentence_of

# Articles on one page.
PAGE = 20


@dataclass(frozen=True, slots=True)
class Choice:
    """One occurrence that may be picked: its block before and after, alone changed."""

    mark: str
    before: str
    after: str
    is_picked: bool
    is_quoted: bool
    is_elided: bool


@dataclass(frozen=True, slots=True)
class Held:
    """An article with its blocks that hold the mistake, and what may be picked in each."""

    article: Article
    spots: list[tuple[Spot, list[Choice]]]


@require_http_methods(["GET", "POST"])
@for_members
def show_elsewhere(request: HttpRequest, member: Member, number: int) -> HttpResponse:
    """Where else the words stand; what is picked there becomes a sweep."""
    erratum = queries.erratum(member.publication, number)
    asked = request.POST if request.method == "POST" else request.GET
    words = elsewhere.words_of(erratum, whole(asked.get("words", "")))
    if request.method != "POST":
        return _page(request, member, erratum, words)
    if words is None:
        return _page(request, member, erratum, words, status=422)
    marks = request.POST.getlist("picked")
    try:
        sweep = sweeping.begin(erratum, words.mistake, _picks(marks), member, now=timezone.now())
    except Refused as error:
        if error.code == "erratum.role":
            raise
        return _page(request, member, erratum, words, marks=marks, problem=sentence_of(error), status=422)
    return redirect("desk:sweep", member.publication.slug, sweep.public_id)


def elsewhere_facts(erratum: Erratum) -> dict[str, Any]:
    """What the page of an erratum says of it: in how many other articles the words stand, and what was done there."""
    words = elsewhere.words_of(erratum)
    others = elsewhere.articles_that_may(erratum, words).exclude(pk=erratum.article_id) if words else None
    return {
        "elsewhere_words": words,
        "elsewhere_count": others.count() if others is not None else 0,
        "sweeps": list(queries.sweeps_of(erratum)) if words else [],
        "origin": queries.origin_of(erratum) if not erratum.readers else None,
    }


def _page(
    request: HttpRequest,
    member: Member,
    erratum: Erratum,
    words: Words | None,
    *,
    marks: Collection[str] = (),
    problem: str = "",
    status: int = 200,
) -> HttpResponse:
    asked = request.POST if request.method == "POST" else request.GET
    facts: dict[str, Any] = {"erratum": erratum, "words": words, "problem": problem}
    facts["back"] = filters_of(request.GET).query()
    if words is not None:
        articles = elsewhere.articles_that_may(erratum, words)
        page = Paginator(articles, PAGE).get_page(asked.get("page", "1")[:6])
        picks_all = bool(request.GET.get("all"))
        spots = elsewhere.spots_in(page.object_list, erratum, words.mistake)
        held = _held(spots, marks, picks_all=picks_all)
        facts |= {
            "page": page,
            "held": held,
            # Of one page it is known exactly, of more it is what the index says.
            "article_count": page.paginator.count if page.has_other_pages() else len(held),
            "picks_all": picks_all,
            "may_correct": Verb.ACCEPT in allowed(State.OPEN, member.rank),
        }
    context = frame(request, member, "queue") | facts
    return render(request, "corrigenda/desk/elsewhere.html", context, status=status)


def _held(spots: Sequence[Spot], marks: Collection[str], *, picks_all: bool) -> list[Held]:
    return [
        Held(article, [(spot, _choices(spot, marks, picks_all=picks_all)) for spot in group])
        for article, group in groupby(spots, lambda spot: spot.article)
    ]


def _choices(spot: Spot, marks: Collection[str], *, picks_all: bool) -> list[Choice]:
    choices = []
    for one in spot.found:
        mark = f"{spot.article.public_id}:{spot.article.current_id}:{spot.index}:{one.start}"
        is_picked = mark in marks or (picks_all and not one.doubts and not spot.is_agreed)
        doubted = (Doubt.QUOTED in one.doubts, Doubt.ELISION in one.doubts)
        choices.append(Choice(mark, spot.text, mended(spot.text, [one]), is_picked, *doubted))
    return choices


def _picks(marks: Sequence[str]) -> list[Pick]:
    """The marks as picks. Raises Refused("sweep.changed"): they were made by no page of ours."""
    picks = []
    for mark in marks:
        article, *rest = mark.split(":")
        numbers = [number for number in map(whole, rest) if number is not None]
        if len(rest) != 3 or len(numbers) != 3:
            raise Refused("sweep.changed", field="picked")
        picks.append(Pick(article, *numbers))
    return picks
