"""Sitemaps and feeds of a publication's site: found, read again and again, believed as far as they deserve."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from urllib.parse import urljoin
from urllib.robotparser import RobotFileParser

from django.db import transaction
from django.utils import timezone

from corrigenda import extraction, net
from corrigenda.core import addresses, watching
from corrigenda.core.errors import FetchError, Refused
from corrigenda.core.watching import Known
from corrigenda.extraction import Entry, Outline
from corrigenda.models import (
    Article,
    ArticleAddress,
    Listing,
    ListingKind,
    Publication,
    Round,
    Watch,
    WatchPlan,
)
from corrigenda.services import looking, revisions
from corrigenda.services.jobs import job

# A listing of 50,000 addresses has some eight million characters.
_LIMITS = net.Limits(first_byte=15, total=30, bytes=25_000_000)
# Sitemaps of an index that are followed: the newest ones.
_MOST_PARTS = 300
# Addresses taken in from one reading, and how old they may be: a first reading must not fetch an archive.
_MOST_NEW = 100
_NEW_WITHIN = timedelta(days=7)
_CHUNK = 500
# A found listing that is gone so often in a row is forgotten; one that somebody typed stays, with its trouble.
_GIVEN_UP = 4
_MOST_HOSTS = 10
_LONGEST_PAUSE = 60


def look_at(listing: Listing, *, now: datetime) -> None:
    """Reads the listing: what it says to have changed is looked at soon, what is new taken in where wished."""
    Listing.objects.filter(pk=listing.pk).update(next_look_at=now + looking.PUT_OFF)
    try:
        answer = net.fetch_file_again(
            listing.url,
            net.Validators(listing.etag, listing.last_modified),
            guard=revisions.guard_of(listing.publication),
            limits=_LIMITS,
        )
        outline = None if answer is None else _outline(answer)
    except FetchError as error:
        looking.strike(listing, error, now=now)
        _missed(listing, error, now)
        return
    looking.forgive(listing)
    _read(listing, outline, None if answer is None else net.Validators.of(answer.headers), now)


@job
def search(publication_id: int) -> None:
    """Looks for the listings that the site itself names: in robots.txt, at the usual place, in its home page."""
    publication = Publication.objects.get(pk=publication_id)
    now = timezone.now()
    for host in list(publication.domains.values_list("host", flat=True))[:_MOST_HOSTS]:
        for url in _named_by(publication, host):
            add(publication, url, is_found=True, now=now)


def add(publication: Publication, url: str, *, is_found: bool, now: datetime) -> Listing | None:
    """A listing to be read as soon as it is polite; None when it is one already or stands on another site.

    Raises Refused("url.bad").
    """
    address = addresses.normal_url(url)
    if not publication.domains.filter(host=addresses.host_of(address)).exists():
        return None
    listing, is_new = Listing.objects.get_or_create(
        publication=publication,
        url=address,
        defaults={"host": addresses.host_of(address), "is_found": is_found, "next_look_at": now},
    )
    return listing if is_new else None


def _named_by(publication: Publication, host: str) -> list[str]:
    """The addresses of listings that a host names; those of other sites too. A site that is silent names none."""
    home = f"{_scheme_of(publication, host)}://{host}/"
    robots = RobotFileParser()
    robots.parse(_text_at(publication, urljoin(home, "/robots.txt")).splitlines())
    pause = min(int(robots.crawl_delay(net.USER_AGENT) or 0), _LONGEST_PAUSE)
    Round.objects.update_or_create(host=host, defaults={"pause": pause})
    named = robots.site_maps() or [urljoin(home, "/sitemap.xml")]
    return [url for url in [*named, *_feeds_of(publication, home)] if _is_good(url)]


def _feeds_of(publication: Publication, home: str) -> list[str]:
    try:
        page = net.fetch_page(home, guard=revisions.guard_of(publication))
        return extraction.feed_links(page.html, url=page.url)
    except FetchError:
        return []


def _text_at(publication: Publication, url: str) -> str:
    try:
        answer = net.fetch_file_again(url, net.Validators(), guard=revisions.guard_of(publication))
    except FetchError:
        return ""
    return "" if answer is None else answer.body[:500_000].decode("utf-8", "replace")


def _scheme_of(publication: Publication, host: str) -> str:
    plain = f"http://{host}/"
    known = Article.objects.filter(publication=publication, url__startswith=plain)
    return "http" if publication.contact_url.startswith(plain) or known.exists() else "https"


def _outline(answer: net.Response) -> Outline:
    body = answer.body
    if body.startswith(b"\x1f\x8b"):
        body = net.read_body([body], "gzip", _LIMITS.bytes)
    return extraction.read_listing(body, url=answer.url)


@transaction.atomic
def _read(
    listing: Listing, outline: Outline | None, validators: net.Validators | None, now: datetime
) -> None:
    looking.mark_seen(listing, validators, now=now)
    if outline is not None:
        listing.kind, listing.entries = outline.kind, len(outline.entries)
        entries = _own_entries(listing.publication, outline.entries)
        if outline.kind == ListingKind.INDEX:
            _follow_parts(listing, entries, now)
        else:
            _believe(listing, entries, now)
        said = [entry.changed for entry in entries if entry.changed is not None]
        listing.read_until = min(max(said), now) if said else listing.read_until
    listing.next_look_at = _next(listing, now)
    listing.save()


@transaction.atomic
def _missed(listing: Listing, error: FetchError, now: datetime) -> None:
    looking.mark_missed(listing, error, now=now)
    if listing.is_found and error.permanent and listing.misses >= _GIVEN_UP:
        listing.delete()
        return
    listing.next_look_at = _next(listing, now)
    listing.save()


def _next(listing: Listing, now: datetime) -> datetime:
    """Like an article: what names nothing new for long is read more rarely, what stands alone every few hours."""
    known = Known(
        listing.read_until or now - timedelta(days=1),
        is_waited_for=listing.parent_id is None,
        misses=listing.misses,
    )
    return watching.next_look(known, looking.pace_of(listing.publication), key=listing.url, now=now)


def _own_entries(publication: Publication, entries: Iterable[Entry]) -> list[Entry]:
    """The entries on the publication's own domains, in normal form, newest first; each address once."""
    hosts = set(publication.domains.values_list("host", flat=True))
    own: dict[str, Entry] = {}
    for entry in entries:
        try:
            url = addresses.normal_url(entry.url)
        except Refused:
            continue
        if addresses.host_of(url) in hosts:
            own[url] = Entry(url, entry.changed)
    return sorted(
        own.values(), key=lambda entry: entry.changed.timestamp() if entry.changed else 0, reverse=True
    )


