"""The element for everybody: keyboard alone, screen readers, phones, magnified pages; and in fifteen seconds."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Locator, expect

from tests.e2e.conftest import is_too_wide, violations
from tests.e2e.element.conftest import Reader
from tests.e2e.element.press import ARABIC, FRENCH, PARAGRAPHS, Press

pytestmark = [pytest.mark.e2e, pytest.mark.xdist_group("e2e")]
NewReader = Callable[..., Reader]
# About the page around the element, which is the publisher's: it has no landmarks or heading order of ours.
NOT_OURS = ("region", "landmark", "heading-order", "page-has-heading-one")


def faults(reader: Reader) -> list[str]:
    """What axe finds, the publisher's own page aside."""
    return [fault for fault in violations(reader.page) if not fault.startswith(NOT_OURS)]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(("language", "texts"), [("en", PARAGRAPHS), ("fr", FRENCH), ("ar", ARABIC)])
def test_axe_finds_nothing_in_any_step(
    press: Press, new_reader: NewReader, scheme: str, language: str, texts: tuple[str, ...]
) -> None:
    reader = new_reader(color_scheme=scheme, reduced_motion="reduce")
    reader.visit(press.add(f"/axe-{language}", texts, language=language))

    reader.tap()
    assert faults(reader) == []
    reader.block(texts[0]).click()
    assert faults(reader) == []
    reader.panel.locator(".main").click()
    assert faults(reader) == []
    reader.panel.locator(".pick textarea").nth(1).fill("?")
    reader.panel.locator(".foot .quiet").click()
    assert faults(reader) == []
    reader.panel.locator(".foot .quiet").click()
    reader.context.set_offline(True)
    reader.panel.locator(".main").click()
    expect(reader.panel.locator(".said")).to_be_visible()
    assert faults(reader) == []
    reader.context.set_offline(False)
    reader.panel.locator(".thanks").wait_for()
    assert faults(reader) == []


@pytest.mark.parametrize("width", [320, 375, 768, 1280])
def test_no_width_scrolls_sideways_and_every_control_is_large_enough(
    press: Press, new_reader: NewReader, width: int
) -> None:
    reader = new_reader(width=width, height=700)
    reader.visit(press.add("/widths", FRENCH, language="fr"))

    reader.tap()
    reader.block(FRENCH[0]).click()

    assert not is_too_wide(reader.page)
    panel = reader.panel.bounding_box()
    assert panel
    assert panel["x"] >= 0
    assert panel["x"] + panel["width"] <= width + 0.5
    assert panel["y"] >= 0
    for control in reader.panel.locator("button:visible, select:visible").all():
        box = control.bounding_box()
        assert box
        assert box["height"] >= 43.5
        assert box["width"] >= 43.5


def test_at_four_hundred_percent_the_report_can_be_written_and_sent(
    press: Press, new_reader: NewReader
) -> None:
    reader = new_reader(width=320, height=256)  # 1280 by 1024 magnified four times
    reader.visit(press.add("/zoom"))

    reader.tap()
    reader.block("Febuary").click()
    reader.reword("Febuary", "February")
    reader.panel.locator(".main").click()

    reader.panel.locator(".thanks").wait_for()
    assert not is_too_wide(reader.page)


def test_the_last_paragraph_can_be_scrolled_out_from_under_the_sheet(
    press: Press, new_reader: NewReader
) -> None:
    reader = new_reader(width=375, height=667)
    reader.visit(press.add("/last"))
    reader.tap()
    room = "document.querySelector('corrigenda-panel').shadowRoot.querySelector('.room').style.height"
    reader.page.wait_for_function(f"parseFloat({room}) > 100")

    reader.page.evaluate("scrollTo(0, 1e6)")

    last = reader.block("1.4 millions").bounding_box()
    sheet = reader.panel.bounding_box()
    assert last
    assert sheet
    assert last["y"] + last["height"] <= sheet["y"] + 1


def test_fifteen_seconds_on_a_phone_are_four_taps_and_the_typing(press: Press, new_reader: NewReader) -> None:
    reader = new_reader(width=375, height=740, has_touch=True, is_mobile=True)
    reader.visit(press.add("/phone"))
    taps = 0

    reader.page.locator("corrigenda-report a").tap()
    taps += 1
    reader.panel.wait_for()
    reader.settle()
    reader.block("Febuary").tap()
    taps += 1
    field = reader.panel.get_by_label("Correct the text here")
    field.tap()
    taps += 1
    at = PARAGRAPHS[0].index("bruary") if "bruary" in PARAGRAPHS[0] else PARAGRAPHS[0].index("uary")
    field.evaluate("(e, at) => e.setSelectionRange(at, at)", at)  # where the finger put the caret
    reader.page.keyboard.type("r")
    reader.panel.locator(".main").tap()
    taps += 1
    reader.panel.locator(".thanks").wait_for()

    print(f"phone: {taps} taps, 1 keystroke")
    assert taps == 4


