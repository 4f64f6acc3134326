"""After a sweep: a picked block is taken back, pasted ones are looked for."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from corrigenda.core import lifecycle
from corrigenda.core.errors import NotFound, Refused
from corrigenda.core.lifecycle import State, Verb
from corrigenda.core.sweeping import Picked
from corrigenda.models import Application, ApplicationState, Article, Erratum, Member, Recurrence, Sweep
from corrigenda.services import applying, dropping, trail, writing
from corrigenda.services.sweeping.rows import record


@transaction.atomic
def take_back(recurrence: Recurrence, member: Member, *, now: datetime) -> None:
    """Takes one picked block back: from the article where it was written, and from the desk.

    Raises Refused("erratum.role"), ("recurrence.published"), ("recurrence.by_hand"), ("erratum.being_applied") and
    ("recurrence.nothing") when nothing is there to take back.
    """
    if recurrence.sweep.publication_id != member.publication_id:
        raise NotFound("sweep.unknown")
    lifecycle.require_role(Verb.TAKE_BACK, member.rank)
    head = trail.lock(member.publication)
    recurrence = Recurrence.objects.select_for_update(of=("self",)).get(pk=recurrence.pk)
    if recurrence.state == Picked.STOPPED.value:
        raise Refused("recurrence.nothing")
    sweep = recurrence.sweep
    record(sweep.erratum, "sweep.undo", member, {"sweep": sweep.public_id}, head, now)
    if recurrence.erratum is not None:
        _take_back_erratum(recurrence.erratum, member, now)
    recurrence.state = Picked.UNWISHED.value
    recurrence.save(update_fields=["state"])


@transaction.atomic
def look(sweep: Sweep, member: Member) -> int:
    """Queues a look at each article of a sweep that still waits for somebody's paste; how many."""
    if sweep.publication_id != member.publication_id:
        raise NotFound("sweep.unknown")
    waiting = sweep.recurrences.filter(erratum__state=State.ACCEPTED.value).values("article")
    articles = list(Article.objects.filter(pk__in=waiting))
    for article in articles:
        applying.watch(article)
    return len(articles)


def _take_back_erratum(erratum: Erratum, member: Member, now: datetime) -> None:
    application = erratum.applications.first()
    state = ApplicationState(application.state) if application else None
    if erratum.state == State.PUBLISHED.value:
        raise Refused("recurrence.published")
    if application is None or state not in (
        ApplicationState.WAITING,
        ApplicationState.WRITTEN,
        ApplicationState.LIVE,
    ):
        if erratum.state == State.APPLIED.value:
            raise Refused("recurrence.by_hand")
        _drop(erratum, application, member, now)
    elif state is ApplicationState.WAITING:
        writing.give_up(application, member, now=now)
        dropping.drop(erratum, member, now=now)
    else:
        writing.undo(application, member, now=now)


def _drop(erratum: Erratum, application: Application | None, member: Member, now: datetime) -> None:
    if application is not None and application.is_active:
        raise Refused("erratum.being_applied")
    if erratum.state != State.ACCEPTED.value:
        raise Refused("recurrence.nothing")
    dropping.drop(erratum, member, now=now)
