from __future__ import annotations

import gzip
from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest
from django.utils import timezone

from corrigenda.core.errors import Refused
from corrigenda.models import Article, Listing, Publication, Round, Watch, WatchPlan
from corrigenda.services import listings, revisions, watching
from tests.factories import TEXTS, make_publication
from tests.site import Site, newspaper

pytestmark = pytest.mark.django_db

NS = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'


@pytest.fixture
def site() -> Iterator[Site]:
    with newspaper() as site:
        yield site


@pytest.fixture
def publication(site: Site) -> Publication:
    return make_publication(host=site.host, contact_url=site.url("/contact"))


def sitemap(*entries: tuple[str, datetime | None]) -> str:
    rows = "".join(
        f"<url><loc>{url}</loc>{f'<lastmod>{said.isoformat()}</lastmod>' if said else ''}</url>"
        for url, said in entries
    )
    return f'<?xml version="1.0" encoding="UTF-8"?><urlset {NS}>{rows}</urlset>'


def index(*entries: tuple[str, datetime]) -> str:
    rows = "".join(
        f"<sitemap><loc>{url}</loc><lastmod>{said.isoformat()}</lastmod></sitemap>" for url, said in entries
    )
    return f"<sitemapindex {NS}>{rows}</sitemapindex>"


def watched(publication: Publication, site: Site, path: str) -> Watch:
    """A watch whose article was just looked at."""
    site.write(path, [f"{path} {TEXTS[0]}", *TEXTS[1:]])
    article = revisions.observe_url(publication, site.url(path), now=timezone.now())
    watching.tend(now=timezone.now())
    Watch.objects.filter(article=article).update(looked_at=timezone.now())
    return Watch.objects.get(article=article)


def read(publication: Publication, site: Site, path: str = "/sitemap.xml") -> Listing:
    listing = listings.add(publication, site.url(path), is_found=False, now=timezone.now())
    listing = listing or Listing.objects.get(url=site.url(path))
    listings.look_at(listing, now=timezone.now())
    return listing


def due() -> set[str]:
    rows = Watch.objects.filter(next_look_at__lte=timezone.now())
    return {f"/{url.rpartition('/')[2]}" for url in rows.values_list("url", flat=True)}


def test_what_a_sitemap_says_to_have_changed_since_the_last_look_is_looked_at(
    publication: Publication, site: Site
) -> None:
    for path in ("/a", "/b", "/c"):
        watched(publication, site, path)
    soon = timezone.now() + timedelta(minutes=1)
    entries = [(site.url("/a"), soon), (site.url("/b"), soon - timedelta(days=1)), (site.url("/c"), None)]
    site.put("/sitemap.xml", sitemap(*entries), content_type="application/xml")

    listing = read(publication, site)

    listing.refresh_from_db()
    assert due() == {"/a"}
    assert (listing.kind, listing.entries, listing.trouble) == ("sitemap", 3, "")


def test_an_article_is_known_by_its_other_addresses_too(publication: Publication, site: Site) -> None:
    watched(publication, site, "/a")
    site.put("/alt", status="302 Found", Location="/a")
    revisions.observe_url(publication, site.url("/alt"), now=timezone.now())
    site.put("/sitemap.xml", sitemap((site.url("/alt"), timezone.now() + timedelta(minutes=1))))

    read(publication, site)

    assert due() == {"/a"}


def test_an_unchanged_listing_is_not_read_again(publication: Publication, site: Site) -> None:
    site.put("/sitemap.xml", sitemap((site.url("/a"), timezone.now())))
    read(publication, site)
    listing = read(publication, site)

    assert "if-none-match" in site.asked("/sitemap.xml")[1].lower()
    listing.refresh_from_db()
    assert (listing.entries, listing.misses) == (1, 0)


def test_a_sitemap_that_cries_wolf_is_believed_less(publication: Publication, site: Site) -> None:
    watch = watched(publication, site, "/a")
    Watch.objects.update(false_alarms=5)
    site.put("/sitemap.xml", sitemap((site.url("/a"), timezone.now() + timedelta(minutes=1))))
    read(publication, site)
    assert due() == set()

    Watch.objects.update(looked_at=timezone.now() - timedelta(hours=6))
    site.put("/sitemap.xml", sitemap((site.url("/a"), timezone.now() + timedelta(minutes=2))))
    read(publication, site)
    assert due() == {"/a"}
    watching.tend(now=timezone.now())
    step = Round.objects.get()
    watching.go_round(step.pk, step.turn)
    watch.refresh_from_db()
    assert watch.false_alarms == 6


def test_new_articles_are_taken_in_where_that_is_wished(publication: Publication, site: Site) -> None:
    site.write("/neuf", TEXTS)
    now = timezone.now()
    entries = [
        (site.url("/neuf"), now),
        (site.url("/vieux"), now - timedelta(days=30)),
        ("https://autre.example/x", now),
    ]
    site.put("/sitemap.xml", sitemap(*entries))
    read(publication, site)
    assert Watch.objects.count() == 0

    WatchPlan.objects.create(publication=publication, takes_in=True, searched_at=now)
    Listing.objects.update(etag="")
    listing = read(publication, site)
    Listing.objects.filter(pk=listing.pk).update(next_look_at=now + timedelta(days=1))
    assert due() == {"/neuf"}

    watching.tend(now=timezone.now())
    step = Round.objects.get()
    watching.go_round(step.pk, step.turn)
    assert Article.objects.get().url == site.url("/neuf")
    watch = Watch.objects.get()
    assert (watch.article, watch.misses) == (Article.objects.get(), 0)


