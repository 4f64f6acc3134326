"""One report at a time is worked on in a process, and the next while it waits.

Where the database is a file (SQLite), a report is work for the interpreter, with a dozen short statements in it. Threads
hand the interpreter's lock over at every one of them, and each time the other's memory is to be fetched: that cost more
than half as much again. A database behind the net is waited for at every statement, so there they work side by side.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager

from django.db import connection


@contextmanager
def alone() -> Iterator[None]:
    """Inside, no other thread of this process is inside, but those that rest. May be entered again inside."""
    if connection.features.has_select_for_update or _here.is_at_work:
        yield
        return
    with _WORK:
        _here.is_at_work = True
        try:
            yield
        finally:
            _here.is_at_work = False


@contextmanager
def resting() -> Iterator[None]:
    """Inside, this thread only waits (for its turn, for the disk) and lets others work."""
    if not _here.is_at_work:
        yield
        return
    _here.is_at_work = False
    _WORK.release()
    try:
        yield
    finally:
        _WORK.acquire()
        _here.is_at_work = True


class _Here(threading.local):
    """Whether the thread is at work."""

    is_at_work = False


_WORK = threading.Lock()
_here = _Here()
