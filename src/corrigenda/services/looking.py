"""One look at a watched article: what it found, when the next one is due, what stays wrong."""

from __future__ import annotations

from datetime import datetime, timedelta

from django.db import transaction
from django.db.models import F, QuerySet

from corrigenda import net
from corrigenda.core import addresses, watching
from corrigenda.core.errors import FetchError, Refused
from corrigenda.core.watching import Known, Pace
from corrigenda.models import Article, Publication, Report, Round, Watch, WatchPlan, queries
from corrigenda.models.watching import Looked
from corrigenda.services import revisions
from corrigenda.services.revisions import Seen

# Nobody answered, or only that nobody can: the host's fault, not the article's.
_OF_THE_HOST = {"fetch.unreachable", "fetch.timeout", "fetch.incomplete"}
# An address is put off by so much before it is looked at: one that kills the worker holds up no other.
PUT_OFF = timedelta(hours=1)


def look_at(watch: Watch, *, now: datetime) -> None:
    """Looks at the article, settles what turns out to be corrected there, and plans the next look."""
    Watch.objects.filter(pk=watch.pk).update(next_look_at=now + PUT_OFF, asked_at=None)
    before = watch.article.current_id if watch.article else None
    try:
        seen = _look(watch, now)
    except Refused as error:
        _missed(watch, FetchError(error.code), now)
    except FetchError as error:
        strike(watch, error, now=now)
        if error.code not in _OF_THE_HOST:
            _missed(watch, error, now)
    else:
        forgive(watch)
        _saw(watch, seen, before, now)


def bring_forward(watches: QuerySet[Watch], *, now: datetime) -> int:
    """Has them looked at as soon as it is polite: somebody says that they changed; how many."""
    return watches.update(asked_at=now, next_look_at=now)


def pace_of(publication: Publication) -> Pace:
    """How often the publication wants its articles looked at."""
    plan = WatchPlan.objects.filter(publication=publication).first()
    return Pace.USUAL if plan is None else Pace(plan.pace)


def strike(looked: Looked, error: FetchError, *, now: datetime) -> None:
    """Counts a failure of the host, when it is one; the rounds slow down."""
    if error.permanent:
        return
    Round.objects.filter(host=looked.host).update(
        strikes=F("strikes") + 1, trouble=error.code, trouble_facts=_facts(error)
    )
    Round.objects.filter(host=looked.host, trouble_since=None).update(trouble_since=now)


def forgive(looked: Looked) -> None:
    """The host answers again."""
    struck = Round.objects.filter(host=looked.host, strikes__gt=0)
    struck.update(strikes=0, trouble="", trouble_facts={}, trouble_since=None)


def mark_missed(looked: Looked, error: FetchError, *, now: datetime) -> None:
    """Keeps on the row, unsaved, that this look found nothing, and since when that is so."""
    if looked.trouble != error.code:
        looked.trouble_since = now
    looked.misses += 1
    looked.trouble, looked.trouble_facts = error.code, _facts(error)


def mark_seen(looked: Looked, validators: net.Validators | None, *, now: datetime) -> None:
    """Keeps on the row, unsaved, that this look went well; without validators the known ones stay."""
    looked.looked_at, looked.misses = now, 0
    looked.trouble, looked.trouble_facts, looked.trouble_since = "", {}, None
    if validators is not None:
        looked.etag, looked.last_modified = validators.etag, validators.last_modified


def _look(watch: Watch, now: datetime) -> Seen | None:
    if watch.article is None:
        article = revisions.observe_url(watch.publication, watch.url, now=now)
        return Seen(article, None, net.Validators())
    known = net.Validators(watch.etag, watch.last_modified)
    return revisions.look_again(watch.article, known, now=now)


@transaction.atomic
def _saw(watch: Watch, seen: Seen | None, before: int | None, now: datetime) -> None:
    mark_seen(watch, seen.validators if seen else None, now=now)
    is_new = seen is not None and seen.article.current_id != before
    if watch.article is None and seen is not None:
        if Watch.objects.filter(article=seen.article).exists():
            watch.delete()
            return
        watch.article = seen.article
    elif is_new:
        watch.stands_since = now
    elif seen is not None and watch.stands_since == seen.article.first_seen_at:
        # The first look tells how old the text is; one that changed since stands for less long.
        watch.stands_since = min(seen.published or watch.stands_since, watch.stands_since)
    if seen is not None:
        _follow(watch, seen.article)
    if watch.asked_at is not None:
        watch.false_alarms = 0 if is_new else watch.false_alarms + 1
    _plan_next(watch, now)


@transaction.atomic
def _missed(watch: Watch, error: FetchError, now: datetime) -> None:
    mark_missed(watch, error, now=now)
    _plan_next(watch, now)


def _follow(watch: Watch, article: Article) -> None:
    """The watch goes where the article went."""
    if watch.url == article.url:
        return
    Watch.objects.filter(publication=watch.publication_id, url=article.url).exclude(pk=watch.pk).delete()
    watch.url, watch.host = article.url, addresses.host_of(article.url)


def _plan_next(watch: Watch, now: datetime) -> None:
    """Saves the watch with its next look. Somebody who asked while we looked is not forgotten."""
    known = Known(
        watch.stands_since,
        is_waited_for=watch.article is not None and queries.open_errata_of(watch.article).exists(),
        reported_at=_reported_at(watch.article),
        misses=watch.misses,
    )
    pace = pace_of(watch.publication)
    planned = watching.next_look(known, pace, key=str(watch.pk), now=now)
    watch.save(
        update_fields=[
            "article", "url", "host", "looked_at", "etag", "last_modified", "misses", "trouble",
            "trouble_facts", "trouble_since", "stands_since", "false_alarms",
        ]
    )  # fmt: skip
    Watch.objects.filter(pk=watch.pk, asked_at=None).update(next_look_at=planned)


def _reported_at(article: Article | None) -> datetime | None:
    if article is None:
        return None
    newest = Report.objects.filter(article=article).order_by("-sent_at")
    return newest.values_list("sent_at", flat=True).first()


def _facts(error: FetchError) -> dict[str, str]:
    return {name: str(value)[:500] for name, value in error.facts.items()}