def _follow_parts(index: Listing, entries: Sequence[Entry], now: datetime) -> None:
    """The sitemaps that an index names become listings of their own; those that it names no more go."""
    if index.parent_id is not None:
        # An index of indexes is not allowed by the protocol, and has no end.
        return
    named = {entry.url: entry.changed for entry in entries[:_MOST_PARTS] if entry.url != index.url}
    known = {part.url: part for part in index.parts.all()}
    index.parts.exclude(url__in=named).delete()
    Listing.objects.bulk_create(
        [
            Listing(
                publication=index.publication,
                parent=index,
                url=url,
                host=addresses.host_of(url),
                is_found=True,
                next_look_at=now,
                said_at=said,
            )
            for url, said in named.items()
            if url not in known
        ],
        ignore_conflicts=True,
    )
    changed = [
        part
        for url, part in known.items()
        if url in named and named[url] is not None and named[url] != part.said_at
    ]
    for part in changed:
        part.said_at, part.next_look_at = named[part.url], now
    Listing.objects.bulk_update(changed, ["said_at", "next_look_at"])


def _believe(listing: Listing, entries: Sequence[Entry], now: datetime) -> None:
    """Has looked at what the listing says to have changed since it was read last."""
    since = listing.read_until
    fresh = [entry for entry in entries if since is None or entry.changed is None or entry.changed >= since]
    plan = WatchPlan.objects.filter(publication=listing.publication).first()
    left = _MOST_NEW if plan is not None and plan.takes_in else 0
    for at in range(0, len(fresh), _CHUNK):
        chunk = {entry.url: entry.changed for entry in fresh[at : at + _CHUNK]}
        watches = _watches_at(listing.publication, chunk)
        worth = [watch.pk for url, watch in watches.items() if _is_worth_a_look(watch, chunk[url], now)]
        looking.bring_forward(Watch.objects.filter(pk__in=worth), now=now)
        new = [
            Entry(url, said) for url, said in chunk.items() if url not in watches and _is_recent(said, now)
        ]
        take_in(listing.publication, new[:left], now)
        left -= len(new[:left])


def _watches_at(publication: Publication, urls: Iterable[str]) -> dict[str, Watch]:
    """The watches of the articles that are read at these addresses, by address."""
    wanted = list(urls)
    found: dict[str, Watch] = {}
    rows = Watch.objects.filter(publication=publication)
    for watch in rows.filter(url__in=wanted):
        found[watch.url] = watch
    others = ArticleAddress.objects.filter(publication=publication, url__in=wanted).exclude(
        article__watch=None
    )
    for other in others.select_related("article__watch"):
        found.setdefault(other.url, other.article.watch)
    return found


def _is_worth_a_look(watch: Watch, said: datetime | None, now: datetime) -> bool:
    seen_at = watch.looked_at or watch.stands_since
    return watching.is_worth_a_look(said, seen_at, watch.false_alarms, now=now)


def take_in(publication: Publication, entries: Sequence[Entry], now: datetime) -> int:
    """Has these addresses looked at that no article has yet; how many are new."""
    known = set(
        Article.objects.filter(publication=publication, url__in=[entry.url for entry in entries]).values_list(
            "url", flat=True
        )
    )
    made = Watch.objects.bulk_create(
        [
            Watch(
                publication=publication,
                url=entry.url,
                host=addresses.host_of(entry.url),
                stands_since=min(entry.changed or now, now),
                next_look_at=now,
            )
            for entry in entries
            if entry.url not in known
        ],
        ignore_conflicts=True,
    )
    return len(made)


def _is_recent(said: datetime | None, now: datetime) -> bool:
    return said is not None and now - said < _NEW_WITHIN


def _is_good(url: str) -> bool:
    try:
        addresses.normal_url(url)
    except Refused:
        return False
    return True
