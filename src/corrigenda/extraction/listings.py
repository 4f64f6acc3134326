"""Which addresses does a sitemap or a feed name, and when does it say that each changed?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, time
from email.utils import parsedate_to_datetime
from urllib.parse import urljoin

from turbohtml import CData, Document, Element, HTMLParseError, Text, parse, parse_xml

from corrigenda.core.errors import FetchError

# What the protocol of sitemaps allows in one file.
MOST_ENTRIES = 50_000
_ENCODING = re.compile(rb"<\?xml[^>]*\bencoding\s*=\s*[\"']([\w.-]+)")
_FEED_TYPES = ("application/rss+xml", "application/atom+xml")
_MOST_FEEDS = 10
# The one thing that a news sitemap says deeper inside.
_CAME_OUT = "publication_date"


@dataclass(frozen=True, slots=True)
class Entry:
    """An address that a listing names; ``changed`` is None where it does not say when."""

    url: str
    changed: datetime | None


@dataclass(frozen=True, slots=True)
class Outline:
    """What a listing is (``sitemap``, ``index`` or ``feed``) and what it names, in its own order."""

    kind: str
    entries: tuple[Entry, ...]


def read_outline(body: bytes, url: str) -> Outline:
    """The outline of a file, parsed in this very process: see `corrigenda.extraction.read_listing`.

    Only the five entities of XML itself are known, so that none can grow; what is not well-formed is read as HTML,
    which knows no others either. Raises FetchError("listing.unreadable") when it is neither sitemap nor feed.
    """
    text = _decoded(body)
    try:
        outline = _outline(parse_xml(text), url)
    except HTMLParseError:
        outline = None
    outline = outline or _outline(parse(text), url)
    if outline is None:
        raise FetchError("listing.unreadable")
    return outline


def read_feed_links(html: str, url: str) -> list[str]:
    """The feeds that a page names as its own (``<link rel="alternate">``), as absolute addresses."""
    links = (link for link in parse(html).find_all("link") if _is_feed_link(link))
    found = (_absolute(url, link.attr("href") or "") for link in links)
    return list(dict.fromkeys(filter(None, found)))[:_MOST_FEEDS]


def _decoded(body: bytes) -> str:
    declared = _ENCODING.search(body[:300])
    try:
        return body.decode(declared[1].decode("ascii") if declared else "utf-8-sig", "replace")
    except LookupError:
        return body.decode("utf-8", "replace")


def _outline(tree: Document, url: str) -> Outline | None:
    for kind, each in (("index", "sitemap"), ("sitemap", "url")):
        if tree.find("sitemapindex" if kind == "index" else "urlset") is not None:
            return Outline(kind, tuple(_located(tree, each)))
    feed = tree.feed()
    if feed is None:
        return None
    links = ((_absolute(url, entry.link or ""), entry.updated or entry.published) for entry in feed.entries)
    return Outline(
        "feed", tuple(Entry(link, _moment(said or "")) for link, said in links if link)[:MOST_ENTRIES]
    )


def _located(tree: Document, each: str) -> Iterator[Entry]:
    for place in tree.find_all(each)[:MOST_ENTRIES]:
        # Pictures have a ``loc`` of their own, further down.
        own = {_name(child): _words(child) for child in place.children if isinstance(child, Element)}
        inside = (node for node in place.descendants if isinstance(node, Element))
        came_out = next((_words(node) for node in inside if _name(node) == _CAME_OUT), "")
        if own.get("loc"):
            yield Entry(own["loc"], _moment(own.get("lastmod", "") or came_out))


def _name(element: Element) -> str:
    return element.tag.rpartition(":")[2].lower()


def _words(element: Element) -> str:
    return "".join(node.data for node in element.children if isinstance(node, Text | CData)).strip()


def _moment(said: str) -> datetime | None:
    """The moment in UTC. A day alone means its end: whatever changed that day changed before."""
    said = said.strip()
    try:
        if re.fullmatch(r"\d{4}-\d{2}-\d{2}", said):
            return datetime.combine(datetime.fromisoformat(said), time(23, 59, 59), UTC)
        moment = datetime.fromisoformat(said) if said[:4].isdigit() else parsedate_to_datetime(said)
        return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def _is_feed_link(link: Element) -> bool:
    return "alternate" in (link.attr("rel") or "").lower().split() and (
        (link.attr("type") or "").lower().strip() in _FEED_TYPES
    )


def _absolute(url: str, link: str) -> str:
    try:
        absolute = urljoin(url, link.strip())
    except ValueError:
        return ""
    return absolute if absolute.startswith(("http://", "https://")) else ""
