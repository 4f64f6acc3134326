"""Every screen of the product, on a phone in French and on a desk in English, light and dark: none is left out."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import quote

import pytest
from playwright.sync_api import Browser, Page

from tests.e2e.conftest import is_too_wide, log_in, violations
from tests.e2e.screens import FACTS, addresses
from tests.served import Served

pytestmark = [pytest.mark.e2e, pytest.mark.xdist_group("desk")]

# Controls that a finger must hit; links inside sentences are not meant (WCAG 2.2, 2.5.8, inline).
SMALL = """() => [...document.querySelectorAll(`button, .button, select, textarea, summary, .choice, .candidate,
    .tabs a, .topbar-nav a, .menu-item, .masthead-links a, .crumbs > a, .record-filter, .row-pick,
    input:not([type=hidden], [type=checkbox], [type=radio])`)]
    .filter(e => e.checkVisibility() && !e.closest(".visually-hidden") && !e.closest("[aria-hidden=true]"))
    .filter(e => e.getBoundingClientRect().height < 43.5).map(e => "small: " + e.outerHTML.slice(0, 100))"""


@pytest.fixture
def browse(chromium: Browser, newspaper: Served) -> Iterator[Callable[..., Page]]:
    newspaper.go_back()
    pages: list[Page] = []

    def opened(**how: Any) -> Page:
        context = chromium.new_context(reduced_motion="reduce", **how)
        pages.append(context.new_page())
        return pages[-1]

    yield opened
    for page in pages:
        page.context.close()


def faults_of(page: Page) -> list[str]:
    """What is wrong with the screen as it stands, everything folded up opened; contrast once more in the dark."""
    for details in page.locator("details:not(.menu)").all():
        details.evaluate("element => { element.open = true }")
    page.emulate_media(color_scheme="light")
    found = violations(page) + (["too wide"] if is_too_wide(page) else [])
    page.emulate_media(color_scheme="dark")
    found += [f"dark: {fault}" for fault in violations(page, ["color-contrast"])]
    if page.evaluate("matchMedia('(pointer: coarse)').matches"):
        found += page.evaluate(SMALL)
    return found


WAYS = {
    "phone": {
        "viewport": {"width": 375, "height": 800},
        "locale": "fr",
        "has_touch": True,
        "is_mobile": True,
    },
    "desk": {"viewport": {"width": 1280, "height": 800}, "locale": "en"},
}


@pytest.mark.parametrize("way", WAYS)
def test_every_screen_is_open_to_everybody(newspaper: Served, browse: Callable[..., Page], way: str) -> None:
    page = browse(**WAYS[way])
    log_in(page, newspaper)
    wrong: dict[str, list[str]] = {}

    facts = json.loads(newspaper.python(FACTS).splitlines()[-1])
    for name, address in addresses(facts, newspaper.site_url).items():
        page.goto(newspaper.url + address)
        if found := faults_of(page):
            wrong[name] = found

    assert wrong == {}


@pytest.mark.parametrize("way", WAYS)
def test_what_the_form_answers_is_open_to_everybody(
    newspaper: Served, browse: Callable[..., Page], way: str
) -> None:
    form = f"{newspaper.url}/report?url={quote(newspaper.site_url, safe='')}%2Farticles%2Fcanal"
    wrong: dict[str, list[str]] = {}

    def look(page: Page, name: str) -> None:
        if found := faults_of(page):
            wrong[name] = found

    page = browse(**WAYS[way])
    page.goto(form)
    page.click("[data-go]")
    page.wait_for_selector("[data-summary]")
    look(page, "nothing picked")
    page.goto(form)
    page.click("label[for=block-4]")
    look(page, "picked")
    page.click("[value=off_topic]")
    look(page, "off topic")

    plain = browse(**WAYS[way], java_script_enabled=False)
    plain.goto(form)
    plain.check("#block-4")
    plain.click("[value=describe]")
    assert not is_too_wide(plain)
    plain.click("[value=send]")
    plain.wait_for_selector("[aria-invalid=true]")
    assert plain.locator("[aria-invalid=true]").count() == 1
    plain.fill("#remark-4", "Votre journal ment toujours, honte à vous, je me désabonne\u202f!")
    plain.click("[value=send]")
    plain.wait_for_selector("[value=insist]")
    assert not is_too_wide(plain)

    assert wrong == {}


def test_the_log_in_and_its_refusal_are_open_to_everybody(
    newspaper: Served, browse: Callable[..., Page]
) -> None:
    page = browse(**WAYS["phone"])
    page.goto(f"{newspaper.url}/desk/login")
    assert faults_of(page) == []

    page.fill("#username", "claire")
    page.fill("#password", "wrong")
    page.click("button[type=submit]")
    assert faults_of(page) == []
