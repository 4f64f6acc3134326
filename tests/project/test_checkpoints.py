"""The log goes into the database file behind the writers, and does not grow without end."""

from __future__ import annotations

import sqlite3
import threading
import time
from contextlib import closing
from pathlib import Path

from project.sqlite.checkpoints import EVERY, LONG, Checkpoints
from project.sqlite.turns import Turns

PAGE = 4096


def opened(path: Path) -> sqlite3.Connection:
    """A writer whose commits never copy the log themselves."""
    database = sqlite3.connect(path, isolation_level=None)
    database.execute("PRAGMA journal_mode=WAL")
    database.execute("PRAGMA wal_autocheckpoint=0")
    database.execute("CREATE TABLE IF NOT EXISTS line (text BLOB)")
    return database


def fill(database: sqlite3.Connection, pages: int) -> None:
    database.execute("BEGIN IMMEDIATE")
    database.executemany("INSERT INTO line VALUES (?)", [(b"x" * PAGE,)] * pages)
    database.execute("COMMIT")


def pages_of(path: Path) -> int:
    return path.stat().st_size // PAGE


def test_a_round_copies_what_was_committed(tmp_path: Path) -> None:
    path = tmp_path / "a.sqlite3"
    with closing(opened(path)) as writer:
        fill(writer, 50)
        before = pages_of(path)

        Checkpoints(str(path), Turns(f"{path}-turn")).run_once()

        assert before < 50 < pages_of(path)


def test_a_long_log_that_somebody_still_reads_from_is_finished_when_they_are_done(tmp_path: Path) -> None:
    path = tmp_path / "a.sqlite3"
    checkpoints = Checkpoints(str(path), Turns(f"{path}-turn"))
    with closing(opened(path)) as writer, closing(opened(path)) as reader:
        fill(writer, 10)
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM line").fetchone()
        fill(writer, LONG + 10)

        checkpoints.run_once()
        held = pages_of(path)
        reader.execute("COMMIT")
        checkpoints.run_once()
        fill(writer, 1)

        # Nobody waits for the reader, and once everything is copied the log starts over.
        assert held < LONG < pages_of(path)
        assert writer.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()[1] < LONG


def test_the_turn_is_given_back_and_not_waited_for_for_ever(tmp_path: Path) -> None:
    path = tmp_path / "a.sqlite3"
    turns = Turns(f"{path}-turn")
    with closing(opened(path)) as writer, closing(opened(path)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM line").fetchone()
        fill(writer, LONG + 10)

        Checkpoints(str(path), turns).run_once()

        assert turns.take(0)
        turns.give_back()


def wait_until_copied(path: Path, pages: int) -> None:
    deadline = time.monotonic() + 20
    while pages_of(path) <= pages and time.monotonic() < deadline:
        threading.Event().wait(0.01)


def test_the_thread_wakes_after_so_many_commits(tmp_path: Path) -> None:
    path = tmp_path / "a.sqlite3"
    checkpoints = Checkpoints(str(path), Turns(f"{path}-turn"))
    with closing(opened(path)) as writer:
        for _ in range(EVERY):
            fill(writer, 1)
            checkpoints.note_commit()
        wait_until_copied(path, EVERY)

        assert pages_of(path) > EVERY


def test_a_round_that_fails_is_not_the_last_one(tmp_path: Path) -> None:
    folder = tmp_path / "later"
    path = folder / "a.sqlite3"
    checkpoints = Checkpoints(str(path), Turns(str(tmp_path / "turn")))
    for _ in range(EVERY):
        checkpoints.note_commit()
    folder.mkdir()
    with closing(opened(path)) as writer:
        for _ in range(EVERY):
            fill(writer, 1)
            checkpoints.note_commit()
        wait_until_copied(path, EVERY)

        assert pages_of(path) > EVERY
