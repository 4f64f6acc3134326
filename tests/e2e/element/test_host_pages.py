"""The element on other people's pages: what they pay, what they forbid, what they break."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from tests.e2e.element.conftest import Reader
from tests.e2e.element.press import HEADLINE, PARAGRAPHS, Press

pytestmark = [pytest.mark.e2e, pytest.mark.xdist_group("e2e")]
NewReader = Callable[..., Reader]

HOSTILE = """<link rel="stylesheet" href="/hostile.css">"""
HOSTILE_CSS = """
* {all: unset !important; z-index: 2147483647 !important; position: relative}
corrigenda-panel, corrigenda-report {display: none; opacity: 0; visibility: hidden; transform: scale(0)}
main {display: block !important; position: relative !important; transform: translateX(40px) !important}
p, h1 {display: block !important} a {display: inline-block !important; visibility: visible !important}
corrigenda-report {display: block !important; opacity: 1 !important; visibility: visible !important}
head, head * {display: none !important}
"""
# From the first press on; F9 takes it back, for the browser's own driver trips over it too.
POLLUTION = """<script>
const bent = {method: 'DELETE', body: 'bent', mode: 'closed', headers: {'X-Bent': '1'}, signal: 'bent', mark: {state: 'corrected'},
  toJSON: () => 'bent', outcome: 'kept', receipt: 'https://evil.example/', bubbles: false, capture: 'x', is: 'x-bent',
  delegatesFocus: 'x', slotAssignment: 'bent', timeStyle: 'bent', attributes: 'x', code: 'report.off_topic', digest: 'bent',
  preventScroll: 'x', block: 'bent', behavior: 'bent', box: 'bent', credentials: 'include', cache: 'bent', redirect: 'error'}
