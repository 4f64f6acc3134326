"""A whole number that somebody may have typed."""

from __future__ import annotations


def whole(text: str) -> int | None:
    """The number, if the text is up to nine plain digits: what fits every column and is no other script's figure."""
    return int(text) if text.isascii() and text.isdigit() and len(text) <= 9 else None
