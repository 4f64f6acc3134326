"""Reads of errata, of what readers said of them, and of receipts."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db.models import Count, Prefetch, Q, QuerySet

from corrigenda.core.errors import NotFound
from corrigenda.core.lifecycle import State
from corrigenda.core.standing import DECIDED, RIGHT, Standing
from corrigenda.models.article import Article, Revision
from corrigenda.models.erratum import Erratum
from corrigenda.models.publication import Publication
from corrigenda.models.report import Message, Passage, Report
from corrigenda.models.statements import Read
from corrigenda.models.trail import TrailEvent

WAITING_STATES = (State.OPEN.value, State.NEEDS_INFO.value, State.HELD.value, State.ACCEPTED.value)
# What is perhaps off topic: no reader is told of it until the desk does something with it.
DOUBTFUL = Q(is_doubtful=True, is_personal=False, state=State.OPEN.value)
_waiting = Read(
    "SELECT id, public_id, about, readers FROM corrigenda_erratum "
    "WHERE article_id = %s AND state IN (%s, %s, %s, %s) AND NOT is_personal",
)


@dataclass(frozen=True, slots=True)
class Waiting:
    """An erratum that waits, as merging reads it: ``about`` is what its row keeps of what it is known by."""

    pk: int
    public_id: str
    about: dict[str, Any]
    readers: int


@dataclass(frozen=True, slots=True)
class Mark:
    """What others already did to a block: ``reported`` by n readers, or ``corrected`` at a time."""

    state: str
    at: datetime
    readers: int


def doubtful(publication: Publication) -> Q:
    """What lies in a lane of its own beside the queue; nothing where the publication wants no such lane."""
    return DOUBTFUL if publication.separates_doubtful else Q(pk__in=[])


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


def waiting_errata(article: Article) -> list[Waiting]:
    """The errata of `open_errata_of` that a report may join; what a person concerned asks is joined by nobody."""
    # Sorted here: asked to sort, SQLite walks every erratum the article ever had in the order of their ids.
    rows = sorted(_waiting(article.pk, *WAITING_STATES))
    return [Waiting(pk, public_id, json.loads(about), readers) for pk, public_id, about, readers in rows]


def block_marks(article: Article, revision: Revision | None = None) -> dict[int, Mark]:
    """What others already did, by block index of the article's current revision.

    A block corrected since says so only when nothing in it is still open; what the desk found itself, no reader
    reported; what a person concerned asks, nobody else is told of, nor what is perhaps off topic.
    """
    marks: dict[int, Mark] = {}
    states = [State.APPLIED, State.PUBLISHED, State.OPEN, State.NEEDS_INFO, State.HELD, State.ACCEPTED]
    rows = (
        Erratum.objects.filter(
            article=article, state__in=[state.value for state in states], is_personal=False
        )
        .exclude(DOUBTFUL)
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


def told_before(report: Report) -> set[int]:
    """The errata (ids) of a report that its sender had reported already: the day's key says so, unless two readers'
    keys tell two people apart behind it, or the reader's key."""
    key = report.reader_key_id
    same = Q(report__reader_key=key) if key else Q(pk__in=[])
    if report.source:
        there = Q(report__source=report.source, report__publication=report.publication_id)
        same |= there & (Q(report__reader_key=None) | Q(report__reader_key=key)) if key else there
    spoken_of = [passage.erratum_id for passage in report.passages.all() if passage.erratum_id]
    earlier = Passage.objects.filter(same, erratum__in=spoken_of, report__lt=report.pk)
    return set(earlier.values_list("erratum_id", flat=True))


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


def credited(erratum: Erratum) -> QuerySet[Report]:
    """The reports behind the erratum whose readers would like to be thanked by name, oldest first."""
    reports = Report.objects.filter(passages__erratum=erratum).exclude(credit="")
    return reports.order_by("sent_at", "pk").distinct()


def thanked(erratum: Erratum) -> tuple[str, ...]:
    """The names that an editor agreed to thank for the erratum, each once."""
    agreed = credited(erratum).filter(is_credited=True)
    return tuple(dict.fromkeys(report.credit for report in agreed))


def exchange(erratum: Erratum) -> QuerySet[Message]:
    """What the desk and its readers wrote to each other about an erratum, oldest first."""
    return (
        Message.objects.filter(erratum=erratum)
        .select_related("member__user", "report")
        .order_by("sent_at", "id")
    )
