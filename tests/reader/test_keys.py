"""A reader makes a key at the receipt, reports with it, and drops it."""

from __future__ import annotations

from html import unescape

import pytest
from django.test import Client
from django.utils import timezone

from corrigenda.models import Article, ReaderKey, Report
from corrigenda.services import reader_keys, tokens
from tests.factories import make_article, make_report
from tests.reader.conftest import fields

REMARK = "Il manque un s à « applaudissement »."


@pytest.fixture
def report(article: Article) -> Report:
    return make_report(article, index=3, remark="« travaillé », sans s.", now=timezone.now())


@pytest.fixture
def secret(report: Report) -> str:
    return reader_keys.keep_key(report, now=timezone.now())


def receipt_of(report: Report) -> str:
    return f"/r/{tokens.derived_token('receipt', report.public_id)}"


def described(browser: Client, article: Article, **first: str) -> object:
    picked = browser.get("/report", {"url": article.url})
    return browser.post("/report", fields(picked).filled("describe", pick=["2"], **first))


def test_the_receipt_offers_a_key_and_leads_to_its_page(browser: Client, report: Report) -> None:
    assert "Créer ma clé de lecteur" in browser.get(receipt_of(report)).content.decode()

    made = browser.post(f"{receipt_of(report)}/key")
    page = browser.get(made["Location"])
    words = page.content.decode()

    assert made.status_code == 303
    assert made["Referrer-Policy"] == page["Referrer-Policy"] == "no-referrer"
    assert page["Cache-Control"] == "no-store"
    assert made["Location"].startswith("/k/")
    assert made["Location"].endswith("?lang=fr")
    assert f">{made['Location'][3:25]}</code>" in words
    assert "0 sur 0" in words
    assert not page.cookies
    assert "Créer ma clé de lecteur" not in browser.get(receipt_of(report)).content.decode()


def test_a_second_click_leads_to_the_same_key(browser: Client, report: Report) -> None:
    first, second = (browser.post(f"{receipt_of(report)}/key")["Location"] for _ in range(2))

    assert first == second
    assert ReaderKey.objects.count() == 1


def test_the_keys_page_opens_a_form_that_carries_it_to_the_report(
    browser: Client, article: Article, secret: str
) -> None:
    page = browser.get(f"/k/{secret}")
    opened = browser.post("/report", fields(page).filled("pick", url=article.url))
    asked = browser.post("/report", fields(opened).filled("describe", pick=["2"]))
    sent = browser.post("/report", fields(asked).filled("send", remark_2=REMARK))

    assert opened.status_code == 200
    assert sent.status_code == 303
    assert secret not in sent["Location"]
    assert Report.objects.get(passages__remark=REMARK).reader_key == ReaderKey.objects.get()


@pytest.mark.parametrize("foreign", [True, False])
def test_a_key_of_nobody_or_of_elsewhere_is_told_at_its_field_and_nothing_is_lost(
    browser: Client, article: Article, foreign: bool
) -> None:
    typed = (
        reader_keys.keep_key(make_report(make_article(), remark="Un mot est faux."), now=timezone.now())
        if foreign
        else "xyz"
    )
    before = Report.objects.count()
    form = fields(described(browser, article))

    refused = browser.post("/report", form.filled("send", remark_2=REMARK) | {"reader_key": typed})
    page = unescape(refused.content.decode())

    assert refused.status_code == 422
    assert 'id="reader_key-error">Ce n’est pas une clé de lecteur de cette publication.' in page
    assert 'href="#reader_key"' in page
    assert REMARK in page
    assert f'value="{typed}"' in page
    assert Report.objects.count() == before


def test_a_repetition_after_the_key_was_dropped_gets_the_first_answer(
    browser: Client, article: Article, secret: str
) -> None:
    sending = fields(described(browser, article)).filled("send", remark_2=REMARK) | {"reader_key": secret}
    first = browser.post("/report", sending)
    browser.post(f"/k/{secret}/drop")

    assert browser.post("/report", sending)["Location"] == first["Location"]


def test_dropping_it_is_said_and_its_link_opens_nothing_any_more(
    browser: Client, report: Report, secret: str
) -> None:
    dropped = browser.post(f"/k/{secret}/drop")
    again = browser.post(f"/k/{secret}/drop")

    assert "Votre clé est supprimée" in dropped.content.decode()
    assert (dropped.status_code, again.status_code, browser.get(f"/k/{secret}").status_code) == (
        200,
        404,
        404,
    )
    assert Report.objects.get(pk=report.pk).reader_key is None


def test_a_form_of_another_site_makes_and_drops_nothing(browser: Client, report: Report, secret: str) -> None:
    headers = {"Origin": "https://elsewhere.example", "Sec-Fetch-Site": "cross-site"}

    assert browser.post(f"/k/{secret}/drop", headers=headers).status_code == 403
    assert browser.post(f"{receipt_of(report)}/key", headers=headers).status_code == 403
    assert ReaderKey.objects.count() == 1


def test_whoever_guesses_finds_nothing(browser: Client, db: None) -> None:
    assert browser.get("/k/guess").status_code == 404
    assert browser.post("/r/guess/key").status_code == 404
