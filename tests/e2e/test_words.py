"""The small word diff of the form, in the browser that runs it."""

from __future__ import annotations

import random

import pytest
from playwright.sync_api import Page

from tests.e2e.conftest import Open, Site

pytestmark = [pytest.mark.e2e, pytest.mark.xdist_group("e2e")]


Parts = list[tuple[str, str]]


def diffs(page: Page, pairs: list[tuple[str, str]]) -> list[Parts]:
    found = page.evaluate(
        """async pairs => {
            const { wordDiff } = await import("/static/corrigenda/js/words.js");
            return pairs.map(([before, after]) => wordDiff(before, after).map(part => [part.kind, part.text]));
        }""",
        [list(pair) for pair in pairs],
    )
    return [[(kind, text) for kind, text in parts] for parts in found]


def diff(page: Page, before: str, after: str) -> Parts:
    return diffs(page, [(before, after)])[0]


@pytest.fixture
def page(site: Site, open_page: Open) -> Page:
    return open_page(f"{site.base}/report?lang=fr")


def test_a_word_is_replaced_whole(page: Page) -> None:
    assert diff(page, "les applaudissement de", "les applaudissements de") == [
        ("equal", "les "),
        ("delete", "applaudissement"),
        ("insert", "applaudissements"),
        ("equal", " de"),
    ]


def test_an_elision_and_a_no_break_space_are_words_of_their_own(page: Page) -> None:
    assert diff(page, "l'eau à 9 h", "l’eau à 9\u00a0h") == [
        ("delete", "l'"),
        ("insert", "l’"),
        ("equal", "eau à 9"),
        ("delete", " "),
        ("insert", "\u00a0"),
        ("equal", "h"),
    ]


def test_neighbouring_words_change_together(page: Page) -> None:
    assert diff(page, "un petit chat dort", "une grande souris dort") == [
        ("delete", "un petit chat"),
        ("insert", "une grande souris"),
        ("equal", " dort"),
    ]


def test_both_wordings_stand_in_the_parts_whatever_they_are(page: Page) -> None:
    dice = random.Random(7)
    letters = [*"ab cé’'.«»", "\u00a0", "\u202f", "\U0001f600", "e\u0301", "\n"]
    texts = ["".join(dice.choices(letters, k=dice.randrange(30))) for _ in range(600)]
    pairs = list(zip(texts[::2], texts[1::2], strict=True))

    for (before, after), parts in zip(pairs, diffs(page, pairs), strict=True):
        assert "".join(text for kind, text in parts if kind != "insert") == before
        assert "".join(text for kind, text in parts if kind != "delete") == after


def test_a_very_long_text_is_compared_at_once(page: Page) -> None:
    before, after = (" ".join(f"{word}{n}" for n in range(4000)) for word in ("a", "b"))

    assert [kind for kind, _ in diff(page, before, after)] == ["delete", "insert"]
