"""``work``: drains the queue of jobs and tends the watch; first takes up what a worker that died left half-way."""

from __future__ import annotations

import logging
from argparse import ArgumentParser
from threading import Event, Thread
from typing import Any

from django.core.management import call_command
from django.core.management.base import BaseCommand
from django.db import OperationalError, close_old_connections, connection
from django.utils import timezone

from corrigenda.services import announcing, checking, watching, work

log = logging.getLogger("corrigenda.work")

# Seconds between two looks at the plans.
TEND_EVERY = 15.0


class Command(BaseCommand):
    """Runs until stopped; ``--once`` runs what is due and ends."""

    help = "Runs the queued jobs: mails, looks at articles, what must be tried again."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """One switch."""
        parser.add_argument("--once", action="store_true", help="run what is due, then end")

    def handle(self, *args: Any, **options: Any) -> None:
        """Takes up what was left, then works."""
        left = work.take_up_left(now=timezone.now())
        if left:
            self.stdout.write(f"{left} job(s) left by a worker that died: queued again")
        _tend()
        ended = Event()
        if not options["once"]:
            Thread(target=_tend_until, args=(ended,), daemon=True, name="tend").start()
        try:
            # A line a job says nothing an operator needs; what fails for good is logged by the job itself.
            call_command(
                "db_worker",
                interval=1.0,
                batch=options["once"],
                startup_delay=False,
                reload=False,
                verbosity=0,
            )
        finally:
            ended.set()


def _tend_until(ended: Event) -> None:
    """Tends the watch beside the jobs, so that a long queue does not hold it up."""
    while not ended.wait(TEND_EVERY):
        close_old_connections()
        try:
            _tend()
        except OperationalError:
            log.warning("the database does not answer; the watch is tended later")
            connection.close()


def _tend() -> None:
    now = timezone.now()
    watching.tend(now=now)
    announcing.forget_old(now=now)
    work.forget_done(now=now)
    checking.forget_old(now=now)
