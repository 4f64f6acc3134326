"""Moves what was committed from the log into the database file, behind the writers.

SQLite does it inside of whichever commit fills the log: that one reader waits while a thousand pages are copied and
flushed. Here a thread does it every so many commits, while others write; they wait only for the last few pages.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
import threading

from project.sqlite.turns import Turns

# Commits between two rounds; one writes some ten pages.
EVERY = 64
# Pages; a log this long is brought to its end with writers waiting, so that it starts over instead of growing.
LONG = 2_000
# Pages; SQLite's own threshold, for when this thread is not there or does not get through.
AT_LAST = 8_000


class Checkpoints:
    """The rounds of one database file in this process. Safe after a fork."""

    def __init__(self, path: str, turns: Turns) -> None:
        self._path, self._turns = path, turns
        self._owner = 0
        self._commits = 0
        self._wanted = threading.Event()

    def note_commit(self) -> None:
        """Counts a commit; now and then wakes the thread, and makes it the first time."""
        self._commits += 1
        if self._commits < EVERY:
            return
        self._commits = 0
        if self._owner != os.getpid():
            self._owner, self._wanted = os.getpid(), threading.Event()
            threading.Thread(target=self._run, name="checkpoints", daemon=True).start()
        self._wanted.set()

    def run_once(self) -> None:
        """One round: what can be copied while others write, then the rest of a long log in their turn."""
        with contextlib.closing(sqlite3.connect(self._path, timeout=0, isolation_level=None)) as database:
            database.execute("PRAGMA synchronous=FULL")
            _busy, length, copied = database.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
            if length > LONG and copied < length and self._turns.take(1):
                try:
                    database.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
                finally:
                    self._turns.give_back()

    def _run(self) -> None:
        while self._wanted.wait():
            self._wanted.clear()
            # A full disk, a file that was taken away: the writers meet it themselves, and say so.
            with contextlib.suppress(sqlite3.Error, OSError):
                self.run_once()
