"""Whose turn is it to write? One turn a database file, handed over at once among threads and processes.

SQLite has no queue: a writer that finds the file locked sleeps, up to a tenth of a second, and looks again, while the
lock may be free. With many writers most of the time goes by like this, and a few of them starve.
"""

from __future__ import annotations

import fcntl
import os
import threading
import time

# Between processes the turn is asked for again after this many seconds; one thread of each process asks.
_PAUSE = 0.0005


class Turns:
    """The turns of one database file, shared by the threads of this process. Safe after a fork."""

    def __init__(self, path: str) -> None:
        self._path = path
        self._owner = os.getpid()
        self._lock = threading.Lock()
        self._file: int | None = None

    def take(self, seconds: float) -> bool:
        """Whether the turn came within so many seconds; then it must be given back."""
        if self._owner != os.getpid():
            # After a fork the lock may be held by a thread that this process does not have.
            self._owner, self._lock, self._file = os.getpid(), threading.Lock(), None
        deadline = time.monotonic() + seconds
        if not self._lock.acquire(timeout=seconds):
            return False
        while not self._is_ours():
            if time.monotonic() > deadline:
                self._lock.release()
                return False
            time.sleep(_PAUSE)
        return True

    def give_back(self) -> None:
        """Ends the turn."""
        if self._file is not None:
            fcntl.flock(self._file, fcntl.LOCK_UN)
        self._lock.release()

    def _is_ours(self) -> bool:
        """Takes the turn from the other processes, if none of them has it. The kernel ends a dead one's turn."""
        if self._file is None:
            self._file = os.open(self._path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        try:
            fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
