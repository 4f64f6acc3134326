"""The same mistake in other articles, in a real browser with a real worker: found, picked, pasted, seen, taken back."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.e2e.conftest import is_too_wide, violations
from tests.e2e.elsewhere_seed import RIGHT, WRONG
from tests.e2e.test_desk import Visit
from tests.served import Served

pytestmark = [pytest.mark.e2e, pytest.mark.xdist_group("desk")]


@pytest.fixture
def number(served: Served) -> int:
    """The accepted erratum whose mistake stands in three other articles."""
    where = f"{str(served.folder / 'demo-site')!r}, {served.site_url!r}"
    return int(served.python(f"from tests.e2e.elsewhere_seed import main; main({where})").splitlines()[-1])


@pytest.fixture
def visit(chromium: Browser, served: Served) -> Iterator[Visit]:
    visit = Visit(chromium, served)
    yield visit
    for context in visit.contexts:
        context.close()
    assert visit.complaints == []


@pytest.fixture
def work(served: Served) -> Iterator[Callable[[], None]]:
    """Starts a worker, which ends with the test."""
    workers: list[subprocess.Popen[bytes]] = []
    yield lambda: workers.append(served.start([sys.executable, "-m", "django", "work"]))
    for worker in workers:
        served.end(worker)


def paste(served: Served, slug: str) -> None:
    """What the newsroom does in its editing system."""
    file = served.folder / "demo-site" / f"{slug}.fr.html"
    file.write_text(file.read_text("utf-8").replace(WRONG, RIGHT), "utf-8")


def fits(page: Page) -> list[str]:
    return violations(page) + (["too wide"] if is_too_wide(page) else [])


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(("lang", "width"), [("fr", 375), ("en", 1280)])
def test_the_pages_are_open_to_everybody(
    visit: Visit, served: Served, number: int, scheme: str, lang: str, width: int
) -> None:
    page = visit(
        f"errata/{number}",
        who="edgar",
        lang=lang,
        color_scheme=scheme,
        viewport={"width": width, "height": 800},
    )
    assert fits(page) == []
    page.goto(visit.address(f"errata/{number}/elsewhere?all=1"))
    assert fits(page) == []
    page.locator("#picks button").click()
    expect(page.get_by_role("progressbar")).to_be_visible()
    assert fits(page) == []
    served.manage("work", "--once")
    expect(page.locator("details summary")).to_have_count(4)  # the member's menu, and what to paste in three

    for details in page.locator("details.act").all():
        details.evaluate("element => { element.open = true }")
    assert fits(page) == []


def test_picked_places_are_pasted_seen_and_one_is_taken_back(
    visit: Visit, served: Served, number: int, work: Callable[[], None]
) -> None:
    page = visit(f"errata/{number}", who="edgar")
    page.get_by_role("link", name="stands in 3 other articles").click()
    boxes = page.locator("[name=picked]")
    expect(boxes).to_have_count(3)
    boxes.nth(0).check()
    boxes.nth(1).check()
    expect(page.locator("[data-picked]")).to_have_text("Picked on this page: 2")
    page.get_by_role("button", name="Correct the picked ones").click()

    # The page looks by itself how far the worker is.
    expect(page.get_by_text("Waiting its turn")).to_have_count(2)
    work()
    expect(page.get_by_text("To paste by hand")).to_have_count(2, timeout=60_000)
    page.locator("details.act summary").first.click()
    expect(page.locator("details.act .copyable").nth(1)).to_contain_text(RIGHT)

    paste(served, page.locator(".row .row-title").first.inner_text().split(" ")[0].lower())
    page.get_by_role("button", name="I have pasted: look at the articles").click()
    expect(page.get_by_text("2 articles are being looked at.")).to_be_visible()
    served.manage("work", "--once")
    page.reload()
    expect(page.locator(".row .badge").first).to_have_text("Corrected")
    page.get_by_role("button", name="Take back").last.click()
    expect(page.get_by_text("Taken back", exact=True)).to_be_visible()


def test_the_whole_of_it_works_without_javascript(visit: Visit, served: Served, number: int) -> None:
    page = visit(f"errata/{number}/elsewhere", who="edgar", js=False)
    page.get_by_role("link", name="Pick all that are not in doubt on this page").click()
    page.get_by_role("button", name="Correct the picked ones").click()
    expect(page.get_by_text("0 of 3 done")).to_be_visible()

    served.manage("work", "--once")
    page.get_by_role("link", name="Look how far it is").click()

    expect(page.get_by_text("3 are to be pasted by hand")).to_be_visible()
    page.get_by_role("button", name="Take all back").click()
    expect(page.get_by_text("3 of 3 done")).to_be_visible()
