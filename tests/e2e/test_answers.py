"""What is answered at once, as a reader meets it on the form page: with JavaScript, and without."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.conftest import RECEIPT, Open, Site, is_too_wide, mend, violations

pytestmark = [
    pytest.mark.e2e,
    pytest.mark.xdist_group("e2e"),
    pytest.mark.parametrize("js", [True, False], ids=["js", "plain"]),
]
OPINION = "Quelle honte, je ne suis pas d’accord avec ce projet ridicule."
LOCK = "La première péniche"
# While the reader types, the newsroom puts it right and Corrigenda sees that.
CORRECT = """
from django.utils import timezone
from corrigenda.models import Publication
from tests.e2e.seed import correct
correct(Publication.objects.get(slug="gazette"), {path!r}, timezone.now())
"""


def start(open_page: Open, site: Site, answer: str, js: bool) -> tuple[Page, str]:
    """The form of an article that is this test's alone, and its path."""
    path = f"{answer}-{'js' if js else 'plain'}"
    return open_page(site.report(path), js=js, width=375), path


def pick(page: Page, words: str, js: bool) -> None:
    page.get_by_label(words).check()
    if not js:
        page.get_by_role("button", name="Continuer").click()


def send(page: Page) -> None:
    page.get_by_role("button", name="Envoyer le signalement").click()


def faults_of(page: Page, js: bool) -> list[str]:
    """What is wrong with the page as it stands; axe needs scripts to run."""
    return (["too wide"] if is_too_wide(page) else []) + (violations(page) if js else [])


def insist(page: Page) -> None:
    page.get_by_role("button", name="Envoyer quand même").click()
    expect(page).to_have_url(RECEIPT)


def test_what_was_corrected_since_the_copy_is_answered_with_the_hour(
    site: Site, open_page: Open, js: bool
) -> None:
    page, path = start(open_page, site, "corrige", js)
    pick(page, LOCK, js)
    mend(page, 2, "applaudissement", "applaudissements")
    site.served.python(CORRECT.format(path=path))
    send(page)

    expect(page.get_by_role("alert")).to_contain_text("Corrigé depuis votre copie")
    assert site.reports_about(path) == 0
    insist(page)
    assert site.reports_about(path) == 1


def test_what_others_reported_is_joined_with_a_tick(site: Site, open_page: Open, js: bool) -> None:
    page, path = start(open_page, site, "deja", js)
    expect(page.get_by_text("Déjà signalé, merci")).to_be_visible()
    pick(page, LOCK, js)
    page.get_by_label("Je l’ai vue aussi").check()
    assert faults_of(page, js) == []
    send(page)

    expect(page).to_have_url(RECEIPT)
    expect(page.get_by_text("Un autre lecteur a signalé la même chose.")).to_be_visible()
    assert site.readers_of(path) == [2]


def test_a_proposal_that_changes_nothing_is_answered(site: Site, open_page: Open, js: bool) -> None:
    page, path = start(open_page, site, "inchange", js)
    pick(page, LOCK, js)
    send(page)

    expect(page.get_by_role("alert")).to_contain_text("Le texte est inchangé.")
    expect(page.get_by_role("button", name="Envoyer quand même")).to_have_count(0)
    assert site.reports_about(path) == 0


def test_a_proposal_against_a_ground_rule_is_answered_and_may_be_sent_all_the_same(
    site: Site, open_page: Open, js: bool
) -> None:
    page, path = start(open_page, site, "regle", js)
    pick(page, LOCK, js)
    mend(page, 2, "péniche", "barge")
    send(page)

    expect(page.get_by_role("alert")).to_contain_text("Nous écrivons «\u00a0péniche\u00a0».")
    assert faults_of(page, js) == []
    assert site.reports_about(path) == 0
    insist(page)
    assert site.reports_about(path) == 1


def test_what_was_rejected_before_is_answered_with_the_reason_and_insisted_on_once(
    site: Site, open_page: Open, js: bool
) -> None:
    page, path = start(open_page, site, "rejete", js)
    pick(page, "Une fête du canal", js)
    mend(page, 10, "21", "22")
    send(page)

    expect(page.get_by_role("alert")).to_contain_text("Le syndicat nous confirme le 21\u00a0juin.")
    assert site.reports_about(path) == 1
    insist(page)
    assert site.reports_about(path) == 2


def test_a_remark_about_something_else_is_asked_about_and_a_yes_sends_it(
    site: Site, open_page: Open, js: bool
) -> None:
    page, path = start(open_page, site, "hors-sujet", js)
    pick(page, LOCK, js)
    page.locator("#remark-2").fill(OPINION)
    send(page)

    expect(page.get_by_role("heading", level=1)).to_contain_text("S’agit-il d’une erreur dans le texte")
    expect(page.get_by_label("prêt à être copié")).to_have_value(OPINION)
    expect(page.get_by_role("link", name="page de contact")).to_be_visible()
    assert faults_of(page, js) == []
    assert site.reports_about(path) == 0
    page.get_by_role("button", name="Oui, envoyer mon signalement").click()

    expect(page).to_have_url(RECEIPT)
    assert site.reports_about(path) == 1


def test_who_asks_something_for_themselves_is_told_where_to_turn(
    site: Site, open_page: Open, js: bool
) -> None:
    page, _path = start(open_page, site, "concerne", js)
    pick(page, LOCK, js)
    page.locator("#remark-2").fill("J’étais à bord\u202f: merci de retirer mon nom de cet article.")
    send(page)

    expect(page).to_have_url(RECEIPT)
    expect(page.get_by_role("heading", name="Vous écrivez pour vous-même")).to_be_visible()
    assert faults_of(page, js) == []
