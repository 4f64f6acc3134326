"""A reader leaves a name to be thanked with, on the last step of the form."""

from __future__ import annotations

from html import unescape

import pytest
from django.test import Client

from corrigenda.models import Article, Report
from corrigenda.services import tokens
from tests.reader.conftest import fields

REMARK = "Il manque un s à « applaudissement »."


def sent(browser: Client, article: Article, name: str) -> object:
    picked = browser.get("/report", {"url": article.url})
    described = browser.post("/report", fields(picked).filled("describe", pick=["2"]))
    assert 'name="credit"' in described.content.decode()
    return browser.post("/report", fields(described).filled("send", remark_2=REMARK) | {"credit": name})


def test_the_name_is_kept_and_shown_on_the_receipt_alone(browser: Client, article: Article) -> None:
    response = sent(browser, article, " Marie  D. ")

    report = Report.objects.get()
    assert (report.credit, report.is_credited) == ("Marie D.", False)
    assert '<dd dir="auto">Marie D.</dd>' in browser.get(response["Location"]).content.decode()


def test_it_is_optional(browser: Client, article: Article) -> None:
    response = sent(browser, article, "")

    assert Report.objects.get().credit == ""
    assert "À remercier" not in browser.get(response["Location"]).content.decode()


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("https://example.org", "Cela ne peut pas être affiché comme un nom"),
        ("Marie\u202eD", "Cela ne peut pas être affiché comme un nom"),
        ("M" * 81, "Le nom est trop long\u00a0: 80 caractères au plus."),
    ],
)
def test_what_is_no_name_is_said_at_the_field_and_nothing_is_lost(
    browser: Client, article: Article, name: str, sentence: str
) -> None:
    response = sent(browser, article, name)

    page = unescape(response.content.decode())
    assert response.status_code == 422
    assert not Report.objects.exists()
    assert f'id="credit-error">{sentence}' in page
    assert 'href="#credit"' in page
    assert f'name="credit" value="{name}"' in page
    assert REMARK in page


def test_the_name_is_carried_through_every_page_of_the_form(browser: Client, article: Article) -> None:
    picked = browser.get("/report", {"url": article.url})
    described = browser.post("/report", fields(picked).filled("describe", pick=["2"]))
    more = browser.post("/report", fields(described).filled("pick", remark_2=REMARK) | {"credit": "Marie D."})

    assert 'name="credit" value="Marie D."' in more.content.decode()


def test_a_report_taken_back_forgets_the_name(browser: Client, article: Article) -> None:
    sent(browser, article, "Marie D.")
    report = Report.objects.get()
    receipt = f"/r/{tokens.derived_token('receipt', report.public_id)}"
    assert "Marie D." in browser.post(f"{receipt}/export").content.decode()

    browser.post(f"{receipt}/erase")

    report.refresh_from_db()
    assert report.credit == ""
    assert "Marie D." not in browser.get(receipt).content.decode()
