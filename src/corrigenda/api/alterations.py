"""Editors' part: what was changed without a correction, and the decision about it."""

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
from corrigenda.models import Alteration, AlterationState, Member, queries
from corrigenda.services import alterations
from corrigenda.web import entries

router = Router(tags=["editors"], auth=TOKEN)


@router.get(
    "/alterations",
    response={200: schemas.AlterationsPage},
    openapi_extra=out.problems(401, 422),
    url_name="alterations",
)
def list_alterations(request: HttpRequest, state: str = "", page: int = 1) -> HttpResponse:
    """The publication's alterations, what weighs first and the small ones after it, of one state or of all."""
    member = member_of(request)
    if state and state not in AlterationState.values:
        raise Refused("alteration.unknown_state", field="state")
    rows = queries.alterations(member.publication).select_related("after")
    if state:
        rows = rows.filter(state=state)
    found = out.page_of(rows, page, "api:alterations", state=state)
    return out.answer(found.of([_alteration(row, member) for row in found.rows]))


@router.get(
    "/alterations/{alteration_id}",
    response={200: schemas.AlterationOut},
    openapi_extra=out.problems(401, 404, 422),
    url_name="alteration",
)
def read_alteration(request: HttpRequest, alteration_id: str) -> HttpResponse:
    """One alteration with every change."""
    member = member_of(request)
    return out.answer(_alteration(queries.alteration(member.publication, alteration_id), member))


@router.post(
    "/alterations/{alteration_id}/decisions",
    response={200: schemas.AlterationOut},
    openapi_extra=out.problems(400, 401, 403, 404, 413, 415, 422),
    url_name="alteration_decisions",
)
def decide_alteration(
    request: HttpRequest, alteration_id: str, decision: schemas.AlterationDecision
) -> HttpResponse:
    """Decides an alteration as the token's member. One that grew since it was read is refused."""
    member = member_of(request)
    _decide(decision, queries.alteration(member.publication, alteration_id), member)
    return out.answer(_alteration(queries.alteration(member.publication, alteration_id), member))


@singledispatch
def _decide(decision: object, alteration: Alteration, member: Member) -> None:
    raise TypeError(type(decision))


@_decide.register
def _(decision: schemas.Dismiss, alteration: Alteration, member: Member) -> None:
    shown = {alteration.public_id: _shown(alteration, decision.revision)}
    if not alterations.dismiss(shown, member, now=timezone.now()):
        is_open = queries.alteration(member.publication, alteration.public_id).state == AlterationState.OPEN
        raise Refused("alteration.changed" if is_open else "alteration.decided")


@_decide.register
def _(decision: schemas.Publish, alteration: Alteration, member: Member) -> None:
    alterations.publish(
        alteration,
        member,
        type=decision.type,
        text=decision.text,
        row=decision.change,
        shown=_shown(alteration, decision.revision),
        now=timezone.now(),
    )


@_decide.register
def _(decision: schemas.Reopen, alteration: Alteration, member: Member) -> None:
    if not alterations.reopen([alteration], member, now=timezone.now()):
        raise Refused("alteration.decided")


def _shown(alteration: Alteration, digest: str) -> int:
    """The content that the client read, by the id it has here; 0 where the article never had it."""
    found = queries.revisions(alteration.article).filter(digest=digest).first()
    return 0 if found is None else found.pk


def _alteration(alteration: Alteration, member: Member) -> dict[str, Any]:
    article, notice = alteration.article, alteration.notice
    return {
        "id": alteration.public_id,
        "state": alteration.state,
        "article": {"id": article.public_id, "url": article.url, "title": article.title},
        "is_small": alteration.is_small,
        "changes": [
            {"before": one.before, "after": one.after, "sorts": [sort.value for sort in one.sorts]}
            for one in alteration.changes
        ],
        "revision": alteration.after.digest,
        "changed_at": out.moment(alteration.changed_at),
        "decided_at": None if alteration.decided_at is None else out.moment(alteration.decided_at),
        "notice": entries.absolute("errata:notice", member.publication.slug, notice.public_id)
        if notice
        else None,
    }
