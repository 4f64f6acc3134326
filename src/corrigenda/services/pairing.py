"""Remembers what was said of two errata: one error or two. Later reports follow, and it can be undone."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime

from django.db.models import Q, QuerySet

from corrigenda.core.lifecycle import State
from corrigenda.models import Erratum, Member, Pairing, Passage
from corrigenda.services import joining


def unite(erratum: Erratum, into: Erratum, *, member: Member, now: datetime) -> int:
    """Moves every passage of an erratum into another and closes the emptied one; how many moved.

    The two are one error: what either was known by leads reports to ``into`` from now on.
    """
    moved = list(erratum.passages.values_list("pk", flat=True))
    Passage.objects.filter(pk__in=moved).update(erratum=into)
    _count(into)
    erratum.previous_state, erratum.state = erratum.state, State.REJECTED.value
    erratum.reason_code, erratum.reason, erratum.readers = "merged", str(into.number), 0
    erratum.version += 1
    erratum.changed_at = now
    erratum.save()
    _say(erratum, into, Pairing.MERGED, member, now, moved)
    return len(moved)


def part(new: Erratum, old: Erratum, passages: Sequence[int], *, member: Member, now: datetime) -> None:
    """Moves passages from one erratum to a new one: two different errors, whatever they look like.

    Each is known by its own passages from now on.
    """
    Passage.objects.filter(pk__in=passages).update(erratum=new)
    _count(new, old)
    _say(new, old, Pairing.APART, member, now, passages)


def origin_of(erratum: Erratum) -> Erratum | None:
    """The erratum that this one was split off from, as long as neither is decided since: it can go back there."""
    if erratum.state != State.OPEN.value:
        return None
    splits = erratum.pairings.filter(verdict=Pairing.APART).exclude(passages=[])
    pairing = splits.select_related("other").first()
    return pairing.other if pairing is not None and pairing.other.is_undecided else None


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
    _count(erratum, pairing.other)
    _say(erratum, pairing.other, Pairing.APART, member, now)


def suggestions(erratum: Erratum) -> list[Pairing]:
    """The undecided errata that may be the same error, surest first."""
    pairs = Pairing.objects.filter(verdict=Pairing.SUGGESTED).select_related("erratum", "other")
    found = pairs.filter(Q(erratum=erratum) | Q(other=erratum))
    waiting = [pair for pair in found if pair.erratum.is_undecided and pair.other.is_undecided]
    return sorted(waiting, key=lambda pair: -pair.percent)


def keep_apart(erratum: Erratum, other: Erratum, *, member: Member, now: datetime) -> bool:
    """Whether there was a suggestion that the two are one error: it is not made any more."""
    suggested = _between(erratum, other).filter(verdict=Pairing.SUGGESTED)
    return bool(suggested.update(verdict=Pairing.APART, member=member, said_at=now))


def suggest_again(erratum: Erratum, other: Erratum) -> bool:
    """Whether a suggestion had been turned down: it is made again."""
    dismissed = _between(erratum, other).filter(verdict=Pairing.APART).exclude(reason="")
    return bool(dismissed.update(verdict=Pairing.SUGGESTED, member=None))


def _between(erratum: Erratum, other: Erratum) -> QuerySet[Pairing]:
    return Pairing.objects.filter(Q(erratum=erratum, other=other) | Q(erratum=other, other=erratum))


def _count(*errata: Erratum) -> None:
    for erratum in errata:
        rows = erratum.passages.order_by().values_list(
            "report", "report__source", "report__reader_key", "is_doubtful"
        )
        counted = set(rows)
        erratum.readers = _senders({(report, source, key) for report, source, key, _ in counted})
        erratum.is_doubtful = bool(counted) and all(row[-1] for row in counted)
        erratum.save(update_fields=["readers", "is_doubtful"])


def _senders(reports: Collection[tuple[int, str, int | None]]) -> int:
    """How many senders stand behind reports (id, the day's key of the sender, reader's key): as `joining` would have
    counted them, had all come to this erratum, one after the other."""
    senders, known = 0, set[int]()
    at: dict[str, set[int | None]] = {}
    for _, source, key in sorted(reports, key=lambda report: report[0]):
        others = at.setdefault(source, set()) if source else set()
        again = key in known or bool(others and (key is None or others & {None, key}))
        senders += not again
        others.add(key)
        if key is not None:
            known.add(key)
    return senders


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
