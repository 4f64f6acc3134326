"""When does a member hear of what waits at the desk?"""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import StrEnum

# Before the morning's conference.
HOUR = 7


class Rhythm(StrEnum):
    """How often: when reports come in (at most once an hour), every morning, every Monday, or not at all."""

    HOURLY = "hourly"
    DAILY = "daily"
    WEEKLY = "weekly"
    NEVER = "never"


def next_due(now: datetime, rhythm: Rhythm) -> datetime | None:
    """The first morning after ``now`` on which a digest is due, by the clock that ``now`` is told in.

    None where none is due by the clock: what comes hourly follows the reports, not the clock.
    """
    if rhythm not in {Rhythm.DAILY, Rhythm.WEEKLY}:
        return None
    due = now.replace(hour=HOUR, minute=0, second=0, microsecond=0)
    while due <= now or (rhythm is Rhythm.WEEKLY and due.weekday() != 0):
        due += timedelta(days=1)
    return due
