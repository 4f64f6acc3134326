"""Editors' part: the errata of the token's publication, one of them, and the decision about it."""

from __future__ import annotations

from functools import singledispatch
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import timezone
from ninja import Router

from corrigenda.api import answers as out
from corrigenda.api import schemas, web_annotations
from corrigenda.api.tokens import TOKEN, member_of
from corrigenda.conf import conf
from corrigenda.core.errors import Refused
from corrigenda.core.lifecycle import State
from corrigenda.models import Erratum, Member, Passage, queries
from corrigenda.services import triage
from corrigenda.services.showing import Shown

router = Router(tags=["editors"], auth=TOKEN)


@router.get(
    "/errata",
    response={200: schemas.ErrataPage},
    openapi_extra=out.problems(401, 422),
    url_name="errata",
)
def list_errata(
    request: HttpRequest, state: str = "", doubtful: bool | None = None, page: int = 1
) -> HttpResponse:
    """The publication's errata, newest first, of one state or of all; those perhaps off topic alone, or without them."""
    member = member_of(request)
    if state and state not in set(State):
        raise Refused("erratum.unknown_state", field="state")
    rows = queries.errata(member.publication).order_by("-opened_at", "-id")
    if state:
        rows = rows.filter(state=state)
    if doubtful is not None:
        rows = rows.filter(is_doubtful=doubtful)
    found = out.page_of(rows, page, "api:errata", state=state, doubtful=_told(doubtful))
    return out.answer(found.of([_erratum(row) for row in found.rows]))


@router.get(
    "/errata/{number}",
    response={200: schemas.ErratumDetail},
    openapi_extra=out.problems(401, 404, 422),
    url_name="erratum",
)
def read_erratum(request: HttpRequest, number: int) -> HttpResponse:
    """One erratum with everything that readers sent about it."""
    return out.answer(_detail(_of(member_of(request), number)))


@router.post(
    "/errata/{number}/decisions",
    response={200: schemas.ErratumDetail},
    openapi_extra=out.problems(400, 401, 403, 404, 409, 413, 415, 422),
    url_name="decisions",
)
def decide(request: HttpRequest, number: int, decision: schemas.Decision) -> HttpResponse:
    """Decides an erratum as the token's member."""
    member = member_of(request)
    _decide(decision, _of(member, number), member)
    return out.answer(_detail(_of(member, number)))


@router.get(
    "/errata/{number}/annotations",
    response={200: schemas.AnnotationPage},
    by_alias=True,
    openapi_extra=out.problems(401, 404, 422),
    url_name="annotations",
)
def read_annotations(request: HttpRequest, number: int) -> HttpResponse:
    """The erratum's passages as W3C Web Annotations."""
    erratum = _of(member_of(request), number)
    page_url = conf().base_url + reverse("api:annotations", args=[number])
    return out.answer(web_annotations.page(page_url, erratum, list(queries.passages(erratum))))


@singledispatch
def _decide(decision: object, erratum: Erratum, member: Member) -> None:
    raise TypeError(type(decision))


@_decide.register
def _(decision: schemas.Accept, erratum: Erratum, member: Member) -> None:
    triage.accept(
        erratum,
        member,
        wording=decision.wording,
        shown=Shown(decision.revision, tuple(decision.blocks)),
        now=timezone.now(),
        version=decision.version,
    )


@_decide.register
def _(decision: schemas.Reject, erratum: Erratum, member: Member) -> None:
    triage.reject(
        erratum,
        member,
        code=decision.code,
        reason=decision.reason,
        now=timezone.now(),
        version=decision.version,
    )


@_decide.register
def _(decision: schemas.Hold, erratum: Erratum, member: Member) -> None:
    triage.hold(erratum, member, reason=decision.reason, now=timezone.now(), version=decision.version)


@_decide.register
def _(decision: schemas.Ask, erratum: Erratum, member: Member) -> None:
    triage.ask(erratum, member, question=decision.question, now=timezone.now(), version=decision.version)


@_decide.register
def _(decision: schemas.AlreadyFixed, erratum: Erratum, member: Member) -> None:
    triage.already_fixed(erratum, member, now=timezone.now(), version=decision.version)


@_decide.register
def _(decision: schemas.OffTopic, erratum: Erratum, member: Member) -> None:
    triage.off_topic(erratum, member, now=timezone.now(), version=decision.version)


@_decide.register
def _(decision: schemas.Admit, erratum: Erratum, member: Member) -> None:
    triage.admit(erratum, member, now=timezone.now(), version=decision.version)


@_decide.register
def _(decision: schemas.Doubt, erratum: Erratum, member: Member) -> None:
    triage.doubt(erratum, member, now=timezone.now(), version=decision.version)


@_decide.register
def _(decision: schemas.SetApart, erratum: Erratum, member: Member) -> None:
    triage.set_apart(erratum, member, now=timezone.now(), version=decision.version)


@_decide.register
def _(decision: schemas.PutBack, erratum: Erratum, member: Member) -> None:
    triage.put_back(erratum, member, now=timezone.now(), version=decision.version)


@_decide.register
def _(decision: schemas.Undo, erratum: Erratum, member: Member) -> None:
    triage.undo(erratum, member, now=timezone.now(), version=decision.version)


def _told(chosen: bool | None) -> str:
    return "" if chosen is None else str(chosen).lower()


def _of(member: Member, number: int) -> Erratum:
    return queries.erratum(member.publication, out.fitting(number))


def _erratum(erratum: Erratum) -> dict[str, Any]:
    article = erratum.article
    return {
        "number": erratum.number,
        "state": erratum.state,
        "kind": erratum.kind,
        "severity": erratum.severity,
        "readers": erratum.readers,
        "is_personal": erratum.is_personal,
        "is_doubtful": erratum.is_doubtful,
        "article": {"id": article.public_id, "url": article.url, "title": article.title},
        "before": erratum.before,
        "after": erratum.after,
        "reason_code": erratum.reason_code,
        "reason": erratum.reason,
        "place": erratum.place,
        "version": erratum.version,
        "opened_at": out.moment(erratum.opened_at),
        "changed_at": out.moment(erratum.changed_at),
    }


def _detail(erratum: Erratum) -> dict[str, Any]:
    return {**_erratum(erratum), "passages": [_passage(one) for one in queries.passages(erratum)]}


def _passage(passage: Passage) -> dict[str, Any]:
    return {
        "report": passage.report.public_id,
        "sent_at": out.moment(passage.report.sent_at),
        "language": passage.report.language,
        "seen": passage.seen,
        "proposal": passage.proposal,
        "remark": passage.remark,
        "kind": passage.kind,
        "source_url": passage.source_url,
        "credit": passage.report.credit,
        "selector": passage.selectors,
    }
