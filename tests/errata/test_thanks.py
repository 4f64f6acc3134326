"""Readers who are thanked by name stand beside the entry, wherever it is read, as long as they wish."""

from __future__ import annotations

import json
from html import unescape

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from corrigenda.models import Article, Notice, Report
from corrigenda.services import reporting
from tests.errata import rows, vocabulary
from tests.factories import later, make_article, make_erratum, make_publication

pytestmark = pytest.mark.django_db
PATHS = ("", "articles/{article}/", "notices/{notice}/", "feed.atom", "feed.json", "notices/{notice}.jsonld")


def thanked(article: Article, name: str = "Zoé & Tom", *, is_credited: bool = True) -> Notice:
    """An entry about an erratum that this reader reported."""
    erratum = make_erratum(article)
    Report.objects.filter(passages__erratum=erratum).update(credit=name, is_credited=is_credited)
    return rows.notice(article, erratum=erratum)


def read(client: Client, notice: Notice) -> list[str]:
    """Every page, feed and document that the entry stands in."""
    facts = {"article": notice.article.public_id, "notice": notice.public_id}
    texts = []
    for path in PATHS:
        response = client.get(f"/p/gazette/{path.format(**facts)}", headers={"Accept-Language": "fr"})
        assert response.status_code == 200, path
        texts.append(unescape(unescape(response.content.decode())))
    return texts


@pytest.fixture
def article() -> Article:
    return make_article(make_publication("gazette"))


def test_the_thanks_stand_with_the_entry_wherever_it_is_read(client: Client, article: Article) -> None:
    for text in read(client, thanked(article)):
        assert "Zoé & Tom" in text
    assert "Merci à Zoé & Tom" in unescape(client.get("/p/gazette/").content.decode())
    found = json.loads(client.get("/api/v1/notices?publication=gazette").content)
    assert found["items"][0]["thanks"] == ["Zoé & Tom"]


def test_without_an_editors_word_no_name_stands_anywhere(client: Client, article: Article) -> None:
    for text in read(client, thanked(article, is_credited=False)):
        assert "Zoé" not in text
        assert "Merci à" not in text


def test_a_report_taken_back_takes_the_name_out_of_the_record(client: Client, article: Article) -> None:
    notice = thanked(article)
    before = client.get("/p/gazette/")["ETag"]

    reporting.erase_report(Report.objects.get(), now=later(5))

    assert client.get("/p/gazette/", headers={"If-None-Match": before}).status_code == 200
    for text in read(client, notice):
        assert "Zoé" not in text


def test_a_contributor_is_a_term_of_schema_org(client: Client, article: Article) -> None:
    notice = thanked(article)
    document = json.loads(client.get(f"/p/gazette/notices/{notice.public_id}.jsonld").content)

    assert document["contributor"] == [{"@type": "Person", "name": "Zoé & Tom"}]
    assert vocabulary.faults(document) == []


@pytest.mark.parametrize("entries", [1, 3])
def test_a_list_with_thanks_costs_the_same_queries_however_long_it_is(
    client: Client, article: Article, entries: int, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    for at in range(entries):
        thanked(make_article(article.publication), f"Reader {'abc'[at]}")

    with django_assert_num_queries(4):
        page = client.get("/p/gazette/").content.decode()
    with django_assert_num_queries(4):
        client.get("/api/v1/notices?publication=gazette")
    assert page.count("Merci à") == entries
