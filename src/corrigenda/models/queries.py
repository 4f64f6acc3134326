"""Reads used in more than one place; each starts from a publication, a member or an unguessable token."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db.models import Count, OuterRef, Prefetch, Q, QuerySet, Subquery
from django.db.models.functions import Coalesce

from corrigenda.core.addresses import normal_url
from corrigenda.core.errors import NotFound
from corrigenda.core.lifecycle import State
from corrigenda.core.standing import DECIDED, RIGHT, Standing
from corrigenda.core.sweeping import Picked
from corrigenda.core.watching import MISSES_TOLD, STRIKES_TOLD
from corrigenda.models.alteration import Alteration, AlterationState
from corrigenda.models.article import Article, Revision
from corrigenda.models.connection import Application, ApplicationState
from corrigenda.models.erratum import Erratum, Notice
from corrigenda.models.publication import ApiToken, Member, Publication
from corrigenda.models.report import Message, Passage, Report
from corrigenda.models.statements import Select
from corrigenda.models.sweep import Recurrence, Sweep
from corrigenda.models.trail import TrailEvent, TrailHead
from corrigenda.models.watching import Listing, Round, Watch

# What every reader's request asks first, as SQL made once (models.statements says why).
_publication_of_host = Select(
    Publication,
    "SELECT p.* FROM corrigenda_publication p JOIN corrigenda_domain d ON d.publication_id = p.id WHERE d.host = %s",
)
_article_at = Select(Article, "SELECT * FROM corrigenda_article WHERE publication_id = %s AND url = %s")
_article_at_alias = Select(
    Article,
    "SELECT a.* FROM corrigenda_article a JOIN corrigenda_articleaddress o ON o.article_id = a.id "
    "WHERE o.publication_id = %s AND o.url = %s",
)
_revision = Select(Revision, "SELECT * FROM corrigenda_revision WHERE id = %s")
WAITING_STATES = (State.OPEN.value, State.NEEDS_INFO.value, State.HELD.value, State.ACCEPTED.value)
_waiting = Select(
    Erratum,
    "SELECT id, public_id, about, readers FROM corrigenda_erratum "
    "WHERE article_id = %s AND state IN (%s, %s, %s, %s)",
)


@dataclass(frozen=True, slots=True)
class Mark:
    """What others already did to a block: ``reported`` by n readers, or ``corrected`` at a time."""

    state: str
    at: datetime
    readers: int


def publication_of_host(host: str) -> Publication:
    """The publication that owns a host. Raises NotFound("publication.unknown")."""
    for publication in _publication_of_host(host):
        return publication
    raise NotFound("publication.unknown", host=host)


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


def article_at(publication: Publication, url: str) -> Article | None:
    """The publication's article that is read at this address, if it is known, with its current revision."""
    address = normal_url(url)
    for at in (_article_at, _article_at_alias):
        for article in at(publication.pk, address):
            article.publication = publication
            for revision in _revision(article.current_id):
                article.current = revision
            return article
    return None


def article(publication: Publication, public_id: str) -> Article:
    """One article. Raises NotFound("article.unknown")."""
    found = (
        Article.objects.filter(publication=publication, public_id=public_id)
        .select_related("publication", "current")
        .first()
    )
    if found is None:
        raise NotFound("article.unknown")
    return found


def articles(publication: Publication) -> QuerySet[Article]:
    """The publication's known articles, newest first."""
    return Article.objects.filter(publication=publication).order_by("-first_seen_at", "-id")


def revision_with(article: Article, *, digest: str = "", text_digest: str = "") -> Revision | None:
    """The article's revision with this content or, counting words alone, this text; the newest of several."""
    wanted = Q(digest=digest) if digest else Q(text_digest=text_digest)
    return Revision.objects.filter(wanted, article=article).order_by("-seen_at").first()


def errata(publication: Publication) -> QuerySet[Erratum]:
    """The publication's errata with what a list shows."""
    return Erratum.objects.filter(publication=publication).select_related(
        "article", "article__current", "claimed_by__user", "decided_by__user"
    )


