"""The whole job with JavaScript off: pick, describe, send; nothing typed is ever lost."""

from __future__ import annotations

import pytest
from django.http import HttpResponse
from django.test import Client
from django.utils import timezone

from corrigenda.core.intake import MAX_PASSAGES, MAX_TEXT
from corrigenda.models import Article, Report
from tests.factories import TEXTS, make_article, make_erratum, make_report, push_again
from tests.reader.conftest import fields

URL = "https://gazette.example/canal"
MENDED = TEXTS[2].replace("applaudissement", "applaudissements")


def opened(browser: Client, **query: str) -> HttpResponse:
    return browser.get("/report", {"url": URL, **query})


def described(browser: Client, *picks: int) -> HttpResponse:
    data = fields(opened(browser)).filled("describe", pick=[str(pick) for pick in picks])
    return browser.post("/report", data)


def test_the_form_shows_the_article_in_the_words_of_the_house(browser: Client, article: Article) -> None:
    page = opened(browser).content.decode()

    for words in (
        "Une erreur dans le texte\u202f?",
        "C’est le bon endroit pour nous l’indiquer\u202f!",
        "Attention, ce formulaire ne doit servir qu’à signaler une erreur.",
        '<a href="https://gazette.example/contact">la page de contact</a>',
        "Étape 1",
        "Cliquez sur les paragraphes contenant des erreurs\u202f!",
        *TEXTS,
    ):
        assert words in page
    assert page.count('type="checkbox" name="pick"') == len(TEXTS)
    assert '<span class="block-words" lang="fr" dir="ltr">' in page


def test_the_form_speaks_the_language_asked_for(browser: Client, article: Article) -> None:
    response = opened(browser, lang="en")

    assert response.headers["Content-Language"] == "en"
    assert "Click the paragraphs that contain errors!" in response.content.decode()
    assert fields(response).sent["lang"] == ["en"]


def test_three_steps_make_a_report_and_lead_to_its_receipt(browser: Client, article: Article) -> None:
    step_2 = described(browser, 2, 4)

    assert "Étape 2" in step_2.content.decode()
    assert "Nous écrivons « événement »." in step_2.content.decode()
    sent = fields(step_2).filled(
        "send",
        proposal_2=MENDED,
        remark_4="Six ou sept\u202f?",
        kind_4="fact",
        source_4="https://canal.example/",
    )
    receipt = browser.post("/report", sent)

    report = Report.objects.get()
    assert receipt.status_code == 303
    assert receipt.headers["Location"].startswith("/r/")
    assert [(p.block_index, p.proposal, p.remark, p.kind, p.source_url) for p in report.passages.all()] == [
        (2, MENDED, "", "other", ""),
        (4, "", "Six ou sept\u202f?", "fact", "https://canal.example/"),
    ]
    assert report.language == "fr"
    assert browser.get(receipt.headers["Location"]).status_code == 200


def test_nothing_picked_is_told_at_the_list(browser: Client, article: Article) -> None:
    response = described(browser)

    assert response.status_code == 422
    assert '<a href="#block-0">Cliquez sur au moins un paragraphe contenant une erreur.</a>' in (
        response.content.decode()
    )


def test_sending_without_a_pick_goes_back_to_the_list(browser: Client, article: Article) -> None:
    response = browser.post("/report", fields(opened(browser)).filled("send"))

    assert response.status_code == 422
    assert "Étape 1" in response.content.decode()


def test_too_many_paragraphs_are_told_before_anything_is_typed(browser: Client, article: Article) -> None:
    long = make_article(
        article.publication, [f"Texte {n}" for n in range(60)], path="long", now=timezone.now()
    )
    data = fields(browser.get("/report", {"url": long.url})).filled(
        "describe", pick=[str(n) for n in range(MAX_PASSAGES + 1)]
    )
    response = browser.post("/report", data)

    assert response.status_code == 422
    assert "Choisissez au plus 50 paragraphes" in response.content.decode()


