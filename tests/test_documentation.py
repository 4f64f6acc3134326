"""What an operator can set and run is written down."""

from __future__ import annotations

import re
from dataclasses import fields
from pathlib import Path

import pytest

from project.environment import PREFIX, Environment

ROOT = Path(__file__).resolve().parent.parent
OPERATING = {
    language: (ROOT / "docs" / page).read_text("utf-8")
    for language, page in {"en": "operating.md", "fr": "fr/exploitation.md"}.items()
}
KEYS = [PREFIX + field.name.upper() for field in fields(Environment)]
# What other commands start for themselves is left out.
COMMANDS = sorted(
    path.stem
    for path in (ROOT / "src" / "corrigenda" / "management" / "commands").glob("[!_]*.py")
    if path.stem != "demo_site"
)  # fmt: skip


@pytest.mark.parametrize("language", OPERATING)
@pytest.mark.parametrize("key", KEYS)
def test_every_setting_is_explained_to_operators(key: str, language: str) -> None:
    assert f"`{key}`" in OPERATING[language]


@pytest.mark.parametrize("language", OPERATING)
@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_is_explained_to_operators(command: str, language: str) -> None:
    assert f"`manage.py {command}" in OPERATING[language]


def shown(text: str) -> tuple[list[str], list[str], int]:
    """The commands, the figures of the table about floods, and the number of parts of a page for operators."""
    commands = re.findall(r"^```sh\n(.*?)^```", text, re.MULTILINE | re.DOTALL)
    rows = [line for line in text.splitlines() if re.match(r"\|.*\d\s?s[\s,;]", line)]
    return commands, [re.sub(r"\D", "", row) for row in rows], len(re.findall(r"^## ", text, re.MULTILINE))


def test_the_french_page_shows_what_the_english_one_shows() -> None:
    commands, figures, parts = shown(OPERATING["en"])

    assert (len(commands), len(figures), parts) >= (2, 6, 7)
    assert shown(OPERATING["fr"]) == (commands, figures, parts)


def test_the_french_page_about_embedding_names_all_that_the_english_one_does() -> None:
    named = [
        set(
            re.findall(
                r"`((?:data-|--corrigenda-|corrigenda:|element\.)[a-z-]+)",
                (ROOT / "docs" / page).read_text("utf-8"),
            )
        )
        for page in ("embedding.md", "fr/integration.md")
    ]

    assert len(named[0]) > 20
    assert named[0] == named[1]
