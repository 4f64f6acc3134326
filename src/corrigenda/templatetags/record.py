"""The tags of the public record's pages."""

from __future__ import annotations

import json

from django import template
from django.utils.safestring import SafeString, mark_safe

register = template.Library()

# What could end the element, or be read as markup by a careless parser, is written as an escape of JSON itself.
_ESCAPES = {ord(char): f"\\u{ord(char):04x}" for char in "<>&\u2028\u2029"}


@register.simple_tag
def structured_data(document: dict[str, object]) -> SafeString:
    """A JSON-LD data block. It is not executed, so the Content-Security-Policy has nothing to say about it."""
    text = json.dumps(document, ensure_ascii=False).translate(_ESCAPES)
    return mark_safe(f'<script type="application/ld+json">{text}</script>')  # noqa: S308  nothing left to end it
