"""When the article cannot be opened the page says why, what to do, and loses nothing."""

from __future__ import annotations

import pytest
from django.test import Client
from pytest_django import Settings

from corrigenda.models import Article
from tests.reader.conftest import fields


def test_a_bare_address_asks_which_article(browser: Client) -> None:
    page = browser.get("/report").content.decode()

    assert "De quel article s’agit-il\u202f? Collez son adresse ici." in page
    assert '<label class="field-label" for="url">Adresse de l’article</label>' in page


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("url", "status", "words"),
    [
        ("gazette.example/canal", 422, "Ceci n’est pas l’adresse d’une page."),
        ("https://nowhere.example/x", 404, "ne reçoit pas de signalements ici."),
    ],
)
def test_an_address_that_cannot_be_opened_can_be_mended(
    browser: Client, url: str, status: int, words: str
) -> None:
    response = browser.get("/report", {"url": url})

    assert response.status_code == status
    assert words in response.content.decode()
    assert fields(response).sent["url"] == [url]


def test_what_was_typed_is_shown_when_the_article_cannot_be_opened_any_more(
    browser: Client, article: Article
) -> None:
    form = fields(browser.get("/report", {"url": article.url}))
    article.publication.domains.all().delete()

    response = browser.post("/report", form.filled("send", pick="2", remark_2="Accord du participe."))

    assert response.status_code == 404
    assert "Ce que vous avez écrit n’est pas perdu" in response.content.decode()
    assert "Accord du participe." in response.content.decode()


def test_a_site_that_does_not_answer_can_be_tried_again(
    browser: Client, article: Article, settings: Settings
) -> None:
    settings.CORRIGENDA = {**settings.CORRIGENDA, "FETCH_PORTS": (9,)}
    article.publication.domains.create(host="127.0.0.1:9")

    response = browser.get("/report", {"url": "http://127.0.0.1:9/x?a=1&b=2"})

    assert response.status_code == 502
    assert "/report?url=http%3A%2F%2F127.0.0.1%3A9%2Fx%3Fa%3D1%26b%3D2" in response.content.decode()
