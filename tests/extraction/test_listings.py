from __future__ import annotations

import gzip
from datetime import UTC, datetime

import pytest

from corrigenda.core.errors import FetchError
from corrigenda.extraction import Entry, feed_links, read_listing

URL = "https://gazette.example/sitemap.xml"
NS = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'


def at(day: int, hour: int = 0, minute: int = 0, second: int = 0) -> datetime:
    return datetime(2026, 11, day, hour, minute, second, tzinfo=UTC)


def read(text: str, encoding: str = "utf-8") -> tuple[str, tuple[Entry, ...]]:
    outline = read_listing(text.encode(encoding), url=URL)
    return outline.kind, outline.entries


def test_a_sitemap_names_pages_and_when_they_changed() -> None:
    found = read(
        f"""<?xml version="1.0" encoding="UTF-8"?>
        <urlset {NS}>
          <url><loc> https://gazette.example/a?x=1&amp;y=2 </loc><lastmod>2026-11-20T10:00:00+01:00</lastmod></url>
          <url><loc><![CDATA[https://gazette.example/b?x=1&y=2]]></loc><lastmod>2026-11-19</lastmod></url>
          <url><loc>https://gazette.example/c</loc><lastmod>yesterday</lastmod></url>
          <url><lastmod>2026-11-19</lastmod></url>
        </urlset>"""
    )

    assert found == (
        "sitemap",
        (
            Entry("https://gazette.example/a?x=1&y=2", at(20, 9)),
            Entry("https://gazette.example/b?x=1&y=2", at(19, 23, 59, 59)),
            Entry("https://gazette.example/c", None),
        ),
    )


def test_a_news_sitemap_says_when_pages_came_out() -> None:
    news = "http://www.google.com/schemas/sitemap-news/0.9"
    found = read(
        f"""<urlset {NS} xmlns:news="{news}" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1"><url>
        <image:image><image:loc>https://gazette.example/a.jpg</image:loc></image:image>
        <loc>https://gazette.example/a</loc>
        <news:news><news:publication_date>2026-11-20T09:00Z</news:publication_date></news:news></url></urlset>"""
    )

    assert found == ("sitemap", (Entry("https://gazette.example/a", at(20, 9)),))


def test_an_index_names_sitemaps() -> None:
    found = read(
        f"<sitemapindex {NS}><sitemap><loc>https://gazette.example/2026.xml.gz</loc>"
        "<lastmod>2026-11-20T09:00:00Z</lastmod></sitemap></sitemapindex>"
    )

    assert found == ("index", (Entry("https://gazette.example/2026.xml.gz", at(20, 9)),))


ATOM = """<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>La Gazette</title>
<entry><title>Caf%s</title><link rel="alternate" href="/cafe"/><updated>2026-11-20T09:00:00Z</updated></entry></feed>"""
RSS = """<rss version="2.0"><channel><title>La Gazette</title><item><title>Pain %s vin</title>
<link>https://gazette.example/pain</link><pubDate>Fri, 20 Nov 2026 10:00:00 +0100</pubDate></item></channel></rss>"""


@pytest.mark.parametrize("letter", ["é", "&#233;", "&eacute;"])
def test_an_atom_feed_is_read_also_with_entities_that_xml_does_not_know(letter: str) -> None:
    assert read(ATOM % letter) == ("feed", (Entry("https://gazette.example/cafe", at(20, 9)),))


@pytest.mark.parametrize("sign", ["&amp;", "&", "et"])
def test_an_rss_feed_is_read_also_when_it_is_not_well_formed(sign: str) -> None:
    assert read(RSS % sign) == ("feed", (Entry("https://gazette.example/pain", at(20, 9)),))


def test_a_declared_charset_is_believed() -> None:
    text = '<?xml version="1.0" encoding="iso-8859-1"?>' + RSS % "&amp; café"

    assert read(text, "iso-8859-1")[1][0].url == "https://gazette.example/pain"


def test_entities_do_not_grow_and_open_no_file() -> None:
    bomb = "".join(
        f'<!ENTITY e{n} "{"&e" + str(n - 1) + ";" if n else "ha"}{"&e" + str(n - 1) + ";" if n else ""}">'
        for n in range(60)
    )
    text = f'<!DOCTYPE urlset [{bomb}<!ENTITY file SYSTEM "file:///etc/passwd">]>'
    text += f"<urlset {NS}><url><loc>https://gazette.example/&e59;</loc></url><url><loc>&file;</loc></url></urlset>"

    kind, entries = read(text)

    assert kind == "sitemap"
    assert all(len(entry.url) < 100 and "root:" not in entry.url for entry in entries)


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"<html><body><p>Not found</p></body></html>",
        b"\x00\xff" * 999,
        b"{}",
        gzip.compress(b"<urlset/>", mtime=0),
    ],
    ids=["nothing", "a page", "noise", "json", "compressed"],
)
def test_what_is_no_listing_is_said_to_be_none(body: bytes) -> None:
    with pytest.raises(FetchError, match=r"listing\.unreadable"):
        read_listing(body, url=URL)


def test_a_page_names_its_feeds() -> None:
    html = """<link rel="alternate" type="application/rss+xml" href="/feed">
    <link rel="alternate" type="application/atom+xml" href="https://gazette.example/atom">
    <link rel="alternate" hreflang="en" href="/en"><link rel="alternate" type="application/rss+xml" href="javascript:1">
    <link rel=alternate type=application/rss+xml href=/feed>"""

    assert feed_links(html, url="https://gazette.example/") == [
        "https://gazette.example/feed",
        "https://gazette.example/atom",
    ]
