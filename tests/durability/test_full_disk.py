"""A disk that is full: every report that was acknowledged stays, the next is told to come back, nothing typed is lost."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.served import Served

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("full disk")]


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Any:
    settings = {"DJANGO_SETTINGS_MODULE": "tests.settings"}
    folder: Path = tmp_path_factory.mktemp("full")
    with Served(folder, settings=settings) as served:
        said = served.python("from tests.durability.full_disk import main; main()")
    return json.loads(said.splitlines()[-1])


def test_what_was_acknowledged_stays_and_nothing_else(told: Any) -> None:
    assert told["acknowledged"]
    assert sorted(told["kept"]) == sorted(told["acknowledged"])
    assert told["passages"] == len(told["acknowledged"])


def test_who_comes_next_is_told_to_come_back(told: Any) -> None:
    assert told["refused"] == [503, "server.unavailable", "30"]


def test_the_form_keeps_everything_typed(told: Any) -> None:
    status, is_there, page = told["form"]

    assert status == 503, page
    assert is_there
    assert "Rien ne peut être conservé" in page


def test_the_same_report_is_kept_once_there_is_room(told: Any) -> None:
    assert told["again"] == 201
    assert told["in_the_end"] == len(told["acknowledged"]) + 1
