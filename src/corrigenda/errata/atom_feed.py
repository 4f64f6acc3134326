"""A feed as Atom 1.0 (RFC 4287), by Django's generator."""

from __future__ import annotations

import re
from datetime import datetime
from typing import Any

from django.http import HttpResponse
from django.utils.feedgenerator import Atom1Feed
from django.utils.xmlutils import SimplerXMLGenerator

from corrigenda.errata.syndication import Channel, entry_html, entry_tags, entry_title

# What XML 1.0 cannot carry, escaped or not.
_UNFIT = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


class RecordFeed(Atom1Feed):
    """Django's Atom with each entry's language, and its words as ``content`` with their type."""

    def item_attributes(self, item: dict[str, Any]) -> dict[str, str]:
        """Whatever the feed's language, an entry is in its article's."""
        return {"xml:lang": item["language"]}

    def add_item_elements(self, handler: SimplerXMLGenerator, item: dict[str, Any]) -> None:
        """Title, link, dates, id and categories as Django writes them, then the article's address and the words."""
        super().add_item_elements(handler, item | {"description": None})
        handler.addQuickElement("link", "", {"rel": "related", "href": item["article_url"]})
        handler.addQuickElement("content", item["content"], {"type": "html"})

    def latest_post_date(self) -> datetime:
        """When the feed last changed; an empty feed does not change."""
        updated: datetime = self.feed["updated"]
        return updated


def write(channel: Channel) -> HttpResponse:
    """The document."""
    feed = RecordFeed(
        title=_fit(channel.title),
        link=channel.page_url,
        description="",
        language=channel.language,
        author_name=_fit(channel.publication),
        feed_url=channel.self_url,
        feed_guid=channel.id,
        updated=channel.updated.replace(microsecond=0),
    )
    for item in channel.items:
        entry = item.entry
        feed.add_item(
            title=_fit(entry_title(item)),
            link=entry.url,
            description="",
            unique_id=entry.id,
            pubdate=entry.published_at.replace(microsecond=0),
            updateddate=entry.changed_at.replace(microsecond=0),
            categories=entry_tags(entry),
            language=entry.language,
            article_url=entry.article_url,
            content=_fit(entry_html(entry)),
        )
    response = HttpResponse(content_type=feed.content_type)
    feed.write(response, "utf-8")
    return response


def _fit(text: str) -> str:
    return _UNFIT.sub("\ufffd", text)
