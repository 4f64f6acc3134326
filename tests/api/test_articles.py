from __future__ import annotations

import json
from typing import Any

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from corrigenda.core.blocks import text_digest
from corrigenda.models import Article, Revision
from corrigenda.services import trail
from tests.api.calls import get, problem, put, secret_of
from tests.factories import (
    TEXTS,
    make_article,
    make_erratum,
    make_member,
    make_publication,
    make_report,
    push_again,
)

pytestmark = pytest.mark.django_db
PATH = "/api/v1/articles"


def test_an_article_is_read_with_its_blocks_and_what_a_form_needs(client: Client) -> None:
    article = make_article(make_publication("orgeval"))
    assert article.current is not None

    response = get(client, f"{PATH}?url={article.url}")

    found = json.loads(response.content)
    assert (found["url"], found["language"], found["digest"]) == (article.url, "fr", article.current.digest)
    assert found["blocks"][2] == {
        "index": 2,
        "kind": "paragraph",
        "text": TEXTS[2],
        "digest": text_digest([TEXTS[2]]),
        "mark": None,
    }
    assert found["text_digest"] == text_digest(TEXTS)
    assert found["publication"]["contact_url"] == "https://orgeval.example/contact"
    assert found["publication"]["ground_rules"]["en"] == "We write British English."
    assert {"code": "spelling", "label": "Orthographe ou grammaire"} in found["kinds"]
    assert found["form_url"].startswith("http://testserver/report?url=https%3A%2F%2F")


def test_a_reported_block_says_so(client: Client) -> None:
    article = make_article()
    make_report(article, index=3, remark="Accord")

    blocks = json.loads(get(client, f"{PATH}?url={article.url}").content)["blocks"]

    assert [block["index"] for block in blocks if block["mark"]] == [3]
    assert (blocks[3]["mark"]["state"], blocks[3]["mark"]["readers"]) == ("reported", 1)


def test_an_unchanged_article_is_not_sent_again(client: Client) -> None:
    article = make_article()
    first = get(client, f"{PATH}?url={article.url}")
    again = get(client, f"{PATH}?url={article.url}", If_None_Match=first["ETag"])

    assert (again.status_code, again.content, again["ETag"]) == (304, b"", first["ETag"])
    assert first["Cache-Control"] == "public, max-age=30"
    assert "cookie" not in first["Vary"].lower()

    make_report(article, remark="Accord")
    assert get(client, f"{PATH}?url={article.url}", If_None_Match=first["ETag"]).status_code == 200
    push_again(article, TEXTS[:4])
    assert get(client, f"{PATH}?url={article.url}", If_None_Match=first["ETag"]).status_code == 200


@pytest.mark.parametrize("reports", [1, 3])
def test_an_article_costs_the_same_queries_however_much_is_reported(
    client: Client, reports: int, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    article = make_article()
    for at in range(reports):
        make_report(article, index=2 + at, remark=f"Remarque {at}")
    # Its content is at hand then, whichever tests ran before.
    get(client, f"{PATH}?url={article.url}")

    with django_assert_num_queries(2):
        response = get(client, f"{PATH}?url={article.url}", Origin=article.url.rpartition("/")[0])
    with django_assert_num_queries(2):
        get(client, f"{PATH}?url={article.url}", If_None_Match=response["ETag"])


def test_an_address_of_nobodys_site_is_not_found(client: Client) -> None:
    problem(get(client, f"{PATH}?url=https://elsewhere.example/a"), 404, "publication.unknown")
    problem(get(client, f"{PATH}?url=javascript:alert(1)"), 422, "url.bad")
    found = problem(get(client, PATH), 422, "request.invalid")
    assert [(one["field"], one["code"]) for one in found["errors"]] == [("url", "request.missing")]


def pushed(publication: Any, **changes: Any) -> dict[str, Any]:
    host = publication.domains.get().host
    return {
        "url": f"https://{host}/pushed",
        "language": "fr",
        "blocks": [
            {"kind": "headline", "text": TEXTS[0]},
            {"kind": "paragraph", "text": TEXTS[2], "html": f"<em>{TEXTS[2]}</em>"},
        ],
        **changes,
    }


def test_a_publisher_pushes_an_article_as_blocks(client: Client) -> None:
    member = make_member(make_publication())

    response = put(client, PATH, pushed(member.publication), secret_of(member))

    assert response.status_code == 200, response.content
    article = Article.objects.get()
    assert article.current is not None
    assert (article.publication, article.title) == (member.publication, TEXTS[0])
    assert article.current.texts == (TEXTS[0], TEXTS[2])
    assert trail.verify(member.publication) is None


def test_a_publisher_pushes_an_article_as_html(client: Client) -> None:
    member = make_member(make_publication())
    html = f"<h1>{TEXTS[0]}</h1><p>{TEXTS[1]}</p><p>La <a href='/p'>première</a> péniche.</p>"

    response = put(client, PATH, pushed(member.publication, blocks=None, html=html), secret_of(member))

    assert response.status_code == 200, response.content
    assert Revision.objects.get().texts == (TEXTS[0], TEXTS[1], "La première péniche.")


def test_what_cannot_be_pushed_is_named(client: Client) -> None:
    member = make_member(make_publication())
    token, publication = secret_of(member), member.publication

    foreign = pushed(publication, url="https://elsewhere.example/a")
    problem(put(client, PATH, foreign, token), 422, "url.not_in_domains")
    problem(put(client, PATH, pushed(publication, html="<p>x"), token), 422, "article.blocks_or_html")
    problem(put(client, PATH, pushed(publication, blocks=None), token), 422, "article.blocks_or_html")
    problem(put(client, PATH, pushed(publication, blocks=[]), token), 422, "article.empty")
    odd = pushed(publication, blocks=[{"kind": "footer", "text": "x"}])
    found = problem(put(client, PATH, odd, token), 422, "block.unknown_kind")
    assert found["errors"][0]["field"] == "blocks.0.kind"


def test_a_corrector_cannot_push(client: Client) -> None:
    member = make_member(make_publication(), "corrector")

    problem(put(client, PATH, pushed(member.publication), secret_of(member)), 403, "article.role")


def test_a_content_that_was_seen_once_can_be_read_again(client: Client) -> None:
    article = make_article()
    assert article.current is not None
    address = f"{PATH}/{article.public_id}/revisions/{article.current.digest}"
    push_again(article, TEXTS[:3])
    token = secret_of(make_member(article.publication))

    found = json.loads(get(client, address, token).content)

    assert [block["text"] for block in found["blocks"]] == list(TEXTS)
    problem(get(client, address[:-1], token), 404, "article.unknown")
    problem(get(client, address, secret_of(make_member(make_publication()))), 404, "article.unknown")
    problem(get(client, address), 401, "token.required")


def test_a_corrected_block_says_when(client: Client) -> None:
    erratum = make_erratum()
    erratum.state = "applied"
    erratum.save()

    blocks = json.loads(get(client, f"{PATH}?url={erratum.article.url}").content)["blocks"]

    assert blocks[2]["mark"] == {"state": "corrected", "at": "2026-11-20T09:30:00+00:00", "readers": 1}