def erratum(publication: Publication, number: int) -> Erratum:
    """One erratum with its article. Raises NotFound("erratum.unknown")."""
    found = errata(publication).select_related("publication").filter(number=number).first()
    if found is None:
        raise NotFound("erratum.unknown")
    return found


def passages(erratum: Erratum) -> QuerySet[Passage]:
    """What readers sent about an erratum, oldest first, with its reports and their exchange."""
    return (
        Passage.objects.filter(erratum=erratum)
        .select_related("report", "report__revision")
        .prefetch_related("report__messages")
        .order_by("report__sent_at", "report_id", "position")
    )


def standings(keys: Iterable[int], *, since: datetime, besides: Erratum | None = None) -> dict[int, Standing]:
    """How often the readers with these keys were right since then, in one query (none without a key).

    Each erratum counts once, however often they wrote about it; ``besides`` counts for nobody.
    """
    wanted = set(keys)
    if not wanted:
        return {}
    errata = Erratum.objects.filter(state__in=[state.value for state in DECIDED])
    if besides is not None:
        errata = errata.exclude(pk=besides.pk)
    right = Q(erratum__state__in=[state.value for state in RIGHT])
    rows = (
        Passage.objects.filter(report__reader_key__in=wanted, report__sent_at__gte=since, erratum__in=errata)
        .order_by()
        .values_list("report__reader_key")
        .annotate(right=Count("erratum", distinct=True, filter=right), all=Count("erratum", distinct=True))
    )
    return {key: Standing(right, decided) for key, right, decided in rows}


def history(erratum: Erratum) -> QuerySet[TrailEvent]:
    """What was done to an erratum, oldest first."""
    return TrailEvent.objects.filter(
        publication=erratum.publication, subject=f"erratum:{erratum.public_id}"
    ).order_by("sequence")


def open_errata_of(article: Article) -> QuerySet[Erratum]:
    """The errata of an article that still wait for the desk or for the CMS."""
    return Erratum.objects.filter(article=article, state__in=WAITING_STATES).order_by("id")


def waiting_in(articles: Iterable[Article]) -> QuerySet[Erratum]:
    """The errata of several articles that still wait for the desk or for the CMS, in one query."""
    return Erratum.objects.filter(article__in=list(articles), state__in=WAITING_STATES).order_by("id")


def waiting_errata(article: Article) -> Iterable[Erratum]:
    """The errata of `open_errata_of` with nothing but what merging reads: id, public id, about, readers."""
    # Sorted here: asked to sort, SQLite walks every erratum the article ever had in the order of their ids.
    return sorted(_waiting(article.pk, *WAITING_STATES), key=lambda erratum: erratum.pk)


def block_marks(article: Article, revision: Revision | None = None) -> dict[int, Mark]:
    """What others already did, by block index of the article's current revision.

    A block corrected since says so only when nothing in it is still open; what the desk found itself, no reader
    reported.
    """
    marks: dict[int, Mark] = {}
    states = [State.APPLIED, State.PUBLISHED, State.OPEN, State.NEEDS_INFO, State.HELD, State.ACCEPTED]
    rows = (
        Erratum.objects.filter(article=article, state__in=[state.value for state in states])
        .only("state", "place", "changed_at", "opened_at", "readers")
        .order_by("changed_at")
    )
    for row in rows:
        done = row.state in {State.APPLIED.value, State.PUBLISHED.value}
        for index in row.place.get("blocks", []):
            known = marks.get(index)
            if done:
                if known is None or known.state == "corrected":
                    marks[index] = Mark("corrected", row.changed_at, row.readers)
            elif row.readers:
                readers = row.readers + (known.readers if known and known.state == "reported" else 0)
                marks[index] = Mark("reported", row.opened_at, readers)
    return marks


def report_by_token(token: str) -> Report:
    """The report that a receipt link opens. Raises NotFound("receipt.unknown") whatever is wrong with it."""
    digest = hashlib.sha256(token.encode("utf-8", "surrogatepass")).hexdigest()
    found = (
        Report.objects.select_related("publication", "article")
        .prefetch_related(
            Prefetch("passages", Passage.objects.select_related("erratum").order_by("position")),
            "messages",
            "passages__erratum__notices",
        )
        .filter(receipt_digest=digest)
        .first()
    )
    if found is None:
        raise NotFound("receipt.unknown")
    return found


