"""``work``: drains the queue of jobs; first takes up what a worker that died left half-way."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import Any

from django.core.management import call_command
from django.core.management.base import BaseCommand
from django.utils import timezone

from corrigenda.services import work


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
        # A line a job says nothing an operator needs; what fails for good is logged by the job itself.
        call_command(
            "db_worker", interval=1.0, batch=options["once"], startup_delay=False, reload=False, verbosity=0
        )
