from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corrigenda.core.watching import (
    LATEST,
    SOONEST,
    Known,
    Pace,
    is_worth_a_look,
    next_look,
    pause_after,
)

NOW = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)


def wait(age: timedelta, pace: Pace = Pace.USUAL, key: str = "a", **more: object) -> timedelta:
    return next_look(Known(NOW - age, **more), pace, key=key, now=NOW) - NOW  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("age", "expected"),
    [
        (timedelta(0), SOONEST),
        (DAY, 2 * HOUR),
        (7 * DAY, 14 * HOUR),
        (30 * DAY, 60 * HOUR),
        (1000 * DAY, LATEST),
    ],
)
def test_the_longer_a_text_has_stood_the_later_it_is_looked_at(age: timedelta, expected: timedelta) -> None:
    assert abs(wait(age) - expected) <= expected * 0.1


def test_it_is_looked_at_sooner_while_people_wait() -> None:
    assert wait(300 * DAY, is_waited_for=True) < 7 * HOUR
    assert wait(300 * DAY, reported_at=NOW - HOUR) < 2 * HOUR
    assert wait(300 * DAY, reported_at=NOW - 2 * DAY) > 20 * DAY


def test_a_missing_page_is_asked_for_less_and_less() -> None:
    assert wait(HOUR) < wait(HOUR, misses=1) < wait(HOUR, misses=2) < wait(HOUR, misses=9)


def test_the_pace_of_the_publication_counts() -> None:
    assert wait(DAY, Pace.KEEN) < wait(DAY, Pace.USUAL) < wait(DAY, Pace.CALM)


@given(
    st.timedeltas(min_value=timedelta(0), max_value=timedelta(days=9999)),
    st.text(),
    st.integers(0, 99),
    st.sampled_from(Pace),
)
def test_the_wait_stays_within_its_bounds_and_depends_on_nothing_else(
    age: timedelta, key: str, misses: int, pace: Pace
) -> None:
    first = wait(age, pace, key, misses=misses)

    assert first == wait(age, pace, key, misses=misses)
    assert SOONEST * 0.9 <= first <= LATEST * 1.1


def test_articles_of_one_moment_spread() -> None:
    waits = [wait(DAY, key=str(number)) for number in range(200)]

    assert len(set(waits)) > 190
    assert max(waits) - min(waits) > timedelta(minutes=15)


def test_a_listing_is_believed_when_it_names_a_change_since_the_last_look() -> None:
    assert is_worth_a_look(NOW, NOW - HOUR, 0, now=NOW)
    assert not is_worth_a_look(NOW - 2 * HOUR, NOW - HOUR, 0, now=NOW)
    assert not is_worth_a_look(None, NOW - HOUR, 0, now=NOW)


def test_a_listing_that_cries_wolf_is_believed_more_and_more_rarely() -> None:
    assert is_worth_a_look(NOW, NOW - HOUR, 2, now=NOW)
    assert not is_worth_a_look(NOW, NOW - HOUR, 3, now=NOW)
    assert is_worth_a_look(NOW, NOW - 3 * HOUR, 3, now=NOW)
    assert is_worth_a_look(NOW, NOW - 60 * DAY, 99, now=NOW)


def test_a_host_that_fails_is_left_alone_longer_and_longer() -> None:
    polite = timedelta(seconds=5)

    assert [pause_after(n, polite) for n in (0, 1, 3)] == [polite, 2 * polite, 8 * polite]
    assert pause_after(99, polite) == HOUR
    assert pause_after(0, 2 * HOUR) == 2 * HOUR
