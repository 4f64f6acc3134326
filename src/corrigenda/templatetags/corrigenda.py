"""The tags that several doors share: word diffs, states, times, an article's inline markup."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from django import template
from django.utils.formats import date_format
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.timezone import localtime

from corrigenda.core.blocks import Block
from corrigenda.core.languages import direction_of
from corrigenda.models.erratum import StateChoices
from corrigenda.web.differences import shown_diff, shown_words
from corrigenda.web.markup import inline_html, inline_words

register = template.Library()


@register.simple_tag
def word_diff(before: str, after: str, around: int | None = None) -> SafeString:
    """The change as ``del`` and ``ins``, labelled for the ear.

    ``around`` keeps so many characters of what did not change on each side of a change (a row in a list).
    """
    return shown_diff(before, after, around)


@register.filter
def unveiled(text: str) -> SafeString:
    """Words as a reader sent them, with what cannot be seen in them named."""
    return shown_words(text)


@register.simple_tag
def state_badge(state: str) -> SafeString:
    """The desk's word for a state of an Erratum, as a badge."""
    return format_html('<span class="badge badge-{}">{}</span>', state, StateChoices(state).label)


@register.filter
def entry(found: Mapping[int, Any], key: int | None) -> Any:
    """What a mapping holds under a key; None when nothing."""
    return None if key is None else found.get(key)


@register.simple_tag
def local_time(when: datetime, form: str = "DATETIME_FORMAT") -> SafeString:
    """A moment in the reader's language, by the publication's clock.

    ``form`` is one of Django's named formats (``DATE_FORMAT``, ``TIME_FORMAT``, ``DATETIME_FORMAT``).
    """
    return format_html(
        '<time datetime="{}">{}</time>',
        when.isoformat(timespec="seconds"),
        date_format(localtime(when), form),
    )


@register.simple_tag
def in_language(language: str) -> SafeString:
    """The attributes of an element that holds a text of this language: an article's words in a page of ours."""
    if not language:
        return format_html('dir="{}"', direction_of(language))
    return format_html('lang="{}" dir="{}"', language, direction_of(language))


@register.simple_tag
def inline_block(block: Block, base_url: str = "") -> SafeString:
    """A block's words with their emphasis and links, the links absolute against ``base_url``."""
    return inline_html(block, base_url)


@register.simple_tag
def inline_words_of(block: Block) -> SafeString:
    """A block's words with their emphasis, the links seen but not followed: inside a label or a toggle."""
    return inline_words(block)
