"""Every code that can reach a person has a sentence, and stands in the documentation."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable
from functools import cache
from pathlib import Path

import pytest
from django.utils import translation

from corrigenda.core.errors import Refused
from corrigenda.desk.history import ACTS
from corrigenda.web.sentences import SENTENCES, sentence, sentence_of
from tools.errors import errors_text

SOURCE = Path(__file__).parents[2] / "src" / "corrigenda"
# Where the sentences themselves stand.
TOLD = {SOURCE / "web" / "sentences.py", SOURCE / "web" / "refusals.py"}
CODE = re.compile(r"[a-z_]+\.[a-z_]+")
ERRORS = {"Refused", "NotFound", "Conflict", "FetchError", "ConnectorError", "Problem", "problem"}


@cache
def parsed() -> list[ast.AST]:
    paths = [path for path in SOURCE.rglob("*.py") if path.parent.name != "migrations" and path not in TOLD]
    return [node for path in paths for node in ast.walk(ast.parse(path.read_text("utf-8")))]


def literals(nodes: Iterable[ast.AST]) -> set[str]:
    """The strings among them that look like a code."""
    texts = {node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str)}
    return {text for text in texts if CODE.fullmatch(text)}


def raised() -> set[str]:
    """The codes that our errors are made with."""
    calls = [node for node in parsed() if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)]
    return literals(arg for call in calls if call.func.id in ERRORS for arg in call.args[:2])


def test_every_code_that_is_raised_has_a_sentence() -> None:
    assert len(raised()) > 100
    assert raised() - SENTENCES.keys() == set()


def test_whatever_looks_like_a_code_is_one_or_an_act_of_the_trail() -> None:
    families = {code.partition(".")[0] for code in SENTENCES}
    looking = {text for text in literals(parsed()) if text.partition(".")[0] in families}

    assert looking - SENTENCES.keys() - ACTS.keys() == set()


def test_no_sentence_is_left_of_a_code_that_is_gone() -> None:
    assert SENTENCES.keys() - literals(parsed()) == set()


def test_every_code_stands_in_the_documentation_as_the_doors_say_it() -> None:
    page = Path(__file__).parents[2] / "docs" / "errors.md"

    assert page.read_text("utf-8") == errors_text(), "run: tools/errors.py"


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("code", SENTENCES)
def test_a_sentence_reads_well_even_without_its_facts(code: str, language: str) -> None:
    with translation.override(language):
        said = sentence(code)

    assert said
    assert "%" not in said


def test_a_sentence_names_its_facts() -> None:
    error = Refused("passage.too_long", field="remark", length=6000, most=5000)

    assert sentence_of(error) == "This is too long: 6,000 characters, 5,000 are allowed."


def test_an_unknown_code_still_says_something() -> None:
    assert sentence("new.code") == "Something went wrong (new.code)."
