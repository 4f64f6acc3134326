"""The source of a page: which field it is, how it reads, how it is set."""

from __future__ import annotations

import hashlib
import json
from typing import Any

from django.conf import settings
from wagtail.blocks import StreamValue
from wagtail.fields import RichTextField, StreamField


def field_of(page: Any, part: str = "") -> Any:
    """The model field that holds the article (the one set up, else the first rich text or stream field), or the one
    that a part names; None where there is none."""
    if part and part not in parts_of(page):
        return None
    named = part or settings.CORRIGENDA_WAGTAIL.get("FIELDS", {}).get(page._meta.label)
    for field in page._meta.get_fields():
        if field.name == named or (named is None and isinstance(field, RichTextField | StreamField)):
            return field
    return None


def parts_of(page: Any) -> list[str]:
    """The fields beside it that readers see, and that are filled: the title, unless it is set up otherwise."""
    named = settings.CORRIGENDA_WAGTAIL.get("PARTS", {}).get(page._meta.label, ["title"])
    return [name for name in named if getattr(page, name)]


def source_of(page: Any, field: Any) -> tuple[str, str]:
    """Format and text."""
    value = getattr(page, field.name)
    if isinstance(field, StreamField):
        return "streamfield", json.dumps(value.get_prep_value(), ensure_ascii=False)
    return "wagtail" if isinstance(field, RichTextField) else "text", str(value)


def set_source(page: Any, field: Any, text: str) -> None:
    """Sets the field; blocks keep their keys."""
    value: Any = text
    if isinstance(field, StreamField):
        value = StreamValue(field.stream_block, json.loads(text), is_lazy=True)
    setattr(page, field.name, value)


def version_of(page: Any, text: str) -> str:
    """Differs when the text does, or the page was saved."""
    return f"{page.latest_revision_id or 0}:{hashlib.sha256(text.encode()).hexdigest()}"
