"""A reader reports errors in a real browser: without JavaScript, with it, with the keyboard alone."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from tests.e2e.conftest import RECEIPT, Open, Site, is_too_wide, mend, violations

pytestmark = [pytest.mark.e2e, pytest.mark.xdist_group("e2e")]


def test_without_javascript_three_pages_make_a_report(site: Site, open_page: Open) -> None:
    before = site.reports_about("sans-js")
    page = open_page(site.report("sans-js"), js=False)

    page.get_by_label("La première péniche").check()
    page.get_by_label("Le syndicat du canal").check()
    page.get_by_role("button", name="Continuer").click()
    mend(page, 2, "applaudissement", "applaudissements")
    page.get_by_role("group", name="Paragraphe 3").get_by_label("Ou dites ce qui ne va pas").fill(
        "Six\u202f?"
    )
    page.get_by_role("button", name="Modifier ma sélection").click()
    page.get_by_label("Une fête du canal").check()
    page.get_by_role("button", name="Continuer").click()
    expect(page.locator("#remark-7")).to_have_value("Six\u202f?")
    page.get_by_role("button", name="Envoyer le signalement").click()
    expect(page.get_by_role("alert")).to_contain_text("Le texte est inchangé.")
    mend(page, 10, "21", "22")
    page.get_by_role("button", name="Envoyer le signalement").click()

    expect(page).to_have_url(RECEIPT)
    expect(page.locator("ins")).to_contain_text(["applaudissements", "22"])
    assert site.reports_about("sans-js") == before + 1


def test_with_javascript_one_page_is_enough(site: Site, open_page: Open) -> None:
    before = site.reports_about("avec-js")
    page = open_page(site.report("avec-js"), width=375, has_touch=True)

    page.get_by_text("La première péniche").tap()
    expect(page.locator("[data-count]")).to_have_text("Un paragraphe choisi")
    mend(page, 2, "applaudissement", "applaudissements")
    expect(page.locator("[data-diff-words] ins")).to_contain_text("applaudissements")
    page.get_by_text("Les archéologues").tap()
    page.locator("#remark-5").fill("Accord du participe.")
    expect(page.locator("[data-count]")).to_have_text("2 paragraphes choisis")
    assert not is_too_wide(page)
    page.get_by_role("button", name="Envoyer le signalement").tap()

    expect(page).to_have_url(RECEIPT)
    expect(page.get_by_text("Accord du participe.")).to_be_visible()
    assert page.evaluate("sessionStorage.length") == 0
    assert site.reports_about("avec-js") == before + 1


def test_with_the_keyboard_alone(site: Site, open_page: Open) -> None:
    page = open_page(site.report("clavier"))

    def tab_to(selector: str) -> None:
        for _ in range(60):
            page.keyboard.press("Tab")
            if page.locator(f"{selector}:focus").count():
                return
        raise AssertionError(f"{selector} is not reached with the keyboard")

    tab_to("#block-5")
    page.keyboard.press("Space")
    tab_to("#proposal-5")
    page.keyboard.press("Control+A")
    page.keyboard.type("Les archéologues ont travaillé quatorze mois.")
    tab_to("#kind-5")
    page.keyboard.press("ArrowDown")
    tab_to("[data-go]")
    page.keyboard.press("Enter")

    expect(page).to_have_url(RECEIPT)
    assert site.reports_about("clavier") == 1


def test_a_draft_outlives_a_reload_and_dies_with_the_sending(site: Site, open_page: Open) -> None:
    page = open_page(site.report("brouillon"))
    asked: list[str] = []
    page.on("dialog", lambda dialog: (asked.append(dialog.type), dialog.accept()))

    page.get_by_text("Une fête du canal").click()
    mend(page, 10, "21", "22")
    page.locator("#email").fill("a@b.example")
    key = page.locator("input[name=key]").input_value()
    page.reload()

    assert asked == ["beforeunload"]
    expect(page.locator("#block-10")).to_be_checked()
    expect(page.locator("#proposal-10")).to_have_value(re.compile("22"))
    expect(page.locator("#email")).to_have_value("a@b.example")
    expect(page.locator("input[name=key]")).to_have_value(key)
    page.locator("#email").fill("")
    page.get_by_role("button", name="Envoyer le signalement").click()
    expect(page).to_have_url(RECEIPT)
    page.goto(site.report("brouillon"))
    expect(page.locator("#block-10")).not_to_be_checked()
    assert asked == ["beforeunload"]


def test_a_double_click_sends_once(site: Site, open_page: Open) -> None:
    page = open_page(site.report("double"))
    page.get_by_text("Une fête du canal").click()
    mend(page, 10, "21", "22")

    page.get_by_role("button", name="Envoyer le signalement").dblclick(no_wait_after=True)

    expect(page).to_have_url(RECEIPT)
    assert site.reports_about("double") == 1


def test_what_was_pasted_by_mistake_costs_nothing_that_was_typed(site: Site, open_page: Open) -> None:
    page = open_page(site.report("collage"))
    faults: list[str] = []
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.get_by_text("Une fête du canal").click()
    field = page.locator("#proposal-10")

    field.evaluate(
        "field => { field.value = 'mot '.repeat(600000); field.dispatchEvent(new Event('input')) }"
    )
    expect(page.locator("[data-diff]:visible")).to_have_count(0)
    page.get_by_role("button", name="Envoyer le signalement").click()
    expect(page.locator("h1")).to_have_text("Too much at once")
    page.go_back()
    expect(field).to_have_value(re.compile("^mot "))

    assert faults == []


def test_a_link_inside_a_paragraph_toggles_it(site: Site, open_page: Open) -> None:
    page = open_page(site.report("ailleurs"))

    page.get_by_text("l’écluse du Moulin", exact=True).click()

    expect(page.locator("#block-2")).to_be_checked()
    page.select_option("#kind-2", "link")
    expect(page.get_by_text("/ecluses/moulin")).to_be_visible()
    page.select_option("#kind-2", "fact")
    expect(page.locator("#source-2")).to_be_visible()


def test_a_message_about_something_else_comes_along_to_the_contact_page(site: Site, open_page: Open) -> None:
    page = open_page(site.report("ailleurs"))
    page.get_by_text("Une fête du canal").click()
    page.locator("#remark-10").fill("Quelle belle nouvelle\u202f!")

    page.get_by_role("button", name="Mon message ne porte pas sur une erreur").click()

    expect(page.locator("#written")).to_have_value("Quelle belle nouvelle\u202f!")
    page.get_by_role("button", name="Revenir à mon signalement").click()
    expect(page.locator("#remark-10")).to_have_value("Quelle belle nouvelle\u202f!")


def test_the_focus_goes_to_what_is_to_be_mended(site: Site, open_page: Open) -> None:
    page = open_page(site.report("ailleurs"))

    page.get_by_role("button", name="Envoyer le signalement").click()

    expect(page.get_by_role("alert")).to_be_focused()
    page.get_by_role("link", name="Cliquez sur au moins un paragraphe").click()
    expect(page.locator("#block-0")).to_be_focused()


# Every pair of width, theme and language once.
@pytest.mark.parametrize(
    ("width", "scheme", "lang"),
    [(375, "dark", "fr"), (1280, "light", "fr"), (375, "light", "en"), (1280, "dark", "en")],
)
def test_axe_finds_nothing_wrong(site: Site, open_page: Open, width: int, scheme: str, lang: str) -> None:
    page = open_page(site.report("canal", lang), width=width, scheme=scheme)
    found = {"empty": violations(page)}
    page.locator("#block-2").check()
    page.locator("#block-7").check()
    mend(page, 2, "applaudissement", "applaudissements")
    page.select_option("#kind-7", "fact")
    page.locator("#source-7").fill("nowhere")
    found["picked"] = violations(page)
    page.locator("[data-go]").click()
    expect(page.get_by_role("alert")).to_be_visible()
    found["refused"] = violations(page)
    page.locator("button[value=off_topic]").click()
    found["off topic"] = violations(page)
    for name, address in {
        "receipt": f"/r/{site.facts['receipt']}",
        "erase": f"/r/{site.facts['receipt']}/erase",
        "confirm": f"/confirm/{site.facts['confirm']}",
        "no receipt": "/r/x",
        "no address": "/report",
        "not opened": "/report?url=https://nowhere.example/x",
        "looks": "/looks/public",
        "looks of the desk": "/looks/desk",
    }.items():
        page.goto(f"{site.base}{address}{'&' if '?' in address else '?'}lang={lang}")
        found[name] = violations(page)
        assert not is_too_wide(page), name

    assert {name: what for name, what in found.items() if what} == {}


def test_every_target_can_be_hit_with_a_finger(site: Site, open_page: Open) -> None:
    page = open_page(site.report("canal"), width=375, has_touch=True, is_mobile=True)
    page.get_by_text("Une fête du canal").tap()

    small = page.evaluate(
        """() => [...document.querySelectorAll("button, select, textarea, input:not([type=hidden]), label.block-label")]
            .filter(element => element.checkVisibility() && !element.matches(".block-check, [aria-hidden] *"))
            .filter(element => element.getBoundingClientRect().height < 44)
            .map(element => element.outerHTML.slice(0, 100))"""
    )

    assert small == []
