"""A feed as JSON Feed 1.1 (jsonfeed.org/version/1.1), with our facts under ``_corrigenda``."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django.http import HttpResponse, JsonResponse

from corrigenda.errata.listing import Item
from corrigenda.errata.syndication import Channel, entry_html, entry_tags, entry_title

VERSION = "https://jsonfeed.org/version/1.1"


def write(channel: Channel) -> HttpResponse:
    """The document."""
    document = {
        "version": VERSION,
        "title": channel.title,
        "home_page_url": channel.page_url,
        "feed_url": channel.self_url,
        "language": channel.language,
        "authors": [{"name": channel.publication}],
        "items": [_item(item, channel) for item in channel.items],
    }
    return JsonResponse(
        document, content_type="application/feed+json", json_dumps_params={"ensure_ascii": False}
    )


def _item(item: Item, channel: Channel) -> dict[str, Any]:
    entry = item.entry
    row: dict[str, Any] = {
        "id": entry.id,
        "url": entry.url,
        "external_url": entry.article_url,
        "title": entry_title(item),
        "content_html": entry_html(entry),
        "date_published": _moment(entry.published_at),
        "language": entry.language,
        "tags": entry_tags(entry),
        "_corrigenda": {
            "about": channel.policy_url,
            "type": entry.type.value,
            "text": entry.text,
            "before": entry.before,
            "after": entry.after,
            "article": {"url": entry.article_url, "title": entry.article_title},
            "amended_at": None if entry.amended_at is None else _moment(entry.amended_at),
            "withdrawn_at": None if entry.withdrawn_at is None else _moment(entry.withdrawn_at),
        },
    }
    if entry.changed_at != entry.published_at:
        row["date_modified"] = _moment(entry.changed_at)
    return row


def _moment(at: datetime) -> str:
    return at.isoformat(timespec="seconds")
