from __future__ import annotations

from typing import Any

import pytest
from django.core.checks import run_checks
from django.db import connection, transaction
from pytest_django import DjangoAssertNumQueries

from corrigenda.core.searching import searchable
from corrigenda.models import Article, ArticleWords, Publication, words
from corrigenda.models.words import articles_with
from tests.factories import TEXTS, make_article, make_publication, push_again

pytestmark = pytest.mark.django_db


def found(publication: Publication, phrase: str) -> list[Article]:
    return list(articles_with(publication, searchable(phrase)))


def test_an_article_is_found_by_words_beside_each_other() -> None:
    article = make_article()
    make_article(article.publication, ("Titre", "Rien de tel."))

    assert found(article.publication, "les applaudissement") == [article]
    assert found(article.publication, "LES  Applaudissement") == [article]
    assert found(article.publication, "applaudissement les") == []
    assert found(article.publication, "applaudissements") == []


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("l’écluse d'Aujourd’hui", "d’aujourd'hui"),
        ("Jean‑Luc Dupont", "jean-luc dupont"),
        ("10\u202f000 euros", "10 000 euros"),
        ("voir/lire a.example", "lire a example"),
        ("applau\u00addissement", "applaudissement"),
        ("« Œuvre »", "œuvre"),
        ("STRASSE 12.5", "strasse 12.5"),
    ],
)
def test_signs_between_the_words_do_not_hide_them(text: str, phrase: str) -> None:
    article = make_article(texts=("Titre", text))

    assert found(article.publication, phrase) == [article]


def test_accents_make_another_word_and_lines_are_not_crossed_by_chance() -> None:
    article = make_article(texts=("Titre", "Le péché", "Le peche"))

    assert found(article.publication, "le péché") == [article]
    assert found(article.publication, "le pechè") == []


def test_the_index_follows_the_current_revision_and_nothing_else() -> None:
    article = make_article()

    push_again(article, (*TEXTS[:2], "Tout autre chose."))
    assert found(article.publication, "les applaudissement") == []
    assert found(article.publication, "autre chose") == [article]

    push_again(article, TEXTS)
    assert found(article.publication, "les applaudissement") == [article]
    assert ArticleWords.objects.filter(article=article).count() == 1


def test_a_revision_that_is_rolled_back_leaves_the_index_as_it_was() -> None:
    article = make_article()

    with transaction.atomic():
        push_again(article, ("Titre", "Tout autre chose."))
        transaction.set_rollback(True)

    assert found(article.publication, "autre chose") == []
    assert found(article.publication, "les applaudissement") == [article]


def test_a_deleted_article_leaves_the_index() -> None:
    article = make_article()
    publication = article.publication

    article.delete()
    again = make_article(publication, ("Titre", "Rien."))

    assert found(publication, "les applaudissement") == []
    assert found(publication, "rien") == [again]


def test_another_publication_s_articles_are_not_found() -> None:
    make_article()

    assert found(make_publication(), "les applaudissement") == []


def test_a_very_long_article_is_found_by_its_end() -> None:
    texts = ("Titre", *[f"mot{number} " * 400 for number in range(60)], "la toute dernière lignne")
    article = make_article(texts=texts)

    assert found(article.publication, "dernière lignne") == [article]
    assert ArticleWords.objects.filter(article=article).count() > 1


@pytest.mark.parametrize("nothing", ["", "…", '"', "' OR '1'='1", '") OR ("'])
def test_what_holds_no_words_finds_nothing_and_breaks_nothing(nothing: str) -> None:
    article = make_article()

    assert found(article.publication, nothing) == []


def test_one_question_whatever_is_found(django_assert_num_queries: DjangoAssertNumQueries) -> None:
    publication = make_publication()
    for _ in range(3):
        make_article(publication)

    with django_assert_num_queries(1):
        articles = found(publication, "les applaudissement")
        assert [article.current is not None for article in articles] == [True] * 3


def test_a_database_without_an_index_is_searched_row_by_row(monkeypatch: pytest.MonkeyPatch) -> None:
    article = make_article()
    make_article(article.publication, ("Titre", "Rien de tel."))
    monkeypatch.setattr(words, "_HITS", {})

    assert found(article.publication, "les applaudissement") == [article]
    assert [warning.id for warning in run_checks()] == ["corrigenda.W001"]


def test_a_database_with_an_index_gives_no_warning() -> None:
    assert run_checks() == []


def test_the_database_uses_its_index() -> None:
    make_article()
    plan = "EXPLAIN QUERY PLAN " if connection.vendor == "sqlite" else "EXPLAIN "
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute("SET LOCAL enable_seqscan = off")
        cursor.execute(plan + words._HITS[connection.vendor], ["les applaudissement"])
        steps: Any = " ".join(str(row) for row in cursor.fetchall())

    assert "corrigenda_articlewords_index" in steps
