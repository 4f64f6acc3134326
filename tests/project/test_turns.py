"""Writers of one SQLite file wait in turn; nobody is turned away while another one writes."""

from __future__ import annotations

import subprocess
import sys
import threading
from pathlib import Path

import pytest
from django.db import OperationalError, connection

from project.sqlite.base import DatabaseWrapper
from project.sqlite.turns import Turns

# They open files of their own, never the tests' database; but as tests of a database they come before a browser leaves
# its event loop in the process, in which Django opens no connection.
pytestmark = pytest.mark.django_db

HOLDS = """
import sys
from project.sqlite.turns import Turns
turns = Turns(sys.argv[1])
assert turns.take(5)
print("taken", flush=True)
sys.stdin.read()
"""


def opened(path: Path, timeout: float) -> DatabaseWrapper:
    """A connection of its own; with no patience, SQLite itself says at once that the file is locked."""
    settings = {
        **connection.settings_dict,
        "NAME": str(path),
        "OPTIONS": {"transaction_mode": "IMMEDIATE", "timeout": timeout},
    }
    return DatabaseWrapper(settings, "default")


def test_a_writer_waits_for_its_turn_instead_of_looking_again_and_again(tmp_path: Path) -> None:
    path = tmp_path / "a.sqlite3"
    first = opened(path, 30)
    with first.cursor() as cursor:
        cursor.execute("CREATE TABLE line (writer TEXT)")
    first.set_autocommit(False, force_begin_transaction_with_broken_autocommit=True)
    waits, wrote = threading.Event(), threading.Event()

    def write() -> None:
        second = opened(path, 30)
        second.ensure_connection()
        with second.cursor() as cursor:
            # From here on SQLite would not wait.
            cursor.execute("PRAGMA busy_timeout = 0")
        waits.set()
        second.set_autocommit(False, force_begin_transaction_with_broken_autocommit=True)
        with second.cursor() as cursor:
            cursor.execute("INSERT INTO line VALUES ('second')")
        second.commit()
        second.close()
        wrote.set()

    writer = threading.Thread(target=write)
    writer.start()
    waits.wait(30)
    with first.cursor() as cursor:
        cursor.execute("INSERT INTO line VALUES ('first')")
    first.commit()
    writer.join(30)

    assert wrote.is_set()
    with first.cursor() as cursor:
        cursor.execute("SELECT writer FROM line")
        assert cursor.fetchall() == [("first",), ("second",)]
    first.close()


def test_who_waited_in_vain_is_told_as_by_sqlite(tmp_path: Path) -> None:
    path = tmp_path / "b.sqlite3"
    first, second = opened(path, 0.05), opened(path, 0.05)
    first.set_autocommit(False, force_begin_transaction_with_broken_autocommit=True)

    with pytest.raises(OperationalError, match="locked"):
        second.set_autocommit(False, force_begin_transaction_with_broken_autocommit=True)

    first.rollback()
    first.set_autocommit(True)
    second.set_autocommit(False, force_begin_transaction_with_broken_autocommit=True)
    second.rollback()
    first.close()
    second.close()


def test_the_turn_of_a_process_that_dies_is_over(tmp_path: Path) -> None:
    path = str(tmp_path / "c-turn")
    turns = Turns(path)
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLDS, path],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=Path(__file__).resolve().parents[2],
    )
    assert holder.stdout is not None
    assert holder.stdout.readline() == b"taken\n"
    assert not turns.take(0.01)

    holder.kill()
    holder.communicate()

    assert turns.take(0.01)
    turns.give_back()


def test_a_connection_that_closes_in_mid_transaction_gives_its_turn_back(tmp_path: Path) -> None:
    path = tmp_path / "d.sqlite3"
    first, second = opened(path, 5), opened(path, 0.05)
    first.set_autocommit(False, force_begin_transaction_with_broken_autocommit=True)
    first.close()

    second.set_autocommit(False, force_begin_transaction_with_broken_autocommit=True)
    second.rollback()
    second.close()


def test_a_database_in_memory_has_no_turns() -> None:
    memory = DatabaseWrapper({**connection.settings_dict, "NAME": ":memory:"}, "default")
    memory.set_autocommit(False, force_begin_transaction_with_broken_autocommit=True)
    memory.rollback()

    assert memory._turn is None
    memory.close()