@pytest.mark.parametrize(
    ("typed", "target", "words"),
    [
        ({}, "proposal-2", "Le texte est inchangé."),
        ({"proposal_2": " "}, "proposal-2", "Corrigez le paragraphe, ou dites"),
        ({"remark_2": "x" * (MAX_TEXT + 1)}, "remark-2", "C’est trop long\u00a0: 5\u00a0001 caractères"),
        ({"remark_2": "x", "kind_2": "tea"}, "kind-2", "Choisissez une nature d’erreur"),
        ({"remark_2": "x", "source_2": "là-bas"}, "source-2", "Ceci n’est pas une adresse web."),
        ({"remark_2": "x", "email": "pas une adresse"}, "email", "Ceci ne ressemble pas à une adresse"),
    ],
)
def test_a_refusal_stands_at_its_field_and_nothing_typed_is_lost(
    browser: Client, article: Article, typed: dict[str, str], target: str, words: str
) -> None:
    sent = fields(described(browser, 2)).filled("send", **typed)

    response = browser.post("/report", sent)
    page = response.content.decode()

    assert response.status_code == 422
    assert f'<a href="#{target}">' in page
    assert f'id="{target}-error' in page or f'id="{target.replace("-", "-error-", 1)}"' in page
    assert page.count(words) == 2
    kept = fields(response).filled("send")
    assert {name: kept[name] for name in kept if name != "kind-2"} == {
        name: [value] if isinstance(value, str) and name != "go" else value
        for name, value in sent.items()
        if name != "kind-2"
    }
    assert not Report.objects.exists()


def test_changing_the_selection_keeps_what_was_typed(browser: Client, article: Article) -> None:
    typed = fields(described(browser, 2, 3)).filled(
        "pick", proposal_2=MENDED, remark_3="Accord.", email="a@b.example"
    )
    step_1 = browser.post("/report", typed)
    assert fields(step_1).sent["pick"] == ["2", "3"]

    without_2 = browser.post("/report", fields(step_1).filled("describe", pick=["3"]))
    assert fields(without_2).sent["remark-3"] == ["\nAccord."]
    again = browser.post("/report", fields(without_2).filled("pick"))
    with_2 = browser.post("/report", fields(again).filled("describe", pick=["2", "3"]))

    kept = fields(with_2).filled("send")
    assert kept["proposal-2"] == [MENDED]
    assert kept["remark-3"] == ["Accord."]
    assert kept["email"] == ["a@b.example"]


def test_a_double_click_is_one_report_with_one_receipt(browser: Client, article: Article) -> None:
    sent = fields(described(browser, 2)).filled("send", proposal_2=MENDED)

    first, second = browser.post("/report", sent), browser.post("/report", sent)

    assert Report.objects.count() == 1
    assert first.headers["Location"] == second.headers["Location"]


def test_going_back_and_changing_a_sent_report_is_another_one_after_a_second_look(
    browser: Client, article: Article
) -> None:
    step_2 = fields(described(browser, 2))
    browser.post("/report", step_2.filled("send", proposal_2=MENDED))

    look = browser.post("/report", step_2.filled("send", remark_2="Et le verbe est mal accordé."))
    assert look.status_code == 422
    assert "Vous avez déjà envoyé un signalement" in look.content.decode()
    second = browser.post("/report", fields(look).filled("send"))

    assert second.status_code == 303
    assert Report.objects.count() == 2


def test_a_key_that_is_no_key_is_replaced(browser: Client, article: Article) -> None:
    sent = fields(described(browser, 2)).filled("send", proposal_2=MENDED, key="x" * 300)

    assert browser.post("/report", sent).status_code == 303


def test_the_reader_reports_what_was_seen_even_when_the_article_has_moved_on(
    browser: Client, article: Article
) -> None:
    step_2 = fields(described(browser, 2))
    push_again(article, ["Un autre titre", *TEXTS], now=timezone.now())

    browser.post("/report", step_2.filled("send", proposal_2=MENDED))

    passage = Report.objects.get().passages.get()
    assert passage.seen == TEXTS[2]
    assert passage.proposal == MENDED


def test_a_revision_that_nobody_knows_falls_back_on_todays(browser: Client, article: Article) -> None:
    response = browser.post(
        "/report", fields(opened(browser)).filled("describe", pick="2", revision="0" * 64)
    )

    assert TEXTS[2] in response.content.decode()


