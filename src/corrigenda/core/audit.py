"""What makes the trail verifiable: canonical JSON, a hash chain, salted commitments.

An event holds ids, codes and commitments, never a reader's words: erasing a value and its salt leaves the chain
whole and the commitment meaningless.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TypeAlias

Json: TypeAlias = "str | int | bool | list[Json] | dict[str, Json] | None"

GENESIS = "0" * 64


@dataclass(frozen=True, slots=True)
class Event:
    """One link of the chain. ``at`` is ISO 8601 in UTC; ``facts`` is plain JSON without floats."""

    sequence: int
    at: str
    actor: str
    action: str
    subject: str
    facts: Mapping[str, Json]
    previous: str

    @property
    def digest(self) -> str:
        """The SHA-256 (hex) of the event's canonical form, its predecessor's digest included."""
        return hashlib.sha256(
            canonical(
                {
                    "action": self.action,
                    "actor": self.actor,
                    "at": self.at,
                    "facts": dict(self.facts),
                    "previous": self.previous,
                    "sequence": self.sequence,
                    "subject": self.subject,
                }
            )
        ).hexdigest()


@dataclass(frozen=True, slots=True)
class Break:
    """Where a chain stops being true, and why: ``gap``, ``link`` or ``content``."""

    sequence: int
    why: str


def canonical(value: Json) -> bytes:
    """One byte string per value: keys sorted by code point, no white space, UTF-8 (the profile of RFC 8785 that
    holds without floats). Raises TypeError on a float."""
    _refuse_floats(value)
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode(
        "utf-8", "surrogatepass"
    )


def commitment(salt: str, value: str) -> str:
    """The SHA-256 (hex) that commits to a value without showing it; ``salt`` is random, one a value."""
    return hashlib.sha256(f"{salt}\n{value}".encode("utf-8", "surrogatepass")).hexdigest()


def verify(events: Iterable[tuple[Event, str]], *, head: tuple[int, str] | None = None) -> Break | None:
    """None when every event follows its predecessor and still has the digest stored beside it.

    ``head`` is the (sequence, digest) that the last event must have: without it a cut end goes unseen.
    """
    expected, previous = 1, GENESIS
    for event, stored in events:
        if event.sequence != expected:
            return Break(expected, "gap")
        if event.previous != previous:
            return Break(event.sequence, "link")
        if event.digest != stored:
            return Break(event.sequence, "content")
        expected, previous = expected + 1, stored
    if head is not None and head != (expected - 1, previous):
        return Break(expected, "gap")
    return None


def _refuse_floats(value: Json) -> None:
    if isinstance(value, float):
        raise TypeError("a float has no canonical form here")
    if isinstance(value, dict):
        for part in value.values():
            _refuse_floats(part)
    elif isinstance(value, list):
        for part in value:
            _refuse_floats(part)
