"""Writes that wait for each other are committed together: one flush to the disk for all of them.

Where one writes at a time anyway (SQLite), most of a small write's time is its own commit. Whoever comes while another
write is under way waits a moment, and then one thread does the work of all that wait in one transaction. Each is
answered after the commit, so what is answered is kept, as if each had written alone.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Hashable, Iterator
from contextlib import contextmanager
from typing import Any, Generic, TypeVar, cast

from django.db import OperationalError, connection, transaction

from corrigenda.services import working

Value = TypeVar("Value")

# More would let the first wait long for the last.
MOST = 32


def write(work: Callable[[], Value]) -> Value:
    """What ``work`` returns, when what it wrote is kept; raises what it raises, and then it wrote nothing.

    ``work`` only reads and writes the database, may be done by another thread, and is done anew after a failure of
    work that it shared a transaction with.
    """
    if connection.in_atomic_block or connection.features.has_select_for_update:
        # Within an act it is a part of that; where rows are locked, not the file, each writes for itself.
        with transaction.atomic():
            return work()
    return _QUEUE.write(work)


def shared(key: Hashable, make: Callable[[], Value]) -> Value:
    """What ``make`` returns, made once for all the work that this transaction does together.

    Only for what nobody else can change before the transaction ends (it is locked, or the whole file is).
    """
    run = _here.run
    if run is None:
        return make()
    if key not in run.made:
        run.made[key] = make()
    return cast(Value, run.made[key])


def at_last(key: Hashable, work: Callable[[], None]) -> None:
    """Does the work before the transaction ends, once for all that asked for the ``key``; now, where one works alone."""
    run = _here.run
    if run is None:
        work()
    else:
        run.last[key] = work


class _Run:
    """What pieces of work in one transaction share."""

    def __init__(self) -> None:
        self.made: dict[Hashable, Any] = {}
        self.last: dict[Hashable, Callable[[], None]] = {}


class _Here(threading.local):
    """The thread's run, while it does work together."""

    run: _Run | None = None


_here = _Here()


@contextmanager
def _sharing() -> Iterator[None]:
    """What is done inside shares a run, and ends with what was put off."""
    _here.run = run = _Run()
    try:
        yield
        for work in run.last.values():
            work()
    finally:
        _here.run = None


class _Waiting(Generic[Value]):
    """One piece of work, and what became of it."""

    def __init__(self, work: Callable[[], Value]) -> None:
        self.work = work
        self.value: Value | None = None
        # Until it is done: whoever leads may be ended half-way.
        self.error: BaseException | None = OperationalError("the write was cut off")
        self.leads = False
        # Taken until it is done, or until its thread is asked to lead.
        self._bell = threading.Lock()
        self._bell.acquire()

    def wait(self) -> None:
        with working.resting():
            self._bell.acquire()

    def wake(self) -> None:
        self._bell.release()

    def do_alone(self) -> None:
        try:
            with transaction.atomic():
                value = self.work()
        except Exception as error:
            self.error = error  # raised in the thread that waits for it
        else:
            self.value, self.error = value, None


class _Queue:
    """Who waits in this process. The first who comes leads: does what waits, then asks the next one to."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._waiting: list[_Waiting[Any]] = []
        self._is_led = False

    def write(self, work: Callable[[], Value]) -> Value:
        mine = _Waiting(work)
        with self._lock:
            self._waiting.append(mine)
            mine.leads = not self._is_led
            self._is_led = True
        if not mine.leads:
            mine.wait()
        if mine.leads:
            self._lead(mine)
        if mine.error is not None:
            raise mine.error
        return mine.value  # type: ignore[return-value]  # no error: it has its value

    def _lead(self, mine: _Waiting[Any]) -> None:
        batch: list[_Waiting[Any]] = []
        try:
            self._do_all(batch)
        finally:
            with self._lock:
                successor = self._waiting[0] if self._waiting else None
                self._is_led = successor is not None
            if successor is not None:
                successor.leads = True
                successor.wake()
            for one in batch:
                if one is not mine:
                    one.leads = False
                    one.wake()

    def _do_all(self, batch: list[_Waiting[Any]]) -> None:
        """Does what waits, ``batch``, in one transaction; each in its own when one of them fails."""
        values: list[Any] = []
        try:
            with transaction.atomic(), _sharing():
                # It may take a while until this process may write: who comes meanwhile is in it, too.
                while more := self._take(MOST - len(batch)):
                    batch += more
                    values += [one.work() for one in more]
        except Exception as error:
            begun = bool(batch)
            batch += [] if begun else self._take(MOST)
            for one in batch:
                if begun and len(batch) > 1:
                    one.do_alone()
                else:
                    one.error = error
        else:
            for one, value in zip(batch, values, strict=True):
                one.value, one.error = value, None

    def _take(self, most: int) -> list[_Waiting[Any]]:
        with self._lock:
            taken, self._waiting = self._waiting[:most], self._waiting[most:]
        return taken


_QUEUE = _Queue()
