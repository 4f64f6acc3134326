from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corrigenda.core import figures
from corrigenda.core.figures import Outcomes, Repeat, Span, Tally
from corrigenda.core.lifecycle import State

TODAY = date(2026, 11, 26)  # a Thursday


@pytest.mark.parametrize(
    ("span", "first", "steps"),
    [
        (Span.MONTH, date(2026, 10, 28), 30),
        (Span.QUARTER, date(2026, 8, 31), 13),
        (Span.YEAR, date(2025, 12, 1), 12),
    ],
)
def test_a_period_is_made_of_whole_steps_up_to_today(span: Span, first: date, steps: int) -> None:
    period = figures.period_until(TODAY, span)

    assert (period.start, len(period.starts), period.end) == (first, steps, date(2026, 11, 27))


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)), st.sampled_from(Span))
def test_every_period_holds_its_last_day_in_its_last_step(today: date, span: Span) -> None:
    period = figures.period_until(today, span)

    assert list(period.starts) == sorted(set(period.starts))
    assert period.starts[-1] <= today < period.end


def test_errata_are_told_apart_by_what_became_of_them() -> None:
    period = figures.period_until(TODAY, Span.YEAR)
    november, october = date(2026, 11, 1), date(2026, 10, 1)
    tallies = [
        Tally(november, "spelling", State.PUBLISHED, 3),
        Tally(november, "fact", State.REJECTED, 1),
        Tally(october, "spelling", State.ALREADY_FIXED, 2),
        Tally(october, "other", State.OFF_TOPIC, 5),
        Tally(october, "fact", State.HELD, 1),
    ]

    found = figures.figures(period, {november: 9, october: 4}, tallies)

    assert found.reports == 13
    assert found.total == Outcomes(right=5, turned_down=1, off_topic=5, waiting=1)
    assert found.steps[-1].outcomes == Outcomes(right=3, turned_down=1)
    assert (found.steps[0].reports, found.steps[0].outcomes) == (0, Outcomes())
    assert [kind for kind, _ in found.kinds] == ["other", "spelling", "fact"]


def test_the_share_that_was_right_counts_what_alleged_an_error_and_is_decided() -> None:
    assert Outcomes(right=3, turned_down=1, off_topic=7, waiting=9).share_right == 0.75
    assert Outcomes(off_topic=7, waiting=9).share_right is None


def test_reports_for_every_thousand_articles() -> None:
    assert figures.per_thousand(12, 400) == 30
    assert figures.per_thousand(12, 0) is None


@given(st.lists(st.integers(0, 10_000), max_size=30))
def test_the_median_is_in_the_middle(minutes: list[int]) -> None:
    took = sorted(timedelta(minutes=minute) for minute in minutes)

    median = figures.median(took[figures.middle(len(took))])

    if median is None:
        assert took == []
    else:
        assert sum(one < median for one in took) == sum(one > median for one in took) or median in took


def test_an_error_corrected_twice_in_the_same_way_is_told_once_with_its_count() -> None:
    changes = [
        ("L’évènement a lieu à Carsac.", "L’événement a lieu à Carsac."),
        ("Un autre évènement\u202f?", "Un autre événement\u202f?"),
        ("Il compte 12 ponts.", "Il compte 21 ponts."),
    ]

    assert figures.repeats(changes) == (Repeat("évènement", "événement", 2),)


def test_a_rewritten_sentence_is_no_repeated_error() -> None:
    change = ("Un. " + "Vieux mot " * 9, "Un. " + "Nouveau terme " * 9)

    assert figures.repeats([change, change]) == ()
