"""The form in German, whose words are long, and in Arabic, which runs from the right: looks, access, the whole way."""

from __future__ import annotations

import re
from typing import NamedTuple

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.conftest import Open, Site, is_too_wide, violations

pytestmark = [pytest.mark.e2e, pytest.mark.xdist_group("e2e")]


class Told(NamedTuple):
    """A language's article, its slip and what the form says."""

    language: str
    slip: str
    right: str
    go_on: str
    send: str
    thanks: str


GERMAN = Told("de", "Beifal ", "Beifall ", "Weiter", "Meldung absenden", "Danke, Ihre Meldung ist angekommen")
ARABIC = Told("ar", "حضرو ", "حضروا ", "متابعة", "إرسال البلاغ", "شكرًا لك، وصل بلاغك")


def opened(site: Site, open_page: Open, told: Told, **more: object) -> Page:
    """The form for the language's article, opened by a browser that speaks Dutch."""
    return open_page(f"{site.base}/report?url=https://gazette.example/{told.language}", locale="nl", **more)


@pytest.mark.parametrize("told", [GERMAN, ARABIC], ids=lambda told: told.language)
@pytest.mark.parametrize("width", [375, 1280])
def test_the_whole_way_without_javascript_fits_every_width(
    site: Site, open_page: Open, told: Told, width: int
) -> None:
    page = opened(site, open_page, told, js=False, width=width)
    expect(page.locator("html")).to_have_attribute("dir", "rtl" if told is ARABIC else "ltr")
    assert not is_too_wide(page)

    page.locator(".block", has_text=told.slip.strip()).locator("input").check()
    page.get_by_role("button", name=told.go_on, exact=True).click()
    assert not is_too_wide(page)
    field = page.locator("#proposal-2")
    field.fill(field.input_value().replace(told.slip, told.right))
    page.get_by_role("button", name=told.send, exact=True).click()

    expect(page.get_by_role("heading", name=told.thanks)).to_be_visible()
    assert not is_too_wide(page)


@pytest.mark.parametrize("told", [GERMAN, ARABIC], ids=lambda told: told.language)
def test_axe_finds_nothing_in_the_form(site: Site, open_page: Open, told: Told) -> None:
    page = opened(site, open_page, told, width=375)

    assert violations(page) == []
    page.locator(".block", has_text=told.slip.strip()).click()
    expect(page.locator("[data-passage], #proposal-2").first).to_be_visible()
    assert violations(page) == []


def test_arabic_runs_from_the_right(site: Site, open_page: Open) -> None:
    page = opened(site, open_page, ARABIC)

    name = page.locator(".masthead-name").bounding_box()
    menu = page.locator(".masthead .menu").bounding_box()

    assert name
    assert menu
    assert name["x"] > menu["x"]


def test_another_language_is_chosen_with_the_keyboard(site: Site, open_page: Open) -> None:
    page = opened(site, open_page, GERMAN, width=375)
    menu = page.locator(".masthead .menu summary")
    expect(menu).to_have_text(re.compile("Deutsch"))

    menu.focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("link", name="Italiano")).to_be_visible()
    assert not is_too_wide(page)
    page.get_by_role("link", name="Italiano").focus()
    page.keyboard.press("Enter")

    expect(page.get_by_role("heading", level=1)).to_have_text("Un errore nel testo?")


def test_an_article_begins_where_its_own_language_begins(site: Site, open_page: Open) -> None:
    page = open_page(site.report("canal", "ar"), width=375)

    for kind in ("headline", "paragraph", "heading", "quote"):
        words = page.locator(f".block-{kind} .block-words").first
        assert words.evaluate(
            """element => {
                const text = document.createRange(); text.selectNodeContents(element)
                const first = text.getClientRects()[0].left, box = element.getBoundingClientRect().left
                return [element.lang, getComputedStyle(element).direction, Math.abs(first - box) < 2]
            }"""
        ) == ["fr", "ltr", True], kind
    assert not is_too_wide(page)