def notices(publication: Publication) -> QuerySet[Notice]:
    """The publication's public record, newest first; withdrawn entries stay in it, marked."""
    return (
        Notice.objects.filter(publication=publication)
        .select_related("article")
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


def rows_of(errata: Iterable[Erratum]) -> dict[int, list[Passage]]:
    """The passages of several errata in one query, by erratum id."""
    grouped: dict[int, list[Passage]] = {}
    wanted: Any = Passage.objects.filter(erratum__in=list(errata)).select_related("report").order_by("id")
    for passage in wanted:
        grouped.setdefault(passage.erratum_id, []).append(passage)
    return grouped


def passages_of_neighbours(erratum: Erratum) -> QuerySet[Passage]:
    """What readers sent about the other errata of the same article that still wait for a decision."""
    waiting = [State.OPEN.value, State.NEEDS_INFO.value, State.HELD.value]
    others = Erratum.objects.filter(article=erratum.article_id, state__in=waiting).exclude(pk=erratum.pk)
    return (
        Passage.objects.filter(erratum__in=others).select_related("erratum").order_by("erratum__number", "id")
    )


def errata_of(article: Article) -> QuerySet[Erratum]:
    """Every erratum of an article, newest first."""
    return errata(article.publication).filter(article=article)


def notices_of(erratum: Erratum) -> QuerySet[Notice]:
    """The public entries of an erratum, newest first."""
    return Notice.objects.filter(erratum=erratum).order_by("-published_at", "-id")


def revisions(article: Article) -> QuerySet[Revision]:
    """The contents of an article that were seen, newest first."""
    return Revision.objects.filter(article=article).order_by("-seen_at", "-id")


def revision(article: Article, pk: int) -> Revision:
    """One content of an article. Raises NotFound("revision.unknown")."""
    found = Revision.objects.filter(article=article, pk=pk).first()
    if found is None:
        raise NotFound("revision.unknown")
    return found


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
    """How many errata wait for a decision in each of the publications, by id."""
    waiting = Erratum.objects.filter(publication__in=list(publications), state=State.OPEN.value)
    rows = waiting.order_by().values_list("publication").annotate(Count("pk"))
    return {int(publication): int(count) for publication, count in rows}


def desk_counts(publication: Publication) -> tuple[int, int]:
    """How many errata wait for a decision, and how many alterations; in one query."""
    errata = Erratum.objects.filter(publication=OuterRef("pk"), state=State.OPEN.value)
    changes = Alteration.objects.filter(publication=OuterRef("pk"), state=AlterationState.OPEN)
    waiting, altered = (_counted(rows) for rows in (errata, changes))
    counts = Publication.objects.filter(pk=publication.pk).values_list(waiting, altered)
    return next(iter(counts), (0, 0))


def _counted(rows: QuerySet[Any]) -> Coalesce:
    per_publication = rows.order_by().values("publication").annotate(number=Count("pk"))
    return Coalesce(Subquery(per_publication.values("number")), 0)


def exchange(erratum: Erratum) -> QuerySet[Message]:
    """What the desk and its readers wrote to each other about an erratum, oldest first."""
    return (
        Message.objects.filter(erratum=erratum)
        .select_related("member__user", "report")
        .order_by("sent_at", "id")
    )


def articles_with_counts(publication: Publication, words: str = "") -> QuerySet[Article]:
    """The articles whose title or address holds the words, with how many errata each has (``open_count`` waiting)."""
    found = articles(publication)
    for word in words.split()[:10]:
        found = found.filter(Q(title__icontains=word) | Q(url__icontains=word))
    waiting = Q(errata__state__in=[State.OPEN.value, State.NEEDS_INFO.value, State.HELD.value])
    return found.annotate(errata_count=Count("errata"), open_count=Count("errata", filter=waiting))


def application(publication: Publication, pk: int) -> Application:
    """One writing of a correction. Raises NotFound("application.unknown")."""
    rows = Application.objects.select_related("erratum__article", "erratum__publication")
    found = rows.filter(erratum__publication=publication, pk=pk).first()
    if found is None:
        raise NotFound("application.unknown")
    return found


def sweep(publication: Publication, public_id: str) -> Sweep:
    """One sweep with its erratum. Raises NotFound("sweep.unknown")."""
    rows = Sweep.objects.select_related("erratum__article", "member__user", "publication")
    found = rows.filter(publication=publication, public_id=public_id).first()
    if found is None:
        raise NotFound("sweep.unknown")
    return found


def recurrences(sweep: Sweep) -> QuerySet[Recurrence]:
    """What was picked in a sweep, in the order of the picking, with the newest writing of each."""
    newest = Application.objects.defer("before", "after").order_by("-started_at", "-id")
    return (
        Recurrence.objects.filter(sweep=sweep)
        .select_related("article", "erratum")
        .prefetch_related(Prefetch("erratum__applications", newest))
        .order_by("pk")
    )


def recurrence(sweep: Sweep, pk: int) -> Recurrence:
    """One picked block. Raises NotFound("recurrence.unknown")."""
    found = recurrences(sweep).filter(pk=pk).first()
    if found is None:
        raise NotFound("recurrence.unknown")
    return found


def sweeps_of(erratum: Erratum) -> QuerySet[Sweep]:
    """The sweeps that an erratum gave rise to, newest first, with how many blocks were ``picked`` in each."""
    rows = Sweep.objects.filter(erratum=erratum).annotate(picked=Count("recurrences"))
    return rows.order_by("-started_at", "-id")


def origin_of(erratum: Erratum) -> Recurrence | None:
    """The picked block that an erratum was opened for, with the sweep and the erratum behind it."""
    rows = Recurrence.objects.filter(erratum=erratum).exclude(state=Picked.STOPPED.value)
    return rows.select_related("sweep__erratum").first()


def last_application(erratum: Erratum) -> Application | None:
    """The newest writing of an erratum, without the sources it keeps."""
    return Application.objects.filter(erratum=erratum).defer("before", "after").first()


def unwritten(publication: Publication) -> QuerySet[Application]:
    """What stopped or failed and is still wished, newest first."""
    states = (ApplicationState.STOPPED, ApplicationState.FAILED)
    rows = Application.objects.select_related("erratum__article").defer("before", "after")
    wished = rows.filter(
        erratum__publication=publication, erratum__state=State.ACCEPTED.value, state__in=states
    )
    return wished.order_by("-changed_at")


def not_live(publication: Publication) -> QuerySet[Application]:
    """What is in the editing system and was not yet seen by readers, oldest first."""
    states = (ApplicationState.WRITTEN, ApplicationState.WAITING)
    rows = Application.objects.select_related("erratum__article").defer("before", "after")
    found = rows.filter(
        erratum__publication=publication, erratum__state=State.ACCEPTED.value, state__in=states
    )
    return found.order_by("changed_at", "pk")


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


def watch_of(article: Article) -> Watch | None:
    """When the article is looked at again, and what the last look found; None before that is planned."""
    return Watch.objects.filter(article=article).first()


def missing_articles(publication: Publication) -> QuerySet[Watch]:
    """The watches of the articles that the site shows no more, those that went missing last first."""
    missing = Watch.objects.filter(publication=publication, article__isnull=False, misses__gte=MISSES_TOLD)
    return missing.select_related("article").order_by("-trouble_since", "-pk")


def silent_hosts(publication: Publication) -> QuerySet[Round]:
    """The publication's hosts that do not answer for a while."""
    hosts = publication.domains.values("host")
    return Round.objects.filter(host__in=hosts, strikes__gte=STRIKES_TOLD).order_by("host")


def listings(publication: Publication) -> QuerySet[Listing]:
    """The sitemaps and feeds of the publication's site, without the parts of an index (``part_count``)."""
    rows = Listing.objects.filter(publication=publication, parent=None)
    return rows.annotate(part_count=Count("parts")).order_by("-is_read", "url")


def listing(publication: Publication, pk: int) -> Listing:
    """One of them. Raises NotFound("listing.unknown")."""
    found = listings(publication).filter(pk=pk).first()
    if found is None:
        raise NotFound("listing.unknown")
    return found
