"""``work``: drains the queue of jobs, tends the watch, and takes up what a worker that died left half-way.

It outlives the database: while that restarts, it waits.
"""

from __future__ import annotations

import logging
from argparse import ArgumentParser
from threading import Thread
from time import sleep
from typing import Any

from django.core.management import call_command
from django.core.management.base import BaseCommand
from django.db import InterfaceError, OperationalError, close_old_connections, connection
from django.utils import timezone

from corrigenda.services import announcing, checking, watching, work

log = logging.getLogger("corrigenda.work")

# Seconds between two looks at the plans.
TEND_EVERY = 15.0
# Seconds until a database that did not answer is asked again.
PAUSE = 2.0
AWAY = (OperationalError, InterfaceError)


class Command(BaseCommand):
    """Runs until stopped; ``--once`` runs what is due and ends."""

    help = "Runs the queued jobs: mails, looks at articles, what must be tried again."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """One switch."""
        parser.add_argument("--once", action="store_true", help="run what is due, then end")

    def handle(self, *args: Any, **options: Any) -> None:
        """Tends and works; with ``--once`` a database that is away is an error."""
        if options["once"]:
            _tend()
            return _run_jobs(batch=True)
        Thread(target=_tend_on, daemon=True, name="tend").start()
        while True:
            try:
                return _run_jobs(batch=False)
            except AWAY as error:
                _wait_for_database(error)


def _run_jobs(*, batch: bool) -> None:
    """Runs the jobs. A line a job says nothing an operator needs; what fails for good is logged by the job itself."""
    call_command("db_worker", interval=1.0, batch=batch, startup_delay=False, reload=False, verbosity=0)


def _tend_on() -> None:
    """Tends the watch beside the jobs, so that a long queue does not hold it up."""
    while True:
        close_old_connections()
        try:
            _tend()
        except AWAY as error:
            _wait_for_database(error)
        sleep(TEND_EVERY)


def _wait_for_database(error: Exception) -> None:
    log.warning("the database cannot be used (%s); trying again", str(error).strip().partition("\n")[0])
    connection.close()
    sleep(PAUSE)


def _tend() -> None:
    now = timezone.now()
    left = work.take_up_left(now=now)
    if left:
        log.warning("%s job(s) left by a worker that died: queued again", left)
    watching.tend(now=now)
    announcing.forget_old(now=now)
    work.forget_done(now=now)
    checking.forget_old(now=now)
