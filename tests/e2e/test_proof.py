"""A flood comes in: what a reader's browser does by itself, in the form and in the element."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.e2e.conftest import RECEIPT, Open, Site, violations
from tests.served import Served

pytestmark = [pytest.mark.e2e, pytest.mark.xdist_group("e2e")]


@pytest.fixture(scope="module")
def flooded(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """A server whose publication always asks for a proof of work."""
    folder: Path = tmp_path_factory.mktemp("flooded")
    with Served(folder, settings={"CORRIGENDA_LIMIT_REPORTS": "1"}) as served:
        made = served.python("from tests.e2e.seed import main; main()")
        served.python(
            "from corrigenda.models import Publication; Publication.objects.update(proof_of_work='always')"
        )
        served.serve()
        yield Site(served, json.loads(made.splitlines()[-1]))


def test_the_browser_proves_that_it_is_no_flood_and_sends_by_itself(flooded: Site, open_page: Open) -> None:
    page = open_page(flooded.report("avec-js"))
    page.get_by_text("La première péniche").click()
    page.locator("#remark-2").fill("Il manque un s.")
    page.get_by_role("button", name="Envoyer le signalement").click()

    expect(page).to_have_url(RECEIPT)
    assert flooded.reports_about("avec-js") == 1


def test_without_scripts_the_reader_is_told_to_wait_and_loses_nothing(flooded: Site, open_page: Open) -> None:
    page = open_page(flooded.report("sans-js"), js=False, width=375)
    page.get_by_label("La première péniche").check()
    page.get_by_role("button", name="Continuer").click()
    page.locator("#remark-2").fill("Il manque un s.")
    page.get_by_role("button", name="Envoyer le signalement").click()

    expect(page.get_by_role("status")).to_contain_text("Patientez 30\u00a0secondes")
    expect(page.locator("#remark-2")).to_have_value("Il manque un s.")
    assert flooded.reports_about("sans-js") == 0


def test_the_notice_is_open_to_everybody(flooded: Site, open_page: Open) -> None:
    page = open_page(flooded.report("clavier"))
    # A browser that cannot compute: the page must say how to go on.
    page.add_init_script("Object.defineProperty(globalThis, 'crypto', {value: {}})")
    page.reload()
    page.get_by_text("La première péniche").click()
    page.locator("#remark-2").fill("Il manque un s.")
    page.get_by_role("button", name="Envoyer le signalement").click()

    expect(page.get_by_role("heading", name="Beaucoup plus de signalements")).to_be_visible()
    assert violations(page) == []
