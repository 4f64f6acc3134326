"""A real server process on its own SQLite file, and a real Chromium."""

from __future__ import annotations

import json
import re
import shutil
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import axe_playwright_python
import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright

from corrigenda.management.demo.data import PASSWORD
from tests.served import Served

# Nothing waits for long where all is well; a busy machine may take its time, for that is not what is tested.
expect.set_options(timeout=30_000)

AXE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text("utf-8")
RECEIPT = re.compile(r"/r/[\w-]{22}$")
WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


@dataclass(frozen=True)
class Site:
    """The running server: its address, what the seed made, and what its database holds."""

    served: Served
    facts: dict[str, str]

    @property
    def base(self) -> str:
        """Where it answers."""
        return self.served.url

    def report(self, path: str, lang: str = "fr") -> str:
        """The address of the form for one of the seeded articles."""
        return f"{self.base}/report?url=https://gazette.example/{path}&lang={lang}"

    def reports_about(self, path: str) -> int:
        """How many reports the server keeps about an article."""
        return self._count("select count(*) from corrigenda_report r", "r.article_id", path)[0]

    def readers_of(self, path: str) -> list[int]:
        """How many readers are behind each erratum of an article."""
        return self._count("select e.readers from corrigenda_erratum e", "e.article_id", path)

    def _count(self, select: str, column: str, path: str) -> list[int]:
        query = f"{select} join corrigenda_article a on a.id = {column} where a.url = ?"
        with sqlite3.connect(self.served.database) as database:
            return [int(row[0]) for row in database.execute(query, [f"https://gazette.example/{path}"])]


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """One server for the session, stopped at its end."""
    folder = tmp_path_factory.mktemp("site")
    with Served(folder, settings={"DJANGO_SETTINGS_MODULE": "tests.settings"}) as served:
        made = served.python("from tests.e2e.seed import main; main()")
        served.serve()
        yield Site(served, json.loads(made.splitlines()[-1]))


@pytest.fixture(scope="session")
def newspaper(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """The demo's newspaper, its desk and its record, served for the session."""
    with Served(tmp_path_factory.mktemp("newspaper")) as served:
        ports = ["--port", str(served.port), "--site-port", str(served.site_port)]
        served.manage("demo", "--fill-only", *ports)
        served.keep()
        served.serve_newspaper()
        served.serve()
        yield served


@pytest.fixture
def served(newspaper: Served) -> Served:
    """The demo as it was filled, whatever the tests before did with it. Its tests are one group: ``desk``."""
    newspaper.go_back()
    return newspaper


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """The machine's own Chromium, else the one that Playwright brought."""
    found = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=["--no-sandbox"])
        yield browser
        browser.close()


Open = Callable[..., Page]


@pytest.fixture
def open_page(chromium: Browser) -> Iterator[Open]:
    """Opens an address in a context of its own; whatever the page's console complains of fails the test."""
    contexts: list[BrowserContext] = []
    complaints: list[str] = []

    def opened(
        url: str, *, js: bool = True, width: int = 1280, scheme: str = "light", **more: object
    ) -> Page:
        context = chromium.new_context(
            viewport={"width": width, "height": 800},
            color_scheme=scheme,
            java_script_enabled=js,
            **more,
        )
        contexts.append(context)
        page = context.new_page()
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on(
            "console", lambda message: complaints.append(message.text) if _is_ours(message.text) else None
        )
        page.goto(url)
        return page

    yield opened
    cookies = [cookie for context in contexts for cookie in context.cookies()]
    for context in contexts:
        context.close()
    assert complaints == []
    assert cookies == []


def log_in(page: Page, served: Served, who: str = "claire") -> None:
    """Logs in at the demo's desk, and waits until its first page comes."""
    page.goto(f"{served.url}/desk/login")
    page.fill("#username", who)
    page.fill("#password", PASSWORD)
    with page.expect_navigation(url="**/desk/p/**"):
        page.click("button[type=submit]")


def mend(page: Page, index: int, old: str, new: str) -> None:
    """Rewords a picked block on the form page."""
    field = page.locator(f"#proposal-{index}")
    field.fill(field.input_value().replace(old, new))


def violations(page: Page, only: Sequence[str] = WCAG) -> list[str]:
    """What axe-core finds wrong with the page as it stands: rule and elements; ``only`` are its tags, or rules."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE)
    size = page.viewport_size
    assert size is not None
    # The bar at the foot of the screen lies over some control at any height: the page is judged as a whole.
    whole = page.evaluate("Math.min(document.documentElement.scrollHeight, 15000)")
    page.set_viewport_size({**size, "height": max(size["height"], whole)})
    found = page.evaluate(
        "only => axe.run(document, {runOnly: only}).then(result => result.violations)", list(only)
    )
    page.set_viewport_size(size)
    return [f"{rule['id']}: {[node['html'][:120] for node in rule['nodes']]}" for rule in found]


def is_too_wide(page: Page) -> bool:
    """Whether the page must be scrolled sideways."""
    # The locator waits where the page is just being left for the next one.
    return bool(page.locator("html").evaluate("html => html.scrollWidth > html.clientWidth"))


def _is_ours(text: str) -> bool:
    # Chromium reports every 4xx answer as a failed load; the refusals under test are such answers.
    return "Failed to load resource" not in text
