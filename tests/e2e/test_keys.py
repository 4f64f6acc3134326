"""A reader makes a key, reports with it and drops it, in a real browser with and without JavaScript."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.conftest import Open, Site, is_too_wide, violations

pytestmark = [pytest.mark.e2e, pytest.mark.xdist_group("e2e")]
RECEIPT = re.compile(r"/r/[\w-]{22}$")
KEY = re.compile(r"/k/([\w-]{22})\?lang=fr$")


def send(page: Page, remark: str, *, js: bool) -> None:
    page.get_by_text("La première péniche").first.click()
    if not js:
        page.get_by_role("button", name="Continuer").click()
    page.locator("#remark-2").fill(remark)
    page.get_by_role("button", name="Envoyer le signalement").click()
    expect(page).to_have_url(RECEIPT)


@pytest.mark.parametrize("js", [False, True])
def test_a_key_is_made_carried_and_dropped(site: Site, open_page: Open, js: bool) -> None:
    article = "avec-js" if js else "sans-js"
    page = open_page(site.report(article), js=js, width=375 if js else 1280)
    send(page, f"Le mot « travaillé », sans s ({js}).", js=js)
    page.get_by_role("button", name="Créer ma clé de lecteur").click()
    expect(page).to_have_url(KEY)
    key = page.url
    secret = key.partition("/k/")[2].partition("?")[0]
    if js:
        assert violations(page) == []
        assert not is_too_wide(page)

    page.get_by_label("Adresse de l’article").fill(f"https://gazette.example/{article}")
    page.get_by_role("button", name="Ouvrir l’article").click()
    assert secret not in page.url
    if js:
        page.get_by_text("La première péniche").first.click()
        expect(page.get_by_label("Votre clé de lecteur")).to_have_value(secret)
        assert violations(page) == []
        assert not is_too_wide(page)
        page.get_by_text("La première péniche").first.click()
    send(page, f"« Quatorze mois » est faux ({js}).", js=js)
    expect(page.get_by_text("Ce signalement est déjà relié à une clé de lecteur.")).to_be_visible()

    page.goto(key)
    page.get_by_role("button", name="Supprimer cette clé").click()
    expect(page.get_by_role("heading", name="Votre clé est supprimée")).to_be_visible()
