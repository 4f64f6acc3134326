"""What a page says about itself in its head and its JSON-LD."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from urllib.parse import urljoin

from turbohtml import Document, Element

from corrigenda.core.blocks import fold_space

_ARTICLE_TYPES = re.compile(r"(Article|BlogPosting|Report|LiveBlogPosting)$")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]+)*")
_LONGEST_DATA = 500_000


@dataclass(frozen=True, slots=True)
class Metadata:
    """A page's own words about itself; empty, or None, where it says nothing usable."""

    titles: tuple[str, ...]
    description: str
    language: str
    canonical_url: str
    published: datetime | None
    author: str
    is_free: bool


def read_metadata(tree: Document, url: str) -> Metadata:
    """The page's metadata. Never raises: whatever is malformed counts as not said."""
    article = next(_linked_data(tree), {})
    metas = _metas(tree)
    titles = (
        _text(article.get("headline")),
        metas.get("og:title", ""),
        metas.get("twitter:title", ""),
        _title(tree),
    )
    dates = (
        _text(article.get("datePublished")),
        metas.get("article:published_time", ""),
        metas.get("date", ""),
    )
    return Metadata(
        titles=tuple(dict.fromkeys(title for title in titles if title)),
        description=metas.get("description", "") or metas.get("og:description", ""),
        language=_language(tree, metas),
        canonical_url=_canonical(tree, metas, url),
        published=next((date for date in map(_date, dates) if date), None),
        author=_author(article.get("author")) or metas.get("author", ""),
        is_free=str(article.get("isAccessibleForFree", True)).lower() != "false",
    )


def _linked_data(tree: Document) -> Iterator[dict[str, object]]:
    """The JSON-LD things of an article type, in page order."""
    for script in tree.find_all("script"):
        if "ld+json" not in (script.attr("type") or "") or len(script.text) > _LONGEST_DATA:
            continue
        try:
            yield from _articles(json.loads(script.text, strict=False))
        except (ValueError, RecursionError):
            continue


def _articles(data: object) -> Iterator[dict[str, object]]:
    if isinstance(data, list):
        for item in data:
            yield from _articles(item)
    elif isinstance(data, dict):
        kinds = data.get("@type")
        names = kinds if isinstance(kinds, list) else [kinds]
        if any(isinstance(name, str) and _ARTICLE_TYPES.search(name) for name in names):
            yield data
        yield from _articles(data.get("@graph"))


def _metas(tree: Document) -> dict[str, str]:
    found: dict[str, str] = {}
    for meta in tree.find_all("meta"):
        name = (meta.attr("property") or meta.attr("name") or "").lower()
        found.setdefault(name, fold_space(meta.attr("content") or ""))
    return found


def _title(tree: Document) -> str:
    title = tree.select_one("head > title")
    return fold_space(title.text) if title else ""


def _language(tree: Document, metas: dict[str, str]) -> str:
    """The primary language subtag, lower-case."""
    root = tree.find("html")
    given = (root.attr("lang") or root.attr("xml:lang") or "") if root else ""
    match = _LANGUAGE.fullmatch((given or metas.get("og:locale", "") or metas.get("language", "")).strip())
    return re.split("[-_]", match[0])[0].lower() if match else ""


def _canonical(tree: Document, metas: dict[str, str], url: str) -> str:
    link = next((link for link in tree.find_all("link") if _is_canonical(link)), None)
    target = (link.attr("href") or "") if link is not None else metas.get("og:url", "")
    try:
        absolute = urljoin(url, target.strip()) if target else url
    except ValueError:
        return url
    return absolute if absolute.startswith(("http://", "https://")) else url


def _is_canonical(link: Element) -> bool:
    return "canonical" in (link.attr("rel") or "").lower().split()


def _date(text: str) -> datetime | None:
    """An aware date in UTC; a date without a zone is taken for UTC."""
    try:
        parsed = datetime.fromisoformat(text.strip())
    except ValueError:
        return None
    try:
        return parsed.replace(tzinfo=UTC) if parsed.tzinfo is None else parsed.astimezone(UTC)
    except OverflowError:
        return None


def _author(value: object) -> str:
    if isinstance(value, list):
        return ", ".join(name for name in map(_author, value) if name)
    if isinstance(value, dict):
        return _text(value.get("name"))
    return _text(value)


def _text(value: object) -> str:
    return fold_space(value) if isinstance(value, str) else ""
