"""Editors' part: sweeps of the same mistake, how far each picked block is, and what is done about it."""

from __future__ import annotations

from functools import singledispatch
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from ninja import Router

from corrigenda.api import answers as out
from corrigenda.api import schemas
from corrigenda.api.tokens import TOKEN, member_of
from corrigenda.core.errors import Refused
from corrigenda.models import Member, Recurrence, Sweep, queries
from corrigenda.services import elsewhere, sweeping, writing
from corrigenda.services.elsewhere import Spot
from corrigenda.services.sweeping import Pick
from corrigenda.web.sentences import sentence

router = Router(tags=["editors"], auth=TOKEN)


@router.get(
    "/sweeps",
    response={200: schemas.SweepsPage},
    openapi_extra=out.problems(401, 422),
    url_name="sweeps",
)
def list_sweeps(request: HttpRequest, page: int = 1) -> HttpResponse:
    """The publication's sweeps, newest first."""
    found = out.page_of(queries.sweeps(member_of(request).publication), page, "api:sweeps")
    picked = queries.picked_in(found.rows)
    return out.answer(found.of([_sweep(row, picked.get(row.pk, 0)) for row in found.rows]))


@router.get(
    "/errata/{number}/elsewhere",
    response={200: schemas.ElsewherePage},
    openapi_extra=out.problems(401, 404, 422),
    url_name="elsewhere",
)
def read_elsewhere(
    request: HttpRequest, number: int, words: int | None = None, page: int = 1
) -> HttpResponse:
    """Where else the words stand that an erratum mends, to be picked for a sweep; nothing where it cannot be repeated.

    A page is one of articles that may hold the words: it may have fewer blocks than articles, or more.
    """
    erratum = queries.erratum(member_of(request).publication, out.fitting(number))
    found = elsewhere.words_of(erratum, words)
    if found is None:
        return out.answer({"mistakes": [], "words": 0, "items": [], "total": 0, "next": None})
    articles = elsewhere.articles_that_may(erratum, found)
    chosen = out.page_of(articles, page, "api:elsewhere", number, words=str(found.chosen))
    spots = elsewhere.spots_in(chosen.rows, erratum, found.mistake)
    mistakes = [{"wrong": one.wrong, "right": one.right} for one in found.mistakes]
    return out.answer(
        {"mistakes": mistakes, "words": found.chosen, **chosen.of([_spot(spot) for spot in spots])}
    )


@router.post(
    "/sweeps",
    response={201: schemas.SweepDetail},
    openapi_extra=out.problems(400, 401, 403, 404, 413, 415, 422),
    url_name="begin_sweep",
)
def begin_sweep(request: HttpRequest, wanted: schemas.SweepIn) -> HttpResponse:
    """Begins a sweep as the token's member: each picked block becomes an erratum of its own, accepted and written."""
    member = member_of(request)
    erratum = queries.erratum(member.publication, out.fitting(wanted.erratum))
    found = elsewhere.words_of(erratum, wanted.words)
    if found is None:
        raise Refused("sweep.changed", field="erratum")
    picks = [Pick(one.article, one.revision, one.block, one.start) for one in wanted.picked]
    sweep = sweeping.begin(erratum, found.mistake, picks, member, now=timezone.now())
    return out.answer(_detail(sweep, member), status=201)


@router.get(
    "/sweeps/{sweep_id}",
    response={200: schemas.SweepDetail},
    openapi_extra=out.problems(401, 404, 422),
    url_name="sweep",
)
def read_sweep(request: HttpRequest, sweep_id: str) -> HttpResponse:
    """One sweep with how far each picked block is."""
    member = member_of(request)
    return out.answer(_detail(queries.sweep(member.publication, sweep_id), member))


@router.post(
    "/sweeps/{sweep_id}/decisions",
    response={200: schemas.SweepDetail},
    openapi_extra=out.problems(400, 401, 403, 404, 413, 415, 422),
    url_name="sweep_decisions",
)
def decide_sweep(request: HttpRequest, sweep_id: str, decision: schemas.SweepDecision) -> HttpResponse:
    """Does something about a sweep as the token's member."""
    member = member_of(request)
    sweep = queries.sweep(member.publication, sweep_id)
    _decide(decision, sweep, member)
    return out.answer(_detail(sweep, member))


@singledispatch
def _decide(decision: object, sweep: Sweep, member: Member) -> None:
    raise TypeError(type(decision))


@_decide.register
def _(decision: schemas.TakeBack, sweep: Sweep, member: Member) -> None:
    sweeping.take_back(_recurrence(sweep, decision.recurrence), member, now=timezone.now())


@_decide.register
def _(decision: schemas.TryAgain, sweep: Sweep, member: Member) -> None:
    application = queries.newest_writing(_recurrence(sweep, decision.recurrence))
    if application is None:
        raise Refused("application.wrong_state")
    writing.try_again(application, member, now=timezone.now())


@_decide.register
def _(decision: schemas.Look, sweep: Sweep, member: Member) -> None:
    sweeping.look(sweep, member)


def _recurrence(sweep: Sweep, pk: int) -> Recurrence:
    return queries.recurrence(sweep, out.fitting(pk))


def _sweep(sweep: Sweep, picked: int) -> dict[str, Any]:
    return {
        "id": sweep.public_id,
        "erratum": sweep.erratum.number,
        "wrong": sweep.wrong,
        "right": sweep.right,
        "picked": picked,
        "started_at": out.moment(sweep.started_at),
    }


def _detail(sweep: Sweep, member: Member) -> dict[str, Any]:
    writes = member.publication.connector != "copy"
    rows = [_row(recurrence, writes=writes) for recurrence in queries.recurrences(sweep)]
    return {**_sweep(sweep, len(rows)), "recurrences": rows}


def _spot(spot: Spot) -> dict[str, Any]:
    article = spot.article
    return {
        "article": {"id": article.public_id, "url": article.url, "title": article.title},
        "revision": article.current_id,
        "block": spot.index,
        "text": spot.text,
        "occurrences": [
            {"start": one.start, "after": one.after, "doubts": [doubt.value for doubt in one.doubts]}
            for one in spot.found
        ],
        "errata": [erratum.number for erratum in spot.errata],
    }


def _row(recurrence: Recurrence, *, writes: bool) -> dict[str, Any]:
    article, erratum = recurrence.article, recurrence.erratum
    code, facts = queries.why_no_further(recurrence)
    return {
        "id": recurrence.pk,
        "stage": queries.stage(recurrence, writes=writes).value,
        "article": {"id": article.public_id, "url": article.url, "title": article.title},
        "block": recurrence.block,
        "before": recurrence.before,
        "after": recurrence.after,
        "erratum": None if erratum is None else erratum.number,
        "code": code,
        "reason": sentence(code, **facts) if code else "",
    }
