"""Each contract of the rooms can break: import-linter is shown one wrong import at a time, in a copy of the tree."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
pytestmark = pytest.mark.slow
LINT = Path(sys.executable).parent / "lint-imports"

# What is written where, and the contract that it breaks.
WRONG = {
    "a service that knows a door": ("corrigenda/services/reporting.py", "from corrigenda import reader", "The tree is"),
    "a door that knows another door": ("corrigenda/desk/queue.py", "from corrigenda import errata", "The tree is"),
    "rows that know a service": ("corrigenda/models/report.py", "from corrigenda.services import trail", "The tree is"),
    "a connector that knows the rows": ("corrigenda/connectors/copy/connector.py", "from corrigenda import models", "The tree is"),
    "the client that knows the settings": ("corrigenda/net/guard.py", "import corrigenda.conf", "The tree is"),
    "a core that knows the client": ("corrigenda/core/blocks.py", "from corrigenda import net", "The tree is"),
    "a room that nobody drew": ("corrigenda/helpers/__init__.py", "", "The tree is"),
    "a core with a framework": ("corrigenda/core/diff.py", "import django", "The core knows"),
    "a core with randomness": ("corrigenda/core/merging/__init__.py", "import random", "The core knows"),
    "a core with a clock": ("corrigenda/core/audit.py", "import time", "The core knows"),
    "a connector with a framework": ("corrigenda/connectors/http/connector.py", "import django.conf", "A connector knows"),
    "an extractor with a framework": ("corrigenda/extraction/worker.py", "import django", "A connector knows"),
    "an app that knows its server": ("corrigenda/conf.py", "import project.settings", "Nobody knows"),
}  # fmt: skip


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Our packages and our contracts, elsewhere."""
    folder = tmp_path_factory.mktemp("rooms")
    for package in ("src/corrigenda", "project"):
        skipped = shutil.ignore_patterns("static", "locale", "templates", "__pycache__")
        shutil.copytree(ROOT / package, folder / Path(package).name, ignore=skipped)
    shutil.copy(ROOT / "pyproject.toml", folder)
    return folder


def broken(copy: Path) -> list[str]:
    """The names of the contracts that do not hold."""
    done = subprocess.run(
        [LINT, "--no-cache"],
        cwd=copy,
        env={**os.environ, "PYTHONPATH": str(copy)},
        capture_output=True,
        text=True,
        check=False,
    )
    names = [line.removesuffix("BROKEN").strip() for line in done.stdout.splitlines() if "BROKEN" in line]
    assert bool(names) == bool(done.returncode), done.stdout + done.stderr
    return names


def test_every_contract_holds(copy: Path) -> None:
    assert broken(copy) == []


@pytest.mark.parametrize("wrong", WRONG)
def test_a_wrong_import_breaks_its_contract(copy: Path, wrong: str) -> None:
    name, line, contract = WRONG[wrong]
    file = copy / name
    is_new = not file.parent.exists()
    file.parent.mkdir(exist_ok=True)
    before = "" if is_new else file.read_text("utf-8")
    file.write_text(f"{before}\n{line}\n", "utf-8")
    names = broken(copy)
    file.write_text(before, "utf-8")
    if is_new:
        shutil.rmtree(file.parent)

    assert any(one.startswith(contract) for one in names), names
