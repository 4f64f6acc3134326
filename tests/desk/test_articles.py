from __future__ import annotations

from html import unescape

import pytest
from pytest_django import DjangoAssertNumQueries

from corrigenda.models import Article, Watch
from corrigenda.web.sentences import sentence
from tests.desk.conftest import Newsroom
from tests.factories import NOW, TEXTS, make_article, make_erratum, push_again


@pytest.mark.parametrize("articles", [1, 3])
def test_the_list_asks_the_same_number_of_questions_whatever_its_length(
    newsroom: Newsroom, articles: int, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    for _ in range(articles - 1):
        make_erratum(make_article(newsroom.publication))
    client = newsroom.client(newsroom.bob)

    with django_assert_num_queries(7):
        page = client.get(newsroom.url("articles")).content.decode()
    assert page.count("data-row") == articles
    assert "1 to decide" in page


def test_the_list_is_searched_by_title_and_address(newsroom: Newsroom) -> None:
    client = newsroom.client(newsroom.bob)

    assert "data-row" in client.get(newsroom.url("articles?q=péniches")).content.decode()
    assert "Nothing matches." in client.get(newsroom.url("articles?q=lune")).content.decode()


@pytest.mark.parametrize(
    ("url", "sentence"),
    [
        ("", "This is not the address of a page."),
        ("nonsense", "This is not the address of a page."),
        ("https://courrier.example/1", "The page leads to another site"),
        ("http://127.0.0.1:9/nowhere", "The site does not answer."),
    ],
)
def test_an_address_that_gives_no_article_is_said_at_the_field_and_kept(
    newsroom: Newsroom, url: str, sentence: str
) -> None:
    response = newsroom.client(newsroom.bob).post(newsroom.url("articles/look"), {"url": url})
    page = unescape(response.content.decode())

    assert response.status_code == 422
    assert sentence in page
    assert f'value="{url}"' in page


def test_an_article_shows_its_blocks_with_the_errata_that_stand_in_them(newsroom: Newsroom) -> None:
    lost = make_erratum(newsroom.article, remark="Faux", index=4)
    push_again(newsroom.article, TEXTS[:4])
    client = newsroom.client(newsroom.bob)

    page = client.get(newsroom.url(f"articles/{newsroom.article.public_id}/")).content.decode()

    assert page.count("is-marked") == 1
    assert page.index(TEXTS[2][:20]) < page.index("errata/1") < page.index(TEXTS[3][:20])
    assert page.index("Not surely anywhere in it") < page.index(f"errata/{lost.number}")


def test_two_versions_are_compared_block_by_block(newsroom: Newsroom) -> None:
    push_again(
        newsroom.article, [*TEXTS[:2], TEXTS[2].replace("samedi", "dimanche"), TEXTS[3], "Un mot de la fin."]
    )
    client = newsroom.client(newsroom.bob)

    page = client.get(newsroom.url(f"articles/{newsroom.article.public_id}/changes")).content.decode()
    changes = page.split('class="changes"')[1]

    assert "dimanche</ins>" in changes
    assert "Un mot de la fin.</ins>" in changes
    assert TEXTS[1] not in changes


def test_one_version_alone_has_nothing_to_be_compared_with(newsroom: Newsroom) -> None:
    client = newsroom.client(newsroom.bob)

    for query in ("", "?old=x&new=y", "?new=999999"):
        page = client.get(newsroom.url(f"articles/{newsroom.article.public_id}/changes{query}"))
        assert "There is only one version." in page.content.decode()


def test_a_site_that_does_not_answer_is_told_on_the_articles_page(newsroom: Newsroom) -> None:
    client = newsroom.client(newsroom.bob)

    response = client.post(newsroom.url(f"articles/{newsroom.article.public_id}/observe"))

    assert response.status_code == 422
    assert "The site does not answer." in response.content.decode()


@pytest.mark.parametrize("articles", [1, 3])
def test_articles_that_the_site_shows_no_more_are_listed_apart(
    newsroom: Newsroom, articles: int, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    client = newsroom.client(newsroom.bob)
    assert "Not found on the site" not in client.get(newsroom.url("articles")).content.decode()
    for number in range(articles):
        article = make_article(newsroom.publication, path=f"parti-{number}")
        missing(article)

    with django_assert_num_queries(7):
        page = unescape(client.get(newsroom.url("articles?tab=missing")).content.decode())
    assert page.count("data-row") == articles
    assert page.count(str(sentence("fetch.not_found"))) == articles


def test_one_slip_of_the_site_is_not_told(newsroom: Newsroom) -> None:
    missing(newsroom.article, misses=1)

    page = newsroom.client(newsroom.bob).get(newsroom.url("articles")).content.decode()

    assert "Not found on the site" not in page


def test_an_article_says_when_it_is_looked_at_next_or_why_it_cannot_be(newsroom: Newsroom) -> None:
    client = newsroom.client(newsroom.bob)
    watch = missing(newsroom.article)
    rest = newsroom.url(f"articles/{newsroom.article.public_id}/")
    assert "since" in client.get(rest).content.decode()

    watch.trouble, watch.misses = "", 0
    watch.save()

    assert "next time about" in client.get(rest).content.decode()


def test_an_article_that_was_changed_without_a_notice_leads_there(newsroom: Newsroom) -> None:
    push_again(newsroom.article, TEXTS[:4])

    page = newsroom.client(newsroom.bob).get(newsroom.url(f"articles/{newsroom.article.public_id}/"))

    assert "It was changed without a notice." in page.content.decode()


def missing(article: Article, misses: int = 2) -> Watch:
    """A watch that found the article gone so often."""
    return Watch.objects.create(
        publication=article.publication,
        article=article,
        url=article.url,
        host="x",
        stands_since=NOW,
        next_look_at=NOW,
        misses=misses,
        trouble="fetch.not_found",
        trouble_facts={"status": "404"},
        trouble_since=NOW,
    )
