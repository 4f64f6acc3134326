"""How well are the places of the small corpus found?"""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from pathlib import Path
from typing import Any

from corrigenda.core.anchoring import Alignment, Anchor, align, fix_state_of, place_block, place_phrase

CORPUS = Path(__file__).parent / "anchoring" / "articles.jsonl"
FLOORS = Path(__file__).parent / "floors.json"

Scores = dict[str, float]


def fingerprint() -> str:
    """The SHA-256 (hex) of the corpus."""
    return hashlib.sha256(CORPUS.read_bytes()).hexdigest()


def pinned() -> dict[str, Any]:
    """What floors.json holds for anchoring: ``fingerprint``, ``floors`` and ``ceilings``."""
    return json.loads(FLOORS.read_text("utf-8"))["anchoring"]


def measure() -> tuple[Scores, Scores]:
    """Shares in per cent: what is right, by class (floors), and what is a wrong place (ceilings)."""
    asked: Counter[str] = Counter()
    right: Counter[str] = Counter()
    wrong: Counter[str] = Counter()
    for line in CORPUS.read_text("utf-8").splitlines():
        case = json.loads(line)
        alignment = align(case["old"], case["new"])
        for group, verdict in [
            *_blocks(case, alignment),
            *_phrases(case, alignment),
            *_fixes(case, alignment),
        ]:
            asked[group] += 1
            right[group] += verdict == "right"
            wrong[group] += verdict == "wrong"
    floors = {group: round(100 * right[group] / asked[group], 2) for group in sorted(asked)}
    places = [group for group in asked if group != "fixes"]
    share = 100 * sum(wrong[group] for group in places) / sum(asked[group] for group in places)
    return floors, {"wrong place": round(share, 2)}


def _blocks(case: dict[str, Any], alignment: Alignment) -> list[tuple[str, str]]:
    verdicts = []
    for group, index, targets in case["blocks"]:
        outcome = place_block(alignment, index)
        said = set(outcome.blocks) if isinstance(outcome, Anchor) else set()
        found = "right" if bool(said) == bool(targets) else "missed"
        verdicts.append((group, "wrong" if said - set(targets) else found))
    return verdicts


def _phrases(case: dict[str, Any], alignment: Alignment) -> list[tuple[str, str]]:
    verdicts = []
    for index, seen, now in case["phrases"]:
        start = case["old"][index].index(seen)
        outcome = place_phrase(alignment, index, start, start + len(seen))
        if not isinstance(outcome, Anchor):
            verdicts.append(("phrases", "missed"))
            continue
        stands = case["new"][outcome.blocks[0]][outcome.start : outcome.end]
        verdicts.append(("phrases", "right" if stands == now else "wrong"))
    return verdicts


def _fixes(case: dict[str, Any], alignment: Alignment) -> list[tuple[str, str]]:
    verdicts = []
    for index, proposal, state in case["fixes"]:
        said = fix_state_of(place_block(alignment, index), case["old"][index], proposal, case["new"])
        verdicts.append(("fixes", "right" if said == state else "wrong"))
    return verdicts
