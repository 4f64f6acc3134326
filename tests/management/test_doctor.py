"""`doctor` says what is there, and what is lost without what is not."""

from __future__ import annotations

import io
import sqlite3
from pathlib import Path

import pytest
from django.core.management import call_command


def told() -> dict[str, str]:
    out = io.StringIO()
    call_command("doctor", stdout=out, no_color=True)
    lines = [line.split(maxsplit=1) for line in out.getvalue().splitlines()]
    return {rest.partition(":")[0]: f"{state} {rest.partition(': ')[2]}" for state, rest in lines}


def test_what_runs_the_tests_is_there() -> None:
    parts = told()

    assert parts["SQLite"] == f"found {sqlite3.sqlite_version}"
    assert parts["SQLite's full-text search"] == "found FTS5"
    assert parts["PostgreSQL driver"] == "found psycopg"


def test_what_is_missing_is_named_with_what_is_lost_and_how_to_get_it(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("PLAYWRIGHT_BROWSERS_PATH", str(tmp_path))
    assert told()["Chromium"] == "missing without it, the browser tests (apt-get install chromium)"

    (tmp_path / "chromium-1234").mkdir()

    assert told()["Chromium"] == f"found {tmp_path / 'chromium-1234'}"
