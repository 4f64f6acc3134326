"""The form while far more reports come in than usual, for a browser with or without scripts."""

from __future__ import annotations

import json
from collections.abc import Iterator
from html import unescape

import pytest
from altcha import v2 as altcha
from django.conf import settings
from django.test import Client, override_settings

from corrigenda.models import Article, Publication, Report
from tests.reader.conftest import fields

REMARK = "Il manque un s à « applaudissement »."


@pytest.fixture(autouse=True)
def limits_on() -> Iterator[None]:
    with override_settings(CORRIGENDA={**settings.CORRIGENDA, "LIMIT_REPORTS": True}):
        yield


@pytest.fixture(autouse=True)
def flooded(article: Article) -> None:
    Publication.objects.filter(pk=article.publication_id).update(proof_of_work="always")


def test_the_form_comes_back_with_everything_typed_and_takes_a_solved_challenge(
    browser: Client, article: Article
) -> None:
    picked = browser.get("/report", {"url": article.url})
    described = browser.post("/report", fields(picked).filled("describe", pick=["2"]))
    asked = browser.post("/report", fields(described).filled("send", remark_2=REMARK))
    page = unescape(asked.content.decode())

    assert (asked.status_code, asked["Retry-After"]) == (429, "30")
    assert "Patientez 30" in page
    assert REMARK in page
    assert "<script type" not in page.replace('<script type="module" src=', "")
    given = json.loads(page.partition('data-proof="')[2].partition('">')[0])
    challenge = altcha.Challenge.from_dict(given)
    solution = altcha.solve_challenge(challenge)
    assert solution is not None
    proof = altcha.Payload(challenge, solution).to_base64()
    sent = browser.post("/report", fields(asked).filled("send", proof=proof))

    assert sent.status_code == 303
    assert Report.objects.get().passages.get().remark == REMARK


def test_pressing_again_at_once_asks_again_and_keeps_nothing(browser: Client, article: Article) -> None:
    picked = browser.get("/report", {"url": article.url})
    described = browser.post("/report", fields(picked).filled("describe", pick=["2"]))
    asked = browser.post("/report", fields(described).filled("send", remark_2=REMARK))
    again = browser.post("/report", fields(asked).filled("send"))

    assert again.status_code == 429
    assert fields(again).sent["proof"] != fields(asked).sent["proof"]
    assert not Report.objects.exists()
