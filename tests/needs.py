"""Says loudly when a test cannot run here; where nothing may be skipped (CI), that is a failure."""

from __future__ import annotations

import os

import pytest


def need(what: str, there: object, how: str) -> None:
    """Goes on when the part is there; else skips with the way to get it, or fails in CI."""
    if there:
        return
    message = f"{what} is missing: {how}"
    if os.environ.get("CI"):
        pytest.fail(message)
    pytest.skip(message)
