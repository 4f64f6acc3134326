"""What every test starts from."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from django.utils import translation


@pytest.fixture(autouse=True)
def _english() -> Iterator[None]:
    """Pages leave their language active in the thread; each test starts in the server's."""
    with translation.override("en"):
        yield