def test_a_page_that_is_no_article_is_asked_for_ever_more_rarely(
    publication: Publication, site: Site
) -> None:
    site.put("/une", "<html><body><a href=/a>Un</a> <a href=/b>Deux</a></body></html>")
    WatchPlan.objects.create(publication=publication, takes_in=True, searched_at=timezone.now())
    site.put("/sitemap.xml", sitemap((site.url("/une"), timezone.now())))
    listing = read(publication, site)
    Listing.objects.filter(pk=listing.pk).update(next_look_at=timezone.now() + timedelta(days=1))
    watching.tend(now=timezone.now())
    step = Round.objects.get()
    watching.go_round(step.pk, step.turn)

    watch = Watch.objects.get()
    assert (watch.article, watch.trouble) == (None, "extract.no_article")
    assert watch.next_look_at - timezone.now() > timedelta(minutes=30)


def test_the_sitemaps_of_an_index_are_followed_and_read_again_when_it_says_so(
    publication: Publication, site: Site
) -> None:
    watched(publication, site, "/a")
    soon = timezone.now() + timedelta(minutes=1)
    site.put("/sitemap.xml", index((site.url("/2026.xml.gz"), soon), (site.url("/2019.xml"), soon)))
    site.put(
        "/2026.xml.gz",
        gzip.compress(sitemap((site.url("/a"), soon)).encode()),
        content_type="application/gzip",
    )
    site.put("/2019.xml", sitemap())
    read(publication, site)
    parts = {part.url: part for part in Listing.objects.exclude(parent=None)}
    assert set(parts) == {site.url("/2026.xml.gz"), site.url("/2019.xml")}

    for part in parts.values():
        listings.look_at(part, now=timezone.now())
    assert due() == {"/a"}
    assert not Listing.objects.filter(next_look_at__lte=timezone.now()).exists()

    site.put("/sitemap.xml", index((site.url("/2026.xml.gz"), soon + timedelta(hours=1))))
    read(publication, site)
    [part] = Listing.objects.exclude(parent=None)
    assert part.url == site.url("/2026.xml.gz")
    assert part.next_look_at <= timezone.now()


@pytest.mark.parametrize(
    ("body", "code"),
    [
        (b"<html><body><p>Bonjour</p></body></html>", "listing.unreadable"),
        (gzip.compress(b"x" * 30_000_000, mtime=0), "fetch.too_large"),
        (gzip.compress(b"<urlset/>", mtime=0)[:-9], "fetch.incomplete"),
    ],
    ids=["a page", "a bomb", "cut short"],
)
def test_a_listing_that_cannot_be_read_says_why_and_harms_nothing(
    publication: Publication, site: Site, body: bytes, code: str
) -> None:
    site.put("/sitemap.xml", body, content_type="application/gzip")

    listing = read(publication, site)

    listing.refresh_from_db()
    assert (listing.trouble, listing.misses) == (code, 1)


def test_listings_are_found_in_robots_txt_and_in_the_home_page(publication: Publication, site: Site) -> None:
    site.put(
        "/robots.txt",
        f"User-agent: *\nCrawl-delay: 12\nSitemap: {site.url('/plan.xml')}\nSitemap: https://autre.example/x.xml\n",
        content_type="text/plain",
    )
    site.put(
        "/", '<html><head><link rel="alternate" type="application/rss+xml" href="/feed"></head><body>Une'
    )

    listings.search(publication.pk)
    listings.search(publication.pk)

    assert {(row.url, row.is_found) for row in Listing.objects.all()} == {
        (site.url("/plan.xml"), True),
        (site.url("/feed"), True),
    }
    assert Round.objects.get().pause == 12


def test_without_robots_txt_the_usual_place_is_tried_and_forgotten_when_nothing_stands_there(
    publication: Publication, site: Site
) -> None:
    listings.search(publication.pk)
    listing = Listing.objects.get()
    assert listing.url == site.url("/sitemap.xml")

    for _ in range(4):
        listing.refresh_from_db()
        listings.look_at(listing, now=timezone.now())

    assert not Listing.objects.exists()


def test_what_somebody_typed_stays_with_its_trouble(publication: Publication, site: Site) -> None:
    for _ in range(6):
        listing = read(publication, site, "/nulle-part.xml")

    listing.refresh_from_db()
    assert (listing.trouble, listing.misses) == ("fetch.not_found", 6)


def test_a_listing_of_another_site_is_not_taken(publication: Publication) -> None:
    assert (
        listings.add(publication, "https://autre.example/sitemap.xml", is_found=False, now=timezone.now())
        is None
    )
    with pytest.raises(Refused, match=r"url\.bad"):
        listings.add(publication, "plan.xml", is_found=False, now=timezone.now())


def test_a_site_with_articles_is_searched_once_a_week(publication: Publication, site: Site) -> None:
    from django_tasks_db.models import DBTaskResult

    watched(publication, site, "/a")
    for days in (0, 1, 8):
        watching.tend(now=timezone.now() + timedelta(days=days))

    jobs = [row.args_kwargs["args"][0] for row in DBTaskResult.objects.all()]
    assert jobs.count("corrigenda.services.listings.search") == 2
