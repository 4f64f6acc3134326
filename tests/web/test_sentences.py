"""Every code that can reach a person has a sentence."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.utils import translation

from corrigenda.core.errors import Refused
from corrigenda.web.sentences import SENTENCES, sentence, sentence_of

SOURCE = Path(__file__).parents[2] / "src" / "corrigenda"
RAISERS = {
    "Refused",
    "NotFound",
    "Conflict",
    "FetchError",
    "Problem",
    "refuse",
    "OverQuota",
    "Stopped",
    "_Stop",
}
ROOMS = ["core", "extraction", "models", "net", "net.py", "services"]


def modules() -> Iterator[Path]:
    for room in ROOMS:
        path = SOURCE / room
        yield from path.rglob("*.py") if path.is_dir() else [path] if path.exists() else []


def codes() -> set[str]:
    """The first argument of every call that makes one of our errors, wherever it is a literal."""
    calls = (node for path in modules() for node in ast.walk(ast.parse(path.read_text("utf-8"))))
    return {
        call.args[0].value
        for call in calls
        if isinstance(call, ast.Call)
        and isinstance(call.func, ast.Name)
        and call.func.id in RAISERS
        and call.args
        and isinstance(call.args[0], ast.Constant)
        and isinstance(call.args[0].value, str)
    }


def test_every_code_of_the_source_has_a_sentence() -> None:
    assert codes() - SENTENCES.keys() == set()


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("code", SENTENCES)
def test_a_sentence_reads_well_even_without_its_facts(code: str, language: str) -> None:
    with translation.override(language):
        said = sentence(code)

    assert said
    assert "%" not in said


def test_a_sentence_names_its_facts() -> None:
    error = Refused("passage.too_long", field="remark", length=6000, most=5000)

    assert sentence_of(error) == "This is too long: 6000 characters, 5000 are allowed."


def test_an_unknown_code_still_says_something() -> None:
    assert sentence("new.code") == "Something went wrong (new.code)."
