"""Does a passage join an erratum, resemble one, or speak of something else? With the reason and a score."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, TypeVar

from rapidfuzz.fuzz import token_set_ratio

from corrigenda.core.merging.spots import Spot, Strength, Target
from corrigenda.core.merging.traits import TRAITS, may_be
from corrigenda.core.merging.words import SIGN, folded, folded_words, is_number, likeness, signs_of

JOIN = 0.8
SUGGEST = 0.5
_UNSURE = 0.7
# A rewording longer than this is of a phrase, not of an error in it.
_LONG = 12
# A phrase this long may be quoted to show where an error stands.
_PHRASE = 8

Key = TypeVar("Key")


class Verdict(StrEnum):
    """What to do with a passage."""

    JOIN = "join"
    SUGGEST = "suggest"
    APART = "apart"


class Reason(StrEnum):
    """Why, as the trail keeps it and the desk shows it."""

    SAME_CHANGE = "same_change"
    SAME_WORDS = "same_words"
    PART_OF_CHANGE = "part_of_change"
    SAME_REMARK = "same_remark"
    SAME_BLOCK = "same_block"
    OVERLAP = "overlap"
    ALIKE = "alike"
    OTHER_WORDS = "other_words"
    NOTHING_THERE = "nothing_there"


@dataclass(frozen=True, slots=True)
class Known(Generic[Key]):
    """An open erratum: ``key`` is whatever the caller knows it by, ``targets`` what its readers said."""

    key: Key
    targets: tuple[Target, ...]
    readers: int = 1


@dataclass(frozen=True, slots=True)
class Decision(Generic[Key]):
    """``key`` is the erratum to join or to suggest; None when the passage stands apart from all."""

    verdict: Verdict
    key: Key | None
    reason: Reason
    score: float


@dataclass(frozen=True, slots=True)
class _Likeness:
    score: float
    reason: Reason


_APART = _Likeness(0.0, Reason.OTHER_WORDS)


def decide(target: Target, known: Iterable[Known[Key]]) -> Decision[Key]:
    """The best of the known errata and what to do with it; of equals the one with more readers, then the first.

    A vague passage joins what stands open in its block; the first precise one fills a vague erratum.
    """
    near = [one for one in known if _meet(target, one.targets)]
    best: tuple[float, int, Known[Key], _Likeness] | None = None
    fitting = 0
    for one in near:
        alike = max((compare(target, other) for other in _comparable(target, one.targets)), key=_score)
        fitting += alike.score >= JOIN and any(other.spots for other in one.targets)
        if alike.score >= SUGGEST and (best is None or (alike.score, one.readers) > best[:2]):
            best = (alike.score, one.readers, one, alike)
    if best is None:
        reason = Reason.OTHER_WORDS if near else Reason.NOTHING_THERE
        return Decision(Verdict.APART, None, reason, 0.0)
    score = best[0]
    if best[3].reason is Reason.SAME_BLOCK and _says_which(target, len(near), fitting):
        score = _UNSURE
    verdict = Verdict.JOIN if score >= JOIN else Verdict.SUGGEST
    return Decision(verdict, best[2].key, best[3].reason, round(score, 3))


def _says_which(target: Target, near: int, fitting: int) -> bool:
    """Whether a passage has words of its own, or names a sort of change, that nobody can tie to one of several errors."""
    return near > 1 if target.words else fitting > 1 and target.family in TRAITS


def compare(one: Target, other: Target) -> _Likeness:
    """How surely two targets are one error (0..1), and why."""
    if one.spots == other.spots and one.words == other.words and one.words:
        return _Likeness(0.95, Reason.SAME_REMARK)
    if one.spots and other.spots:
        return _compare_spots(one, other)
    if _wants(one, other) or _wants(other, one):
        return _Likeness(0.85, Reason.SAME_CHANGE)
    if one.vague or other.vague:
        return _compare_vague(one, other)
    alike = token_set_ratio(" ".join(one.words), " ".join(other.words)) / 100
    if one.words and other.words and alike >= 0.8:
        return _Likeness(0.8 + (alike - 0.8) / 2, Reason.SAME_REMARK)
    if alike >= 0.5 or (one.family == other.family != "") or _may_be_one(one, other):
        return _Likeness(0.6, Reason.ALIKE)
    return _APART


def _wants(bare: Target, precise: Target) -> bool:
    """Whether a remark without a place says nothing but words that the other wants in the same block."""
    if bare.spots or not bare.words:
        return False
    return any(
        set(bare.words) <= set(folded_words(spot.after)) - set(folded_words(spot.before))
        for spot in precise.spots
        if spot.where in bare.wheres
    )


def _comparable(target: Target, others: tuple[Target, ...]) -> tuple[Target, ...]:
    """What a passage is compared with: once an erratum is precise, a precise passage passes over its vague ones.

    A passage about two places does not make them one error once somebody has named one of them alone.
    """
    precise = tuple(other for other in others if other.spots)
    if not target.spots or not precise:
        return others
    single = tuple(other for other in precise if len(other.spots) == 1 and _is_sure(other))
    return single or precise


def _is_sure(target: Target) -> bool:
    return all(spot.strength is not Strength.MENTIONED for spot in target.spots)


def _score(likeness: _Likeness) -> float:
    return likeness.score


def _meet(target: Target, others: Iterable[Target]) -> bool:
    return any(where in other.wheres for other in others for where in target.wheres)


def _compare_vague(one: Target, other: Target) -> _Likeness:
    """Somebody says that something is wrong here, and no more: it is what the others say of the block."""
    if not set(_meant(one)) & set(_meant(other)):
        return _APART
    if not _same_sort(one.family, other.family) or _unlike(one, other) or _unlike(other, one):
        return _APART
    if _is_of_words(one, other) or _is_of_words(other, one):
        return _Likeness(_UNSURE, Reason.SAME_BLOCK)
    return _Likeness(0.85 if one.vague and other.vague else 0.82, Reason.SAME_BLOCK)


def _may_be_one(one: Target, other: Target) -> bool:
    """Whether one names a sort of change without a place, and the other changes that in its block."""
    return any(
        told.family in TRAITS and not told.spots and changed.spots and not _unlike(told, changed)
        for told, changed in ((one, other), (other, one))
    )


def _unlike(vague: Target, precise: Target) -> bool:
    """Whether one names a sort of change ("accent"), and the other changes something else."""
    if vague.family not in TRAITS or vague.spots or not precise.spots:
        return False
    return not any(may_be(vague.family, spot) for spot in precise.spots)


def _is_of_words(precise: Target, sign: Target) -> bool:
    """Whether one changes words alone while the other, without a place, speaks of a punctuation mark."""
    if sign.family != SIGN or not precise.spots:
        return False
    return all(signs_of(spot.before) == signs_of(spot.after) for spot in precise.spots)


def _same_sort(one: str, other: str) -> bool:
    """Whether two sorts of error may be one; a fact may be a name or a figure."""
    if one in TRAITS and other in TRAITS:
        return one == other
    one, other = ("form" if family == SIGN or family in TRAITS else family for family in (one, other))
    return one == other or "" in (one, other) or ("fact" in (one, other) and "form" not in (one, other))


def _meant(target: Target) -> tuple[str, ...]:
    """The blocks that a target surely means: those of its spots, else those picked."""
    return tuple(spot.where for spot in target.spots) or target.wheres


def _compare_spots(one: Target, other: Target) -> _Likeness:
    found = [_compare_pair(a, b) for a in one.spots for b in other.spots if _touch(a, b)]
    if not found:
        beside = any(_is_beside(a, b) or _is_beside(b, a) for a in one.spots for b in other.spots)
        return _Likeness(0.82, Reason.SAME_WORDS) if beside else _APART
    best = max(found, key=lambda likeness: likeness.score)
    exact = all(spot.strength is Strength.EXACT for spot in (*one.spots, *other.spots))
    if exact and best.score > 0.9 and len(one.spots) != len(other.spots):
        return _Likeness(0.9, Reason.PART_OF_CHANGE)
    return best


def _is_beside(named: Spot, exact: Spot) -> bool:
    """Whether one names the thing whose number the other corrects: « le nombre de places » beside « 120 places »."""
    if named.where != exact.where or named.after or named.strength is Strength.EXACT:
        return False
    gap = max(named.start - exact.end, exact.start - named.end)
    return gap <= 1 and any(map(is_number, folded_words(exact.before)))


def _touch(one: Spot, other: Spot) -> bool:
    """Whether two spots share words, or one inserts where the other stands."""
    if one.where != other.where:
        return False
    if one.start == one.end or other.start == other.end:
        # A space on either side of an insertion belongs to it.
        return one.start <= other.end + 1 and other.start <= one.end + 1
    return one.start < other.end and other.start < one.end


def _compare_pair(one: Spot, other: Spot) -> _Likeness:
    weaker = min(one.strength, other.strength)
    agreed = _agree(one, other)
    if agreed and (weaker is not Strength.MENTIONED or max(one.strength, other.strength) > weaker):
        return _Likeness({3: 1.0, 2: 0.97, 1: 0.9}[weaker], Reason.SAME_CHANGE)
    if agreed:
        return _Likeness(0.82, Reason.SAME_CHANGE)
    if weaker is Strength.MENTIONED:
        return _Likeness(0.6, Reason.OVERLAP)
    shared = _coverage(one, other)
    if weaker is Strength.NAMED and _words(one) <= _PHRASE and _words(other) <= _PHRASE:
        return _Likeness(0.85 if shared >= 0.25 else 0.82, Reason.SAME_WORDS)
    if _is_insertion(one) and _is_insertion(other):
        return _Likeness(0.7, Reason.OVERLAP)
    if _words(one) > _LONG or _words(other) > _LONG:
        return _Likeness(0.8 if shared >= 0.7 else 0.6, Reason.OVERLAP)
    return _Likeness(0.85, Reason.SAME_WORDS) if shared >= 0.25 else _Likeness(0.6, Reason.OVERLAP)


def _agree(one: Spot, other: Spot) -> bool:
    """Whether both want the same words there. An exact spot that removes agrees with another that removes."""
    if one.strength is other.strength is Strength.EXACT:
        return folded(one.after) == folded(other.after)
    wanted, also = folded_words(one.after), folded_words(other.after)
    return any(likeness(a, b) >= 0.95 for a in wanted for b in also)


def _coverage(one: Spot, other: Spot) -> float:
    shared = min(one.end, other.end) - max(one.start, other.start)
    whole = max(one.end, other.end) - min(one.start, other.start)
    return 1.0 if whole == 0 or _is_insertion(one) or _is_insertion(other) else shared / whole


def _is_insertion(spot: Spot) -> bool:
    return spot.start == spot.end


def _words(spot: Spot) -> int:
    return max(len(folded_words(spot.before)), len(folded_words(spot.after)))