def test_the_keyboard_alone_is_enough(press: Press, new_reader: NewReader) -> None:
    reader = new_reader()
    reader.visit(press.add("/keys"))
    keyboard = reader.page.keyboard
    pressed: list[str] = []

    def press_keys(*keys: str) -> None:
        for key in keys:
            pressed.append(key)
            keyboard.press(key)

    reader.page.locator("corrigenda-report a").focus()
    press_keys("Enter")
    reader.panel.wait_for()
    reader.settle()
    expect(reader.panel.get_by_role("heading")).to_be_focused()
    press_keys("ArrowDown")
    expect(reader.blocks.first).to_be_focused()
    press_keys("ArrowDown", "Enter")
    expect(reader.block("Febuary")).to_have_attribute("aria-pressed", "true")
    press_keys("Tab")
    expect(reader.panel.get_by_label("Correct the text here")).to_be_focused()
    press_keys("Control+End", "ArrowLeft", *["ArrowLeft"] * 4, "r", "Control+Enter")
    expect(reader.panel.locator(".thanks")).to_be_focused()
    press_keys("Escape")

    expect(reader.page.locator("corrigenda-report a")).to_be_focused()
    print(f"keyboard: {len(pressed)} keystrokes")
    assert len(pressed) <= 16


def test_a_screen_reader_finds_the_paragraphs_by_their_words_and_hears_each_step(
    press: Press, new_reader: NewReader
) -> None:
    reader = new_reader()
    reader.visit(press.add("/ears"))
    pressed = 0

    def press_it(control: Locator) -> None:
        """What a screen reader's "activate" does: no pointer, no place, the control itself."""
        nonlocal pressed
        control.dispatch_event("click")
        pressed += 1

    press_it(reader.page.get_by_role("link", name="?"))
    reader.panel.wait_for()
    reader.settle()
    said = reader.panel.get_by_role("status")
    expect(said).to_contain_text("Click the paragraphs that contain errors!")
    group = reader.page.get_by_role("group", name="Paragraphs of the article")
    toggle = group.get_by_role("button", name=PARAGRAPHS[0])
    expect(toggle).to_have_attribute("aria-pressed", "false")
    press_it(toggle)
    expect(said).to_contain_text("One paragraph picked")
    card = reader.panel.get_by_role("group", name=PARAGRAPHS[0])
    card.get_by_label("Or say what is wrong").fill("It was in March.")
    press_it(reader.panel.get_by_role("button", name="Send the report"))

    expect(reader.panel.locator(".thanks")).to_be_focused()
    print(f"screen reader: {pressed} activations and the typing")
    assert pressed == 3
    expect(reader.panel.get_by_role("link", name="See what becomes of it")).to_be_visible()


def test_forced_colours_still_show_what_is_picked(press: Press, new_reader: NewReader) -> None:
    reader = new_reader(forced_colors="active")
    reader.visit(press.add("/forced"))

    reader.tap()
    reader.block("Febuary").click()

    style = "e => {const s = getComputedStyle(e); return [s.outlineStyle, s.borderTopColor]}"
    picked, other = reader.block("Febuary").evaluate(style), reader.block("1902").evaluate(style)
    assert picked != other


def test_reduced_motion_moves_nothing(press: Press, new_reader: NewReader) -> None:
    reader = new_reader(width=375, height=600, reduced_motion="reduce")
    reader.visit(press.add("/still"))
    reader.page.evaluate("window.scrolls = []")
    reader.page.evaluate(
        "() => {const kept = Element.prototype.scrollIntoView;"
        " Element.prototype.scrollIntoView = function (how) {scrolls.push(how.behavior); kept.call(this, how)}}"
    )

    reader.tap()
    reader.block("Febuary").click()
    reader.page.wait_for_function("scrolls.length > 0")

    assert "smooth" not in reader.page.evaluate("scrolls")
    moving = "e => getComputedStyle(e).transitionDuration + getComputedStyle(e).animationName"
    for part in (reader.panel, reader.block("Febuary")):
        assert part.evaluate(moving) == "0snone"
