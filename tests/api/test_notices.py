from __future__ import annotations

import json

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from tests.api.calls import get, problem
from tests.errata import rows

pytestmark = pytest.mark.django_db
PATH = "/api/v1/notices"


def test_the_record_is_read_as_json(client: Client) -> None:
    notice = rows.notice(rows.article(rows.publication("orgeval")))
    rows.notice(rows.article(rows.publication("valley")))

    response = get(client, f"{PATH}?publication=orgeval")

    found = json.loads(response.content)
    assert (found["total"], found["next"]) == (1, None)
    assert found["items"][0]["url"] == f"http://testserver/p/orgeval/notices/{notice.public_id}/"
    assert found["items"][0]["before"] == rows.BEFORE
    again = get(client, f"{PATH}?publication=orgeval", If_None_Match=response["ETag"])
    assert again.status_code == 304


def test_the_record_of_an_article_and_its_pages(client: Client) -> None:
    of = rows.publication("orgeval")
    article, other = rows.article(of), rows.article(of)
    for at in range(51):
        rows.notice(article, days_ago=at)
    rows.notice(other)

    first = json.loads(get(client, f"{PATH}?publication=orgeval&article={article.public_id}").content)
    second = json.loads(get(client, first["next"].removeprefix("http://testserver")).content)

    assert (first["total"], len(first["items"]), len(second["items"])) == (51, 50, 1)


def test_what_there_is_not_is_not_found(client: Client) -> None:
    rows.publication("orgeval")
    foreign = rows.article(rows.publication("valley"))

    problem(get(client, f"{PATH}?publication=nowhere"), 404, "publication.unknown")
    problem(get(client, f"{PATH}?publication=orgeval&article={foreign.public_id}"), 404, "article.unknown")
    problem(get(client, f"{PATH}?publication=orgeval&page=0"), 422, "request.no_such_page")


@pytest.mark.parametrize("entries", [1, 3])
def test_the_record_costs_the_same_queries_however_long_it_is(
    client: Client, entries: int, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    of = rows.publication("orgeval")
    for at in range(entries):
        rows.notice(rows.article(of), days_ago=at)

    with django_assert_num_queries(3):
        get(client, f"{PATH}?publication=orgeval")
