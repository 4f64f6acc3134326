"""Layouts that pages of all makes have: what stands there as an article comes in, and what says it is none does not."""

from __future__ import annotations

import pytest

from corrigenda.core.errors import FetchError
from corrigenda.extraction import extract_article

ADOPTED = "Le conseil municipal a adopté jeudi soir le budget de la ville, après quatre heures de débat."
CHOICES = "« Nous avons fait des choix difficiles », a reconnu la maire, qui défend la hausse des dépenses."
DEBT = "L’opposition dénonce une dette de 42 millions d’euros, soit 1 200 euros pour chaque habitant."
PROSE = (ADOPTED, CHOICES, DEBT)
BODY = "".join(f"<p>{text}</p>" for text in PROSE)
BREAKS = "<br> <br>".join(PROSE)


def page(body: str, title: str = "Budget") -> str:
    return f"<!doctype html><html lang=fr><head><title>{title} | La Gazette</title></head><body>{body}</body></html>"


def shown(html: str) -> list[str]:
    return [f"{block.kind}: {block.text}" for block in extract_article(html).blocks]


def paragraphs(*texts: str) -> list[str]:
    return [f"paragraph: {text}" for text in texts]


def card(number: int) -> str:
    return (
        f"<article class=card><a href='/{number}'><h2>Un autre article, le numéro {number}</h2></a>"
        "<p>Une phrase d’accroche assez longue pour ressembler à de la prose, avec un point final.</p></article>"
    )


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        pytest.param(
            f"<table><tr><td>La Gazette<tr><td><a href=1>Accueil</a><br><a href=2>Liens</a><td><font>{BREAKS}</font></table>",
            paragraphs(*PROSE),
            id="a table and breaks of another century",
        ),
        pytest.param(
            f"<article><h1>Budget</h1><p>{ADOPTED}</p><table><caption>Dette</caption><tr><td>2025<td>42</table>"
            f"<figure><img src=a><span>Photo</span></figure><p>{CHOICES}</p><p>{DEBT}</p></article>",
            [
                "headline: Budget",
                *paragraphs(ADOPTED),
                "caption: Dette",
                "table_cell: 2025",
                "table_cell: 42",
                *paragraphs(CHOICES, DEBT),
            ],
            id="a table with a title of one word",
        ),
        pytest.param(
            f"<table><tr><td>Gazette<tr><td><a href=1>Accueil</a><td><font>{'<br>'.join([ADOPTED + ' ' + DEBT] * 2)}</font></table>",
            paragraphs(*[f"{ADOPTED} {DEBT}"] * 2),
            id="paragraphs that are lines",
        ),
        pytest.param(
            f"<main><article><h1>Budget</h1>{BODY}</article>{''.join(map(card, range(12)))}</main>",
            ["headline: Budget", *paragraphs(*PROSE)],
            id="the cards of other articles below",
        ),
        pytest.param(
            f"<h1>En direct</h1><p>{DEBT}</p><article><h2><a href='#p1'>10 h 42</a></h2><p>{ADOPTED}</p></article>"
            f"<article><h2><a href='#p2'>9 h 15</a></h2><p>{CHOICES}</p></article>",
            [
                "headline: En direct",
                *paragraphs(DEBT),
                "heading: 10 h 42",
                *paragraphs(ADOPTED),
                "heading: 9 h 15",
                *paragraphs(CHOICES),
            ],
            id="the posts of a live report",
        ),
        pytest.param(
            f"<form method=post><div id=menu><a href=1>Accueil</a></div><h1>Budget</h1><div class=texte>{BODY}{BODY}</div>"
            "<div id=box><input name=u><input type=password></div></form>",
            ["headline: Budget", *paragraphs(*PROSE), *paragraphs(*PROSE)],
            id="a form around everything, with a log-in beside the article",
        ),
        pytest.param(
            "<main><h1>Budget<a class=headerlink href='#budget'>¶</a></h1>"
            f"{BODY}<h2>La dette<a href='#dette'>#</a></h2><p>{DEBT}</p></main>",
            ["headline: Budget", *paragraphs(*PROSE), "heading: La dette", *paragraphs(DEBT)],
            id="signs to copy an address from",
        ),
        pytest.param(
            f"<main><h1>Budget</h1><p class=lead>Vérifié le 3 janvier 2026 par la rédaction</p>{BODY}</main>",
            ["headline: Budget", *paragraphs(*PROSE)],
            id="a date line in the standfirst’s place",
        ),
        pytest.param(
            f"<main><h1>Budget</h1>{BODY}<dl><dt>Délai<dd>Comptez trois semaines à partir du dépôt du dossier.</dl>"
            f"<p>{DEBT}</p></main>",
            [
                "headline: Budget",
                *paragraphs(*PROSE),
                "list_item: Délai",
                "list_item: Comptez trois semaines à partir du dépôt du dossier.",
                *paragraphs(DEBT),
            ],
            id="a list of definitions",
        ),
        pytest.param(
            "<article><h1>Un chat dans un arbre</h1><p>Les pompiers de Carsac ont secouru mardi un chat coincé en haut "
            "d’un platane.</p><p>Il est sain et sauf.</p></article>",
            [
                "headline: Un chat dans un arbre",
                *paragraphs(
                    "Les pompiers de Carsac ont secouru mardi un chat coincé en haut d’un platane.",
                    "Il est sain et sauf.",
                ),
            ],
            id="a news in brief",
        ),
        pytest.param(
            f"<article><h1>Budget</h1>{BODY * 4}<h2>Il vous reste 40 % de cet article à lire</h2>"
            "<p>La suite est réservée aux abonnés. Abonnez-vous pour un euro par mois.</p></article>",
            ["headline: Budget", *paragraphs(*PROSE * 4)],
            id="a long beginning before the offer to subscribe",
        ),
        pytest.param(
            f"<article><h1>Budget</h1><figure><div><p>{ADOPTED}</p><p>{CHOICES}</p></div></figure><p>{DEBT}</p></article>",
            ["headline: Budget", *paragraphs(*PROSE)],
            id="a figure around paragraphs",
        ),
    ],
)
def test_an_article_comes_in_whatever_its_layout(html: str, expected: list[str]) -> None:
    assert [line for line in shown(page(html)) if "La Gazette" not in line] == expected


