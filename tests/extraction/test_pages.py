from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from corrigenda.core.blocks import BlockKind, visible_text
from corrigenda.core.errors import FetchError
from corrigenda.extraction import extract_article

PAGES = Path(__file__).parent / "pages"


def page(name: str) -> str:
    return (PAGES / f"{name}.html").read_text("utf-8")


def shown(name: str) -> str:
    return "".join(f"{block.kind}: {block.text}\n" for block in extract_article(page(name)).blocks)


@pytest.mark.parametrize("name", sorted(path.stem for path in PAGES.glob("*.html")))
def test_a_page_comes_in_as_its_article_and_nothing_else(name: str) -> None:
    assert shown(name) == (PAGES / f"{name}.txt").read_text("utf-8")


@pytest.mark.parametrize("name", sorted(path.stem for path in PAGES.glob("*.html")))
def test_each_block_reads_as_its_markup_and_its_markup_stands_in_the_page(name: str) -> None:
    for block in extract_article(page(name)).blocks:
        assert visible_text(block.html).text == block.text
        assert block.html in page(name)


def test_inline_markup_is_kept_as_it_was_published() -> None:
    blocks = extract_article(page("fr-marche")).blocks

    assert [block.html for block in blocks if "mairie.example" in block.html] == [
        "Le chantier devait durer dix mois&#8239;; il en aura pris dix-huit. En cause, selon "
        '<a href="https://mairie.example/travaux">la mairie</a>, la découverte de fondations médiévales et un hiver '
        "« particulièrement humide »."
    ]


def test_what_the_page_says_about_itself_comes_along() -> None:
    article = extract_article(page("fr-marche"), url="https://gazette.example/2026/marche-couvert?utm=x")

    assert article.title == "Le marché couvert rouvre ses\xa0portes"
    assert article.language == "fr"
    assert article.canonical_url == "https://gazette.example/2026/marche-couvert"
    assert article.published == datetime(2026, 3, 14, 7, 30, tzinfo=UTC)
    assert article.author == "Inès Barbier, Noé Lemaire"


def test_a_page_that_says_nothing_about_itself_has_empty_facts() -> None:
    article = extract_article(page("en-blog"))

    assert (article.language, article.canonical_url, article.published, article.author) == (
        "en",
        "",
        None,
        "",
    )


def test_a_publication_may_say_where_its_articles_stand() -> None:
    article = extract_article(page("fr-marche"), selector="section.newsletter")

    assert [block.text[:24] for block in article.blocks if block.kind is BlockKind.PARAGRAPH] == [
        "Chaque matin, l’essentie"
    ]


@pytest.mark.parametrize(
    ("selector", "code"),
    [("div.nowhere", "extract.no_article"), ("p:::", "extract.bad_selector"), ("[", "extract.bad_selector")],
)
def test_a_selector_that_finds_nothing_or_is_none_says_so(selector: str, code: str) -> None:
    with pytest.raises(FetchError) as refusal:
        extract_article(page("fr-marche"), selector=selector)

    assert refusal.value.code == code


LOGIN = """<title>Log in</title><h1>Log in</h1><form><label>E-mail <input></label><label>Password <input type=Password></label>
<button>Log in</button></form><p><a href="/forgot">Forgotten your password?</a></p>"""
NOT_FOUND = """<title>Page introuvable</title><nav><a href="/">Accueil</a></nav><h1>Oups, cette page n’existe pas</h1>
<p>La page que vous cherchez a été déplacée ou supprimée.</p><a href="/">Retour à l’accueil</a>"""
PAYWALL = """<title>The bridge</title><article><h1>The bridge that nobody wanted</h1>
<div class="paywall"><p>Subscribe to read this article and all others, for one euro a month.</p></div></article>"""
LISTING = (
    "<title>News</title><h1>News</h1><ul>"
    + "<li><a href='/x'>A headline of some words that links elsewhere.</a>" * 30
)
EMPTY = (
    "",
    " ",
    "<html>",
    "plain words",
    "<p>",
    "\x00\x00",
    "<script>document.write('<p>text</p>')</script>",
)


@pytest.mark.parametrize(
    ("html", "code"),
    [
        (LOGIN, "extract.needs_login"),
        (NOT_FOUND, "extract.not_found"),
        (PAYWALL, "extract.subscribers_only"),
        (LISTING, "extract.no_article"),
        *((html, "extract.no_article") for html in EMPTY),
    ],
)
def test_a_page_without_an_article_says_so(html: str, code: str) -> None:
    with pytest.raises(FetchError) as refusal:
        extract_article(html)

    assert refusal.value.code == code
    assert refusal.value.permanent
