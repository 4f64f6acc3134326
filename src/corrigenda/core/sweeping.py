"""How far is each of the corrections that a sweep makes?"""

from __future__ import annotations

from enum import StrEnum

from corrigenda.core.lifecycle import UNDECIDED, State


class Picked(StrEnum):
    """What was done with a picked block: nothing yet; an erratum; nothing, for a reason; it is wished no longer."""

    QUEUED = "queued"
    TAKEN = "taken"
    STOPPED = "stopped"
    UNWISHED = "unwished"


class Stage(StrEnum):
    """How far a recurrence is, as a person asks."""

    WAITING = "waiting"
    WRITING = "writing"
    WRITTEN = "written"
    BY_HAND = "by_hand"
    STUCK = "stuck"
    CORRECTED = "corrected"
    STOPPED = "stopped"
    DECIDED = "decided"
    TAKING_BACK = "taking_back"
    TAKEN_BACK = "taken_back"


# Nothing more happens there by itself, and nothing is asked of anybody.
DONE = frozenset({Stage.CORRECTED, Stage.STOPPED, Stage.DECIDED, Stage.TAKEN_BACK})
# A machine is at it, or readers' caches: looking again tells more.
MOVING = frozenset({Stage.WAITING, Stage.WRITING, Stage.WRITTEN, Stage.TAKING_BACK})

_WRITING = {
    "queued": Stage.WRITING,
    "waiting": Stage.WRITTEN,
    "written": Stage.WRITTEN,
    "stopped": Stage.STUCK,
    "failed": Stage.STUCK,
    "undoing": Stage.TAKING_BACK,
}


def stage_of(picked: Picked, erratum: State | None, application: str, *, writes: bool) -> Stage:
    """The stage of a recurrence by its own state, its erratum's, and its last application's ("" without any).

    ``writes``: the publication's connector writes corrections; else they are pasted by hand.
    """
    if picked is Picked.QUEUED:
        return Stage.WAITING
    if picked is Picked.STOPPED:
        return Stage.STOPPED
    if erratum in (State.APPLIED, State.PUBLISHED):
        return Stage.TAKING_BACK if application == "undoing" else Stage.CORRECTED
    if erratum is State.ACCEPTED:
        by_now = Stage.STUCK if writes else Stage.BY_HAND
        return _WRITING.get(application, by_now)
    if picked is Picked.UNWISHED:
        return Stage.TAKEN_BACK
    return Stage.DECIDED if erratum is not None and erratum not in UNDECIDED else Stage.TAKEN_BACK
