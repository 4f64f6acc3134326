"""What every test starts from."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from django.utils import translation
from hypothesis import settings

# No deadline a case: the machine may be busy, and speed is measured in benchmarks/, not here.
settings.register_profile("corrigenda", deadline=None)
settings.load_profile("corrigenda")


@pytest.fixture(autouse=True)
def _english() -> Iterator[None]:
    """Pages leave their language active in the thread; each test starts in the server's."""
    with translation.override("en"):
        yield
