"""One sender counts once behind an erratum, however often they tell it; all their reports are kept and answered."""

from __future__ import annotations

from itertools import permutations

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from corrigenda.core.intake import Picked
from corrigenda.models import Article, Erratum, queries
from corrigenda.services import reporting, triage
from tests.factories import RIGHT, TEXTS, later, make_article, make_member, make_reader_key, make_report

pytestmark = pytest.mark.django_db


@pytest.fixture
def article() -> Article:
    return make_article()


def readers() -> list[int]:
    return list(Erratum.objects.order_by("number").values_list("readers", flat=True))


def test_one_sender_counts_once_and_every_report_is_kept(article: Article) -> None:
    for _ in range(3):
        make_report(article, proposal=RIGHT, source="s1")
    make_report(article, Picked(2, TEXTS[2], "", "", "spelling", me_too=True), source="s1")
    assert readers() == [1]

    make_report(article, proposal=RIGHT, source="s2")

    assert readers() == [2]
    assert Erratum.objects.get().passages.count() == 5


def test_senders_of_whom_nothing_is_known_count_each(article: Article) -> None:
    make_report(article, proposal=RIGHT)
    make_report(article, proposal=RIGHT)

    assert readers() == [2]


def test_a_readers_key_is_one_sender_from_day_to_day(article: Article) -> None:
    key = make_reader_key(article.publication)
    make_report(article, proposal=RIGHT, source="monday", reader_key=key)
    make_report(article, proposal=RIGHT, source="tuesday", reader_key=key)

    assert readers() == [1]


def test_two_readers_keys_behind_one_address_are_two_senders(article: Article) -> None:
    for _ in range(2):
        make_report(article, proposal=RIGHT, source="s1", reader_key=make_reader_key(article.publication))
    assert readers() == [2]

    make_report(article, proposal=RIGHT, source="s1")

    assert readers() == [2]


def test_the_same_sender_counts_for_each_erratum(article: Article) -> None:
    make_report(article, proposal=RIGHT, source="s1")
    make_report(article, index=3, proposal=TEXTS[3].replace("travaillés", "travaillé"), source="s1")

    assert readers() == [1, 1]


def test_the_sender_of_another_publication_is_somebody_else(article: Article) -> None:
    make_report(make_article(), proposal=RIGHT, source="s1")
    make_report(article, proposal=RIGHT, source="s0")
    make_report(article, proposal=RIGHT, source="s1")

    assert Erratum.objects.get(article=article).readers == 2


def test_a_merge_counts_senders_too(article: Article) -> None:
    editor = make_member(article.publication)
    other = TEXTS[3].replace("travaillés", "travaillé")
    make_report(article, proposal=RIGHT, source="s1")
    make_report(article, index=3, proposal=other, source="s1")
    make_report(article, index=3, proposal=other, source="s2")
    make_report(article, index=3, proposal=other)
    first, second = Erratum.objects.order_by("number")

    merged = triage.merge(second, first, editor, now=later())

    merged.refresh_from_db()
    assert merged.readers == 3


@pytest.mark.parametrize("order", list(permutations([None, "k1", "k2"])))
def test_a_merge_counts_keys_behind_one_address_as_reports_that_come_do(
    article: Article, order: tuple[str | None, ...]
) -> None:
    editor = make_member(article.publication)
    keys = {name: make_reader_key(article.publication) for name in ("k1", "k2")}
    for name in order:
        make_report(article, proposal=RIGHT, source="s1", reader_key=keys[name] if name else None)
    make_report(article, index=3, proposal=TEXTS[3].replace("travaillés", "travaillé"), source="s2")
    first, second = Erratum.objects.order_by("number")
    came = first.readers

    triage.merge(second, first, editor, now=later())

    first.refresh_from_db()
    assert first.readers == came + 1


def test_another_reader_behind_the_same_address_had_not_told_it(article: Article) -> None:
    make_report(article, proposal=RIGHT, source="s1", reader_key=make_reader_key(article.publication))
    other = make_report(article, proposal=RIGHT, source="s1", reader_key=make_reader_key(article.publication))
    nameless = make_report(article, proposal=RIGHT, source="s1")

    assert queries.told_before(other) == set()
    assert queries.told_before(nameless) == {Erratum.objects.get().pk}


def test_taking_one_of_two_reports_back_leaves_the_other_open(article: Article) -> None:
    first = make_report(article, proposal=RIGHT, source="s1")
    make_report(article, proposal=RIGHT, source="s1")

    reporting.erase_report(first, now=later())

    assert Erratum.objects.get().state == "open"


def test_the_sender_is_told_that_they_had_told_it_already(article: Article) -> None:
    first = make_report(article, proposal=RIGHT, source="s1")
    stranger = make_report(article, proposal=RIGHT, source="s2")
    again = make_report(article, proposal=RIGHT, source="s1")

    assert queries.told_before(first) == queries.told_before(stranger) == set()
    assert queries.told_before(again) == {Erratum.objects.get().pk}


def test_a_sender_known_already_costs_no_statement_more(article: Article) -> None:
    make_report(article, proposal=RIGHT, source="s1")

    with CaptureQueriesContext(connection) as known:
        make_report(article, proposal=RIGHT, source="s1")
    with CaptureQueriesContext(connection) as unknown:
        make_report(article, proposal=RIGHT)

    assert len(known) == len(unknown)