def test_a_block_beyond_the_article_is_refused(browser: Client, article: Article) -> None:
    response = browser.post("/report", fields(opened(browser)).filled("send", pick=["2", "99"], remark_2="x"))

    assert response.status_code == 422
    assert "Ce paragraphe ne fait pas partie de l’article." in response.content.decode()


def test_a_block_that_others_reported_says_so(browser: Client, article: Article) -> None:
    make_report(article, index=3, remark="Accord.", now=timezone.now())
    make_report(article, index=3, remark="Accord.", now=timezone.now())

    page = opened(browser).content.decode()

    assert 'aria-describedby="known-3"' in page
    assert "Déjà signalé, merci" in page
    assert "par 2 lecteurs" in page


@pytest.mark.parametrize(("ago", "words"), [(0, "Corrigé à "), (3, "Corrigé le ")])
def test_a_block_that_was_corrected_says_when(
    browser: Client, article: Article, ago: int, words: str
) -> None:
    erratum = make_erratum(article, now=timezone.now())
    erratum.state = "applied"
    erratum.changed_at = timezone.now() - timezone.timedelta(days=ago)
    erratum.save()

    assert words in opened(browser).content.decode()


def test_a_message_about_something_else_is_led_to_the_contact_page(browser: Client, article: Article) -> None:
    typed = fields(described(browser, 2, 3)).filled(
        "off_topic", remark_2="Bravo pour cet article\u202f!", proposal_3="Je préfère les trains."
    )
    response = browser.post("/report", typed)
    page = response.content.decode()

    assert fields(response).sent["remark-2"] == ["Bravo pour cet article\u202f!"]
    assert "Bravo pour cet article\u202f!\n\nJe préfère les trains.</textarea>" in page
    assert 'href="https://gazette.example/contact">Aller à la page de contact' in page
    assert not Report.objects.exists()
    back = browser.post("/report", fields(response).filled("describe"))
    assert fields(back).filled("send")["remark-2"] == ["Bravo pour cet article\u202f!"]
    assert fields(back).sent["insists"] == ["1"]


def test_the_links_of_a_block_are_told_apart_from_its_words(browser: Client, article: Article) -> None:
    revision = article.current
    assert revision is not None
    revision.rows[2][2] = revision.rows[2][1].replace(
        "l’écluse", '<a href="/moulin?a=1&amp;b=2">l’écluse</a>'
    )
    revision.save()

    page = described(browser, 2).content.decode()

    assert '<span lang="fr" dir="ltr">l’écluse</span> → <code dir="ltr">/moulin?a=1&amp;b=2</code>' in page


def test_a_reader_writes_text_and_nothing_else(browser: Client, article: Article) -> None:
    sent = fields(described(browser, 2)).filled("pick", remark_2='"><script>alert(1)</script>')

    assert "<script>alert" not in browser.post("/report", sent).content.decode()


def test_no_page_of_the_form_sets_a_cookie(browser: Client, article: Article) -> None:
    step_2 = described(browser, 2)
    pages = [
        opened(browser),
        step_2,
        browser.post("/report", fields(step_2).filled("pick")),
        browser.post("/report", fields(step_2).filled("send")),
        browser.post("/report", fields(step_2).filled("off_topic")),
        browser.post("/report", fields(step_2).filled("send", proposal_2=MENDED)),
        browser.get("/report"),
        browser.get("/report", {"url": "https://nowhere.example/"}),
    ]

    assert [page for page in pages if page.cookies or "Set-Cookie" in page.headers] == []
    assert {page.headers["Cache-Control"] for page in pages} == {"private, no-cache", "no-store"}


def test_a_form_of_another_site_is_not_taken(browser: Client, article: Article) -> None:
    sent = fields(described(browser, 2)).filled("send", proposal_2=MENDED)

    response = browser.post("/report", sent, headers={"Sec-Fetch-Site": "cross-site"})

    assert response.status_code == 403
    assert "Un autre site a envoyé ce formulaire" in response.content.decode()
    assert not Report.objects.exists()


def test_the_form_takes_no_other_method(browser: Client) -> None:
    assert browser.put("/report").status_code == 405
