from __future__ import annotations

from html import unescape

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from corrigenda.models import GroundRule, TrailEvent
from corrigenda.services import ground_rules
from tests.desk.conftest import Newsroom
from tests.factories import NOW

TYPED = {
    "kind": "spelling",
    "language": "fr",
    "kept": "clé",
    "instead_of": "clef\nclefs",
    "note": "Clé, chez nous.",
}


def client_of(newsroom: Newsroom) -> Client:
    return newsroom.client(newsroom.erin)


def test_an_editor_makes_and_drops_a_rule(newsroom: Newsroom) -> None:
    client = client_of(newsroom)
    made = client.post(newsroom.url("settings/rules"), TYPED)
    page = unescape(client.get(newsroom.url("settings/rules")).content.decode())
    rule = GroundRule.objects.get()

    assert made.status_code == 302
    assert (rule.kept, rule.instead_of, rule.member) == ("clé", ["clef", "clefs"], newsroom.erin)
    assert "not clef, clefs" in page
    assert "Clé, chez nous." in page
    client.post(newsroom.url(f"settings/rules/{rule.pk}"))
    assert not GroundRule.objects.exists()
    assert TrailEvent.objects.filter(action__startswith="rule.").count() == 2


def test_a_rule_of_typography_tells_readers_by_itself(newsroom: Newsroom) -> None:
    client = client_of(newsroom)
    client.post(newsroom.url("settings/rules"), {"kind": "guillemets", "language": "fr"})

    assert "We quote with guillemets: « »." in unescape(
        client.get(newsroom.url("settings/rules")).content.decode()
    )


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"kept": " "}, "Type the wording that is right here."),
        ({"kept": "x" * 201}, "This is too long."),
        ({"kind": "fashion"}, "Pick a kind from the list."),
    ],
)
def test_a_wrong_rule_is_said_at_its_field_and_nothing_typed_is_lost(
    newsroom: Newsroom, changes: dict[str, str], sentence: str
) -> None:
    response = client_of(newsroom).post(newsroom.url("settings/rules"), {**TYPED, **changes})
    page = unescape(response.content.decode())

    assert response.status_code == 422
    assert sentence in page
    assert "clef\nclefs" in page
    assert "Clé, chez nous." in page
    assert not GroundRule.objects.exists()


def test_a_corrector_reads_the_rules_and_makes_none(newsroom: Newsroom) -> None:
    ground_rules.add_rule(newsroom.erin, kind="british", language="en", now=NOW)
    client = newsroom.client(newsroom.bob)
    page = client.get(newsroom.url("settings/rules")).content.decode()

    assert "British English" in page
    assert "Add the rule" not in page
    assert client.post(newsroom.url("settings/rules"), TYPED).status_code == 403
    assert client.post(newsroom.url(f"settings/rules/{GroundRule.objects.get().pk}")).status_code == 403


def test_another_publications_rule_stays(newsroom: Newsroom) -> None:
    rule = ground_rules.add_rule(newsroom.charlie, kind="british", language="en", now=NOW)

    assert client_of(newsroom).post(newsroom.url(f"settings/rules/{rule.pk}")).status_code == 404
    assert GroundRule.objects.exists()


def test_the_list_takes_as_many_queries_for_three_as_for_one(
    newsroom: Newsroom, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    client = client_of(newsroom)
    for kept in ("clé", "événement", "péniche"):
        ground_rules.add_rule(newsroom.erin, kind="spelling", kept=kept, erratum=newsroom.erratum, now=NOW)
        if kept == "événement":
            continue
        with django_assert_num_queries(5):
            client.get(newsroom.url("settings/rules"))
