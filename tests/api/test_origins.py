from __future__ import annotations

import pytest
from django.http import HttpResponse
from django.test import Client

from corrigenda.models import Domain, Report
from tests.api.calls import body_of, get, post, problem
from tests.factories import make_article, make_publication

pytestmark = pytest.mark.django_db
ALLOW = "Access-Control-Allow-Origin"


def preflight(client: Client, origin: str, path: str = "/api/v1/reports") -> HttpResponse:
    headers = {"Origin": origin, "Access-Control-Request-Method": "POST"}
    response: HttpResponse = client.options(path, headers=headers)
    return response


def test_a_page_of_the_publication_may_ask_and_read(client: Client) -> None:
    article = make_article(make_publication("orgeval"))
    origin = "https://orgeval.example"

    asked = preflight(client, origin)
    sent = post(client, "/api/v1/reports", body_of(article), Origin=origin)
    read = get(client, f"/api/v1/articles?url={article.url}", Origin=origin)

    assert (asked.status_code, asked[ALLOW], asked["Access-Control-Max-Age"]) == (204, origin, "7200")
    assert asked["Access-Control-Allow-Methods"] == "OPTIONS, POST"
    assert (sent.status_code, sent[ALLOW]) == (201, origin)
    assert (read.status_code, read[ALLOW]) == (200, origin)
    assert all("Origin" in one["Vary"] for one in (asked, sent, read))
    assert not any("Access-Control-Allow-Credentials" in one for one in (asked, sent, read))


def test_another_domain_of_the_publication_may_ask_too(client: Client) -> None:
    article = make_article(make_publication("orgeval"))
    Domain.objects.create(publication=article.publication, host="m.orgeval.example:8443")

    response = post(client, "/api/v1/reports", body_of(article), Origin="https://m.orgeval.example:8443")

    assert (response.status_code, response[ALLOW]) == (201, "https://m.orgeval.example:8443")


@pytest.mark.parametrize(
    "origin",
    [
        "null",
        "https://evil.example",
        "https://orgeval.example.evil.example",
        "https://valley.example",
        "file://",
        "https://orgeval.example:99999",
        "https://orgeval.example/path",
        "https://[",
    ],
)
def test_a_page_of_another_site_may_neither_send_nor_read(client: Client, origin: str) -> None:
    make_publication("valley")
    article = make_article(make_publication("orgeval"))

    sent = post(client, "/api/v1/reports", body_of(article), Origin=origin)
    read = get(client, f"/api/v1/articles?url={article.url}", Origin=origin)

    problem(sent, 403, "origin.foreign")
    assert ALLOW not in read or origin == "https://valley.example"
    assert Report.objects.count() == 0
    if origin != "https://valley.example":
        assert ALLOW not in preflight(client, origin)


def test_a_registered_page_can_read_what_was_wrong_with_its_request(client: Client) -> None:
    make_publication("orgeval")

    response = post(client, "/api/v1/reports", b"{", Origin="https://orgeval.example")

    problem(response, 400, "request.malformed")
    assert response[ALLOW] == "https://orgeval.example"


def test_the_editors_part_is_not_for_pages(client: Client) -> None:
    make_publication("orgeval")

    assert ALLOW not in preflight(client, "https://orgeval.example", "/api/v1/errata")
    assert ALLOW not in get(client, "/api/v1/errata", Origin="https://orgeval.example")
