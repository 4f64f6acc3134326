"""Carries a change agreed on plain block text into an article's source, changing only what must change."""

from __future__ import annotations

from corrigenda.core.edits.applying import (
    agreed_text,
    apply_edit,
    apply_to_text,
    read,
    reversed_splices,
    spliced,
    undo,
)
from corrigenda.core.edits.model import Applied, Edit, Near, SourceFormat, Splice, Stopped, Unreadable

__all__ = [
    "Applied",
    "Edit",
    "Near",
    "SourceFormat",
    "Splice",
    "Stopped",
    "Unreadable",
    "agreed_text",
    "apply_edit",
    "apply_to_text",
    "read",
    "reversed_splices",
    "spliced",
    "undo",
]
