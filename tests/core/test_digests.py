from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from corrigenda.core.digests import Rhythm, next_due

PARIS = ZoneInfo("Europe/Paris")


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=PARIS)


@pytest.mark.parametrize(
    ("now", "rhythm", "due"),
    [
        ("2026-11-26 06:59", Rhythm.DAILY, "2026-11-26 07:00"),
        ("2026-11-26 07:00", Rhythm.DAILY, "2026-11-27 07:00"),
        ("2026-11-26 12:00", Rhythm.WEEKLY, "2026-11-30 07:00"),
        ("2026-11-30 06:00", Rhythm.WEEKLY, "2026-11-30 07:00"),
        ("2026-11-30 07:01", Rhythm.WEEKLY, "2026-12-07 07:00"),
        ("2026-03-28 08:00", Rhythm.DAILY, "2026-03-29 07:00"),  # the clocks go forward in the night
    ],
)
def test_the_next_morning_by_the_publications_clock(now: str, rhythm: Rhythm, due: str) -> None:
    assert next_due(at(now), rhythm) == at(due)


@pytest.mark.parametrize("rhythm", [Rhythm.HOURLY, Rhythm.NEVER])
def test_nothing_is_due_by_the_clock_for_the_others(rhythm: Rhythm) -> None:
    assert next_due(at("2026-11-26 12:00"), rhythm) is None