const kinds = [Object.prototype, Array.prototype, String.prototype]
document.addEventListener('pointerdown', () => {
  for (const kind of kinds) for (const name in bent) kind[name] = bent[name]
}, true)
document.addEventListener('corrigenda:ready', event => {
  if (event.detail.matched) requestAnimationFrame(() => console.log('the form has read the page'))
})
document.addEventListener('keydown', event => {
  if (event.key === 'F9') for (const kind of kinds) for (const name of Object.keys(bent)) delete kind[name]
}, true)
</script>"""


def test_a_page_pays_one_request_and_nothing_else_before_the_tap(press: Press, new_reader: NewReader) -> None:
    reader = new_reader()
    reader.page.add_init_script(
        "window.moved = 0; new PerformanceObserver(list => list.getEntries().forEach(e => moved += e.value))"
        ".observe({type: 'layout-shift', buffered: true}); window.before = new Set(Object.keys(window))"
    )

    reader.visit(press.add("/bare"))
    reader.settle()

    ours = [request for request in reader.requests if press.server in request]
    assert ours == [f"GET {press.server}/w/latest/loader.js"]
    assert reader.page.evaluate("moved") == 0
    assert (
        reader.page.evaluate("Object.keys(window).filter(name => !before.has(name) && name != 'before')")
        == []
    )
    assert reader.page.evaluate("[localStorage.length, sessionStorage.length, document.cookie]") == [0, 0, ""]


def test_the_strictest_policy_is_enough(press: Press, new_reader: NewReader) -> None:
    reader = new_reader()
    reader.visit(press.add("/strict", headers={"Content-Security-Policy": press.strict_policy()}))

    reader.tap()
    reader.block("Febuary").click()
    reader.reword("Febuary", "February")

    expect(reader.panel.locator("ins")).to_contain_text("February")
    expect(reader.blocks).to_have_count(len(PARAGRAPHS) + 1)


def test_hostile_styles_reach_neither_the_panel_nor_the_toggles(press: Press, new_reader: NewReader) -> None:
    reader = new_reader()
    press.pages["/hostile.css"] = (HOSTILE_CSS, {"Content-Type": "text/css"})
    reader.visit(press.add("/hostile", head=HOSTILE))

    reader.tap()

    for words in (HEADLINE, *PARAGRAPHS):
        toggle = reader.block(words).bounding_box()
        text = reader.page.locator("main h1, main p").filter(has_text=words).bounding_box()
        assert toggle
        assert text
        assert abs(toggle["x"] + 6 - text["x"]) < 1.5
        assert abs(toggle["y"] + 4 - text["y"]) < 1.5
        assert abs(toggle["height"] - 8 - text["height"]) < 1.5
    reader.block("Febuary").click()
    expect(reader.block("Febuary")).to_have_attribute("aria-pressed", "true")
    style = "e => {const s = getComputedStyle(e); return [s.position, s.display, s.opacity, s.visibility]}"
    assert reader.panel.evaluate(style) == ["fixed", "flex", "1", "visible"]


def test_a_form_that_was_altered_is_not_run_and_the_link_is_followed(
    press: Press, new_reader: NewReader
) -> None:
    reader = new_reader()
    reader.page.route(
        "**/form.en.js",
        lambda route: route.fulfill(
            body="document.title = 'stolen'; export function open() {}",
            content_type="text/javascript",
            headers={"Access-Control-Allow-Origin": "*"},
        ),
    )
    url = press.add("/altered")
    reader.visit(url)

    with reader.page.expect_navigation():
        reader.page.locator("corrigenda-report a").click()

    assert reader.page.url.startswith(f"{press.server}/report?url=")
    assert reader.page.title() != "stolen"


def test_without_scripts_the_link_is_the_product(press: Press, new_reader: NewReader) -> None:
    reader = new_reader(java_script_enabled=False)
    tag = f'<corrigenda-report><a href="{press.server}/report?url=x">An error?</a></corrigenda-report>'

    reader.page.goto(press.add("/plain", tag=tag))

    expect(reader.page.get_by_role("link", name="An error?")).to_be_visible()


def test_a_page_in_a_frame_of_a_site_that_refuses_framing_is_no_matter(
    press: Press, new_reader: NewReader
) -> None:
    reader = new_reader()
    reader.visit(
        press.add(
            "/frames", headers={"X-Frame-Options": "DENY", "Content-Security-Policy": "frame-src 'none'"}
        )
    )

    reader.tap()

    assert reader.page.locator("iframe").count() == 0
    expect(reader.panel).to_be_visible()


def test_escape_leaves_the_page_as_it_was(press: Press, new_reader: NewReader) -> None:
    reader = new_reader()
    reader.visit(press.add("/escape"))
    before = reader.page.evaluate("document.documentElement.outerHTML")

    reader.tap()
    reader.block("Febuary").click()
    reader.page.keyboard.press("Escape")

    assert reader.page.evaluate("document.documentElement.outerHTML") == before
    assert reader.page.evaluate("document.activeElement.localName") == "a"


def test_what_was_written_is_still_there_when_the_form_is_opened_again(
    press: Press, new_reader: NewReader
) -> None:
    reader = new_reader()
    reader.visit(press.add("/again"))
    reader.tap()
    reader.block("Febuary").click()
    reader.reword("Febuary", "February")

    reader.page.keyboard.press("Escape")
    reader.tap()

    expect(reader.panel.locator("ins")).to_contain_text("February")
    expect(reader.block("Febuary")).to_have_attribute("aria-pressed", "true")


def test_a_phrase_selected_before_the_tap_is_picked_and_marked(press: Press, new_reader: NewReader) -> None:
    reader = new_reader()
    reader.visit(press.add("/phrase"))
    reader.page.evaluate(
        """() => {const text = document.querySelectorAll('article p')[3].firstChild
        const at = text.data.indexOf('1902'); const range = document.createRange()
        range.setStart(text, at); range.setEnd(text, at + 4); getSelection().addRange(range)}"""
    )

    reader.tap()

    expect(reader.block("1902")).to_have_attribute("aria-pressed", "true")
    reader.page.keyboard.type("1903")
    expect(reader.panel.locator("ins")).to_contain_text("1903")
    expect(reader.panel.locator("del")).to_contain_text("1902")


def test_read_also_boxes_and_menus_are_no_blocks(press: Press, new_reader: NewReader) -> None:
    reader = new_reader()
    box = '<aside class="read-also"><p>Read also: ten lighthouses that you must have seen in your life</p></aside>'
    advert = (
        '<div class="advert"><p>Buy a boat today, and get a second one for half of the price of it.</p></div>'
    )
    reader.visit(press.add("/boxes", between=box + advert))

    reader.tap()

    expect(reader.blocks).to_have_count(len(PARAGRAPHS) + 1)


def test_prototypes_that_a_page_has_polluted_change_nothing(press: Press, new_reader: NewReader) -> None:
    reader = new_reader(height=1000)
    reader.visit(press.add("/polluted", head=POLLUTION))
    places = [
        reader.page.locator(one).bounding_box() for one in ("corrigenda-report a", "article p >> nth=0")
    ]
    page = reader.page

    link, paragraph = places
    assert link
    assert paragraph
    with page.expect_console_message(lambda said: said.text == "the form has read the page"):
        page.mouse.click(link["x"] + 3, link["y"] + link["height"] / 2)
    page.mouse.click(paragraph["x"] + 3, paragraph["y"] + paragraph["height"] / 2)
    page.keyboard.press("F9")
    reader.reword("Febuary", "February")

    expect(reader.panel.locator("ins")).to_contain_text("February")
    expect(reader.blocks).to_have_count(len(PARAGRAPHS) + 1)
    assert not [request for request in reader.requests if request.startswith("DELETE")]


def test_the_check_says_that_all_is_well_and_what_is_not(press: Press, new_reader: NewReader) -> None:
    reader = new_reader()
    url = press.add("/check", headers={"Content-Security-Policy": press.strict_policy()})
    reader.visit(f"{url}?corrigenda-check")
    found = reader.page.get_by_role("dialog").locator("li")
    reader.page.locator("ul[data-done]").wait_for()

    expect(found.filter(has_text="its hash was right")).to_have_class("good")
    expect(found.filter(has_text="Reports can be sent")).to_have_class("good")
    expect(found.filter(has_text="8 paragraphs can be picked")).to_have_class("good")

    tag = f'<corrigenda-report data-debug data-selector="((" data-url="https://other.example/x"><a href="{press.server}/report">?</a></corrigenda-report>'
    reader.visit(press.add("/wrong", tag=tag))
    reader.page.locator("ul[data-done]").wait_for()

    expect(found.filter(has_text="is no CSS selector")).to_have_class("bad")
    expect(found.filter(has_text="another host")).to_contain_text("Correct")
    expect(found.filter(has_text="cannot read the article")).to_contain_text("domains")
