"""A picked block becomes an erratum of its own, accepted and written like any other, or stops and says why."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from django.db import transaction
from django.utils import timezone

from corrigenda.core import anchoring, audit, merging
from corrigenda.core.carrying import carry
from corrigenda.core.errors import Conflict, Refused
from corrigenda.core.merging import Said, Verdict
from corrigenda.core.sweeping import Picked
from corrigenda.models import Erratum, Recurrence
from corrigenda.services import connections, joining, placing, showing, trail, triage, writing
from corrigenda.services.jobs import job
from corrigenda.services.sweeping.rows import queued, record


@job
def correct(recurrence_id: int) -> None:
    """Makes a picked block an erratum of its own, accepts it and has it written; what stops it is kept."""
    now = timezone.now()
    try:
        with transaction.atomic():
            recurrence = queued(recurrence_id)
            if recurrence is not None:
                _correct(recurrence, now)
    except (Refused, Conflict) as error:
        _stop(recurrence_id, error.code, error.facts, now)


def _correct(recurrence: Recurrence, now: datetime) -> None:
    member, article = recurrence.sweep.member, recurrence.article
    article.publication = recurrence.sweep.publication
    if member is None:
        raise Refused("recurrence.nobody")
    place, text, wording = _as_it_stands(recurrence)
    erratum = _erratum_for(recurrence, place, text, wording, now)
    # What the member picked are words: they were just found and mended in the text that stands there now.
    shown = showing.paragraph_at(erratum.place)
    erratum = triage.accept(erratum, member, wording=wording, shown=shown, now=now)
    capabilities = connections.capabilities_of(article.publication)
    if capabilities is not None and capabilities.writes:
        writing.begin(erratum, member, now=now)
    recurrence.erratum, recurrence.state = erratum, Picked.TAKEN.value
    recurrence.save(update_fields=["erratum", "state"])


def _as_it_stands(recurrence: Recurrence) -> tuple[placing.Place, str, str]:
    """Where the block stands in the article as it was seen last, its text, and the wording with the change in it.

    Raises Refused("recurrence.gone"), ("recurrence.right_already"), ("recurrence.changed").
    """
    now = recurrence.article.current
    place = {} if now is None else placing.place_block(recurrence.revision, recurrence.block, now)
    text = None if now is None else placing.text_at(place, now)
    if text is None:
        raise Refused("recurrence.gone")
    if anchoring.fix_state(recurrence.before, recurrence.after, text) is anchoring.FixState.FIXED:
        raise Refused("recurrence.right_already")
    wording = carry(recurrence.before, recurrence.after, text)
    if wording is None:
        raise Refused("recurrence.changed", now=text)
    return place, text, wording


def _erratum_for(
    recurrence: Recurrence, place: placing.Place, text: str, wording: str, now: datetime
) -> Erratum:
    """The erratum that readers opened for the same mistake here, or a new one of the desk's own."""
    article, source = recurrence.article, recurrence.sweep.erratum
    said = Said(
        text, wording, kind=source.kind, blocks=tuple(place["blocks"]), start=place["start"], end=place["end"]
    )
    target = merging.read(said, article.current.texts if article.current else [])
    decision = merging.decide(target, joining.known_errata(article))
    if decision.verdict is Verdict.JOIN and decision.key is not None:
        known = Erratum.objects.get(pk=decision.key)
        if not known.is_undecided:
            raise Refused("recurrence.agreed_already", number=known.number)
        if article.current is None or placing.text_at(known.place, article.current) != text:
            raise Refused("erratum.not_placed")
        return known
    head = trail.lock(article.publication)
    head.errata += 1
    erratum = Erratum.objects.create(
        publication=article.publication,
        article=article,
        number=head.errata,
        kind=source.kind,
        severity=source.severity,
        place=placing.chosen_at(place, recurrence.revision, recurrence.block),
        about=joining.about((target,), article.current),
        opened_at=now,
        changed_at=now,
    )
    facts: dict[str, audit.Json] = {"like": source.public_id, "sweep": recurrence.sweep.public_id}
    record(erratum, "erratum.open", recurrence.sweep.member, facts, head, now)
    return erratum


@transaction.atomic
def _stop(recurrence_id: int, code: str, facts: Mapping[str, object], now: datetime) -> None:
    recurrence = queued(recurrence_id)
    if recurrence is None:
        return
    recurrence.state, recurrence.code = Picked.STOPPED.value, code
    recurrence.facts = {name: str(value)[:2000] for name, value in facts.items()}
    recurrence.save(update_fields=["state", "code", "facts"])
    sweep = recurrence.sweep
    said: dict[str, audit.Json] = {
        "sweep": sweep.public_id,
        "article": recurrence.article.public_id,
        "code": code,
    }
    record(sweep.erratum, "sweep.stopped", None, said, trail.lock(sweep.publication), now)
