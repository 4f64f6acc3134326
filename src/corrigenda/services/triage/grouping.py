"""Two errata turn out to be one error, or one erratum to be two."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from django.db import transaction

from corrigenda.core.errors import Refused
from corrigenda.models import Erratum, Member, Passage
from corrigenda.services import pairing
from corrigenda.services.triage.acting import locked, record


@transaction.atomic
def merge(
    erratum: Erratum, into: Erratum, member: Member, *, now: datetime, version: int | None = None
) -> Erratum:
    """Moves every passage of an undecided erratum into another of the same article; the emptied one is closed.

    Raises Refused("erratum.other_article"), Refused("erratum.wrong_state").
    """
    head, erratum = locked(erratum, member, version)
    _, into = locked(into, member)
    if erratum.article_id != into.article_id or erratum.pk == into.pk:
        raise Refused("erratum.other_article")
    if not erratum.is_undecided or not into.is_undecided:
        raise Refused("erratum.wrong_state", state=erratum.state, verb="merge")
    moved = pairing.unite(erratum, into, member=member, now=now)
    record(erratum, member, "merge", now, head, {"into": into.public_id, "passages": moved})
    return into


@transaction.atomic
def keep_apart(erratum: Erratum, other: Erratum, member: Member, *, now: datetime) -> None:
    """Says that what was suggested as one error is two. Raises Refused("pairing.unknown") when nothing was."""
    head, erratum = locked(erratum, member)
    if not pairing.keep_apart(erratum, other, member=member, now=now):
        raise Refused("pairing.unknown", field="other")
    record(erratum, member, "apart", now, head, {"other": other.public_id})


@transaction.atomic
def suggest_again(erratum: Erratum, other: Erratum, member: Member, *, now: datetime) -> None:
    """Takes `keep_apart` back. Raises Refused("pairing.unknown") when nothing was kept apart so."""
    head, erratum = locked(erratum, member)
    if not pairing.suggest_again(erratum, other):
        raise Refused("pairing.unknown", field="other")
    record(erratum, member, "alike", now, head, {"other": other.public_id})


@transaction.atomic
def split(
    erratum: Erratum,
    passages: Iterable[int],
    member: Member,
    *,
    now: datetime,
    version: int | None = None,
) -> Erratum:
    """Opens a new erratum with some of the passages (by id). Raises Refused("split.nothing") when that would
    empty one of the two."""
    head, erratum = locked(erratum, member, version)
    ids = set(erratum.passages.values_list("pk", flat=True))
    chosen = ids & set(passages)
    if not chosen or chosen == ids or not erratum.is_undecided:
        raise Refused("split.nothing")
    head.errata += 1
    first = Passage.objects.filter(pk__in=chosen).order_by("pk")[0]
    new = Erratum.objects.create(
        publication=erratum.publication,
        article=erratum.article,
        number=head.errata,
        kind=first.kind,
        place=first.place,
        opened_at=now,
        changed_at=now,
    )
    pairing.part(new, erratum, sorted(chosen), member=member, now=now)
    record(erratum, member, "split", now, head, {"new": new.public_id, "passages": len(chosen)})
    return new
