"""A block's inline markup, made safe to show."""

from __future__ import annotations

import re
from urllib.parse import urljoin

import nh3
from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe

from corrigenda.core.blocks import Block

_TAGS = {
    *("a", "abbr", "b", "bdi", "bdo", "br", "cite", "code", "del", "dfn", "em", "i", "ins", "kbd", "mark"),
    *("q", "s", "samp", "small", "strong", "sub", "sup", "time", "u", "var"),
}
# Their content is not text of the article, so it goes with them; other unknown tags leave their words behind.
_EMPTIED = {"script", "style", "template", "noscript", "title", "textarea", "iframe", "svg", "math", "object"}
_OPEN_TAG = re.compile(r"<[a-zA-Z]")
# A block has passed the parser's own limit; its text may still be pushed as markup by other ways.
_MOST_TAGS = 2_000


def inline_html(block: Block, base_url: str = "") -> SafeString:
    """The block's words with their links and emphasis, safe in any page; never an attribute but ``href`` and ``rel``.

    Links lead to http, https and mailto addresses alone, made absolute against ``base_url`` (the article's), say
    ``rel="nofollow noopener noreferrer"`` and open in the same window. A block without markup, or with too much of
    it to be sensible, is its text, escaped.
    """
    if "<" not in block.html or len(_OPEN_TAG.findall(block.html)) > _MOST_TAGS:
        return escape(block.text)

    def absolute(tag: str, name: str, value: str) -> str | None:
        return _absolute(base_url, value)

    cleaned = nh3.clean(
        block.html,
        tags=_TAGS,
        clean_content_tags=_EMPTIED,
        attributes={"a": {"href"}},
        attribute_filter=absolute,
        url_schemes={"http", "https", "mailto"},
        link_rel="nofollow noopener noreferrer",
        strip_comments=True,
    )
    return mark_safe(cleaned)  # noqa: S308 - what nh3 let through: the tags above, href and rel


def inline_words(block: Block) -> SafeString:
    """The block's words with their emphasis, the links seen but leading nowhere: for words that are a control."""
    shown = inline_html(block)
    if "<a" not in shown:
        return shown
    return mark_safe(nh3.clean(shown, tags=_TAGS, attributes={}, link_rel=None))  # noqa: S308 - as above


def _absolute(base_url: str, target: str) -> str | None:
    """The link's absolute address; None, which drops it, for anything but the web and mail."""
    if target == "nofollow noopener noreferrer":
        return target
    try:
        address = urljoin(base_url, target.strip())
    except ValueError:
        return None
    return address if address.lower().startswith(("http://", "https://", "mailto:")) else None
