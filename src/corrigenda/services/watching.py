"""The watch: known articles are looked at again, host by host, one look at a time.

Plans are rows (`Watch`, `Listing`), a host's round is one job that queues the next one after a pause: nothing piles
up while no worker runs, and no host is asked faster than is polite however many workers there are.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import datetime, timedelta

from django.db import transaction
from django.db.models import F, Q
from django.utils import timezone

from corrigenda.core import addresses, watching
from corrigenda.core.watching import Pace
from corrigenda.models import Article, Listing, Publication, Round, Watch, WatchPlan, queries
from corrigenda.services import listings, looking
from corrigenda.services.jobs import enqueue, job

# Seconds between two looks at one host, unless its robots.txt asks for more.
POLITE = 5
# A round whose next step did not come for so long has nobody behind it.
_LOST_AFTER = timedelta(hours=2)
# New plans and rounds in one go: the next go takes the rest.
_AT_ONCE = 1000
_ROUNDS_AT_ONCE = 100
# Sites change where their sitemaps are once in years.
_SEARCH_AGAIN = timedelta(days=7)
_SEARCHES_AT_ONCE = 20
# Rounds wait behind mails and corrections that are being written.
_PRIORITY = -10


def tend(*, now: datetime) -> None:
    """Plans what is not planned yet, brings forward what people wait for, and sends rounds out.

    Called every half minute or so by every worker; a few statements however many articles are due.
    """
    _plan_new(now)
    _bring_forward(now)
    _search_listings(now)
    _start_rounds(now)


@transaction.atomic
def ask(publication: Publication, articles: Collection[Article], *, now: datetime) -> int:
    """Has these articles looked at as soon as it is polite; how many. Asked twice, they are looked at once."""
    planned = set(Watch.objects.filter(article__in=articles).values_list("article", flat=True))
    _plan([article for article in articles if article.pk not in planned], now)
    return looking.bring_forward(Watch.objects.filter(publication=publication, article__in=articles), now=now)


@job
def go_round(round_id: int, turn: int) -> None:
    """Looks at what is due longest on the host, then queues the next step. Runs once a turn."""
    known = Round.objects.filter(pk=round_id, turn=turn, since__isnull=False).first()
    if known is None:
        return
    now = timezone.now()
    due = _due_on(known.host, now)
    if due is None:
        _end(known)
        return
    if isinstance(due, Watch):
        looking.look_at(due, now=now)
    else:
        listings.look_at(due, now=now)
    known.refresh_from_db()
    pause = watching.pause_after(known.strikes, timedelta(seconds=max(known.pause, POLITE)))
    _step(known, after=timezone.now() + pause)


def _plan_new(now: datetime) -> None:
    rows = Article.objects.filter(watch=None).order_by("-pk")
    _plan(rows[:_AT_ONCE], now)


def _plan(articles: Iterable[Article], now: datetime) -> None:
    """Watches for articles that have none; an address that was waiting to be taken in becomes the article's."""
    found = list(articles)
    waiting = Watch.objects.filter(article=None, url__in=[article.url for article in found][:500])
    waiting.filter(publication__in={article.publication_id for article in found}).delete()
    Watch.objects.bulk_create(
        [
            Watch(
                publication_id=article.publication_id,
                article=article,
                url=article.url,
                host=addresses.host_of(article.url),
                stands_since=article.first_seen_at,
                next_look_at=watching.next_look(
                    watching.Known(article.first_seen_at), Pace.USUAL, key=article.public_id, now=now
                ),
            )
            for article in found
        ],
        ignore_conflicts=True,
    )


def _bring_forward(now: datetime) -> None:
    """What was planned for long from now before somebody began to wait for a correction."""
    soon = now + timedelta(hours=6)
    waited_for = Watch.objects.filter(
        next_look_at__gt=soon + timedelta(hours=1),
        misses=0,
        article__errata__state__in=queries.WAITING_STATES,
    )
    ids = list(waited_for.values_list("pk", flat=True).distinct()[:_AT_ONCE])
    if ids:
        Watch.objects.filter(pk__in=ids).update(next_look_at=soon)


@transaction.atomic
def _search_listings(now: datetime) -> None:
    """Looks now and then for sitemaps and feeds that the sites name."""
    watched = Publication.objects.filter(articles__watch__isnull=False)
    stale = (
        Q(watch_plan=None)
        | Q(watch_plan__searched_at=None)
        | Q(watch_plan__searched_at__lt=now - _SEARCH_AGAIN)
    )
    found = watched.filter(stale).exclude(watch_plan__pace=Pace.OFF.value).distinct()[:_SEARCHES_AT_ONCE]
    for publication in found:
        WatchPlan.objects.update_or_create(publication=publication, defaults={"searched_at": now})
        enqueue(listings.search, publication.pk, priority=_PRIORITY)


@transaction.atomic
def _start_rounds(now: datetime) -> None:
    """A round for each host where something is due and nobody walks."""
    hosts = sorted(_hosts_with_due(now))[:_ROUNDS_AT_ONCE]
    if not hosts:
        return
    Round.objects.bulk_create([Round(host=host) for host in hosts], ignore_conflicts=True)
    idle = Q(since=None) | Q(since__lt=now - _LOST_AFTER)
    for known in Round.objects.select_for_update(skip_locked=True).filter(idle, host__in=hosts):
        _step(known, after=now)


def _hosts_with_due(now: datetime) -> set[str]:
    walking = Round.objects.filter(since__gte=now - _LOST_AFTER).values("host")
    due = [
        rows.filter(next_look_at__lte=now)
        .exclude(host__in=walking)
        .exclude(publication__watch_plan__pace=Pace.OFF.value)
        .order_by()
        .values_list("host", flat=True)
        .distinct()[:_ROUNDS_AT_ONCE]
        for rows in (Watch.objects.all(), Listing.objects.filter(is_read=True))
    ]
    return {str(host) for hosts in due for host in hosts}


def _due_on(host: str, now: datetime) -> Watch | Listing | None:
    """What the CMS or a listing spoke of first, then listings, then what waits longest."""
    plans = WatchPlan.objects.filter(pace=Pace.OFF.value).values("publication")
    watches = Watch.objects.select_related("article__publication", "article__current", "publication")
    watches = watches.filter(host=host, next_look_at__lte=now).exclude(publication__in=plans)
    asked = watches.filter(asked_at__isnull=False).order_by("asked_at").first()
    if asked is not None:
        return asked
    due = Listing.objects.select_related("publication").filter(host=host, next_look_at__lte=now, is_read=True)
    listing = due.exclude(publication__in=plans).order_by("next_look_at").first()
    return listing or watches.order_by("next_look_at").first()


@transaction.atomic
def _step(known: Round, *, after: datetime) -> None:
    """Queues the next turn, unless another worker did."""
    taken = Round.objects.filter(pk=known.pk, turn=known.turn)
    if taken.update(turn=F("turn") + 1, since=after):
        enqueue(go_round, known.pk, known.turn + 1, after=after, priority=_PRIORITY)


def _end(known: Round) -> None:
    Round.objects.filter(pk=known.pk, turn=known.turn).update(since=None)
