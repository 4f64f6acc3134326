"""How many of the messages that reach the desk are about an error, and how many about an error do not?"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

from corrigenda.core.offtopic import sort_out

FOLDER = Path(__file__).parent / "offtopic"
FLOORS = Path(__file__).parent / "floors.json"
# Short messages without the paragraph they were sent about, and messages with it.
ALONE = ("tuning", "held-out", "later", "fresh-tuning", "fresh-held-out")
BESIDE = ("regional", "national", "letters", "daily", "abroad", "press", "editor", "editor-held-out")
PARTS = (*ALONE, *BESIDE)
# What the weights were learnt from, and what they never were.
UNSEEN = ("fresh-held-out", "editor-held-out")
LEARNT = tuple(part for part in PARTS if part not in UNSEEN)
GENUINE = {"fact", "text"}
# A right of reply is not led away: it has a lane of its own.
ACTIONABLE = GENUINE | {"reply"}
# In the published case; what is not genuine is 61 %, a few of them replies.
PUBLISHED = {"fact": 0.06, "text": 0.33}
REPLIES = 0.03

Scores = dict[str, float]


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


def figures(sorted_out: Sequence[tuple[Message, bool]]) -> tuple[float, float]:
    """Per cent: what is actionable of what reaches the desk, and genuine errors asked, in the published proportions.

    Everybody who is asked is taken to leave, which is hard on the genuine and kind to the rest.
    """
    kept = {label: _share_kept(sorted_out, {label}) for label in ("fact", "text", "reply")}
    others = _share_kept(sorted_out, {message.label for message, _ in sorted_out} - ACTIONABLE)
    replies = REPLIES if any(message.label == "reply" for message, _ in sorted_out) else 0.0
    genuine = sum(share * kept[label] for label, share in PUBLISHED.items())
    actionable = genuine + replies * kept["reply"]
    rest = (1 - sum(PUBLISHED.values()) - replies) * others
    return 100 * actionable / (actionable + rest), 100 * (1 - genuine / sum(PUBLISHED.values()))


def _share_kept(sorted_out: Sequence[tuple[Message, bool]], labels: set[str]) -> float:
    asked = [asks for message, asks in sorted_out if message.label in labels]
    return 1 - sum(asked) / len(asked) if asked else 1.0


def measure() -> tuple[Scores, Scores]:
    """Per cent: what is actionable of what reaches the desk (floors); genuine errors lost (ceilings)."""
    floors: Scores = {}
    ceilings: Scores = {}
    for part in PARTS:
        actionable, lost = figures(
            [(message, sort_out(message.text, message.paragraph).asks) for message in messages(part)]
        )
        floors[f"actionable, {part}"], ceilings[f"lost, {part}"] = round(actionable, 2), round(lost, 2)
    return floors, ceilings
