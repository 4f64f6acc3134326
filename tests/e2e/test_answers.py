"""What is answered at once, as a reader sees it in a real browser."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.conftest import Open, Site, is_too_wide, violations
from tests.e2e.test_report import RECEIPT, mend, reports_about

pytestmark = [pytest.mark.e2e, pytest.mark.xdist_group("e2e")]
OPINION = "Quelle honte, je ne suis pas d’accord avec ce projet ridicule."


def pick(page: Page, *starts: str) -> None:
    for start in starts:
        page.get_by_label(start).check()
    page.get_by_role("button", name="Continuer").click()


def send(page: Page) -> None:
    page.get_by_role("button", name="Envoyer le signalement").click()


def test_a_remark_about_something_else_is_asked_about_and_a_yes_sends_it(site: Site, open_page: Open) -> None:
    page = open_page(site.report("hors-sujet"), js=False, width=375)
    pick(page, "La première péniche")
    page.locator("#remark-2").fill(OPINION)
    send(page)

    expect(page.get_by_role("heading", level=1)).to_contain_text("S’agit-il d’une erreur dans le texte")
    expect(page.get_by_label("prêt à être copié")).to_have_value(OPINION)
    expect(page.get_by_role("link", name="page de contact")).to_be_visible()
    assert not is_too_wide(page)
    assert reports_about(site, "hors-sujet") == 0
    page.get_by_role("button", name="Oui, envoyer mon signalement").click()

    expect(page).to_have_url(RECEIPT)
    assert reports_about(site, "hors-sujet") == 1


def test_the_question_is_open_to_everybody(site: Site, open_page: Open) -> None:
    page = open_page(site.report("hors-sujet"))
    page.get_by_text("La première péniche").click()
    page.locator("#remark-2").fill(OPINION)
    send(page)

    expect(page.get_by_role("heading", level=1)).to_contain_text("S’agit-il")
    assert violations(page) == []


def test_a_proposal_against_a_ground_rule_is_answered_and_may_be_sent_all_the_same(
    site: Site, open_page: Open
) -> None:
    page = open_page(site.report("regle"), js=False)
    pick(page, "La première péniche")
    mend(page, 2, "péniche", "barge")
    send(page)

    expect(page.get_by_role("alert")).to_contain_text("Nous écrivons «\u00a0péniche\u00a0».")
    page.get_by_role("button", name="Envoyer quand même").click()
    expect(page).to_have_url(RECEIPT)


def test_what_was_rejected_before_is_answered_with_the_reason(site: Site, open_page: Open) -> None:
    page = open_page(site.report("canal"), js=False)
    pick(page, "Une fête du canal")
    mend(page, 10, "21", "22")
    send(page)

    expect(page.get_by_role("alert")).to_contain_text("Le syndicat nous confirme le 21\u00a0juin.")


def test_what_was_corrected_since_the_copy_is_answered_with_the_hour(site: Site, open_page: Open) -> None:
    page = open_page(site.report("corrige"))
    page.get_by_text("La première péniche").click()
    # The tab was opened before the correction.
    page.evaluate("old => document.querySelector('[name=revision]').value = old", site.facts["old"])
    page.locator("#remark-2").fill("Il manque un s.")
    send(page)

    expect(page.get_by_role("alert")).to_contain_text("Corrigé depuis votre copie")
