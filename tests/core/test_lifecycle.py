from __future__ import annotations

import itertools

import pytest

from corrigenda.core.errors import Refused
from corrigenda.core.lifecycle import MOVES, UNDOABLE, State, Verb, allowed, move, undo
from corrigenda.core.words import Role


@pytest.mark.parametrize(
    ("state", "verb", "role", "target"),
    [
        (State.OPEN, Verb.ACCEPT, Role.EDITOR, State.ACCEPTED),
        (State.HELD, Verb.ACCEPT, Role.MANAGER, State.ACCEPTED),
        (State.OPEN, Verb.ASK, Role.CORRECTOR, State.NEEDS_INFO),
        (State.NEEDS_INFO, Verb.ANSWER, None, State.OPEN),
        (State.ACCEPTED, Verb.REJECT, Role.EDITOR, State.REJECTED),
        (State.ACCEPTED, Verb.APPLY, Role.EDITOR, State.APPLIED),
        (State.APPLIED, Verb.PUBLISH, Role.EDITOR, State.PUBLISHED),
        (State.PUBLISHED, Verb.WITHDRAW, Role.MANAGER, State.APPLIED),
    ],
)
def test_the_table_of_moves(state: State, verb: Verb, role: Role | None, target: State) -> None:
    assert move(state, verb, role) is target


@pytest.mark.parametrize(
    ("state", "verb"),
    [(State.REJECTED, Verb.ACCEPT), (State.OPEN, Verb.APPLY), (State.PUBLISHED, Verb.REJECT)],
)
def test_a_verb_that_does_not_apply_is_refused(state: State, verb: Verb) -> None:
    with pytest.raises(Refused, match="erratum.wrong_state"):
        move(state, verb, Role.MANAGER)


def test_a_corrector_cannot_accept() -> None:
    with pytest.raises(Refused, match="erratum.role"):
        move(State.OPEN, Verb.ACCEPT, Role.CORRECTOR)


def test_nobody_decides_without_a_role() -> None:
    with pytest.raises(Refused, match="erratum.role"):
        move(State.OPEN, Verb.HOLD, None)


@pytest.mark.parametrize(("state", "verb", "role"), list(itertools.product(State, MOVES, Role)))
def test_what_is_allowed_is_what_moves(state: State, verb: Verb, role: Role) -> None:
    if verb in allowed(state, role):
        assert move(state, verb, role) is MOVES[verb].target
    elif MOVES[verb].role is not None:
        with pytest.raises(Refused):
            move(state, verb, role)


@pytest.mark.parametrize("state", sorted(UNDOABLE))
def test_a_decision_goes_back_to_where_it_came_from(state: State) -> None:
    assert undo(state, State.OPEN, Role.EDITOR) is State.OPEN


@pytest.mark.parametrize(
    ("state", "previous"),
    [(State.APPLIED, State.ACCEPTED), (State.PUBLISHED, State.APPLIED), (State.HELD, State.APPLIED)],
)
def test_what_reached_the_article_is_not_undone(state: State, previous: State) -> None:
    with pytest.raises(Refused, match="erratum.cannot_undo"):
        undo(state, previous, Role.MANAGER)


def test_a_corrector_cannot_undo_an_editors_decision() -> None:
    with pytest.raises(Refused, match="erratum.role"):
        undo(State.REJECTED, State.OPEN, Role.CORRECTOR)
