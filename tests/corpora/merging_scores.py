"""How well are the reports of several readers put together?"""

from __future__ import annotations

import hashlib
import json
import random
from pathlib import Path
from typing import Any

from tests.corpora.merging import adversarial
from tests.corpora.merging.readers import Fix, imagine
from tests.corpora.merging.replay import Sent, articles, measure_articles, replay

FOLDER = Path(__file__).parent / "merging"
FLOORS = Path(__file__).parent / "floors.json"
BURST = 1_000
ADVERSARIAL_ORDERS = 2  # of arrival: there are many more of these articles

Scores = dict[str, float]


def fingerprint() -> str:
    """The SHA-256 (hex) of the corpus and of the readers imagined for it."""
    files = [*sorted(FOLDER.glob("*.json")), FOLDER / "readers.py", *sorted(FOLDER.glob("adversarial/*.txt"))]
    return hashlib.sha256(b"".join(path.read_bytes() for path in files)).hexdigest()


def pinned() -> dict[str, Any]:
    """What floors.json holds for merging: ``fingerprint``, ``floors`` and ``ceilings``."""
    return json.loads(FLOORS.read_text("utf-8"))["merging"]


def measure() -> tuple[Scores, Scores]:
    """Pairwise F1 by part (floors); false merges by part and errata per true error in a burst (ceilings)."""
    parts = {part: measure_articles(articles(part)) for part in ("tuning", "held out")}
    for part in ("tuning", "held out"):
        crowded = adversarial.articles(part.replace(" ", "-"))
        parts[f"adversarial, {part}"] = measure_articles(crowded, ADVERSARIAL_ORDERS)
    floors = {f"pairs, {part}": round(100 * score.f1, 2) for part, score in parts.items()}
    ceilings = {f"false merges, {part}": round(100 * score.false_merges, 2) for part, score in parts.items()}
    return floors, {**ceilings, "burst": round(max(map(burst, _busiest())), 2)}


def _busiest() -> list[dict[str, Any]]:
    """The articles held out, and the two others with the most errors."""
    rest = sorted(articles("tuning"), key=lambda article: -len(article["errors"]))
    return articles("held out") + rest[:2]


def fixes_in(article: dict[str, Any]) -> list[Fix]:
    """The true errors of a labelled article whose wrong words stand in it."""
    errors = article["errors"].values()
    found = [Fix(error["block"], error["wrong"], error["right"]) for error in errors]
    return [fix for fix in found if fix.wrong in article["texts"][fix.block]]


def burst(article: dict[str, Any], readers: int = BURST) -> float:
    """Errata opened per true error when so many readers report the article's errors at once."""
    fixes = fixes_in(article)
    rng = random.Random(3)
    sent = [
        Sent(frozenset(), imagine(article["texts"], rng.choice(fixes), article["language"], rng))
        for _ in range(readers)
    ]
    return len(set(replay(sent, article["texts"]))) / len(fixes)