NOWHERE = (
    "Vous pouvez revenir à la page d’accueil, ou chercher l’article que vous vouliez lire dans nos archives."
)
FEW = "Le conseil a adopté le budget jeudi soir, après un long débat entre la majorité et ses adversaires."


@pytest.mark.parametrize(
    ("html", "code"),
    [
        (page(f"<h1>Erreur 404</h1><p>{NOWHERE}</p>", "Erreur 404"), "extract.not_found"),
        (page(f"<h1>Oups !</h1><p>{NOWHERE}</p>", "Page non trouvée"), "extract.not_found"),
        (page(f"<h1>Cette page n’existe plus</h1><p>{NOWHERE}</p>", "La Gazette"), "extract.not_found"),
        (page(f"<h1>Sorry, the page cannot be found</h1><p>{NOWHERE}</p>"), "extract.not_found"),
        (page(f"<article><h1>Budget</h1><p>{FEW}</p><p>Déjà abonné ? Connectez-vous.</p></article>"), "extract.subscribers_only"),
        (page(f"<article><h1>Budget</h1><p>{FEW}</p><p>Subscribe now to read the whole story.</p></article>"), "extract.subscribers_only"),
        (
            page(
                '<script type="application/ld+json">{"@type": "NewsArticle", "isAccessibleForFree": "False"}</script>'
                f"<article><h1>Budget</h1><p>{FEW}</p></article>"
            ),
            "extract.subscribers_only",
        ),
        (
            page(
                "<h1>Connexion</h1><form><p>Connectez-vous à votre compte pour retrouver vos lettres, vos favoris et "
                "votre abonnement, sur tous vos écrans.</p><input type=password></form>"
            ),
            "extract.needs_login",
        ),
        (page("<main>" + "".join(map(card, range(30))) + "</main>"), "extract.no_article"),
    ],
)  # fmt: skip
def test_a_page_that_is_no_article_says_what_it_is(html: str, code: str) -> None:
    with pytest.raises(FetchError) as refusal:
        extract_article(html)

    assert (refusal.value.code, refusal.value.permanent) == (code, True)


@pytest.mark.parametrize(
    "html",
    [
        page(f"<article><h1>404 jours de grève</h1>{BODY}</article>", "404 jours de grève"),
        page(f"<article><h1>La page des lecteurs</h1>{BODY}</article>", "La page des lecteurs"),
        page(
            f"<dialog><form><input type=password></form></dialog><article><h1>Budget</h1><p>{FEW}</p></article>"
        ),
    ],
)
def test_a_short_article_is_none_of_these(html: str) -> None:
    assert len(extract_article(html).blocks) >= 2


def test_a_publication_that_says_where_its_articles_stand_is_believed() -> None:
    html = page(f"<article id=own><h1>Budget</h1><p>{FEW}</p></article><p>Déjà abonné ?</p>")

    assert [block.text for block in extract_article(html, selector="#own").blocks] == ["Budget", FEW]
