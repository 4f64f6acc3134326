"""The standalone server's command line: Django's, and a sentence where the database cannot be used."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

from django.core.management import execute_from_command_line
from django.db import DatabaseError, InterfaceError, OperationalError

# PostgreSQL's codes of a table and a column that are not there.
NOT_THERE = {"42P01", "42703"}


def run(words: Sequence[str]) -> None:
    """Runs one command. Ends with a sentence when the database does not answer or was never set up."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "project.settings")
    try:
        execute_from_command_line(list(words))
    except (DatabaseError, InterfaceError) as error:
        message = sentence_of(error)
        if not message or "--traceback" in words:
            raise
        sys.exit(message)


def sentence_of(error: Exception) -> str:
    """What an operator can do about an error of the database; empty when it is a fault of ours."""
    first = str(error).strip().partition("\n")[0]
    if getattr(error.__cause__, "sqlstate", None) in NOT_THERE or first.startswith(
        ("no such table", "no such column")
    ):
        return f"The database is not set up for this version ({first}): run manage.py migrate."
    # The plain DatabaseError is SQLite's of a file that is none of its own, or that is damaged.
    if type(error) in {OperationalError, InterfaceError, DatabaseError}:
        return f"The database cannot be used ({first}): see CORRIGENDA_DATABASE_URL and CORRIGENDA_DATA_DIR."
    return ""
