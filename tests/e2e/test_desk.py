"""The desk in a real browser: by keyboard alone, without JavaScript, for every eye; on the demo's newspaper."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from corrigenda.management.demo.data import SLUG
from tests.e2e.conftest import log_in, violations
from tests.served import Served

pytestmark = [pytest.mark.e2e, pytest.mark.xdist_group("desk")]


@pytest.fixture
def visit(chromium: Browser, served: Served) -> Iterator[Visit]:
    visit = Visit(chromium, served)
    yield visit
    for context in visit.contexts:
        context.close()
    assert visit.complaints == []


class Visit:
    """Opens pages of the desk as a member, each in a browser of its own; keeps what the console complains of."""

    def __init__(self, chromium: Browser, served: Served) -> None:
        self.chromium, self.served = chromium, served
        self.contexts: list[BrowserContext] = []
        self.complaints: list[str] = []

    def __call__(
        self, rest: str = "", *, who: str = "claire", js: bool = True, lang: str = "en", **more: object
    ) -> Page:
        context = self.chromium.new_context(
            java_script_enabled=js, locale=lang, **{"viewport": {"width": 1280, "height": 800}, **more}
        )
        self.contexts.append(context)
        page = context.new_page()
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.on("console", lambda message: self._note(message.text))
        log_in(page, self.served, who)
        page.goto(self.address(rest))
        return page

    def address(self, rest: str) -> str:
        return f"{self.served.url}/desk/p/{SLUG}/{rest}"

    def _note(self, text: str) -> None:
        # Chromium reports every 4xx answer as a failed load; the refusals under test are such answers.
        if "Failed to load resource" not in text:
            self.complaints.append(text)


def state_of(page: Page) -> str:
    return page.locator(".erratum-facts .badge").first.inner_text()


def test_the_log_in_is_open_to_everybody(visit: Visit) -> None:
    page = visit()
    page.context.clear_cookies()
    page.goto(f"{visit.served.url}/desk/login")
    page.fill("#username", "claire")
    page.fill("#password", "wrong")
    page.click("button[type=submit]")

    expect(page.get_by_role("alert")).to_be_focused()
    assert violations(page) == []


@pytest.mark.parametrize("js", [True, False])
def test_on_a_phone_the_filters_are_folded_until_asked_for(visit: Visit, js: bool) -> None:
    page = visit(js=js, lang="en", viewport={"width": 375, "height": 800})
    kind = page.locator("#kind")
    expect(kind).to_be_hidden()

    page.get_by_label("More filters").check()
    kind.select_option("fact")
    if not js:
        page.get_by_role("button", name="Filter", exact=True).click()
    page.wait_for_url("**kind=fact**")

    expect(page.locator("#kind")).to_be_visible()


def test_a_whole_triage_by_keyboard_alone(visit: Visit) -> None:
    page = visit(who="edgar")
    keys = page.keyboard

    # The list: choose the second row and go back to the first, then open it.
    keys.press("j")
    keys.press("j")
    keys.press("k")
    expect(page.locator(".row.is-current a").first).to_be_focused()
    keys.press("Enter")
    page.wait_for_url(re.compile(r"/errata/\d+$"))
    number = page.url.rsplit("/", 1)[1]

    # Accept, take it back.
    keys.press("a")
    expect(page.get_by_text("Put this in its place:")).to_be_visible()
    keys.press("u")
    expect(page.get_by_role("status").filter(has_text="taken back")).to_be_visible()
    assert state_of(page) == "Open"

    # Reword: letters that are keys elsewhere are typed, and the word diff follows.
    keys.press("e")
    expect(page.locator("#wording")).to_be_focused()
    keys.press("Control+End")
    keys.type(" Hue and jar, quack?")
    expect(page.locator("#wording")).to_have_value(re.compile("Hue and jar, quack\\?$"))
    expect(page.locator("[data-preview-here] ins").last).to_contain_text("quack")
    keys.press("Escape")
    expect(page.locator("#wording")).to_be_hidden()

    # Reject with a prepared reason, in the reader's language.
    keys.press("r")
    expect(page.locator("#code")).to_be_focused()
    page.locator("#code").press("ArrowDown")
    expect(page.locator("#reason")).to_have_value(re.compile("^Merci"))
    keys.press("Tab")
    keys.press("Tab")
    keys.press("Enter")
    expect(page.get_by_role("status").filter(has_text=f"#{number} rejected.")).to_be_visible()

    # The next one is there already; undo from here.
    assert page.url != visit.address(f"errata/{number}")
    keys.press("u")
    page.wait_for_url(visit.address(f"errata/{number}"))
    assert state_of(page) == "Open"


def test_a_suggestion_is_decided_by_keyboard_and_taken_back(visit: Visit) -> None:
    page = visit("errata/14", who="edgar")
    alike = page.get_by_role("region", name="Perhaps the same error")
    expect(alike).to_contain_text("29\u00a0kilomètres")

    page.keyboard.press("d")
    expect(page.get_by_role("status")).to_contain_text("#14 and #9 are two different errors.")
    expect(alike).to_have_count(0)
    page.keyboard.press("u")
    expect(alike).to_be_visible()

    page.keyboard.press("m")
    expect(page).to_have_url(re.compile(r"/errata/9$"))
    expect(page.locator(".erratum-facts")).to_contain_text("2 readers")
    page.keyboard.press("u")
    expect(page).to_have_url(re.compile(r"/errata/14$"))
    expect(page.locator(".erratum-facts")).to_contain_text("1 reader")


def test_what_is_perhaps_off_topic_is_brought_in_by_keyboard_and_taken_back(visit: Visit) -> None:
    page = visit("?tab=doubtful", who="lou")
    assert violations(page) == []
    rows = page.locator("[data-row]")
    expect(rows.first).to_contain_text("Et qui va payer")
    before = rows.count()

    page.keyboard.press("j")
    page.keyboard.press("x")
    page.keyboard.press("i")
    expect(page.get_by_role("status").filter(has_text="1 erratum brought into the queue.")).to_be_visible()
    expect(rows).to_have_count(before - 1)
    page.keyboard.press("u")

    expect(page.get_by_role("status").filter(has_text="put with what is perhaps off topic")).to_be_visible()
    page.goto(visit.address("?tab=doubtful"))
    expect(rows).to_have_count(before)


def test_a_whole_page_off_topic_is_answered_at_once_without_javascript(visit: Visit) -> None:
    page = visit("?tab=doubtful", js=False, who="claire")
    before = page.locator("[data-row]").count()

    page.get_by_role("link", name="Pick all of this page").click()
    expect(page.locator("[name=picked]:checked")).to_have_count(before)
    page.get_by_role("button", name="Off topic").click()
    expect(page.get_by_role("heading", name="Nothing is off topic.")).to_be_visible()
    page.get_by_role("button", name="Undo").click()

    page.goto(visit.address("?tab=doubtful"))
    expect(page.locator("[data-row]")).to_have_count(before)


def test_what_made_it_doubtful_is_told_and_it_is_brought_in(visit: Visit) -> None:
    page = visit("errata/16?tab=doubtful", who="edgar")
    told = page.get_by_role("region", name="Perhaps off topic")
    expect(told).to_contain_text("honte")
    assert violations(page) == []

    page.keyboard.press("i")

    expect(page.get_by_role("status")).to_contain_text("#16 is in the queue.")
    expect(told).to_have_count(0)
    page.keyboard.press("u")
    expect(page.get_by_role("status").filter(has_text="put with what is perhaps off topic")).to_be_visible()
    page.goto(visit.address("errata/16"))
    expect(told).to_be_visible()


@pytest.mark.parametrize("js", [True, False])
def test_what_is_split_off_is_put_back(visit: Visit, js: bool) -> None:
    page = visit("errata/7", js=js)
    page.get_by_text("Split off…").click()
    page.locator("[name=passage]").first.check()
    page.get_by_role("button", name="Split off").click()
    expect(page.get_by_role("status")).to_contain_text("Split off from #7")
    expect(page.locator(".erratum-facts")).to_contain_text("1 reader")

    page.get_by_role("button", name="Put back into #7").click()

    expect(page).to_have_url(re.compile(r"/errata/7$"))
    expect(page.locator(".erratum-facts")).to_contain_text("3 readers")


def test_help_is_one_key_away_and_single_keys_can_be_switched_off(visit: Visit) -> None:
    page = visit("errata/9")
    page.keyboard.press("?")
    expect(page.get_by_role("dialog")).to_be_visible()
    assert violations(page) == []

    page.get_by_label("Use single keys").uncheck()
    page.keyboard.press("Escape")
    page.keyboard.press("r")

    expect(page.locator("#code")).to_be_hidden()


def test_keys_never_hijack_what_is_typed_or_the_browsers_own(visit: Visit) -> None:
    page = visit()
    page.locator("#q").focus()
    page.keyboard.type("jkx?")
    expect(page.locator("#q")).to_have_value("jkx?")

    page.locator("h1").click()
    page.keyboard.press("Control+r")
    page.wait_for_load_state()
    assert page.locator(".row.is-current").count() == 0


def test_news_appear_without_losing_what_was_picked(visit: Visit) -> None:
    page = visit()
    page.clock.install()
    page.reload()
    page.locator("[name=picked]").nth(1).check()
    picked = page.locator("[name=picked]").nth(1).get_attribute("value")
    assert picked is not None
    other = visit("errata/10", who="lou")
    other.keyboard.press("c")
    expect(other.get_by_text("You have it.")).to_be_visible()

    page.clock.run_for(31_000)

    expect(page.get_by_text("Lou Sabatier has it")).to_be_visible()
    expect(page.locator("[name=picked]:checked")).to_have_count(1)
    assert page.locator("[name=picked]:checked").get_attribute("value") == picked


def test_the_new_text_is_copied(visit: Visit) -> None:
    page = visit("errata/4", permissions=["clipboard-read", "clipboard-write"])

    page.get_by_role("button", name="Copy the new text").click()

    assert page.evaluate("navigator.clipboard.readText()") == page.locator("#copy-new").inner_text()


def test_the_whole_job_without_javascript(visit: Visit, tmp_path: Path) -> None:
    page = visit("?order=oldest", js=False, who="claire")
    page.get_by_role("link", name="#8").click()
    page.locator("summary", has_text="Reword and accept").click()
    words = page.locator("#wording").input_value()
    page.locator("#wording").fill(words.replace("travaillé", "œuvré"))
    page.locator("#reword button").click()
    assert state_of(page) == "Accepted"

    page.get_by_role("button", name="I have done it").click()
    expect(page.get_by_role("alert")).to_contain_text("The new words do not stand in the article yet.")

    site = visit.served.folder / "demo-site" / "canal.fr.html"
    site.write_text(site.read_text("utf-8").replace("y ont travaillés", "y ont œuvré"), "utf-8")
    page.get_by_role("button", name="I have done it").click()
    assert state_of(page) == "Corrected"

    page.locator("#notice-text").fill("Il fallait lire « œuvré ».")
    page.get_by_role("button", name="Publish the notice").click()
    assert state_of(page) == "Corrected and published"

    page.goto(visit.address(""))
    page.get_by_label("Pick erratum 9").check()
    page.get_by_role("button", name="Hold").click()
    expect(page.get_by_text("1 erratum decided.")).to_be_visible()
    page.get_by_role("button", name="Undo").click()
    assert state_of(page) == "Open"


@pytest.mark.parametrize("js", [True, False], ids=["with scripts", "without"])
def test_a_paragraph_is_chosen_by_hand_and_the_choice_taken_back(visit: Visit, js: bool) -> None:
    page = visit("errata/7", js=js)
    here = page.locator(".context-here")
    before = here.inner_text()

    page.locator("summary", has_text="It is another paragraph").click()
    page.get_by_label("Which paragraph is it?").select_option(index=1)
    page.get_by_role("button", name="It is this one").click()
    expect(page.get_by_text("This paragraph was chosen by hand.")).to_be_visible()
    expect(here).not_to_have_text(before)
    if js:
        assert violations(page) == []

    page.get_by_role("button", name="Take the choice back").click()
    expect(page.get_by_text("This paragraph was chosen by hand.")).to_have_count(0)
    assert here.inner_text() == before


def test_a_stale_page_is_told_who_decided_and_keeps_the_words(visit: Visit) -> None:
    slow, quick = visit("errata/10", who="edgar"), visit("errata/10", who="claire")
    slow.keyboard.press("e")
    slow.locator("#wording").fill("Des mots qui ne se perdent pas.")
    quick.keyboard.press("h")
    quick.get_by_role("button", name="Hold", exact=True).click()

    slow.get_by_role("button", name="Accept this wording").last.click()

    expect(slow.get_by_role("alert")).to_contain_text("Claire Morel decided meanwhile")
    expect(slow.get_by_role("alert")).to_contain_text("Des mots qui ne se perdent pas.")


FIND = """
from corrigenda.models import Erratum
print(Erratum.objects.get(state="open", readers=3).number)
"""
LOOK = """
from django.utils import timezone
from corrigenda.models import Article
from corrigenda.services import revisions
revisions.observe(Article.objects.get(url__endswith="/articles/canal"), now=timezone.now())
"""


@pytest.mark.parametrize("js", [True, False])
def test_a_wording_typed_while_the_author_saved_the_paragraph_undoes_nothing_unseen(
    visit: Visit, js: bool
) -> None:
    served = visit.served
    number = served.python(FIND).strip()
    page = visit(f"errata/{number}", who="edgar", js=js)
    page.locator("#reword summary").click()
    words = page.locator("#wording")
    mine = words.input_value().replace("applaudissements", "vivats")
    words.fill(mine)

    file = served.newspaper / "canal.fr.html"
    file.write_text(file.read_text("utf-8").replace("samedi matin, sous", "dimanche, sous"), "utf-8")
    served.python(LOOK)
    page.get_by_role("button", name="Accept this wording").last.click()

    # Refused: what the author changed is told, what would undo it is marked, and the words are still there.
    alert = page.get_by_role("alert")
    expect(alert).to_contain_text("The paragraph was changed after your page was made.")
    expect(alert.locator("ins")).to_contain_text("dimanche")
    expect(words).to_have_value(mine)
    expect(page.locator("[data-preview-here] del").first).to_contain_text("dimanche")
    assert state_of(page) == "Open"
    if js:
        expect(alert).to_be_focused()
        assert violations(page) == []

    words.fill(mine.replace("samedi matin", "dimanche"))
    page.get_by_role("button", name="Accept this wording").last.click()
    expect(page.get_by_role("status").filter(has_text=f"#{number} accepted.")).to_be_visible()
    assert state_of(page) == "Accepted"
