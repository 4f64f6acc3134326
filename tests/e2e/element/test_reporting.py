"""A reader reports in the page, on another origin, and the server keeps it: to the block, once, whatever the network."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Request, Route, expect

from tests.e2e.element.conftest import Reader, kept
from tests.e2e.element.press import ARABIC, FRENCH, HEADLINE, PARAGRAPHS, Press
from tests.served import Served

pytestmark = [pytest.mark.e2e, pytest.mark.xdist_group("e2e")]
NewReader = Callable[..., Reader]


def test_two_paragraphs_are_reworded_in_place_and_kept(
    press: Press, served: Served, new_reader: NewReader
) -> None:
    reader = new_reader()
    url = press.add("/two", headers={"Content-Security-Policy": press.strict_policy()})
    reader.start(url, "Febuary")
    reader.block("1.4 millions").click()
    reader.reword("Febuary", "February")
    reader.reword("millions", "million", at=1)
    reader.send()

    rows = kept(served, url)
    assert [row["seen"] for row in rows] == [PARAGRAPHS[0], PARAGRAPHS[6]]
    assert [row["proposal"] for row in rows] == [
        PARAGRAPHS[0].replace("Febuary", "February"),
        PARAGRAPHS[6].replace("millions", "million"),
    ]
    assert [row["place"]["outcome"] for row in rows] == ["anchor", "anchor"]
    assert all(row["revision_id"] for row in rows)


def test_nothing_but_the_server_is_asked(press: Press, new_reader: NewReader) -> None:
    reader = new_reader()
    reader.start(press.add("/asked"), "Febuary")
    reader.reword("Febuary", "February")
    reader.send()

    asked = [request.split(" ") for request in reader.requests if press.url not in request.split("?")[0]]
    assert {"/".join(url.split("/")[:3]) for _, url in asked if not url.startswith("data:")} == {press.server}
    assert reader.page.evaluate("[localStorage.length, sessionStorage.length]") == [0, 0]


def test_the_next_reader_sees_what_was_reported_and_says_me_too(
    press: Press, served: Served, new_reader: NewReader
) -> None:
    url = press.add("/known")
    first = new_reader()
    first.start(url, "Febuary")
    first.reword("Febuary", "February")
    first.send()
    second = new_reader()
    second.visit(url)

    second.tap()
    expect(second.block("Febuary")).to_contain_text("Already reported, thank you")
    second.block("Febuary").click()
    second.page.get_by_role("button", name="I saw it too").click()

    expect(second.panel).to_contain_text("Noted: you saw it too.")
    rows = kept(served, url)
    assert len(rows) == 2
    assert rows[0]["erratum_id"] == rows[1]["erratum_id"]


def test_a_corrected_paragraph_says_so_before_the_reader_writes(
    press: Press, served: Served, new_reader: NewReader
) -> None:
    url = press.add("/corrected")
    first = new_reader()
    first.start(url, "Febuary")
    first.reword("Febuary", "February")
    first.send()
    mended = "State.APPLIED.value, changed_at=timezone.now()"
    served.python(
        "from django.utils import timezone; from corrigenda.models import Erratum\n"
        "from corrigenda.core.lifecycle import State\n"
        f"Erratum.objects.filter(article__url={url!r}).update(state={mended})"
    )
    reader = new_reader()
    reader.visit(url)

    reader.tap()
    expect(reader.block("Febuary")).to_contain_text("Corrected,")
    reader.block("Febuary").click()

    expect(reader.panel.locator(".pick .note")).to_contain_text("Corrected,")
    expect(reader.page.get_by_role("button", name="I saw it too")).to_have_count(0)


def test_what_the_page_shows_and_the_server_never_saw_finds_its_place(
    press: Press, served: Served, new_reader: NewReader
) -> None:
    url = press.add("/versions")
    first = new_reader()
    first.visit(url)
    first.tap()
    changed = tuple(text.replace("nine thousand visitors", "12,000 visitors") for text in PARAGRAPHS[2:])
    added = "A new paragraph that no server has seen yet, about the keeper’s cat, which was called Mousse."
    press.add("/versions", (added, *changed), title="Another headline, under test")
    reader = new_reader()
    reader.start(url, "12,000")
    reader.reword("most of them", "nearly all of them")
    reader.block("Mousse").click()
    reader.panel.locator(".pick").nth(0).locator("textarea").nth(1).fill("Her name was Minette.")
    reader.send()

    rows = kept(served, url)
    assert [row["seen"] for row in rows] == [added, changed[2]] or [row["seen"] for row in rows] == [
        changed[2],
        added,
    ]
    places = {row["seen"]: row["place"] for row in rows}
    assert places[changed[2]]["outcome"] == "anchor"
    assert places[changed[2]]["relation"] == "edited"
    assert places[added]["outcome"] == "orphan"


@pytest.mark.parametrize(
    ("language", "paragraphs", "thanks", "direction"),
    [("fr", FRENCH, "Merci", "ltr"), ("ar", ARABIC, "شكرًا", "rtl")],
)
def test_the_form_speaks_the_articles_language(
    press: Press,
    served: Served,
    new_reader: NewReader,
    language: str,
    paragraphs: tuple[str, ...],
    thanks: str,
    direction: str,
) -> None:
    reader = new_reader(width=375)
    url = press.add(f"/{language}", paragraphs, language=language, title=paragraphs[0][:20])
    reader.visit(url)

    reader.tap()
    expect(reader.panel).to_have_attribute("dir", direction)
    reader.block(paragraphs[1]).click()
    reader.panel.locator(".pick textarea").nth(1).fill("؟ ?")
    reader.send()

    expect(reader.panel.locator(".thanks")).to_contain_text(thanks)
    assert kept(served, url)[0]["seen"] == paragraphs[1]


def test_offline_says_so_and_sends_once_when_the_connection_is_back(
    press: Press, served: Served, new_reader: NewReader
) -> None:
    reader = new_reader()
    url = press.add("/offline")
    reader.start(url, "Febuary")
    reader.reword("Febuary", "February")

    reader.context.set_offline(True)
    reader.panel.locator(".main").click()
    expect(reader.panel).to_contain_text("You are offline.")
    assert "corrigenda:waiting" in reader.page.evaluate("Object.keys(sessionStorage)")
    reader.context.set_offline(False)

    reader.panel.locator(".thanks").wait_for()
    assert len(kept(served, url)) == 1
    assert reader.page.evaluate("sessionStorage.length") == 0


def test_an_answer_lost_on_the_way_is_asked_for_again_with_the_same_key(
    press: Press, served: Served, new_reader: NewReader
) -> None:
    reader = new_reader()
    url = press.add("/lost")
    lost: list[Request] = []

    def lose(route: Route) -> None:
        if route.request.method == "POST" and not lost:
            lost.append(route.request)
            route.fetch()
            route.abort()
        else:
            route.continue_()

    reader.page.route("**/api/v1/reports", lose)
    reader.start(url, "Febuary")
    reader.reword("Febuary", "February")

    reader.panel.locator(".main").click()
    reader.page.get_by_role("button", name="Try again now").click()

    reader.panel.locator(".thanks").wait_for()
    assert len(kept(served, url)) == 1


def test_a_report_that_waits_is_sent_from_the_next_page_of_the_tab(
    press: Press, served: Served, new_reader: NewReader
) -> None:
    reader = new_reader()
    url = press.add("/before")
    reader.start(url, "Febuary")
    reader.reword("Febuary", "February")
    reader.context.set_offline(True)
    reader.panel.locator(".main").click()
    expect(reader.panel).to_contain_text("You are offline.")
    reader.page.route("**/api/v1/reports", lambda route: route.abort())
    reader.context.set_offline(False)
    reader.visit(press.add("/after"))
    reader.page.unroute("**/api/v1/reports")
    reader.page.locator("corrigenda-report a").first.click()

    reader.panel.locator(".thanks").wait_for()
    assert len(kept(served, url)) == 1


def test_a_slow_network_freezes_nothing(press: Press, new_reader: NewReader) -> None:
    reader = new_reader(width=375)
    network = reader.context.new_cdp_session(reader.page)
    network.send("Network.enable")
    slow = {"offline": False, "latency": 2000, "downloadThroughput": 50_000, "uploadThroughput": 50_000}
    reader.visit(press.add("/slow"))
    network.send("Network.emulateNetworkConditions", slow)

    reader.page.locator("corrigenda-report a").click()
    reader.panel.wait_for(timeout=20_000)

    # The article's answer is still on its way: the blocks are there already.
    expect(reader.blocks).to_have_count(len(PARAGRAPHS) + 1)
    reader.block("Febuary").click()
    reader.reword("Febuary", "February")
    expect(reader.panel.locator("ins")).to_contain_text("February")
    reader.panel.locator(".main").click()
    expect(reader.panel.locator(".main")).to_have_text("Sending…")
    reader.panel.locator(".thanks").wait_for(timeout=20_000)


def test_a_message_about_something_else_is_led_to_the_contact_page_with_its_words(
    press: Press, new_reader: NewReader
) -> None:
    reader = new_reader()
    reader.start(press.add("/elsewhere"), "Febuary")
    reader.panel.locator(".pick textarea").nth(1).fill("I love your paper!")

    reader.page.get_by_role("button", name="My message is not about an error").click()

    expect(reader.panel.get_by_role("textbox")).to_have_value("I love your paper!")
    expect(reader.panel.get_by_role("link", name="the contact page")).to_have_attribute(
        "href", "https://courier.example/contact"
    )


def test_nothing_written_is_said_at_the_field(press: Press, new_reader: NewReader) -> None:
    reader = new_reader()
    reader.start(press.add("/empty"), "Febuary")

    reader.panel.locator(".main").click()

    field = reader.panel.get_by_label("Correct the text here")
    expect(field).to_be_focused()
    expect(field).to_have_attribute("aria-invalid", "true")
    expect(reader.panel.get_by_role("alert")).to_contain_text("say what is wrong")


def test_an_application_that_replaces_its_article_keeps_what_was_picked(
    press: Press, served: Served, new_reader: NewReader
) -> None:
    reader = new_reader()
    url = press.add("/spa")
    reader.start(url, "Febuary")
    reader.reword("Febuary", "February")
    reader.listen()

    reader.page.evaluate(
        "document.querySelector('main').innerHTML = document.querySelector('main').innerHTML"
    )
    reader.wait_until_read()
    expect(reader.block("Febuary")).to_have_attribute("aria-pressed", "true")
    reader.page.evaluate(
        "document.querySelector('main').innerHTML = '<article><p>Another article, of another page altogether, stands here.</p></article>'"
    )
    expect(reader.panel).to_contain_text("no longer in the page")
    reader.send()

    assert [row["seen"] for row in kept(served, url)] == [PARAGRAPHS[0]]


def test_events_tell_the_page_what_happened(press: Press, new_reader: NewReader) -> None:
    reader = new_reader()
    reader.visit(press.add("/events"))
    reader.page.evaluate(
        "() => {window.heard = []; for (const name of ['open', 'ready', 'sent', 'close', 'error'])"
        " document.addEventListener('corrigenda:' + name, e => heard.push([name, e.detail]))}"
    )

    reader.tap()
    reader.block(HEADLINE).click()
    reader.panel.locator(".pick textarea").nth(1).fill("Not out?")
    reader.send()
    reader.page.evaluate("document.querySelector('corrigenda-report').destroy()")

    heard = reader.page.evaluate("heard")
    assert [name for name, _ in heard if name != "ready"] == ["open", "sent", "close"]
    assert ["sent", {"passages": 1}] in heard
    assert ["ready", {"blocks": 8, "matched": 8}] in heard
    assert reader.page.locator("corrigenda-report, corrigenda-panel").count() == 0
