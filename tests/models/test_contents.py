"""A content that was read lately is at hand, and never another one's."""

from __future__ import annotations

import pytest
from django.db import connection
from django.forms.models import model_to_dict
from django.test.utils import CaptureQueriesContext

from corrigenda.core.errors import NotFound
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


def test_site_article_and_content_are_found_at_once_as_one_by_one() -> None:
    article = make_article()
    host = article.publication.domains.get().host
    read(article)

    with CaptureQueriesContext(connection) as asked:
        owner, found = queries.owner_and_article(host, article.url)

    assert len(asked) == 1
    assert owner == queries.publication_of_host(host)
    assert model_to_dict(owner) == model_to_dict(article.publication)
    assert found is not None
    assert model_to_dict(found) == model_to_dict(article)
    assert found.current is read(article)


def test_an_article_is_found_at_its_other_address_and_one_that_is_not_known_is_none() -> None:
    article = make_article()
    host = article.publication.domains.get().host
    other = f"{article.url}-en-bref"
    article.addresses.create(publication=article.publication, url=other)

    assert queries.owner_and_article(host, other) == (article.publication, article)
    assert queries.owner_and_article(host, f"{article.url}-inconnu") == (article.publication, None)


def test_an_article_without_a_content_is_found_without() -> None:
    article = make_article()
    host = article.publication.domains.get().host
    Article.objects.filter(pk=article.pk).update(current=None)

    _, found = queries.owner_and_article(host, article.url)

    assert found is not None
    assert found.current is None


def test_nobody_owns_a_host_that_is_not_known() -> None:
    article = make_article()

    with pytest.raises(NotFound, match=r"publication\.unknown"):
        queries.owner_and_article("elsewhere.example", article.url)


def test_no_more_contents_than_so_many_are_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("corrigenda.models.queries.archive.MOST_CONTENTS", 2)
    articles = [make_article() for _ in range(4)]
    first = [read(article) for article in articles]

    assert read(articles[3]) is first[3]
    assert read(articles[0]) is not first[0]
    assert read(articles[0]) == first[0]
