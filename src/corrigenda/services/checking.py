"""Asks behind the desk, politely, whether the links in reported blocks still answer.

Only what the article itself leads to is ever asked, never an address that a reader wrote: reports decide when a host
is asked, at most so often, and not which.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from datetime import datetime, timedelta
from itertools import islice
from urllib.parse import urlsplit

from django.utils import timezone

from corrigenda import net
from corrigenda.conf import conf
from corrigenda.core import links
from corrigenda.core.errors import FetchError
from corrigenda.core.links import Finding, Outcome, Step
from corrigenda.models import Article, Bucket, Erratum, LinkCheck, Publication
from corrigenda.services.jobs import enqueue, job
from corrigenda.services.placing import Place

MOST_A_REPORT = 10
MOST_A_DAY = 200
GOOD_FOR = timedelta(days=1)
KEPT_FOR = timedelta(days=30)
# Between two links of one host, whichever publications ask.
PAUSE = timedelta(seconds=5)
# After mails and corrections, which somebody waits for.
_PRIORITY = -10
_TOLD = (Outcome.GONE.value, Outcome.MOVED.value)


def check_later(article: Article, places: Iterable[Place], *, now: datetime) -> None:
    """Queues the checks of the links that stand at these places, in the transaction of the report.

    A link is asked once a day at most, and a publication has `MOST_A_DAY` in a day. Costs no query where there are
    no links; else the trail's lock makes the count exact.
    """
    found = dict.fromkeys(url for place in places for url in _links_at(place, article))
    wanted = {_digest(url): url for url in islice(found, MOST_A_REPORT)}
    if not wanted:
        return
    lately = LinkCheck.objects.filter(publication=article.publication_id, queued_at__gt=now - GOOD_FOR)
    known = set(lately.filter(digest__in=wanted).values_list("digest", flat=True))
    due = [(digest, url) for digest, url in wanted.items() if digest not in known]
    room = max(0, MOST_A_DAY - lately.count()) if due else 0
    for digest, url in due[:room]:
        _queue(article.publication, digest, url, now)


@job
def ask(check_id: int) -> None:
    """Asks for one link and keeps what came; waits for its turn while its host was just asked.

    Nobody is asked twice, also when a worker dies over it: the turn is taken first.
    """
    waiting = LinkCheck.objects.filter(pk=check_id, is_waiting=True)
    check, now = waiting.first(), timezone.now()
    if check is None:
        return
    if not _takes_turn(check.host, now):
        before = LinkCheck.objects.filter(host=check.host, is_waiting=True, pk__lt=check.pk).count()
        enqueue(ask, check.pk, after=now + PAUSE * (before + 1), priority=_PRIORITY)
        return
    if not waiting.update(is_waiting=False):
        return
    found = _follow(check.url)
    LinkCheck.objects.filter(pk=check.pk).update(
        outcome=found.outcome.value, status=found.status, target=found.target, checked_at=timezone.now()
    )


def lost_links(erratum: Erratum) -> list[LinkCheck]:
    """The links of the erratum's block that were found gone or moved for good, in the block's order."""
    digests = [_digest(url) for url in _links_at(erratum.place, erratum.article)]
    if not digests:
        return []
    checks = LinkCheck.objects.filter(
        publication=erratum.publication_id, digest__in=digests, outcome__in=_TOLD, checked_at__isnull=False
    )
    return sorted(checks, key=lambda check: digests.index(check.digest))


def forget_old(*, now: datetime) -> None:
    """Deletes what was found long ago."""
    LinkCheck.objects.filter(queued_at__lt=now - KEPT_FOR).delete()


def _links_at(place: Place, article: Article) -> list[str]:
    if article.current is None or place.get("outcome") != "anchor":
        return []
    rows = [article.current.rows[index] for index in place["blocks"]]
    return [url for _, text, html in rows for url in links.links_in(html, text, article.url)]


def _queue(publication: Publication, digest: str, url: str, now: datetime) -> None:
    host = (urlsplit(url).hostname or "")[:255]
    check, _ = LinkCheck.objects.update_or_create(
        publication=publication,
        digest=digest,
        defaults={"url": url, "host": host, "is_waiting": True, "queued_at": now},
    )
    enqueue(ask, check.pk, priority=_PRIORITY)


def _takes_turn(host: str, now: datetime) -> bool:
    """Whether the host may be asked now; then nobody else may for a while."""
    key = f"links:{_digest(host)}"
    Bucket.objects.get_or_create(key=key, defaults={"full": 1, "at": 0})
    free = Bucket.objects.filter(key=key, at__lte=(now - PAUSE).timestamp())
    return bool(free.update(at=now.timestamp()))


def _follow(url: str) -> Finding:
    """What becomes of a link when it is followed. No answer is an answer here: a link is not tried again."""
    settings = conf()
    guard = net.Guard(
        allowed_hosts=None,
        allow_private=settings.allow_private_addresses,
        ports=settings.fetch_ports or None,
    )
    steps: list[Step] = []
    while url and len(steps) < links.MOST_STEPS:
        try:
            answer = net.fetch_head(url, guard=guard)
        except FetchError:
            return Finding(Outcome.SILENT)
        steps.append(Step(url, answer.status, answer.headers.get("location", "")))
        url = steps[-1].leads_to
    return links.read(steps)


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
