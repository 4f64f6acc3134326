"""How many of the messages in the queue are about an error, and how many about an error do not come to stand there?"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Sequence
from enum import Enum, auto
from pathlib import Path
from typing import Any, NamedTuple

from corrigenda.core.offtopic import Finding, sort_out

FOLDER = Path(__file__).parent / "offtopic"
FLOORS = Path(__file__).parent / "floors.json"
# Short messages without the paragraph they were sent about, and messages with it.
ALONE = ("tuning", "held-out", "later", "fresh-tuning", "fresh-held-out")
BESIDE = (
    "regional",
    "national",
    "letters",
    "daily",
    "abroad",
    "press",
    "editor",
    "editor-held-out",
    "strangers",
)
PARTS = (*ALONE, *BESIDE)
# What the weights were learnt from, and what they never were.
UNSEEN = ("fresh-held-out", "editor-held-out", "strangers")
LEARNT = tuple(part for part in PARTS if part not in UNSEEN)
GENUINE = {"fact", "text"}
# A right of reply is not led away: it has a lane of its own.
ACTIONABLE = GENUINE | {"reply"}
# In the published case; what is not genuine is 61 %, a few of them replies.
PUBLISHED = {"fact": 0.06, "text": 0.33}
REPLIES = 0.03

Scores = dict[str, float]


class Outcome(Enum):
    """Where a message comes to lie: its reader is asked, it is doubtful, or it stands in the queue."""

    ASKED = auto()
    DOUBTFUL = auto()
    QUEUE = auto()


class Message(NamedTuple):
    """A message, what it is about, and the paragraph that was picked (empty: not kept)."""

    label: str
    language: str
    text: str
    paragraph: str = ""


def fingerprint() -> str:
    """The SHA-256 (hex) of the messages."""
    return hashlib.sha256(b"".join((FOLDER / f"{part}.tsv").read_bytes() for part in PARTS)).hexdigest()


def pinned() -> dict[str, Any]:
    """What floors.json holds for the messages: ``fingerprint``, ``floors`` and ``ceilings``."""
    return json.loads(FLOORS.read_text("utf-8"))["offtopic"]


def messages(part: str) -> list[Message]:
    """The messages of a part."""
    return read(FOLDER / f"{part}.tsv")


def read(path: Path) -> list[Message]:
    """The messages of a file: label, language, text and perhaps the paragraph, a line each, parted by tabs."""
    return [Message(*line.split("\t")) for line in path.read_text("utf-8").splitlines()]


class Shares(NamedTuple):
    """Per cent, in the published proportions; everybody who is asked is taken to leave, which is hard on the genuine
    and kind to the rest.

    ``actionable`` of what stands in the queue; of genuine errors, ``asked`` about and ``doubtful``; ``apart`` of all
    that is sent lies apart, and ``found`` of that is actionable.
    """

    actionable: float
    asked: float
    doubtful: float
    apart: float
    found: float


def shares(sorted_out: Sequence[tuple[Message, Outcome]]) -> Shares:
    """Where the messages come to lie."""
    labels = {message.label for message, _ in sorted_out}
    weights = {**PUBLISHED, "reply": REPLIES if "reply" in labels else 0.0}
    groups = {label: {label} for label in weights} | {"": labels - ACTIONABLE}
    weights[""] = 1 - sum(weights.values())

    def sent(outcome: Outcome, groups_of: Iterable[str]) -> float:
        return sum(weights[one] * _share(sorted_out, groups[one], outcome) for one in groups_of)

    genuine, actionable = GENUINE & weights.keys(), ACTIONABLE & weights.keys()
    queue, apart = sent(Outcome.QUEUE, weights), sent(Outcome.DOUBTFUL, weights)
    told = sum(PUBLISHED.values())
    return Shares(
        100 * sent(Outcome.QUEUE, actionable) / queue if queue else 100.0,
        100 * sent(Outcome.ASKED, genuine) / told,
        100 * sent(Outcome.DOUBTFUL, genuine) / told,
        100 * apart,
        100 * sent(Outcome.DOUBTFUL, actionable) / apart if apart else 0.0,
    )


def _share(sorted_out: Sequence[tuple[Message, Outcome]], labels: set[str], wanted: Outcome) -> float:
    """Of the messages with these labels; where there are none, all stand in the queue."""
    those = [outcome for message, outcome in sorted_out if message.label in labels]
    return those.count(wanted) / len(those) if those else float(wanted is Outcome.QUEUE)


def outcome_of(found: Finding) -> Outcome:
    """Where a remark alone in its report comes to lie."""
    if found.asks:
        return Outcome.ASKED
    return Outcome.DOUBTFUL if found.is_doubtful else Outcome.QUEUE


def sorted_out(told: Iterable[Message]) -> list[tuple[Message, Outcome]]:
    """The messages as the product sorts them."""
    return [(message, outcome_of(sort_out(message.text, message.paragraph))) for message in told]


def measure() -> tuple[Scores, Scores]:
    """Per cent: what is actionable of what stands in the queue (floors); genuine errors asked about, and asked about or
    doubtful (ceilings)."""
    floors: Scores = {}
    ceilings: Scores = {}
    for part in PARTS:
        found = shares(sorted_out(messages(part)))
        floors[f"actionable, {part}"] = round(found.actionable, 2)
        ceilings[f"asked, {part}"] = round(found.asked, 2)
        ceilings[f"asked or doubtful, {part}"] = round(found.asked + found.doubtful, 2)
    return floors, ceilings
