"""What is done later, outside any transaction: queued rows that a worker drains, repeated until done.

A job is a function of a service that takes ids, is idempotent, and is tried again with growing pauses when its
failure may pass, later when the other side asked for it. It is queued in the transaction of the act that wants it.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime, timedelta
from importlib import import_module
from typing import TypeVar

from django.utils import timezone
from django_tasks import task

from corrigenda.core.errors import ConnectorError, FetchError

log = logging.getLogger("corrigenda.jobs")

# Seconds before each further try: a blip, a restart, an outage, a day.
PAUSES = (10, 60, 300, 1800, 7200, 21600, 86400)

Work = TypeVar("Work", bound=Callable[..., None])
_JOBS: dict[str, Callable[..., None]] = {}


def job(work: Work) -> Work:
    """Marks a function as a job; it stays an ordinary function."""
    _JOBS[_name(work)] = work
    return work


def enqueue(
    work: Callable[..., None], *args: int | str, after: datetime | None = None, priority: int = 0
) -> None:
    """Queues a job, not before ``after``; it runs only if the running transaction commits.

    Of those that are due, the ones with the higher ``priority`` run first.
    """
    if _name(work) not in _JOBS:
        raise LookupError(f"{_name(work)} is not a job")
    perform.using(run_after=after, priority=priority).enqueue(_name(work), list(args), 0)


@task()
def perform(name: str, args: list[int | str], attempt: int) -> None:
    """Runs a job; queues it again when it failed in a way that may pass, else lets the failure stand."""
    import_module(name.rpartition(".")[0])
    work = _JOBS[name]
    try:
        work(*args)
    except Exception as error:
        if _is_permanent(error) or attempt >= len(PAUSES):
            log.exception("job %s failed for good", name)
            raise
        log.warning("job %s failed (%s), trying again", name, type(error).__name__)
        later = timezone.now() + timedelta(seconds=max(PAUSES[attempt], _asked_wait(error)))
        perform.using(run_after=later).enqueue(name, args, attempt + 1)


def _is_permanent(error: Exception) -> bool:
    return isinstance(error, ConnectorError | FetchError) and error.permanent


def _asked_wait(error: Exception) -> int:
    """The seconds that the other side wants to be left alone."""
    return error.wait if isinstance(error, ConnectorError) else 0


def _name(work: Callable[..., None]) -> str:
    """Its room and its own name: a room that is parted into files still finds what was queued before."""
    room = ".".join(work.__module__.split(".")[:3])
    return f"{room}.{work.__qualname__}"
