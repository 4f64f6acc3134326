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
    """The slow tests come first, whatever the order within: side by side with short ones, none is waited for at the end."""
    items.sort(key=lambda item: not any(item.get_closest_marker(name) for name in ("e2e", "slow")))


@pytest.fixture(autouse=True)
def _english() -> Iterator[None]:
    """Pages leave their language active in the thread; each test starts in the server's."""
    with translation.override("en"):
        yield
