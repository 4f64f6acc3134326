"""The whole loop, once, as people live it, without JavaScript: reported, merged, decided, corrected, published, told."""

from __future__ import annotations

import json
import re
import urllib.request
from collections.abc import Iterator
from urllib.parse import quote

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from corrigenda.management.demo.data import SLUG
from tests.e2e.conftest import log_in
from tests.served import Served

pytestmark = [pytest.mark.e2e, pytest.mark.xdist_group("desk")]


@pytest.fixture
def context(chromium: Browser) -> Iterator[BrowserContext]:
    context = chromium.new_context(java_script_enabled=False, locale="fr")
    yield context
    context.close()


def pick(page: Page, *words: str) -> None:
    """Ticks the paragraphs with these words, and goes on."""
    for some in words:
        page.locator(".passage, li, div").filter(has=page.locator("input[name=pick]")).filter(
            has_text=some
        ).last.locator("input[name=pick]").check()
    page.get_by_role("button", name="Continuer").click()


def reword(page: Page, wrong: str, right: str) -> None:
    """Rewords the picked paragraph that holds the wrong words."""
    field = next(one for one in page.locator("textarea[name^=proposal-]").all() if wrong in one.input_value())
    field.fill(field.input_value().replace(wrong, right))


def decide(page: Page, served: Served, number: int) -> None:
    """Opens an erratum at the desk."""
    page.goto(f"{served.url}/desk/p/{SLUG}/errata/{number}")


def paste(page: Page, served: Served, wrong: str, right: str) -> None:
    """What the editor does in the newspaper's own editing form."""
    page.goto(f"{served.site_url}/edit/canal")
    field = page.locator("textarea")
    source = field.input_value()
    assert wrong in source
    field.fill(source.replace(wrong, right))
    with page.expect_navigation():
        page.get_by_role("button", name="Enregistrer").click()


def number_of(page: Page, served: Served, words: str) -> int:
    """The number of the open erratum whose row shows these words."""
    page.goto(f"{served.url}/desk/p/{SLUG}/")
    row = page.locator(".row").filter(has_text=words).first
    found = re.search(r"#(\d+)", row.inner_text())
    assert found is not None
    return int(found[1])


def test_from_a_readers_click_to_the_public_record(served: Served, context: BrowserContext) -> None:
    article = f"{served.site_url}/articles/canal"
    reader = context.new_page()

    # The newspaper's own link opens the form; three paragraphs are picked and reworded.
    reader.goto(article)
    reader.get_by_role("link", name="Une erreur dans le texte").click()
    expect(reader.get_by_role("heading", level=1)).to_contain_text("Une erreur dans le texte")
    expect(reader.get_by_text("ne doit servir qu’à signaler une erreur")).to_be_visible()
    pick(reader, "applaudissement", "y ont travaillés", "48\u00a0millions")
    reword(reader, "applaudissement des", "applaudissements des")
    reword(reader, "y ont travaillés", "y ont travaillé")
    reword(reader, "48\u00a0millions", "84\u00a0millions")
    reader.get_by_role("button", name="Envoyer le signalement").click()
    expect(reader).to_have_url(re.compile(r"/r/[\w-]{22}$"))
    receipt = reader.url
    expect(reader.locator("ins")).to_have_count(3)

    # At the desk: one joined three other readers, one joined another, one is new.
    desk = context.new_page()
    log_in(desk, served)
    many, few, new = (number_of(desk, served, words) for words in ("applaudissements", "travaillé", "84"))
    decide(desk, served, many)
    expect(desk.get_by_text("4 lecteurs").first).to_be_visible()
    with desk.expect_navigation():
        desk.get_by_role("button", name="Accepter").first.click()
    decide(desk, served, few)
    desk.locator("summary", has_text="Reformuler et accepter").click()
    wording = desk.locator("#wording")
    wording.fill(wording.input_value().replace("y ont travaillé", "y ont œuvré"))
    with desk.expect_navigation():
        desk.locator("#reword button").click()
    decide(desk, served, new)
    desk.locator("summary", has_text="Rejeter").click()
    desk.select_option("#code", "correct_as_is")
    desk.fill("#reason", "Le bilan du syndicat dit bien 48 millions.")
    desk.get_by_role("button", name="Rejeter", exact=True).click()

    # Said to be done before it is: not believed. Pasted: seen, and counted.
    for number, wrong, right in (
        (many, "applaudissement des", "applaudissements des"),
        (few, "y ont travaillés", "y ont œuvré"),
    ):
        decide(desk, served, number)
        desk.get_by_role("button", name="C’est fait").click()
        expect(desk.get_by_role("alert")).to_be_visible()
        paste(desk, served, wrong, right)
        decide(desk, served, number)
        desk.get_by_role("button", name="C’est fait").click()
        expect(desk.locator(".erratum-facts .badge").first).to_have_text("Corrigé")
    desk.fill("#notice-text", "Les archéologues y ont œuvré quatorze mois.")
    with desk.expect_navigation():
        desk.get_by_role("button", name="Publier").click()

    # The record shows it, to people and to machines.
    record = context.new_page()
    record.goto(f"{served.url}/p/{SLUG}/")
    expect(record.get_by_text("Les archéologues y ont œuvré quatorze mois.")).to_be_visible()
    atom = fetch(f"{served.url}/p/{SLUG}/feed.atom")
    feed = json.loads(fetch(f"{served.url}/p/{SLUG}/feed.json"))
    assert "œuvré quatorze mois" in atom
    assert any("œuvré quatorze mois" in str(item) for item in feed["items"])

    # The reader sees what became of each paragraph, and why.
    reader.goto(receipt)
    expect(reader.get_by_text("Le bilan du syndicat dit bien 48 millions.")).to_be_visible()
    page_text = reader.locator("main").inner_text()
    assert "Corrigé" in page_text
    assert "œuvré" in page_text

    # Whoever opens the form now is told.
    reader.goto(f"{served.url}/report?url={quote(article, safe='')}")
    expect(reader.get_by_text("Corrigé").first).to_be_visible()
    assert f"{SLUG}: whole" in served.manage("verify_trail")


def fetch(url: str) -> str:
    with urllib.request.urlopen(url, timeout=10) as answer:
        return str(answer.read().decode("utf-8"))
