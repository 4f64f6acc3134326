"""What readers meet in their language: nothing of it is left in English, and Arabic runs from the right."""

from __future__ import annotations

import re
from functools import cache
from html import unescape

import pytest
from babel.messages.pofile import read_po
from django.core.mail import EmailMessage
from django.http import HttpResponse
from django.test import Client

from corrigenda.core.languages import READERS
from corrigenda.models import Article, Report
from corrigenda.services import notifying, tokens, triage
from tests.errata import rows
from tests.factories import TEXTS, accept, later, make_article, make_erratum, make_member, make_publication
from tools.translations import catalogue

pytestmark = pytest.mark.django_db
OTHERS = [code for code in READERS if code != "en"]


@cache
def english(language: str) -> tuple[str, ...]:
    """The English of every sentence that a language says otherwise, single words aside: other languages borrow them."""
    with catalogue(language).open("rb") as source:
        messages = [message for message in read_po(source, locale=language) if isinstance(message.id, str)]
    return tuple(m.id for m in messages if " " in m.id and "%(" not in m.id and m.string != m.id)


def leftovers(html: str, language: str) -> list[str]:
    """The English sentences in a page or a mail."""
    words = unescape(re.sub(r"<(script|style)\b.*?</\1>|<!--.*?-->", "", html, flags=re.DOTALL))
    standing = [said for said in english(language) if said in words]
    return [said for said in standing if re.search(rf"\b{re.escape(said)}(?!\w)", words)]


def assert_speaks(response: HttpResponse, language: str) -> None:
    html = response.content.decode()
    assert response.headers["Content-Language"] == language
    assert f'<html lang="{language}" dir="{"rtl" if language == "ar" else "ltr"}">' in html
    assert leftovers(html, language) == []


@pytest.fixture(params=OTHERS)
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def article(language: str) -> Article:
    publication = make_publication(languages=[language], ground_rules={language: "…"})
    return make_article(publication, language=language)


@pytest.fixture
def report(article: Article, language: str) -> Report:
    right = TEXTS[2].replace("applaudissement", "applaudissements")
    erratum = make_erratum(article, proposal=right, language=language, email="reader@example.org")
    return erratum.passages.all()[0].report


def test_every_page_of_the_form_speaks_the_articles_language(
    client: Client, article: Article, language: str
) -> None:
    draft = {"url": article.url, "pick": "2", "key": "k" * 20}
    browser = {"Accept-Language": "en-GB"}

    assert_speaks(client.get("/report", {"url": article.url}, headers=browser), language)
    for go in ("describe", "send", "off_topic", "pick"):
        assert_speaks(client.post("/report", {**draft, "go": go}, headers=browser), language)
    asked = {**draft, "go": "send", "remark-2": "Where is my newspaper? It was not delivered."}
    assert_speaks(client.post("/report", asked, headers=browser), language)


@pytest.mark.parametrize("url", ["", "x", "https://unknown.example/", "https://127.0.0.1/"])
def test_without_an_article_the_form_speaks_the_browsers_language(
    client: Client, language: str, url: str
) -> None:
    assert_speaks(client.get("/report", {"url": url}, headers={"Accept-Language": language}), language)


def test_the_receipt_and_what_leads_from_it_speak_the_readers_language(
    client: Client, report: Report, language: str
) -> None:
    receipt = f"/r/{tokens.derived_token('receipt', report.public_id)}"
    confirm = f"/confirm/{notifying.confirm_token(report, notifying.email_of(report))}"

    for path in (receipt, f"{receipt}/erase", confirm):
        assert_speaks(client.get(path), language)
    assert_speaks(client.post(f"{receipt}/email", {"email": "no address"}), language)
    assert_speaks(client.post(confirm), language)
    assert_speaks(client.get("/r/nothing", {"lang": language}), language)


def test_the_mails_speak_the_readers_language(
    report: Report, language: str, mailoutbox: list[EmailMessage]
) -> None:
    erratum = report.passages.all()[0].erratum
    assert erratum
    notifying.ask_to_confirm(report.address.pk)
    notifying.confirm_email(notifying.confirm_token(report, notifying.email_of(report)), now=later())
    editor = make_member(report.publication)
    erratum = triage.ask(erratum, editor, question="?", now=later())
    notifying.tell_reader(report.pk, erratum.pk, erratum.version)
    wording = TEXTS[2].replace("applaudissement", "applaudissements")
    erratum = accept(erratum, editor, wording=wording, now=later())
    notifying.tell_reader(report.pk, erratum.pk, erratum.version)

    assert len(mailoutbox) == 3
    for mail in mailoutbox:
        assert leftovers(f"{mail.subject}\n{mail.body}", language) == []


def test_the_public_record_speaks_the_publications_language(
    client: Client, article: Article, language: str
) -> None:
    notice = rows.notice(article, language=language)
    record = f"/p/{article.publication.slug}"

    for path in ("", "how-we-correct/", f"articles/{article.public_id}/", f"notices/{notice.public_id}/"):
        assert_speaks(client.get(f"{record}/{path}"), language)
    for feed in ("feed.atom", "feed.json"):
        assert leftovers(client.get(f"{record}/{feed}").content.decode(), language) == []


def test_the_api_answers_the_element_in_its_language(client: Client, language: str) -> None:
    unknown = {"article": {"url": "https://unknown.example/a"}, "passages": [], "language": language}
    browser = {"Accept-Language": language, "Idempotency-Key": "k" * 20}

    answer = client.post("/api/v1/reports", unknown, content_type="application/json", headers=browser)

    assert answer.status_code in {403, 404, 422}
    assert leftovers(answer.json()["detail"], language) == []
    assert leftovers(answer.json()["title"], language) == []


def test_the_other_languages_are_one_click_away(client: Client, article: Article, language: str) -> None:
    html = client.get("/report", {"url": article.url}).content.decode()

    assert all(f'hreflang="{code}"' in html for code in READERS if code != language)
