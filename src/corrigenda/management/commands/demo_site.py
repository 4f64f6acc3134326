"""``demo_site``: serves the demo's newspaper, with its editing form."""

from __future__ import annotations

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand

from corrigenda.management.demo.site import serve


class Command(BaseCommand):
    """Runs until stopped."""

    help = "Serves the demo's newspaper."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Where its articles are and where it listens."""
        parser.add_argument("folder", type=Path)
        parser.add_argument("--port", type=int, default=8001)
        parser.add_argument("--corrigenda", default="http://127.0.0.1:8000")

    def handle(self, *args: Any, **options: Any) -> None:
        """Serves."""
        serve(options["folder"], "127.0.0.1", options["port"], options["corrigenda"])
