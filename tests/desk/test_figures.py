from __future__ import annotations

import csv
import re
from datetime import timedelta

import pytest
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries

from corrigenda.core.figures import Outcomes, Step
from corrigenda.desk.durations import spoken
from corrigenda.desk.plot import HEIGHT, plot, round_top
from corrigenda.models import Erratum, Publication
from corrigenda.services import triage
from tests.desk.conftest import Newsroom
from tests.factories import TEXTS, accept, make_article, make_erratum

WORDING = TEXTS[2].replace("applaudissement", "applaudissements")


def text_of(newsroom: Newsroom, rest: str = "numbers?period=month") -> str:
    page = newsroom.client(newsroom.bob).get(newsroom.url(rest)).content.decode()
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", page))


def lines_of(newsroom: Newsroom, period: str = "month") -> list[dict[str, str]]:
    answer = newsroom.client(newsroom.bob).get(newsroom.url(f"numbers.csv?period={period}"))
    return list(csv.DictReader(answer.content.decode().splitlines()))


@pytest.fixture(autouse=True)
def _long_ago(newsroom: Newsroom) -> None:
    """The newsroom's own erratum is older than any period, whatever today is."""
    old = timezone.now() - timedelta(days=500)
    Erratum.objects.update(opened_at=old)
    newsroom.publication.reports.update(sent_at=old)


@pytest.fixture
def reported(newsroom: Newsroom) -> Erratum:
    """An erratum of two hours ago, in an article of its own."""
    return make_erratum(make_article(newsroom.publication), now=timezone.now() - timedelta(hours=2))


def test_an_accepted_erratum_counts_as_right_and_as_answered(newsroom: Newsroom, reported: Erratum) -> None:
    accept(reported, newsroom.erin, wording=WORDING, now=reported.opened_at + timedelta(minutes=42))

    text = text_of(newsroom)

    assert "Were right 100% " in text
    assert "Time to answer 42 minutes" in text
    assert "Time to correct – " in text


def test_an_answer_that_is_taken_back_was_none(newsroom: Newsroom, reported: Erratum) -> None:
    at = reported.opened_at + timedelta(minutes=42)
    accept(reported, newsroom.erin, wording=WORDING, now=at)
    reported = triage.undo(reported, newsroom.erin, now=at + timedelta(minutes=1))

    assert reported.answered_at is None
    assert "Time to answer – " in text_of(newsroom)


def test_the_first_answer_counts_whatever_is_decided_later(newsroom: Newsroom, reported: Erratum) -> None:
    at = reported.opened_at + timedelta(minutes=5)
    reported = triage.ask(reported, newsroom.erin, question="Où\u202f?", now=at)
    triage.hold(reported, newsroom.erin, reason="", now=at + timedelta(minutes=1))
    reported = triage.off_topic(reported, newsroom.erin, now=at + timedelta(minutes=2))

    assert reported.answered_at == at


def test_a_merged_erratum_is_not_counted_twice(newsroom: Newsroom, reported: Erratum) -> None:
    other = make_erratum(reported.article, remark="Autre coquille", index=3, now=reported.opened_at)
    triage.merge(other, reported, newsroom.erin, now=timezone.now())

    assert lines_of(newsroom)[-1]["errata"] == "1"


@pytest.mark.parametrize(("period", "lines"), [("month", 30), ("quarter", 13), ("year", 12), ("x", 13)])
def test_the_download_has_a_line_for_each_step(
    newsroom: Newsroom, reported: Erratum, period: str, lines: int
) -> None:
    rows = lines_of(newsroom, period)

    assert len(rows) == lines
    assert sum(int(row["waiting"]) for row in rows) == 1


def test_days_begin_by_the_publications_clock(newsroom: Newsroom) -> None:
    midnight = timezone.localtime(timezone=newsroom.publication.zone).replace(hour=0, minute=30, second=0)
    Erratum.objects.update(opened_at=midnight)
    assert lines_of(newsroom)[-1]["errata"] == "1"

    Publication.objects.filter(pk=newsroom.publication.pk).update(time_zone="America/Los_Angeles")

    assert [row["errata"] for row in lines_of(newsroom) if row["errata"] != "0"] == ["1"]
    assert {row["from"] for row in lines_of(newsroom) if row["errata"] == "1"} == {
        f"{midnight - timedelta(days=1):%Y-%m-%d}"
    }


def test_reports_are_counted_against_what_the_publication_says_it_publishes(newsroom: Newsroom) -> None:
    make_erratum(make_article(newsroom.publication), now=timezone.now())
    Publication.objects.filter(pk=newsroom.publication.pk).update(articles_a_month=10)

    assert "Per 1,000 articles 101 articles published" in text_of(newsroom)


def test_what_waits_too_long_is_overdue(newsroom: Newsroom) -> None:
    Erratum.objects.update(opened_at=timezone.now() - timedelta(days=3, minutes=1))

    assert "Overdue today 1 waiting for more than 3 days" in text_of(newsroom)


def test_errors_made_again_are_named(newsroom: Newsroom) -> None:
    for _ in range(2):
        erratum = make_erratum(make_article(newsroom.publication), now=timezone.now())
        accept(erratum, newsroom.erin, wording=WORDING, now=timezone.now())

    assert "before: applaudissement after: applaudissements 2 times" in text_of(newsroom)


def test_an_empty_period_says_so(newsroom: Newsroom) -> None:
    assert "Nothing was reported in this period." in text_of(newsroom)


@pytest.mark.parametrize("rows", [1, 3])
def test_the_numbers_ask_the_same_number_of_questions_whatever_there_is(
    newsroom: Newsroom, rows: int, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    for number in range(rows):
        article = make_article(newsroom.publication)
        for index in (2, 3):
            erratum = make_erratum(article, remark=f"Remarque {number}", index=index, now=timezone.now())
            triage.already_fixed(erratum, newsroom.erin, now=timezone.now())
    client = newsroom.client(newsroom.bob)

    with django_assert_num_queries(14):
        assert client.get(newsroom.url("numbers")).status_code == 200


def test_the_bars_stand_on_each_other_and_under_the_top() -> None:
    steps = [
        Step(timezone.now().date(), 9, Outcomes(right=4, turned_down=1, off_topic=2, waiting=1)),
        Step(timezone.now().date(), 0, Outcomes()),
    ]

    found = plot(steps)

    assert found.top == 10
    assert [part.name for part in found.parts] == ["right", "turned_down", "off_topic", "waiting"]
    assert all(a.y == b.y + b.height for a, b in zip(found.parts, found.parts[1:], strict=False))
    assert found.parts[0].y + found.parts[0].height == HEIGHT
    assert found.parts[-1].y >= 0


@pytest.mark.parametrize(("most", "top"), [(0, 2), (2, 2), (3, 4), (5, 10), (11, 20), (21, 40), (41, 100)])
def test_the_top_of_a_plot_is_a_round_number(most: int, top: int) -> None:
    assert round_top(most) == top


@pytest.mark.parametrize(
    ("took", "words"),
    [
        (timedelta(seconds=20), "less than a minute"),
        (timedelta(minutes=1), "1 minute"),
        (timedelta(minutes=59, seconds=10), "59 minutes"),
        (timedelta(hours=47), "47 hours"),
        (timedelta(days=9, hours=2), "9 days"),
    ],
)
def test_a_duration_is_told_in_one_unit(took: timedelta, words: str) -> None:
    assert spoken(took) == words
