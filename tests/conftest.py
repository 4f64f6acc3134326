"""What every test starts from."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from django.utils import translation
from hypothesis import settings

# No deadline a case: the machine may be busy, and speed is measured in benchmarks/, not here.
settings.register_profile("corrigenda", deadline=None)
settings.load_profile("corrigenda")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What takes long comes first, so that neither worker is waited for at the end.

    The browser comes after the database: Playwright leaves an event loop in the process, where Django refuses queries.
    """
    items.sort(key=_turn)


def _turn(item: pytest.Item) -> int:
    marks = {mark.name for mark in item.iter_markers()}
    if "e2e" in marks:
        return 2
    if "slow" in marks:
        return 0
    asked_for = marks | set(getattr(item, "fixturenames", ()))
    return 1 if asked_for & {"django_db", "db", "transactional_db"} else 3


@pytest.fixture(autouse=True)
def _english() -> Iterator[None]:
    """Pages leave their language active in the thread; each test starts in the server's."""
    with translation.override("en"):
        yield
