from __future__ import annotations

import pytest

from corrigenda.core.lifecycle import UNDECIDED, State
from corrigenda.core.standing import DECIDED, Standing


@pytest.mark.parametrize(
    ("right", "decided", "trusted"),
    [
        (0, 0, False),
        (4, 4, False),
        (5, 5, True),
        (4, 5, True),
        (3, 5, False),
        (79, 100, False),
        (80, 100, True),
    ],
)
def test_who_was_right_often_enough_is_trusted(right: int, decided: int, trusted: bool) -> None:
    assert Standing(right, decided).is_trusted is trusted


def test_every_state_is_either_decided_or_not() -> None:
    assert set(State) == DECIDED | UNDECIDED
    assert not DECIDED & UNDECIDED
