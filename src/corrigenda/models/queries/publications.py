"""Reads of a publication itself: its members, keys, counts and trail."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.db.models import Count, OuterRef, QuerySet, Subquery
from django.db.models.functions import Coalesce

from corrigenda.core.errors import NotFound
from corrigenda.core.lifecycle import State
from corrigenda.models.alteration import Alteration, AlterationState
from corrigenda.models.erratum import Erratum
from corrigenda.models.publication import ApiToken, Member, Publication
from corrigenda.models.queries.reported import DOUBTFUL, doubtful
from corrigenda.models.trail import TrailEvent, TrailHead


def publication_of_host(host: str) -> Publication:
    """The publication that owns a host. Raises NotFound("publication.unknown")."""
    publication = Publication.objects.filter(domains__host=host).first()
    if publication is None:
        raise NotFound("publication.unknown", host=host)
    return publication


def publication_by_slug(slug: str) -> Publication:
    """A publication for its public pages. Raises NotFound("publication.unknown")."""
    publication = Publication.objects.filter(slug=slug).first()
    if publication is None:
        raise NotFound("publication.unknown", slug=slug)
    return publication


def membership(user_id: int, slug: str) -> Member:
    """The user's membership in a publication. Raises NotFound to strangers, as if there were none such."""
    members = Member.objects.select_related("publication", "user")
    member = members.filter(user_id=user_id, publication__slug=slug).first()
    if member is None:
        raise NotFound("publication.unknown", slug=slug)
    return member


def memberships(user_id: int) -> QuerySet[Member]:
    """Every publication that the user works in."""
    return Member.objects.filter(user_id=user_id).select_related("publication").order_by("publication__name")


def trail_of(publication: Publication) -> QuerySet[TrailEvent]:
    """Everything that was done in a publication, newest first."""
    return TrailEvent.objects.filter(publication=publication).order_by("-sequence")


def trail_step(publication: Publication) -> int:
    """How many acts the trail holds: it grows with every change, so it tells whether anything changed."""
    head = TrailHead.objects.filter(publication=publication).values_list("sequence", flat=True).first()
    return 0 if head is None else int(head)


def members(publication: Publication) -> QuerySet[Member]:
    """Who works in the publication, by name."""
    return Member.objects.filter(publication=publication).select_related("user").order_by("user__username")


def member(publication: Publication, pk: int) -> Member:
    """One member. Raises NotFound("member.unknown")."""
    found = members(publication).select_related("publication").filter(pk=pk).first()
    if found is None:
        raise NotFound("member.unknown")
    return found


def api_tokens(publication: Publication) -> QuerySet[ApiToken]:
    """The publication's keys to the API, by name."""
    return ApiToken.objects.filter(publication=publication).select_related("member__user").order_by("name")


def api_token(publication: Publication, pk: int) -> ApiToken:
    """One key. Raises NotFound("token.unknown")."""
    found = api_tokens(publication).filter(pk=pk).first()
    if found is None:
        raise NotFound("token.unknown")
    return found


def waiting_by_publication(publications: Iterable[int]) -> dict[int, int]:
    """How many errata wait for a decision in each of the publications, by id, without what is perhaps off topic."""
    waiting = Erratum.objects.filter(publication__in=list(publications), state=State.OPEN.value)
    waiting = waiting.exclude(DOUBTFUL, publication__separates_doubtful=True)
    rows = waiting.order_by().values_list("publication").annotate(Count("pk"))
    return {int(publication): int(count) for publication, count in rows}


def desk_counts(publication: Publication) -> tuple[int, int]:
    """How many errata wait for a decision (without what is perhaps off topic), how many alterations; in one query."""
    errata = Erratum.objects.filter(publication=OuterRef("pk"), state=State.OPEN.value)
    errata = errata.exclude(doubtful(publication))
    changes = Alteration.objects.filter(publication=OuterRef("pk"), state=AlterationState.OPEN)
    waiting, altered = (_counted(rows) for rows in (errata, changes))
    counts = Publication.objects.filter(pk=publication.pk).values_list(waiting, altered)
    return next(iter(counts), (0, 0))


def _counted(rows: QuerySet[Any]) -> Coalesce:
    per_publication = rows.order_by().values("publication").annotate(number=Count("pk"))
    return Coalesce(Subquery(per_publication.values("number")), 0)
