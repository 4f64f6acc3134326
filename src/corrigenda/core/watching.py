"""When is a known article looked at again, and which signs that it changed are believed?"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

SOONEST = timedelta(minutes=10)
LATEST = timedelta(days=30)
# A text that has stood for a day is looked at every two hours, one of a year once a month.
_SHARE_OF_AGE = 12
# As long as somebody waits for a correction, and in the hours after a report.
_WHILE_WAITING = timedelta(hours=6)
_AFTER_REPORT = timedelta(hours=1)
_REPORT_IS_RECENT = timedelta(days=1)
# One look in ten comes earlier or later by so much, so that articles of one day spread.
_JITTER = 0.1
# A page that is missing once may be a slip of the site, a host that is silent a restart: the desk hears of what stays.
MISSES_TOLD = 2
STRIKES_TOLD = 3
_LONGEST_PAUSE = timedelta(hours=1)


class Pace(StrEnum):
    """How often a publication wants its articles looked at."""

    OFF = "off"
    CALM = "calm"
    USUAL = "usual"
    KEEN = "keen"


_FACTORS = {Pace.OFF: 1.0, Pace.CALM: 3.0, Pace.USUAL: 1.0, Pace.KEEN: 0.5}


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of an article when the next look is planned.

    ``stands_since`` is when it came out or last changed; ``misses`` counts the looks in a row that found no article.
    """

    stands_since: datetime
    is_waited_for: bool = False
    reported_at: datetime | None = None
    misses: int = 0


def next_look(known: Known, pace: Pace, *, key: str, now: datetime) -> datetime:
    """When the article is looked at next: later the longer it has stood, sooner while people wait for it.

    ``key`` names the article: the same one at the same time always gets the same answer, two articles differ.
    """
    wait = _within((now - known.stands_since) / _SHARE_OF_AGE) * _FACTORS[pace]
    if known.is_waited_for:
        wait = min(wait, _WHILE_WAITING)
    if known.reported_at is not None and now - known.reported_at < _REPORT_IS_RECENT:
        wait = min(wait, _AFTER_REPORT)
    wait *= 4 ** min(known.misses, 10)
    return now + _within(wait) * (1 + _JITTER * _shift(f"{key} {now.isoformat()}"))


def pause_after(strikes: int, polite: timedelta) -> timedelta:
    """How long a host is left alone after a look: ``polite``, doubled with each failure of the host in a row."""
    return max(polite, min(polite * 2.0 ** min(strikes, 20), _LONGEST_PAUSE))


def is_worth_a_look(
    said_at: datetime | None, looked_at: datetime, false_alarms: int, *, now: datetime
) -> bool:
    """Whether a listing that says "changed at" is believed.

    Sites that stamp every address anew on every publication cry wolf: each time nothing had changed, the article is
    left alone twice as long before its listing is believed again.
    """
    if said_at is None or said_at <= looked_at:
        return False
    left_alone: timedelta = SOONEST * (2 ** min(false_alarms, 13) - 1)
    return now - looked_at >= left_alone


def _within(wait: timedelta) -> timedelta:
    return min(max(wait, SOONEST), LATEST)


def _shift(seed: str) -> float:
    """A number between -1 and 1 that depends on the seed alone."""
    return int.from_bytes(hashlib.sha256(seed.encode()).digest()[:4], "big") / 2**31 - 1
