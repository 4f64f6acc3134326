from __future__ import annotations

import itertools

import pytest

from corrigenda.core.lifecycle import State
from corrigenda.core.sweeping import DONE, MOVING, Picked, Stage, stage_of

ACCEPTED, APPLIED = State.ACCEPTED, State.APPLIED


@pytest.mark.parametrize(
    ("picked", "erratum", "application", "writes", "stage"),
    [
        (Picked.QUEUED, None, "", True, Stage.WAITING),
        (Picked.STOPPED, None, "", True, Stage.STOPPED),
        (Picked.TAKEN, ACCEPTED, "queued", True, Stage.WRITING),
        (Picked.TAKEN, ACCEPTED, "written", True, Stage.WRITTEN),
        (Picked.TAKEN, ACCEPTED, "waiting", True, Stage.WRITTEN),
        (Picked.TAKEN, ACCEPTED, "failed", True, Stage.STUCK),
        (Picked.TAKEN, ACCEPTED, "", False, Stage.BY_HAND),
        (Picked.TAKEN, ACCEPTED, "", True, Stage.STUCK),
        (Picked.TAKEN, APPLIED, "live", True, Stage.CORRECTED),
        (Picked.TAKEN, State.PUBLISHED, "live", True, Stage.CORRECTED),
        (Picked.UNWISHED, APPLIED, "undoing", True, Stage.TAKING_BACK),
        (Picked.UNWISHED, APPLIED, "live", True, Stage.CORRECTED),
        (Picked.UNWISHED, ACCEPTED, "undoing", True, Stage.TAKING_BACK),
        (Picked.UNWISHED, State.REJECTED, "undone", True, Stage.TAKEN_BACK),
        (Picked.UNWISHED, None, "", True, Stage.TAKEN_BACK),
        (Picked.TAKEN, State.REJECTED, "", True, Stage.DECIDED),
        (Picked.TAKEN, State.OPEN, "", True, Stage.TAKEN_BACK),
    ],
)
def test_how_far_it_is(
    picked: Picked, erratum: State | None, application: str, writes: bool, stage: Stage
) -> None:
    assert stage_of(picked, erratum, application, writes=writes) is stage


def test_every_combination_has_a_stage() -> None:
    applications = ("", "queued", "waiting", "written", "live", "stopped", "failed", "undoing", "undone")
    for picked, erratum, application in itertools.product(Picked, (None, *State), applications):
        assert stage_of(picked, erratum, application, writes=True) in Stage


def test_a_stage_is_done_or_moves_or_waits_for_a_person() -> None:
    assert not DONE & MOVING
    assert set(Stage) - DONE - MOVING == {Stage.BY_HAND, Stage.STUCK}
