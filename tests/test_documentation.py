"""What an operator can set and run is written down."""

from __future__ import annotations

import re
from dataclasses import fields
from pathlib import Path

import pytest

from project.environment import PREFIX, Environment

ROOT = Path(__file__).resolve().parent.parent
OPERATING = (ROOT / "docs" / "operating.md").read_text("utf-8")
DOCS = "\n".join(path.read_text("utf-8") for path in [ROOT / "README.md", *(ROOT / "docs").rglob("*.md")])
KEYS = [PREFIX + field.name.upper() for field in fields(Environment)]
# What other commands start for themselves is left out.
COMMANDS = sorted(
    path.stem
    for path in (ROOT / "src" / "corrigenda" / "management" / "commands").glob("[!_]*.py")
    if path.stem != "demo_site"
)  # fmt: skip


@pytest.mark.parametrize("key", KEYS)
def test_every_setting_is_explained_to_operators(key: str) -> None:
    assert f"`{key}`" in OPERATING


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_is_named_in_the_documentation(command: str) -> None:
    assert re.search(rf"`(manage\.py |corrigenda |python manage\.py )?{command}\b", DOCS)
