"""Replays the labelled reports of several readers through `core.merging` and scores what became of them.

Each JSON file here is one article written for this purpose, with its true errors, an earlier revision in some, and
reports: ``do`` rewords the block by replacements, ``proposal`` is typed as it stands, ``remark`` describes. A report's
``errors`` are the errors it may speak of: one, two that its rewording mends both, or all those of its block when the
remark names none ("typo here"). Pairs that are neither surely one error nor surely two are not counted.
"""

from __future__ import annotations

import json
import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path
from typing import Any

from corrigenda.core import merging
from corrigenda.core.anchoring import Anchor, align, place_block
from corrigenda.core.diff import word_diff

HERE = Path(__file__).parent
ORDERS = 10


@dataclass(frozen=True)
class Sent:
    """One passage: the errors it may speak of, and what it says."""

    errors: frozenset[str]
    said: merging.Said


@dataclass(frozen=True)
class Score:
    """Pairs of passages merged rightly, merged wrongly, and left apart wrongly."""

    right: int = 0
    wrong: int = 0
    missed: int = 0

    def __add__(self, other: Score) -> Score:
        return Score(self.right + other.right, self.wrong + other.wrong, self.missed + other.missed)

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall over pairs."""
        return 2 * self.right / (2 * self.right + self.wrong + self.missed)

    @property
    def false_merges(self) -> float:
        """The share of merged pairs that speak of two errors."""
        return self.wrong / max(1, self.right + self.wrong)


def articles(part: str) -> list[dict[str, Any]]:
    """The articles of one part: ``tuning`` or ``held out``."""
    found = [json.loads(path.read_text("utf-8")) for path in sorted(HERE.glob("*.json"))]
    return [article for article in found if article["part"] == part]


def passages(article: dict[str, Any]) -> list[Sent]:
    """The article's passages as intake makes them: placed in today's text, one for each independent change."""
    return [sent for report in article["reports"] for sent in _passages(report, article)]


def replay(sent: Sequence[Sent], texts: Sequence[str]) -> list[int]:
    """The erratum (a number) that each passage joined or opened, in the order sent."""
    known: list[merging.Known[int]] = []
    joined = []
    for one in sent:
        target = merging.read(one.said, texts)
        decision = merging.decide(target, known)
        if decision.verdict is merging.Verdict.JOIN and decision.key is not None:
            old = known[decision.key]
            known[decision.key] = merging.Known(old.key, merging.learn(old.targets, target), old.readers + 1)
            joined.append(decision.key)
        else:
            joined.append(len(known))
            known.append(merging.Known(len(known), (target,)))
    return joined


def score(sent: Sequence[Sent], joined: Sequence[int]) -> Score:
    """Every pair that is surely one error or surely two, judged."""
    total = Score()
    for (one, a), (other, b) in combinations(zip(sent, joined, strict=True), 2):
        same = one.errors == other.errors and len(one.errors) == 1
        if same or not one.errors & other.errors:
            total += Score(int(same and a == b), int(not same and a == b), int(same and a != b))
    return total


def measure_articles(labelled: Iterable[dict[str, Any]], orders: int = ORDERS) -> Score:
    """The score over labelled articles, each replayed in several orders of arrival."""
    total = Score()
    for article in labelled:
        sent = passages(article)
        for seed in range(orders):
            shuffled = random.Random(seed).sample(sent, len(sent))
            total += score(shuffled, replay(shuffled, article["texts"]))
    return total


def _passages(report: dict[str, Any], article: dict[str, Any]) -> Iterable[Sent]:
    then = article["revisions"][report["seen"]] if "seen" in report else article["texts"]
    seen = then[report["block"]]
    changes = report.get("do", [])
    proposal = report.get("proposal", "")
    if changes:
        proposal = seen
        for before, after in changes:
            assert before in seen, (before, seen)
            proposal = proposal.replace(before, after, 1)
    placed = place_block(align(then, article["texts"]), report["block"])
    place = (placed.blocks, placed.start, placed.end) if isinstance(placed, Anchor) else ((), 0, 0)
    for part in merging.unbundle(seen, proposal) if proposal else ("",):
        said = merging.Said(seen, part, report.get("remark", ""), report.get("kind", "other"), *place)
        yield Sent(_errors(report["errors"], changes, seen, part), said)


def _errors(errors: Sequence[str], changes: Sequence[Sequence[str]], seen: str, part: str) -> frozenset[str]:
    if len(changes) < 2:
        return frozenset(errors)
    made = _changes(seen, part)
    alone = [_changes(seen, seen.replace(before, after, 1)) for before, after in changes]
    return frozenset(error for error, change in zip(errors, alone, strict=True) if change <= made)


def _changes(before: str, after: str) -> set[tuple[int, str]]:
    return {
        (change.before_start, change.after) for change in word_diff(before, after) if change.kind != "equal"
    }
