"""The database backend: a transaction begins when its turn has come."""

from __future__ import annotations

import threading
from typing import Any

from django.db.backends.sqlite3 import base

from corrigenda.services.working import resting
from project.sqlite.checkpoints import Checkpoints
from project.sqlite.turns import Turns

_turns: dict[str, Turns] = {}
_checkpoints: dict[str, Checkpoints] = {}
_making = threading.Lock()


class DatabaseWrapper(base.DatabaseWrapper):
    """Django's own, with one writing transaction at a time. Single statements outside of one wait as SQLite does."""

    _turn: Turns | None = None

    def _start_transaction_under_autocommit(self) -> None:
        turns = turns_of(str(self.settings_dict["NAME"]))
        if turns is not None:
            with resting():
                is_ours = turns.take(self._patience())
            self._turn = turns if is_ours else None
        # Without a turn SQLite itself waits, and says at last that the database is locked.
        try:
            super()._start_transaction_under_autocommit()  # type: ignore[misc]
        except BaseException:
            self._end_turn()
            raise

    def _commit(self) -> Any:
        with resting():
            try:
                super()._commit()  # type: ignore[misc]
            finally:
                self._end_turn()
        checkpoints = checkpoints_of(str(self.settings_dict["NAME"]))
        if checkpoints is not None:
            checkpoints.note_commit()

    def _rollback(self) -> Any:
        try:
            return super()._rollback()  # type: ignore[misc]
        finally:
            self._end_turn()

    def _close(self) -> Any:
        try:
            return super()._close()  # type: ignore[misc]
        finally:
            self._end_turn()

    def _end_turn(self) -> None:
        turn, self._turn = self._turn, None
        if turn is not None:
            turn.give_back()

    def _patience(self) -> float:
        options: dict[str, Any] = self.settings_dict["OPTIONS"]
        return float(options.get("timeout", 5))


def turns_of(name: str) -> Turns | None:
    """The turns of a database file; None for a database in memory, which no other connection writes."""
    if ":memory:" in name or name.startswith("file:"):
        return None
    with _making:
        if name not in _turns:
            _turns[name] = Turns(f"{name}-turn")
        return _turns[name]


def checkpoints_of(name: str) -> Checkpoints | None:
    """The checkpoints of a database file; None for a database in memory."""
    turns = turns_of(name)
    if turns is not None and name not in _checkpoints:
        _checkpoints.setdefault(name, Checkpoints(name, turns))
    return _checkpoints.get(name)
