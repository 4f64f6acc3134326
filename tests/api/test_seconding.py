"""What the element sends beyond rewordings: "me too", and places of what the server never saw."""

from __future__ import annotations

import json
from typing import Any

import pytest
from django.test import Client

from corrigenda.extraction import blocks_from_html
from corrigenda.models import Article, Erratum, Passage, queries
from tests.api.calls import body_of, get, post, problem
from tests.factories import TEXTS, make_article

pytestmark = pytest.mark.django_db
PATH = "/api/v1/reports"


# Who reads elsewhere; one sender counts once.
ELSEWHERE = {"REMOTE_ADDR": "198.51.100.7"}


def me_too(article: Article, block: int = 2, key: str = "key-2") -> dict[str, Any]:
    passage = {"block": block, "seen": TEXTS[block], "me_too": True}
    return body_of(article, passages=[passage], key=key)


def test_a_reader_who_saw_it_too_joins_what_is_reported_there(client: Client) -> None:
    article = make_article()
    post(client, PATH, body_of(article))

    response = post(Client(**ELSEWHERE), PATH, me_too(article))

    assert response.status_code == 201
    erratum = Erratum.objects.get()
    assert erratum.readers == 2
    assert [passage.erratum_id for passage in Passage.objects.order_by("id")] == [erratum.pk] * 2
    assert queries.block_marks(article)[2].readers == 2


def test_sent_twice_it_counts_once(client: Client) -> None:
    article = make_article()
    post(client, PATH, body_of(article))

    for _ in range(2):
        assert post(Client(**ELSEWHERE), PATH, me_too(article)).status_code == 201

    assert Erratum.objects.get().readers == 2


def test_one_sender_counts_once_and_reads_so_on_the_receipt(client: Client) -> None:
    article = make_article()
    post(client, PATH, body_of(article))

    response = post(client, PATH, me_too(article))

    assert response.status_code == 201
    assert Erratum.objects.get().readers == 1
    token = json.loads(response.content)["receipt"].rsplit("/", 1)[1]
    receipt = json.loads(get(client, f"/api/v1/receipts/{token}").content)
    assert [passage["told_before"] for passage in receipt["passages"]] == [True]


def test_where_nothing_waits_there_is_nothing_to_join(client: Client) -> None:
    article = make_article()
    post(client, PATH, body_of(article))

    response = post(client, PATH, me_too(article, block=3))

    problem(response, 422, "passage.nothing_reported")
    assert Passage.objects.count() == 1


def test_a_report_after_it_still_finds_the_same_error(client: Client) -> None:
    article = make_article()
    post(client, PATH, body_of(article))
    post(Client(**ELSEWHERE), PATH, me_too(article))

    post(Client(REMOTE_ADDR="203.0.113.9"), PATH, body_of(article, key="key-3"))

    assert Erratum.objects.get().readers == 3


def test_a_block_that_reads_otherwise_in_the_page_is_placed_by_its_neighbours(client: Client) -> None:
    article = make_article()
    seen = TEXTS[3].replace("quatorze mois", "deux ans")
    selector = [
        {"type": "TextQuoteSelector", "exact": seen, "prefix": TEXTS[2][-64:], "suffix": TEXTS[4][:64]},
        {"type": "TextPositionSelector", "start": sum(len(text) + 1 for text in TEXTS[:3]), "end": 9999},
    ]
    passage = {"seen": seen, "selector": selector, "remark": "Quatorze mois."}

    response = post(client, PATH, body_of(article, article={"url": article.url}, passages=[passage]))

    assert response.status_code == 201
    kept = Passage.objects.get()
    assert (kept.seen, kept.block_index) == (seen, None)
    assert (kept.place["outcome"], kept.place["blocks"]) == ("anchor", [3])
    assert kept.selectors[0]["prefix"] == TEXTS[2][-64:]


def test_our_own_element_is_no_part_of_an_article() -> None:
    html = "<p>One.</p><corrigenda-report><a href='/report'>An error?</a></corrigenda-report><p>Two.</p>"

    assert [block.text for block in blocks_from_html(html)] == ["One.", "Two."]
