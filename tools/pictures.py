"""Takes the README's pictures of a running demo: ``pictures.py http://127.0.0.1:8000 http://127.0.0.1:8001``."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path
from urllib.parse import quote

from playwright.sync_api import Browser, Page, sync_playwright

FOLDER = Path(__file__).resolve().parent.parent / "docs" / "pictures"
PASSWORD = "corrigenda-demo"  # noqa: S105 -- the demo's, printed by `make demo`


def main(server: str, site: str) -> None:
    """Form and desk, as a person sees them on a wide screen."""
    FOLDER.mkdir(exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        picture_of_form(open_page(browser), f"{server}/report?url={quote(f'{site}/articles/canal', safe='')}")
        picture_of_desk(open_page(browser), f"{server}/desk/")
        browser.close()


def open_page(browser: Browser) -> Page:
    """A wide, light, French window."""
    return browser.new_context(viewport={"width": 1280, "height": 860}, locale="fr").new_page()


def picture_of_form(page: Page, address: str) -> None:
    """One paragraph picked and reworded."""
    page.goto(address)
    page.get_by_text("Annoncée pour 2021").click()
    field = page.locator("textarea[name^=proposal-]:visible").first
    field.fill(field.input_value().replace("travaillés", "travaillé"))
    field.evaluate("element => element.blur()")
    page.get_by_text("Un chantier deux fois repoussé").scroll_into_view_if_needed()
    page.mouse.wheel(0, 260)
    page.wait_for_timeout(600)
    page.screenshot(path=FOLDER / "form.png")


def picture_of_desk(page: Page, address: str) -> None:
    """The most urgent erratum."""
    page.goto(address)
    page.fill("#username", "edgar")
    page.fill("#password", PASSWORD)
    page.click("button[type=submit]")
    page.get_by_role("link", name="#7").first.click()
    page.wait_for_timeout(600)
    page.screenshot(path=FOLDER / "desk.png")


if __name__ == "__main__":
    main(*sys.argv[1:3])
