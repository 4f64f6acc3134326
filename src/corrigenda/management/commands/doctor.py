"""``doctor``: what of the useful parts is on this machine, what is lost without, and how to get it."""

from __future__ import annotations

import os
import platform
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand


@dataclass(frozen=True)
class Part:
    """A part that may be there: ``look`` gives what was found, empty when it is missing."""

    name: str
    look: Callable[[], str]
    lost: str
    how: str


def on_path(*programs: str) -> Callable[[], str]:
    """Looks for the first of some programs."""
    return lambda: next((found for program in programs if (found := shutil.which(program))), "")


def first_file(*patterns: str) -> Callable[[], str]:
    """Looks for the first file that matches one of some patterns below the root folder."""
    return lambda: next((str(found) for pattern in patterns for found in sorted(Path("/").glob(pattern))), "")


def module(name: str) -> Callable[[], str]:
    """Looks for an importable module."""
    return lambda: name if find_spec(name) else ""


def full_text_search() -> str:
    """Whether Python's SQLite can search texts."""
    with closing(sqlite3.connect(":memory:")) as connection:
        options = [name for (name,) in connection.execute("PRAGMA compile_options")]
    return "FTS5" if "ENABLE_FTS5" in options else ""


def chromium() -> str:
    """Where a Chromium is: Debian's, Chrome, or the one that Playwright keeps for itself."""
    kept = Path(os.environ.get("PLAYWRIGHT_BROWSERS_PATH", Path.home() / ".cache" / "ms-playwright"))
    own = next((str(found) for found in sorted(kept.glob("chromium-*"))), "")
    return on_path("chromium", "chromium-browser", "google-chrome")() or own


PARTS = (
    Part("Python", platform.python_version, "everything", "3.11 or later"),
    Part("SQLite", lambda: sqlite3.sqlite_version, "the default database", "comes with Python"),
    Part(
        "SQLite's full-text search",
        full_text_search,
        "the same mistake elsewhere, on SQLite",
        "a Python whose SQLite is built with FTS5",
    ),
    Part(
        "PostgreSQL driver",
        module("psycopg"),
        "databases on PostgreSQL",
        "pip install 'corrigenda[postgres]'",
    ),
    Part(
        "PostgreSQL server",
        lambda: on_path("postgres")() or first_file("usr/lib/postgresql/*/bin/postgres")(),
        "tests against a real PostgreSQL",
        "apt-get install postgresql",
    ),
    Part("Chromium", chromium, "the browser tests", "apt-get install chromium"),
    Part("gettext", on_path("xgettext"), "collecting sentences to translate", "apt-get install gettext"),
    Part(
        "Node",
        on_path("node"),
        "building the widget anew (its build is shipped)",
        "apt-get install nodejs npm",
    ),
    Part("git", on_path("git"), "the tests of git-based sites", "apt-get install git"),
    Part(
        "WordPress",
        first_file("usr/share/wordpress/wp-load.php"),
        "the tests against WordPress",
        "apt-get install wordpress php-cli mariadb-server",
    ),
    Part("wrk", on_path("wrk"), "the load benchmarks", "apt-get install wrk"),
    Part(
        "spelling checker",
        module("hunspell"),
        "spelling hints",
        "pip install 'corrigenda[spelling]'",
    ),
    Part(
        "French dictionary",
        first_file("usr/share/hunspell/fr*.dic"),
        "spelling hints in French",
        "apt-get install hunspell-fr",
    ),
    Part(
        "English dictionary",
        first_file("usr/share/hunspell/en*.dic"),
        "spelling hints in English",
        "apt-get install hunspell-en-us",
    ),
)


class Command(BaseCommand):
    """One line a part."""

    help = "Says what of the useful parts is there, what is lost without, and how to get it."

    def handle(self, *args: Any, **options: Any) -> None:
        """Looks at each part."""
        for part in PARTS:
            found = part.look()
            if found:
                self.stdout.write(f"{self.style.SUCCESS('found  ')} {part.name}: {found}")
            else:
                self.stdout.write(
                    f"{self.style.WARNING('missing')} {part.name}: without it, {part.lost} ({part.how})"
                )
