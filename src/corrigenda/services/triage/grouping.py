"""Two errata turn out to be one error, or one erratum to be two."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from django.db import transaction

from corrigenda.core.errors import Refused
from corrigenda.core.lifecycle import State
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
    moved = list(erratum.passages.values_list("pk", flat=True))
    Passage.objects.filter(pk__in=moved).update(erratum=into)
    into.readers = into.passages.values("report").distinct().count()
    into.save(update_fields=["readers"])
    erratum.previous_state, erratum.state = erratum.state, State.REJECTED.value
    erratum.reason_code, erratum.reason, erratum.readers = "merged", str(into.number), 0
    erratum.version += 1
    erratum.changed_at = now
    erratum.save()
    pairing.remember_merge(erratum, into, moved, member=member, now=now)
    record(erratum, member, "merge", now, head, {"into": into.public_id, "passages": len(moved)})
    return into


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
    Passage.objects.filter(pk__in=chosen).update(erratum=new)
    for one in (new, erratum):
        one.readers = one.passages.values("report").distinct().count()
        one.save(update_fields=["readers"])
    pairing.remember_split(new, erratum, member=member, now=now)
    record(erratum, member, "split", now, head, {"new": new.public_id, "passages": len(chosen)})
    return new
