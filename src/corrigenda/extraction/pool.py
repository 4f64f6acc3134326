"""A few worker processes that live from page to page, each killed when a page is too much for it."""

from __future__ import annotations

import atexit
import os
import signal
import subprocess
import sys
import threading
from typing import Any

from corrigenda.core.errors import FetchError
from corrigenda.extraction.worker import read_frame, write_frame

WALL_SECONDS = 10.0
_KEPT = 2  # Idle workers kept; more run at once under load and end afterwards.
_JOBS_A_WORKER = 500  # Then a fresh one: whatever a parser leaks stays bounded.


class _Worker:
    def __init__(self) -> None:
        self.jobs = 0
        self._process = subprocess.Popen(
            [sys.executable, "-m", "corrigenda.extraction.worker"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={"PYTHONPATH": os.pathsep.join(filter(None, sys.path)), "PYTHONDONTWRITEBYTECODE": "1"},
            start_new_session=True,
        )

    def run(self, job: dict[str, Any], seconds: float) -> dict[str, Any]:
        """The worker's answer. Raises FetchError when it died; it is of no use then."""
        self.jobs += 1
        late = threading.Event()

        def end() -> None:
            late.set()
            self._process.kill()

        timer = threading.Timer(seconds, end)
        timer.start()
        try:
            answer = self._exchange(job)
        finally:
            timer.cancel()
        if answer is not None:
            return answer
        self.close()
        overran = late.is_set() or self._process.returncode == -signal.SIGXCPU
        raise FetchError("extract.timeout" if overran else "extract.too_unusual")

    def close(self) -> None:
        self._process.kill()
        for stream in (self._process.stdin, self._process.stdout):
            if stream is not None:
                try:
                    stream.close()
                except OSError:
                    continue  # What was still to be sent has no reader any more.
        self._process.wait()

    def _exchange(self, job: dict[str, Any]) -> dict[str, Any] | None:
        if self._process.stdin is None or self._process.stdout is None:
            return None
        try:
            write_frame(self._process.stdin, job)  # type: ignore[arg-type]
            return read_frame(self._process.stdout)  # type: ignore[arg-type]
        except OSError:
            return None


class Pool:
    """Runs jobs in workers; one worker has one job at a time. Safe for threads and after a fork."""

    def __init__(self) -> None:
        self._idle: list[_Worker] = []
        self._lock = threading.Lock()
        self._owner = os.getpid()

    def run(self, job: dict[str, Any], seconds: float = WALL_SECONDS) -> dict[str, Any]:
        """The answer to the job. Raises FetchError: extract.timeout, extract.too_unusual, or what the job gave."""
        worker = self._take()
        try:
            answer = worker.run(job, seconds)
        except BaseException:
            worker.close()
            raise
        self._give_back(worker)
        if "error" in answer:
            raise FetchError(answer["error"], **answer["facts"])
        return answer

    def close(self) -> None:
        """Ends the idle workers."""
        with self._lock:
            idle, self._idle = self._idle, []
        if self._owner == os.getpid():
            for worker in idle:
                worker.close()

    def _take(self) -> _Worker:
        with self._lock:
            if self._owner != os.getpid():
                # After a fork the workers are the other process's: two must not talk to one.
                self._owner, self._idle = os.getpid(), []
            if self._idle:
                return self._idle.pop()
        return _Worker()

    def _give_back(self, worker: _Worker) -> None:
        with self._lock:
            if len(self._idle) < _KEPT and worker.jobs < _JOBS_A_WORKER:
                self._idle.append(worker)
                return
        worker.close()


pool = Pool()
atexit.register(pool.close)
