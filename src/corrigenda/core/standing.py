"""How often was a reader right who chose to be known again? A count, and what it earns."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from corrigenda.core.lifecycle import State

RIGHT = frozenset({State.ACCEPTED, State.APPLIED, State.PUBLISHED, State.ALREADY_FIXED})
DECIDED = RIGHT | {State.REJECTED, State.OFF_TOPIC}
# What lies further back counts no more: trust is kept by going on being right.
MEMORY = timedelta(days=365)
# Fewer decided errata tell nothing yet.
ENOUGH = 5
SHARE = 0.8


@dataclass(frozen=True, slots=True)
class Standing:
    """Of the errata that a reader reported, ``decided`` ones have an answer and ``right`` ones were errors."""

    right: int = 0
    decided: int = 0

    @property
    def is_trusted(self) -> bool:
        """Whether enough is decided, and most of it was right."""
        return self.decided >= ENOUGH and self.right >= SHARE * self.decided
