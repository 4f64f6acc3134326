"""Which states an Erratum has, and who may move it where."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from corrigenda.core.errors import Refused
from corrigenda.core.words import Role


class State(StrEnum):
    """Where an Erratum stands."""

    OPEN = "open"
    NEEDS_INFO = "needs_info"
    HELD = "held"
    ACCEPTED = "accepted"
    APPLIED = "applied"
    PUBLISHED = "published"
    REJECTED = "rejected"
    ALREADY_FIXED = "already_fixed"
    OFF_TOPIC = "off_topic"


class Verb(StrEnum):
    """What can be done to an Erratum; the trail's action is ``erratum.`` + the verb."""

    ACCEPT = "accept"
    REJECT = "reject"
    HOLD = "hold"
    ASK = "ask"
    ANSWER = "answer"
    ALREADY_FIXED = "already_fixed"
    OFF_TOPIC = "off_topic"
    APPLY = "apply"
    TAKE_BACK = "take_back"
    PUBLISH = "publish"
    WITHDRAW = "withdraw"
    UNDO = "undo"


@dataclass(frozen=True, slots=True)
class Move:
    """One row of the table: from any of ``sources`` to ``target``, by a member of at least ``role``.

    ``role`` is None where no member acts: the reader answers, or the machine sees it in the article.
    """

    verb: Verb
    sources: frozenset[State]
    target: State
    role: Role | None


UNDECIDED = frozenset({State.OPEN, State.NEEDS_INFO, State.HELD})
CLOSED = frozenset({State.APPLIED, State.PUBLISHED, State.REJECTED, State.ALREADY_FIXED, State.OFF_TOPIC})
# What tells the readers something: a decision, or a question to them.
ANSWERED = CLOSED | {State.ACCEPTED, State.NEEDS_INFO}
# What an undo may take back. What reached the article or the record is taken back by its own verbs.
UNDOABLE = frozenset(
    {State.ACCEPTED, State.REJECTED, State.HELD, State.NEEDS_INFO, State.ALREADY_FIXED, State.OFF_TOPIC}
)

MOVES: dict[Verb, Move] = {
    move.verb: move
    for move in (
        Move(Verb.ACCEPT, UNDECIDED, State.ACCEPTED, Role.EDITOR),
        Move(Verb.REJECT, UNDECIDED | {State.ACCEPTED}, State.REJECTED, Role.EDITOR),
        Move(Verb.HOLD, frozenset({State.OPEN, State.NEEDS_INFO}), State.HELD, Role.CORRECTOR),
        Move(Verb.ASK, frozenset({State.OPEN, State.HELD}), State.NEEDS_INFO, Role.CORRECTOR),
        Move(Verb.ANSWER, frozenset({State.NEEDS_INFO}), State.OPEN, None),
        Move(Verb.ALREADY_FIXED, UNDECIDED | {State.ACCEPTED}, State.ALREADY_FIXED, Role.CORRECTOR),
        Move(Verb.OFF_TOPIC, UNDECIDED, State.OFF_TOPIC, Role.CORRECTOR),
        Move(Verb.APPLY, frozenset({State.ACCEPTED}), State.APPLIED, Role.EDITOR),
        Move(Verb.TAKE_BACK, frozenset({State.APPLIED}), State.ACCEPTED, Role.EDITOR),
        Move(Verb.PUBLISH, frozenset({State.APPLIED, State.ALREADY_FIXED}), State.PUBLISHED, Role.EDITOR),
        Move(Verb.WITHDRAW, frozenset({State.PUBLISHED}), State.APPLIED, Role.MANAGER),
    )
}


def move(state: State, verb: Verb, role: Role | None) -> State:
    """The state after ``verb``.

    Raises Refused("erratum.wrong_state") when the verb does not apply from here, and
    Refused("erratum.role") when the member's role does not allow it.
    """
    row = MOVES[verb]
    if state not in row.sources:
        raise Refused("erratum.wrong_state", state=state.value, verb=verb.value)
    _require(row.role, role)
    return row.target


def require_role(verb: Verb, role: Role | None) -> None:
    """Raises Refused("erratum.role") when members of this role may never use the verb, whatever the state."""
    _require(MOVES[verb].role, role)


def undo(state: State, previous: State, role: Role | None) -> State:
    """The state before the last decision. Raises like `move`; only decisions not yet carried out go back."""
    if state not in UNDOABLE or previous not in UNDECIDED | {State.ACCEPTED}:
        raise Refused("erratum.cannot_undo", state=state.value)
    _require(
        Role.CORRECTOR if state in {State.HELD, State.NEEDS_INFO, State.OFF_TOPIC} else Role.EDITOR, role
    )
    return previous


def allowed(state: State, role: Role | None) -> frozenset[Verb]:
    """The verbs that a member of this role may use from this state."""
    return frozenset(
        row.verb
        for row in MOVES.values()
        if state in row.sources and row.role is not None and role is not None and role.includes(row.role)
    )


def _require(needed: Role | None, role: Role | None) -> None:
    if needed is not None and (role is None or not role.includes(needed)):
        raise Refused("erratum.role", needed=needed.value)
