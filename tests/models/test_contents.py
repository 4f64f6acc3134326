"""A content that was read lately is at hand, and never another one's."""

from __future__ import annotations

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from corrigenda.models import Article, Revision, queries
from tests.factories import TEXTS, make_article, push_again

pytestmark = pytest.mark.django_db


def read(article: Article) -> Revision:
    found = queries.article_at(article.publication, article.url)
    assert found is not None
    assert found.current is not None
    return found.current


def test_a_content_is_read_once_while_it_stands() -> None:
    article = make_article()
    first = read(article)

    with CaptureQueriesContext(connection) as asked:
        again = read(article)

    assert again is first
    assert not any("SELECT * FROM corrigenda_revision" in query["sql"] for query in asked.captured_queries)


def test_a_new_content_is_seen_at_once() -> None:
    article = make_article()
    read(article)
    push_again(article, [*TEXTS[:4], "Le syndicat attend dix bateaux par jour."])

    assert read(article).texts[4] == "Le syndicat attend dix bateaux par jour."


def test_a_key_that_another_content_has_got_tells_that_one() -> None:
    article = make_article()
    kept = read(article)
    other = make_article(texts=["Le moulin ferme", "Il tournait depuis 1902."])
    assert other.current is not None
    # As after a copy of the database was put back: the key is there, and it is not the row that was read.
    Revision.objects.filter(pk=kept.pk).update(digest="f" * 64, rows=other.current.rows)

    assert read(article).texts == ("Le moulin ferme", "Il tournait depuis 1902.")


def test_no_more_contents_than_so_many_are_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("corrigenda.models.queries.archive.MOST_CONTENTS", 2)
    articles = [make_article() for _ in range(4)]
    first = [read(article) for article in articles]

    assert read(articles[3]) is first[3]
    assert read(articles[0]) is not first[0]
    assert read(articles[0]) == first[0]
