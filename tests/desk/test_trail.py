from __future__ import annotations

from importlib import import_module

import pytest
from django.db import connection
from pytest_django import DjangoAssertNumQueries

from corrigenda.models import TrailEvent
from corrigenda.services import triage
from tests.desk.conftest import Newsroom
from tests.factories import NOW

# What takes the database's own guard off again.
UNDO = import_module("corrigenda.migrations.0002_append_only_trail").UNDO


def test_the_trail_tells_every_act_in_a_sentence(newsroom: Newsroom) -> None:
    triage.hold(newsroom.erratum, newsroom.erin, reason="", now=NOW)

    page = newsroom.client(newsroom.bob).get(newsroom.url("trail")).content.decode()

    for words in ("A report arrived", "Put on hold", "erin", "a reader", "The article was seen"):
        assert words in page, words


@pytest.mark.parametrize("acts", [1, 3])
def test_the_trail_asks_the_same_number_of_questions_whatever_its_length(
    newsroom: Newsroom, acts: int, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    for _ in range(acts):
        triage.claim(newsroom.erratum, newsroom.erin, now=NOW)
    client = newsroom.client(newsroom.bob)

    with django_assert_num_queries(10):
        client.get(newsroom.url("trail"))


def test_a_whole_chain_is_said_to_be_whole(newsroom: Newsroom) -> None:
    page = newsroom.client(newsroom.bob).get(newsroom.url("trail?verify=1")).content.decode()

    assert "The chain is whole." in page


def test_an_altered_entry_is_found(newsroom: Newsroom) -> None:
    event = TrailEvent.objects.first()
    assert event is not None
    with connection.cursor() as cursor:
        for statement in UNDO[connection.vendor]:
            cursor.execute(statement)
        cursor.execute(
            "UPDATE corrigenda_trailevent SET action = 'erratum.eat' WHERE sequence = %s", [event.sequence]
        )

    page = newsroom.client(newsroom.bob).get(newsroom.url("trail?verify=1")).content.decode()

    assert f"The chain is broken at entry {event.sequence}." in page
    assert "The entry’s content was altered." in page
