"""Do two passages speak of the same error?"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Generic, TypeVar

Key = TypeVar("Key")


@dataclass(frozen=True, slots=True)
class Said(Generic[Key]):
    """What one passage says: the block of today's article it stands in (None: nowhere surely), and the words.

    ``key`` is whatever the caller knows the erratum by.
    """

    key: Key
    block: int | None
    seen: str
    proposal: str
    remark: str


@dataclass(frozen=True, slots=True)
class Match(Generic[Key]):
    """The erratum to join, and why."""

    key: Key
    reason: str


def same_error(said: Said[None], known: Iterable[Said[Key]]) -> Match[Key] | None:
    """The first known passage about the same block that asks for the same wording or makes the same remark."""
    for other in known:
        if said.block is None or other.block != said.block:
            continue
        if said.proposal and folded(said.proposal) == folded(other.proposal):
            return Match(other.key, "same_proposal")
        if not said.proposal and not other.proposal and folded(said.remark) == folded(other.remark):
            return Match(other.key, "same_remark")
    return None


def folded(text: str) -> str:
    """The text as two careless typists would agree on it: case, spaces, apostrophes and quotes folded."""
    text = unicodedata.normalize("NFKC", text).casefold()
    text = text.translate({ord(char): "'" for char in "’‘ʼ"} | {ord(char): '"' for char in "“”«»„"})
    return re.sub(r"\s+", " ", text).strip()
