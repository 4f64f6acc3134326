"""Reads of the public record, and of changes that are not in it yet."""

from __future__ import annotations

from django.db.models import Count, Prefetch, Q, QuerySet

from corrigenda.core.errors import NotFound
from corrigenda.models.alteration import Alteration, AlterationState
from corrigenda.models.article import Article
from corrigenda.models.erratum import Erratum, Notice
from corrigenda.models.publication import Publication
from corrigenda.models.report import Passage

_THANKED = Prefetch(
    "erratum__passages",
    Passage.objects.filter(report__is_credited=True)
    .select_related("report")
    .order_by("report__sent_at", "pk"),
    to_attr="thanked_passages",
)


def notices(publication: Publication) -> QuerySet[Notice]:
    """The publication's public record, newest first; withdrawn entries stay in it, marked.

    With the passages whose readers are thanked by name.
    """
    return (
        Notice.objects.filter(publication=publication)
        .select_related("article", "erratum")
        .prefetch_related(_THANKED)
        .order_by("-published_at", "-id")
    )


def notice(publication: Publication, public_id: str) -> Notice:
    """One entry of the record. Raises NotFound("notice.unknown")."""
    found = notices(publication).filter(public_id=public_id).first()
    if found is None:
        raise NotFound("notice.unknown")
    return found


def notice_counts(notices: QuerySet[Notice]) -> dict[str, int]:
    """How many entries of each type there are, by type."""
    return dict(notices.order_by().values_list("type").annotate(entries=Count("id")))


def notices_of(erratum: Erratum) -> QuerySet[Notice]:
    """The public entries of an erratum, newest first."""
    return Notice.objects.filter(erratum=erratum).order_by("-published_at", "-id")


def alterations(publication: Publication) -> QuerySet[Alteration]:
    """What was changed without a correction, in every state: what weighs first, newest first."""
    return (
        Alteration.objects.filter(publication=publication)
        .select_related("article", "notice", "decided_by__user")
        .order_by("is_small", "-changed_at", "-id")
    )


def alteration_counts(publication: Publication) -> tuple[int, int, int]:
    """How many alterations are open, how many of these small, and how many are decided."""
    is_open = Q(state=AlterationState.OPEN)
    counts = Alteration.objects.filter(publication=publication).aggregate(
        open=Count("pk", filter=is_open),
        small=Count("pk", filter=is_open & Q(is_small=True)),
        decided=Count("pk", filter=~is_open),
    )
    return counts["open"], counts["small"], counts["decided"]


def alteration(publication: Publication, public_id: str) -> Alteration:
    """One of them. Raises NotFound("alteration.unknown")."""
    rows = alterations(publication).select_related("before", "after", "publication")
    found = rows.filter(public_id=public_id).first()
    if found is None:
        raise NotFound("alteration.unknown")
    return found


def alteration_of(notice: Notice) -> Alteration:
    """What the notice was published about. Raises NotFound("alteration.unknown")."""
    found = alterations(notice.publication).filter(notice=notice).first()
    if found is None:
        raise NotFound("alteration.unknown")
    return found


def open_alteration_of(article: Article) -> Alteration | None:
    """What was changed in the article and waits for somebody to decide, if anything."""
    return Alteration.objects.filter(article=article, state=AlterationState.OPEN).first()


def open_alterations(publication: Publication) -> QuerySet[Alteration]:
    """Those that wait for somebody to decide."""
    return alterations(publication).filter(state=AlterationState.OPEN)


def decided_alterations(publication: Publication) -> QuerySet[Alteration]:
    """Those that somebody decided, the newest decision first."""
    return alterations(publication).exclude(state=AlterationState.OPEN).order_by("-decided_at", "-id")
