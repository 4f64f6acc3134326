"""Anchoring: where does what a reader saw and picked stand in the article as it is now?

    alignment = align(texts_as_seen, texts_as_they_are)
    place_block(alignment, 3)            # Anchor | Orphan | Unsure
    place_phrase(alignment, 3, 10, 24)
    fix_state(seen, proposal, now)       # open, fixed, partly, changed

Whole articles are aligned, never one quote alone; below `FLOOR` nothing is told. Pure and deterministic.
"""

from __future__ import annotations

from corrigenda.core.anchoring.alignment import Alignment, align, chain
from corrigenda.core.anchoring.confidence import FLOOR
from corrigenda.core.anchoring.fixing import FixState, fix_state, fix_state_of
from corrigenda.core.anchoring.outcomes import (
    Anchor,
    Candidate,
    Orphan,
    OrphanReason,
    Outcome,
    Relation,
    Unsure,
)
from corrigenda.core.anchoring.place import place_block, place_phrase
from corrigenda.core.anchoring.quotes import Quote, locate_quote, neighbour_digest

__all__ = [
    "FLOOR",
    "Alignment",
    "Anchor",
    "Candidate",
    "FixState",
    "Orphan",
    "OrphanReason",
    "Outcome",
    "Quote",
    "Relation",
    "Unsure",
    "align",
    "chain",
    "fix_state",
    "fix_state_of",
    "locate_quote",
    "neighbour_digest",
    "place_block",
    "place_phrase",
]
