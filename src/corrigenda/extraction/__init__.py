"""Pages and HTML become Blocks, sitemaps and feeds Outlines, parsed in a killable child process within limits."""

from __future__ import annotations

from datetime import datetime

from corrigenda.core.blocks import Block, BlockKind
from corrigenda.extraction.article import Extracted
from corrigenda.extraction.listings import Entry, Outline
from corrigenda.extraction.pool import pool

__all__ = [
    "Entry",
    "Extracted",
    "Outline",
    "blocks_from_html",
    "extract_article",
    "feed_links",
    "read_listing",
]


def extract_article(html: str, *, url: str = "", selector: str = "") -> Extracted:
    """The article of a page: headline, standfirst, headings, paragraphs, list items, quotes, captions and cells.

    Blocks come in reading order, without navigation, related links, comments, advertisements and share bars.
    ``url`` makes the canonical URL absolute. ``selector`` is a publication's own CSS selector of the element
    that holds its articles; what stands in that element is then believed.
    Raises FetchError, permanent: extract.no_article (a list, a video, or a selector that matches nothing),
    extract.not_found (a polite "not found"), extract.subscribers_only, extract.needs_login,
    extract.bad_selector, extract.too_large, extract.too_deep, extract.too_many_blocks, extract.too_unusual,
    extract.timeout. Never an article without its text.
    """
    answer = pool.run({"job": "article", "html": html, "url": url, "selector": selector})
    published = answer["published"]
    return Extracted(
        title=answer["title"],
        language=answer["language"],
        canonical_url=answer["canonical_url"],
        published=datetime.fromisoformat(published) if published else None,
        author=answer["author"],
        blocks=_blocks(answer["blocks"]),
    )


def blocks_from_html(html: str) -> tuple[Block, ...]:
    """The blocks of an article's own HTML, as a CMS pushes it: nothing is left out.

    An ``<h1>`` that stands first is the headline. Raises FetchError as `extract_article` does.
    """
    return _blocks(pool.run({"job": "blocks", "html": html})["blocks"])


def read_listing(body: bytes, *, url: str) -> Outline:
    """What a sitemap, an index of sitemaps or a feed (Atom, RSS) names. ``url`` makes its addresses absolute.

    Raises FetchError, permanent: listing.unreadable, extract.too_unusual, extract.timeout.
    """
    answer = pool.run({"job": "listing", "body": body.decode("latin-1"), "url": url})
    entries = ((link, datetime.fromisoformat(said) if said else None) for link, said in answer["entries"])
    return Outline(answer["kind"], tuple(Entry(link, said) for link, said in entries))


def feed_links(html: str, *, url: str) -> list[str]:
    """The feeds that a page names as its own. Raises FetchError as `extract_article` does."""
    links: list[str] = pool.run({"job": "feeds", "html": html, "url": url})["links"]
    return links


def _blocks(rows: list[dict[str, str]]) -> tuple[Block, ...]:
    return tuple(Block(BlockKind(row["kind"]), row["text"], row["html"]) for row in rows)
