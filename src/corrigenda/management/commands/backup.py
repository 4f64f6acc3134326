"""``backup``: a copy of a SQLite database that is whole, taken while the server runs."""

from __future__ import annotations

import os
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.db import connection


class Command(BaseCommand):
    """Copies the database alone: the secret key is kept elsewhere than what it opens."""

    help = "Writes a whole copy of the SQLite database to FILE; the server may go on meanwhile."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Where to."""
        parser.add_argument("file", type=Path)

    def handle(self, *args: Any, **options: Any) -> None:
        """Says how big the copy is, once it is on the disk."""
        if connection.vendor != "sqlite":
            raise CommandError(f"On {connection.vendor}, use its own tool: pg_dump --format=custom.")
        target: Path = options["file"]
        copy_to(target)
        self.stdout.write(f"{target}: {target.stat().st_size:,} bytes")


def copy_to(target: Path) -> None:
    """Writes the copy, for this user alone. Raises CommandError when there is a file, or no folder for one."""
    try:
        # VACUUM INTO takes an empty file, and nobody else's eyes shall be faster.
        os.close(os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    except FileExistsError:
        raise CommandError(f"{target} is there already; a copy is never written over another.") from None
    except OSError as error:
        raise CommandError(f"{target} cannot be written ({error.strerror}).") from None
    try:
        with connection.cursor() as cursor:
            cursor.execute("VACUUM INTO %s", [str(target)])
    except BaseException:
        target.unlink()
        raise
    # SQLite leaves this to us: without it, a power cut may leave half a copy.
    for path in (target, target.parent):
        descriptor = os.open(path, os.O_RDONLY)
        os.fsync(descriptor)
        os.close(descriptor)
