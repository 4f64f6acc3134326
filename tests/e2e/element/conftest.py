"""The server, a publisher's site on another origin, and a browser that fails the test at the first page error."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Locator, Page

from tests.e2e.element.press import Press
from tests.served import Served

SEED = """
from django.core.management import call_command
from tests.factories import make_publication
call_command("migrate", verbosity=0)
rules = {{"fr": "Les nombres jusqu’à douze s’écrivent en lettres.", "en": "We write British English."}}
make_publication("courier", {host!r}, name="The Kermor Courier", languages=["en", "fr"], ground_rules=rules)
"""


@pytest.fixture(scope="session")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """One server for the session; its publication is added when the site's port is known."""
    with Served(tmp_path_factory.mktemp("element")) as server:
        yield server


@pytest.fixture(scope="session")
def press(served: Served) -> Iterator[Press]:
    """The publisher's site, registered at the running server."""
    with Press(served.url) as site:
        served.python(SEED.format(host=site.host))
        served.serve()
        yield site


@dataclass
class Reader:
    """A reader's browser window with what it met: requests, errors, policy violations."""

    context: BrowserContext
    page: Page
    requests: list[str] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)

    def visit(self, url: str) -> None:
        """Opens a page and waits until its element is there."""
        self.page.goto(url)
        self.page.wait_for_function("!!customElements.get('corrigenda-report')")

    def tap(self) -> None:
        """Taps the link and waits until the form knows what the server knows."""
        self.page.locator("corrigenda-report a").first.click()
        self.panel.wait_for()
        self.settle()

    def start(self, url: str, words: str) -> None:
        """Opens the form in a page and picks the block with these words."""
        self.visit(url)
        self.tap()
        self.block(words).click()

    def listen(self) -> None:
        """Counts from now on how often the form says that it has read the page."""
        self.page.evaluate("window.read = 0; document.addEventListener('corrigenda:ready', () => read++)")

    def wait_until_read(self, times: int = 1) -> None:
        """Waits until the form has read the page so often since `listen`, and for the frame that shows it."""
        self.page.wait_for_function("times => window.read >= times", arg=times)
        self.page.evaluate(
            "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))"
        )

    def settle(self) -> None:
        """Waits until no request is under way."""
        self.page.wait_for_load_state("networkidle")

    @property
    def panel(self) -> Locator:
        """The form."""
        return self.page.get_by_role("dialog")

    @property
    def blocks(self) -> Locator:
        """The toggles over the article."""
        return self.page.locator("corrigenda-panel .block:visible")

    def block(self, words: str) -> Locator:
        """The toggle over the block with these words."""
        return self.blocks.and_(self.page.get_by_role("button", name=words))

    def reword(self, old: str, new: str, at: int = 0) -> None:
        """Changes the wording of a picked block."""
        field = self.page.locator("corrigenda-panel .pick").nth(at).locator("textarea").first
        field.fill(field.input_value().replace(old, new))

    def remark(self, words: str, at: int = 0) -> None:
        """Says what is wrong with a picked block."""
        self.page.locator("corrigenda-panel .pick").nth(at).locator("textarea").nth(1).fill(words)

    def press_send(self) -> None:
        """Sends, whatever is answered."""
        self.panel.locator(".main").click()

    def send(self) -> None:
        """Sends and waits for the thanks."""
        self.press_send()
        self.panel.locator(".thanks").wait_for()

    def insist(self) -> None:
        """Sends all the same and waits for the thanks."""
        self.panel.get_by_role("button", name="It is about an error: send it").click()
        self.panel.locator(".thanks").wait_for()


def kept(served: Served, url: str) -> list[dict[str, Any]]:
    """The passages that the server keeps about an article, in order."""
    query = """select p.seen, p.proposal, p.remark, p.kind, p.place, p.block_index, r.language, r.key, r.revision_id,
        p.erratum_id, e.is_personal from corrigenda_passage p join corrigenda_report r on r.id = p.report_id
        join corrigenda_article a on a.id = r.article_id left join corrigenda_erratum e on e.id = p.erratum_id
        where a.url = ? order by p.id"""
    with sqlite3.connect(served.database) as database:
        database.row_factory = sqlite3.Row
        rows = [dict(row) for row in database.execute(query, [url])]
    return [row | {"place": json.loads(row["place"])} for row in rows]


@pytest.fixture
def new_reader(chromium: Browser) -> Iterator[Callable[..., Reader]]:
    """Opens windows; an uncaught page exception or a policy violation in any of them fails the test."""
    readers: list[Reader] = []

    def opened(width: int = 1280, height: int = 800, **more: object) -> Reader:
        context = chromium.new_context(viewport={"width": width, "height": height}, **more)  # type: ignore[arg-type]
        page = context.new_page()
        reader = Reader(context, page)
        readers.append(reader)
        page.on("request", lambda request: reader.requests.append(f"{request.method} {request.url}"))
        page.on("pageerror", lambda error: reader.errors.append(f"{error} {error.stack}"))
        page.on("console", lambda said: _listen(reader, said.text))
        return reader

    yield opened
    found = [error for reader in readers for error in reader.errors]
    cookies = [cookie for reader in readers for cookie in reader.context.cookies()]
    for reader in readers:
        reader.context.close()
    assert found == []
    assert cookies == []


def _listen(reader: Reader, said: str) -> None:
    if "Content Security Policy" in said or "TrustedScript" in said or "TrustedHTML" in said:
        reader.errors.append(said)
