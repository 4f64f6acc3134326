"""Merging: do the passages of different readers speak of the same error?

    target = read(said, texts_of_today)      # which words of today's article it calls wrong, and what it wants there
    decide(target, known)                    # join | suggest | apart, with the erratum, a reason and a score

Words are compared, never whole blocks: two errors in one paragraph stay two. Pure and deterministic; the cost of a
decision grows with the errata of the same block, never with all reports.
"""

from __future__ import annotations

from corrigenda.core.merging.bundles import unbundle
from corrigenda.core.merging.deciding import JOIN, SUGGEST, Decision, Known, Reason, Verdict, compare, decide
from corrigenda.core.merging.reading import Said, read
from corrigenda.core.merging.spots import MAX_TARGETS, Spot, Strength, Target, from_json, learn, to_json
from corrigenda.core.merging.words import folded

__all__ = [
    "JOIN",
    "MAX_TARGETS",
    "SUGGEST",
    "Decision",
    "Known",
    "Reason",
    "Said",
    "Spot",
    "Strength",
    "Target",
    "Verdict",
    "compare",
    "decide",
    "folded",
    "from_json",
    "learn",
    "read",
    "to_json",
    "unbundle",
]
