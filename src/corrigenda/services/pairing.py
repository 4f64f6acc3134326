"""Remembers what was said of two errata: one error or two. Later reports follow, and it can be undone."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from django.db.models import Q

from corrigenda.models import Erratum, Member, Pairing, Passage
from corrigenda.services import joining


def remember_merge(
    erratum: Erratum, into: Erratum, passages: Sequence[int], *, member: Member, now: datetime
) -> None:
    """The two are one error; ``passages`` moved. What either was known by now leads reports to ``into``."""
    _say(erratum, into, Pairing.MERGED, member, now, passages)


def remember_split(new: Erratum, old: Erratum, *, member: Member, now: datetime) -> None:
    """The two are different errors, whatever they look like: each is known by its own passages from now on."""
    _say(new, old, Pairing.APART, member, now)


def may_give_back(erratum: Erratum) -> bool:
    """Whether a merged erratum can be had back: the one it went into still waits for its decision."""
    pairing = erratum.pairings.filter(verdict=Pairing.MERGED).select_related("other").first()
    return pairing is not None and pairing.other.is_undecided


def give_back(erratum: Erratum, *, member: Member, now: datetime) -> None:
    """Undoes a merge: the passages that moved with it come back, as far as they still stand where they went."""
    pairing = erratum.pairings.filter(verdict=Pairing.MERGED).select_related("other").first()
    if pairing is None:
        return
    Passage.objects.filter(pk__in=pairing.passages, erratum=pairing.other).update(erratum=erratum)
    for one in (erratum, pairing.other):
        one.readers = one.passages.values("report").distinct().count()
        one.save(update_fields=["readers"])
    _say(erratum, pairing.other, Pairing.APART, member, now)


def suggestions(erratum: Erratum) -> list[Pairing]:
    """The undecided errata that may be the same error, surest first."""
    pairs = Pairing.objects.filter(verdict=Pairing.SUGGESTED).select_related("erratum", "other")
    found = pairs.filter(Q(erratum=erratum) | Q(other=erratum))
    waiting = [pair for pair in found if pair.erratum.is_undecided and pair.other.is_undecided]
    return sorted(waiting, key=lambda pair: -pair.percent)


def _say(
    erratum: Erratum,
    other: Erratum,
    verdict: str,
    member: Member,
    now: datetime,
    passages: Sequence[int] = (),
) -> None:
    Pairing.objects.filter(erratum=other, other=erratum).delete()
    Pairing.objects.update_or_create(
        erratum=erratum,
        other=other,
        defaults={
            "verdict": verdict,
            "passages": list(passages),
            "member": member,
            "said_at": now,
            "reason": "",
            "percent": 100,
        },
    )
    joining.forget(erratum)
    joining.forget(other)
