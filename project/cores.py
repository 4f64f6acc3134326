"""A server process keeps to a core of its own, where there are as many processes as cores.

Its threads share one interpreter lock, so that a second core gives them little; moved to and fro between two, they find
nothing in the cores' caches, and a report takes half as long again.
"""

from __future__ import annotations

import contextlib
import fcntl
import os
import threading
import time
from collections.abc import Sequence
from pathlib import Path

# Seconds: how long the other processes have to come up, and how often they are looked for.
PATIENCE, PAUSE = 30.0, 0.25


class Places:
    """One place a core, each taken by one process at most; the kernel frees a dead one's. Shared by a folder's files."""

    def __init__(self, folder: Path, cores: Sequence[int]) -> None:
        self.mine: int | None = None
        self._files = {
            core: os.open(folder / str(core), os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600) for core in cores
        }

    def take(self) -> None:
        """Takes a place, if this process has none and one is free."""
        for core, file in self._files.items():
            if self.mine is None and _lock(file):
                self.mine = core

    def are_taken(self) -> bool:
        """Whether every place is taken. Whoever looks at one has it for that moment."""
        others = [file for core, file in self._files.items() if core != self.mine]
        free = [file for file in others if _lock(file)]
        for file in free:
            fcntl.flock(file, fcntl.LOCK_UN)
        return not free

    def close(self) -> None:
        """Looks no more; the place that was taken stays this process's until it ends."""
        for core, file in self._files.items():
            if core != self.mine:
                os.close(file)


def settle(folder: Path) -> None:
    """Keeps this process to one core once others have taken all the others; a thread of its own waits for that.

    Nothing happens on a system without affinities, with one core, or with fewer processes than cores: there the
    kernel knows better. The processes find each other in ``folder``.
    """
    cores = sorted(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else []
    if len(cores) > 1:
        threading.Thread(target=_settle, args=(folder / "cores", cores), name="cores", daemon=True).start()


def _lock(file: int) -> bool:
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def _settle(folder: Path, cores: list[int]) -> None:
    deadline = time.monotonic() + PATIENCE
    # A folder that cannot be written, a core that was taken away: then it goes on as it is.
    with contextlib.suppress(OSError):
        folder.mkdir(exist_ok=True)
        with contextlib.closing(Places(folder, cores)) as places:
            while time.monotonic() < deadline:
                places.take()
                if places.mine is not None and places.are_taken():
                    _keep_to(places.mine)
                    return
                time.sleep(PAUSE)


def _keep_to(core: int) -> None:
    """Keeps all threads, and those that they will begin, to a core."""
    for thread in os.listdir("/proc/self/task"):
        with contextlib.suppress(ProcessLookupError):
            os.sched_setaffinity(int(thread), {core})
