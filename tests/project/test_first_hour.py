"""An operator's first hour at the command line: what is forgotten or mistyped is answered with a sentence."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.served import ROOT, free_port

ADDED = ("add_account", "claire", "--email", "claire@gazette.example")
OPENED = (
    *("add_publication", "gazette", "--name", "La Gazette", "--domain", "www.gazette.example"),
    *("--contact", "https://www.gazette.example/contact", "--language", "fr", "--manager", "claire"),
)


def manage(folder: Path, *words: str, **settings: str) -> subprocess.CompletedProcess[str]:
    """One command of the standalone server with a data folder, and a password on its standard input."""
    kept = {key: value for key, value in os.environ.items() if not key.startswith(("CORRIGENDA_", "DJANGO_"))}
    return subprocess.run(
        [sys.executable, str(ROOT / "manage.py"), *words],
        env={**kept, "CORRIGENDA_DATA_DIR": str(folder), **settings},
        input="péniche et écluse\n",
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


@pytest.mark.slow
def test_a_house_that_was_backed_up_stands_again_elsewhere(tmp_path: Path) -> None:
    first, second = tmp_path / "first", tmp_path / "second"
    for words in (("migrate", "--verbosity", "0"), ADDED, OPENED, ("backup", str(tmp_path / "copy"))):
        assert manage(first, *words).stderr == ""

    again = manage(first, "backup", str(tmp_path / "copy"))
    assert (again.returncode, "is there already" in again.stderr) == (1, True)
    assert [(tmp_path / name).stat().st_mode & 0o777 for name in ("first", "copy")] == [0o700, 0o600]

    second.mkdir()
    (tmp_path / "copy").rename(second / "corrigenda.sqlite3")
    (first / "secret_key").rename(second / "secret_key")
    assert manage(second, "verify_trail").stdout == "gazette: whole, 1 event(s)\n"


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ({}, "run manage.py migrate"),
        ({"CORRIGENDA_DATABASE_URL": "postgres://claire:pw@127.0.0.1:{port}/house"}, "cannot be used"),
        ({"CORRIGENDA_DATABASE_URL": "sqlite://{folder}/text"}, "file is not a database"),
        ({"CORRIGENDA_DATABASE_URL": "sqlite://{folder}/text/house"}, "CORRIGENDA_DATABASE_URL"),
        ({"CORRIGENDA_DATA_DIR": "{folder}/text"}, "CORRIGENDA_DATA_DIR"),
        ({"CORRIGENDA_BASE_URL": "corrigenda.example.org"}, "CORRIGENDA_BASE_URL"),
    ],
)
def test_what_cannot_work_ends_in_a_sentence(tmp_path: Path, settings: dict[str, str], said: str) -> None:
    (tmp_path / "text").write_text(
        "No database, but a text that is longer than the head of one.\n" * 20, "utf-8"
    )
    facts = {"folder": tmp_path, "port": free_port()}

    ended = manage(tmp_path, *ADDED, **{key: value.format(**facts) for key, value in settings.items()})

    assert ended.returncode == 1
    assert said in ended.stderr
    assert ended.stderr.count("\n") == 1
    assert "pw" not in ended.stderr
