"""What members of the desk do with an erratum, until it is decided and after."""

from __future__ import annotations

from corrigenda.services.triage.claims import claim, weigh
from corrigenda.services.triage.concerned import put_back, set_apart
from corrigenda.services.triage.decisions import (
    accept,
    already_fixed,
    ask,
    hold,
    is_empty,
    off_topic,
    reject,
    undo,
)
from corrigenda.services.triage.doubting import admit, doubt
from corrigenda.services.triage.grouping import keep_apart, merge, split, suggest_again
from corrigenda.services.triage.places import place, unplace
from corrigenda.services.triage.several import MAX_BULK, BulkResult, bulk

__all__ = [
    "MAX_BULK",
    "BulkResult",
    "accept",
    "admit",
    "already_fixed",
    "ask",
    "bulk",
    "claim",
    "doubt",
    "hold",
    "is_empty",
    "keep_apart",
    "merge",
    "off_topic",
    "place",
    "put_back",
    "reject",
    "set_apart",
    "split",
    "suggest_again",
    "undo",
    "unplace",
    "weigh",
]
