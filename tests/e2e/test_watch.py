"""The watch, whole: a site changes, a worker sees it, an editor decides without JavaScript, the record shows it."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from corrigenda.management.demo.data import SLUG
from tests.e2e.conftest import log_in
from tests.served import Served

pytestmark = [pytest.mark.e2e, pytest.mark.xdist_group("desk")]

# The site is searched, what is found is read, the article is looked at: a step each, with a pause between.
WORK = """
from django.core.management import call_command
from django.utils import timezone
from corrigenda.models import Round, Watch
from corrigenda.services import watching
watching.tend(now=timezone.now())
Watch.objects.update(next_look_at=timezone.now().replace(year=2099))
Watch.objects.filter(article__url__endswith='canal').update(next_look_at=timezone.now())
for _ in range(3):
    Round.objects.update(since=None)
    call_command("work", "--once")
"""


@pytest.fixture
def desk(chromium: Browser, served: Served) -> Iterator[Page]:
    """The desk of an editor-in-chief whose browser runs no script."""
    context = chromium.new_context(java_script_enabled=False, locale="fr")
    page = context.new_page()
    log_in(page, served)
    yield page
    context.close()


def edit(page: Page, served: Served, slug: str, wrong: str, right: str) -> None:
    """What somebody does in the newspaper's own editing form, telling nobody."""
    page.goto(f"{served.site_url}/edit/{slug}")
    field = page.locator("textarea")
    source = field.input_value()
    assert wrong in source
    field.fill(source.replace(wrong, right))
    with page.expect_navigation():
        page.get_by_role("button", name="Enregistrer").click()


def wait_for_the_worker(served: Served) -> None:
    """Makes the article due, as time would, and lets a worker run, as often as there are other things to look at."""
    served.python(WORK)


def test_a_site_that_changes_is_seen_decided_and_told(served: Served, desk: Page) -> None:
    # Somebody corrects what a reader reported, and quietly changes a figure as well.
    edit(desk, served, "canal", "l’existance", "l’existence")
    edit(desk, served, "canal", "6\u00a0km/h", "8\u00a0km/h")
    wait_for_the_worker(served)

    # The report is answered by itself; the figure stands first among what was changed without a notice.
    desk.goto(f"{served.url}/desk/p/{SLUG}/?tab=all&q=existence")
    expect(desk.locator(".desk-row .badge").first).to_have_text("Déjà corrigé")
    desk.get_by_role("link", name=re.compile("Retouches")).click()
    row = desk.locator(".row").filter(has_text="8 km/h")
    expect(row.locator(".badge").first).to_have_text("chiffre")
    expect(desk.locator(".row").filter(has_text="l’existence")).to_have_count(0)
    row.get_by_role("link", name="Publier un rectificatif").click()

    # Without words nothing is published, and nothing typed is lost.
    desk.select_option("#notice-type", "update")
    desk.get_by_role("button", name="Publier le rectificatif").click()
    expect(desk.locator("#notice-error")).to_be_visible()
    expect(desk.locator("#notice-type")).to_have_value("update")
    desk.fill("#notice-text", "La vitesse sur le canal est limitée à 8 km/h.")
    desk.get_by_role("button", name="Publier le rectificatif").click()
    expect(desk.get_by_text("Rectificatif publié").first).to_be_visible()

    # The record shows it; the trail is whole.
    desk.goto(f"{served.url}/p/{SLUG}/")
    expect(desk.get_by_text("La vitesse sur le canal est limitée à 8 km/h.")).to_be_visible()
    assert f"{SLUG}: whole" in served.manage("verify_trail")


def test_small_changes_are_passed_over_together_and_that_is_undone(served: Served, desk: Page) -> None:
    desk.goto(f"{served.url}/desk/p/{SLUG}/alterations")
    expect(desk.get_by_role("heading", name=re.compile("orthographe et typographie seules"))).to_be_visible()

    desk.get_by_role("button", name="Aucun rectificatif pour tous ceux-ci").click()
    expect(desk.get_by_role("heading", name=re.compile("orthographe et typographie"))).to_have_count(0)
    desk.get_by_role("button", name="Annuler").click()

    expect(desk.get_by_role("heading", name=re.compile("orthographe et typographie"))).to_be_visible()


def test_an_article_that_the_site_shows_no_more_is_told_when_it_stays_so(served: Served, desk: Page) -> None:
    file = next(served.newspaper.glob("canal.*.html"))
    text = file.read_text("utf-8")
    file.unlink()
    for _ in range(2):
        wait_for_the_worker(served)

    desk.goto(f"{served.url}/desk/p/{SLUG}/articles")
    desk.get_by_role("link", name=re.compile("Introuvables sur le site")).click()
    expect(desk.locator(".row")).to_have_count(1)

    file.write_text(text, "utf-8")
    wait_for_the_worker(served)
    desk.goto(f"{served.url}/desk/p/{SLUG}/articles")
    expect(desk.get_by_role("link", name=re.compile("Introuvables sur le site"))).to_have_count(0)
