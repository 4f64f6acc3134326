"""Which errata does the desk see, and in which order?"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from django.db.models import Case, Count, Exists, F, IntegerField, OuterRef, Q, QuerySet, Value, When
from django.db.models.expressions import Combinable

from corrigenda.core.lifecycle import State
from corrigenda.core.words import Severity
from corrigenda.models import queries
from corrigenda.models.erratum import Erratum
from corrigenda.models.publication import Publication
from corrigenda.models.report import Passage


class Order(StrEnum):
    """How a queue is sorted."""

    RANK = "rank"
    NEWEST = "newest"
    OLDEST = "oldest"


class Lane(StrEnum):
    """Which of the errata that are open: what is to be decided, what is perhaps off topic, or both."""

    QUEUE = "queue"
    DOUBTFUL = "doubtful"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a member wants to see; an empty field asks for nothing.

    ``article`` is a public id, ``claimed_by`` a member's id, ``words`` must all be found in the title, in what
    readers wrote or as the erratum's number; ``is_personal``: what persons concerned ask, and nothing else.
    """

    kind: str = ""
    severity: str = ""
    article: str = ""
    claimed_by: int | None = None
    words: str = ""
    is_personal: bool = False


# How much more a step of severity weighs than the one before it.
_SEVERITY_WEIGHT = {Severity.MINOR: 1, Severity.SIGNIFICANT: 4, Severity.SERIOUS: 16}
# An erratum weighs more the longer it waits, in steps that a person can follow.
_AGE_WEIGHT = (
    (timedelta(days=30), 8),
    (timedelta(days=7), 5),
    (timedelta(days=3), 3),
    (timedelta(days=1), 2),
)


def matching(publication: Publication, wanted: Wanted) -> QuerySet[Erratum]:
    """The publication's errata that match, whatever their state."""
    errata = queries.errata(publication)
    if wanted.kind:
        errata = errata.filter(kind=wanted.kind)
    if wanted.severity:
        errata = errata.filter(severity=wanted.severity)
    if wanted.article:
        errata = errata.filter(article__public_id=wanted.article)
    if wanted.claimed_by is not None:
        errata = errata.filter(claimed_by=wanted.claimed_by)
    if wanted.is_personal:
        errata = errata.filter(is_personal=True)
    for word in wanted.words.split()[:10]:
        errata = errata.filter(_about(word))
    return errata


def counts(errata: QuerySet[Erratum], publication: Publication) -> dict[tuple[str, Lane], int]:
    """How many of the publication's errata there are in each state and lane, in one query."""
    doubtful = Count("pk", filter=queries.doubtful(publication))
    rows = errata.order_by().values_list("state").annotate(all=Count("pk"), doubtful=doubtful)
    found: dict[tuple[str, Lane], int] = {}
    for state, count, beside in rows:
        found |= {
            (state, Lane.BOTH): count,
            (state, Lane.DOUBTFUL): beside,
            (state, Lane.QUEUE): count - beside,
        }
    return found


def in_states(
    errata: QuerySet[Erratum], states: frozenset[State], lane: Lane, publication: Publication
) -> QuerySet[Erratum]:
    """Those of the publication's errata in one of the states (none mean all) and in the lane."""
    if states:
        errata = errata.filter(state__in=[state.value for state in states])
    match lane:
        case Lane.QUEUE:
            return errata.exclude(queries.doubtful(publication))
        case Lane.DOUBTFUL:
            return errata.filter(queries.doubtful(publication))
        case Lane.BOTH:
            return errata


def sorted_by(errata: QuerySet[Erratum], order: Order, *, now: datetime) -> QuerySet[Erratum]:
    """In the order asked for; the rank is readers × severity × age."""
    match order:
        case Order.NEWEST:
            return errata.order_by("-opened_at", "-pk")
        case Order.OLDEST:
            return errata.order_by("opened_at", "pk")
        case Order.RANK:
            return errata.annotate(rank=_rank(now)).order_by("-rank", "opened_at", "pk")


def _rank(now: datetime) -> Combinable:
    severity = Case(
        *[When(severity=severity.value, then=Value(weight)) for severity, weight in _SEVERITY_WEIGHT.items()],
        default=Value(1),
        output_field=IntegerField(),
    )
    age = Case(
        *[When(opened_at__lte=now - age, then=Value(weight)) for age, weight in _AGE_WEIGHT],
        default=Value(1),
        output_field=IntegerField(),
    )
    return F("readers") * severity * age


def _about(word: str) -> Q:
    """SQLite folds the case of ASCII letters only, so a word is also looked for with its first letter changed."""
    number = word.lstrip("#")
    found = Q(number=int(number)) if number.isascii() and number.isdigit() and len(number) < 10 else Q()
    for form in {word, word.lower(), word.capitalize()}:
        said = Passage.objects.filter(erratum=OuterRef("pk")).filter(
            Q(remark__icontains=form) | Q(proposal__icontains=form) | Q(seen__icontains=form)
        )
        found |= Q(article__title__icontains=form) | Q(Exists(said))
    return found
