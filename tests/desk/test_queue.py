from __future__ import annotations

import re
from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries

from corrigenda.models import Erratum
from corrigenda.services import triage
from tests.desk.conftest import Newsroom
from tests.factories import NOW, TEXTS, later, make_article, make_erratum, make_report

REMARK = "Paul Vautier s’appelle Paul Gauthier."


def numbers(client: Client, address: str) -> list[int]:
    return [int(number) for number in re.findall(r'data-row="(\d+)"', client.get(address).content.decode())]


def text_of(client: Client, address: str) -> str:
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", client.get(address).content.decode()))


def test_a_row_shows_the_change_the_readers_and_the_kind(newsroom: Newsroom) -> None:
    make_report(newsroom.article, proposal=TEXTS[2].replace("applaudissement", "applaudissements"))

    page = newsroom.client(newsroom.erin).get(newsroom.url()).content.decode()

    assert "2 readers" in page
    assert "Spelling or grammar" in page
    assert '<del class="diff-del">' in page
    assert "applaudissements</ins>" in page


def test_a_row_without_a_proposal_shows_what_the_reader_says(newsroom: Newsroom) -> None:
    make_erratum(newsroom.article, remark=REMARK, index=3, kind="name")

    assert REMARK in newsroom.client(newsroom.erin).get(newsroom.url()).content.decode()


@pytest.mark.parametrize("rows", [1, 3])
def test_the_queue_asks_the_same_number_of_questions_whatever_its_length(
    newsroom: Newsroom, rows: int, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    for number in range(rows - 1):
        erratum = make_erratum(make_article(newsroom.publication), remark=f"Remarque {number}")
        triage.claim(erratum, newsroom.bob, now=NOW)
    client = newsroom.client(newsroom.erin)

    with django_assert_num_queries(9):
        assert len(numbers(client, newsroom.url())) == rows


def test_tabs_count_and_filter_by_state(newsroom: Newsroom) -> None:
    held = make_erratum(newsroom.article, remark=REMARK, index=3)
    triage.hold(held, newsroom.erin, reason="", now=NOW)
    client = newsroom.client(newsroom.erin)

    assert numbers(client, newsroom.url()) == [newsroom.erratum.number]
    assert numbers(client, newsroom.url("?tab=held")) == [held.number]
    assert numbers(client, newsroom.url("?tab=accepted")) == []
    assert sorted(numbers(client, newsroom.url("?tab=all"))) == [newsroom.erratum.number, held.number]
    assert "On hold 1" in text_of(client, newsroom.url())


def test_filters_narrow_by_kind_severity_article_and_claim(newsroom: Newsroom) -> None:
    elsewhere = make_article(newsroom.publication)
    other = make_erratum(elsewhere, remark=REMARK, index=3, kind="name")
    triage.weigh(other, newsroom.erin, severity="serious", now=NOW)
    triage.claim(other, newsroom.erin, now=NOW)
    client = newsroom.client(newsroom.erin)

    for query in ("kind=name", "severity=serious", f"article={elsewhere.public_id}", "mine=1"):
        assert numbers(client, newsroom.url(f"?{query}")) == [other.number], query


@pytest.mark.parametrize("words", ["gauthier", "Paul Gauthier", "péniches s’appelle", "#2", "2"])
def test_search_finds_words_of_readers_titles_and_numbers(newsroom: Newsroom, words: str) -> None:
    make_erratum(newsroom.article, remark=REMARK, index=4, kind="name")
    client = newsroom.client(newsroom.erin)

    assert 2 in numbers(client, newsroom.url(f"?q={words.replace('#', '%23')}"))


def test_search_needs_every_word(newsroom: Newsroom) -> None:
    client = newsroom.client(newsroom.erin)

    assert numbers(client, newsroom.url("?q=péniches introuvable")) == []
    assert "Nothing matches." in client.get(newsroom.url("?q=introuvable")).content.decode()


@pytest.mark.parametrize(
    "query",
    ["tab=x", "kind=x", "severity=x", "order=x", "page=x", "page=99", "page=-1", "article=%27"],
)
def test_what_an_address_says_wrongly_is_left_out(newsroom: Newsroom, query: str) -> None:
    assert newsroom.client(newsroom.erin).get(newsroom.url(f"?{query}")).status_code == 200


def test_the_rank_weighs_readers_severity_and_age(newsroom: Newsroom) -> None:
    Erratum.objects.filter(pk=newsroom.erratum.pk).update(opened_at=later())
    serious = make_erratum(make_article(newsroom.publication), remark="Grave", now=later())
    triage.weigh(serious, newsroom.erin, severity="serious", now=NOW)
    popular_article = make_article(newsroom.publication)
    popular = make_erratum(popular_article)
    for _ in range(4):
        make_report(popular_article, proposal=TEXTS[2].replace("applaudissement", "applaudissements"))
    client = newsroom.client(newsroom.erin)

    assert numbers(client, newsroom.url()) == [serious.number, popular.number, newsroom.erratum.number]


def test_what_waits_longer_than_the_publication_allows_itself_is_overdue(newsroom: Newsroom) -> None:
    client = newsroom.client(newsroom.erin)
    Erratum.objects.update(opened_at=timezone.now() - timedelta(days=2))
    assert "Overdue" not in text_of(client, newsroom.url())

    Erratum.objects.update(opened_at=timezone.now() - timedelta(days=4))
    assert "Overdue" in text_of(client, newsroom.url())

    triage.ask(newsroom.erratum, newsroom.erin, question="Où\u202f?", now=NOW)
    assert "Overdue" not in text_of(client, newsroom.url("?tab=asked"))


def test_newest_and_oldest_first(newsroom: Newsroom) -> None:
    newer = make_erratum(newsroom.article, remark=REMARK, index=3, now=later(5))
    client = newsroom.client(newsroom.erin)

    assert numbers(client, newsroom.url("?order=newest")) == [newer.number, newsroom.erratum.number]
    assert numbers(client, newsroom.url("?order=oldest")) == [newsroom.erratum.number, newer.number]


def test_a_long_queue_has_pages_that_keep_the_filters(newsroom: Newsroom) -> None:
    for number in range(31):
        make_erratum(make_article(newsroom.article.publication), remark=f"Remarque {number}", index=3)
    client = newsroom.client(newsroom.erin)

    first = client.get(newsroom.url("?order=oldest")).content.decode()

    assert "Page 1 of 2" in first
    assert 'href="?order=oldest&amp;page=2"' in first
    assert len(numbers(client, newsroom.url("?order=oldest&page=2"))) == 2


def test_a_page_that_asks_for_news_gets_304_until_something_happens(newsroom: Newsroom) -> None:
    client = newsroom.client(newsroom.erin)
    etag = client.get(newsroom.url()).headers["ETag"]

    unchanged = client.get(newsroom.url(), headers={"If-None-Match": etag})
    triage.claim(newsroom.erratum, newsroom.bob, now=NOW)
    changed = client.get(newsroom.url(), headers={"If-None-Match": etag})

    assert (unchanged.status_code, unchanged.content) == (304, b"")
    assert changed.status_code == 200
    assert "bob has it" in changed.content.decode()


def bulk(newsroom: Newsroom, errata: list[Erratum], member: Any = None, **post: str) -> str:
    client = newsroom.client(member or newsroom.erin)
    picked = [f"{erratum.number}:{erratum.version}" for erratum in errata]
    response = client.post(newsroom.url("decide"), {"picked": picked, **post}, follow=True)
    return str(response.content.decode())


def test_several_errata_are_rejected_at_once_each_in_its_readers_language_and_undone(
    newsroom: Newsroom,
) -> None:
    other = make_erratum(newsroom.article, remark=REMARK, index=3)
    client = newsroom.client(newsroom.erin)
    picked = [f"{one.number}:{one.version}" for one in (newsroom.erratum, other)]

    page = client.post(
        newsroom.url("decide"), {"picked": picked, "verb": "reject", "code": "house_style"}, follow=True
    ).content.decode()
    other.refresh_from_db()
    reasons = [newsroom.fresh().reason, other.reason]

    assert "2 errata decided." in page
    assert [newsroom.fresh().state, other.state] == ["rejected", "rejected"]
    assert all(reason.startswith("Merci") for reason in reasons), reasons

    marks = re.findall(r'name="picked" value="([^"]+)"', page.split("data-toasts")[1])
    client.post(newsroom.url("decide"), {"picked": marks, "verb": "undo"})

    assert {erratum.state for erratum in Erratum.objects.all()} == {"open"}


@pytest.mark.parametrize(
    ("verb", "state"), [("off_topic", "off_topic"), ("already_fixed", "already_fixed"), ("hold", "held")]
)
def test_a_corrector_decides_several_where_the_role_allows(newsroom: Newsroom, verb: str, state: str) -> None:
    bulk(newsroom, [newsroom.erratum], newsroom.bob, verb=verb)

    assert newsroom.fresh().state == state


def test_what_cannot_be_decided_so_is_named_and_left(newsroom: Newsroom) -> None:
    stale = newsroom.fresh()
    triage.hold(newsroom.erratum, newsroom.alice, reason="", now=NOW)
    other = make_erratum(newsroom.article, remark=REMARK, index=3)

    page = bulk(newsroom, [stale, other], verb="off_topic")

    assert "1 erratum decided." in page
    assert "#1" in page
    assert newsroom.fresh().state == "held"


def test_bulk_without_enough_said_decides_nothing(newsroom: Newsroom) -> None:
    assert "Nothing was picked." in bulk(newsroom, [], verb="hold")
    assert "Pick a reason from the list." in bulk(newsroom, [newsroom.erratum], verb="reject")
    assert newsroom.fresh().state == "open"


def test_a_corrector_rejects_nothing_in_bulk(newsroom: Newsroom) -> None:
    page = bulk(newsroom, [newsroom.erratum], newsroom.bob, verb="reject", code="house_style")

    assert newsroom.fresh().state == "open"
    assert "#1" in page
    assert "bulk-code" not in page


def test_bulk_reaches_no_other_publication(newsroom: Newsroom) -> None:
    charlie = newsroom.client(newsroom.charlie)

    charlie.post(
        f"/desk/p/{newsroom.charlie.publication.slug}/decide",
        {"picked": ["1:0"], "verb": "off_topic"},
    )

    assert newsroom.fresh().state == "open"


@pytest.mark.parametrize("mark", ["x", "1", "1:x", "-1:0", "1:0:0", "²:0", "9" * 40 + ":1"])
def test_a_broken_mark_picks_nothing(newsroom: Newsroom, mark: str) -> None:
    client = newsroom.client(newsroom.erin)

    response = client.post(newsroom.url("decide"), {"picked": [mark], "verb": "off_topic"})

    assert response.status_code == 302
    assert newsroom.fresh().state == "open"


def test_an_unknown_verb_is_nowhere(newsroom: Newsroom) -> None:
    client = newsroom.client(newsroom.erin)

    assert client.post(newsroom.url("decide"), {"picked": ["1:0"], "verb": "eat"}).status_code == 404


def test_an_empty_desk_says_so(newsroom: Newsroom) -> None:
    triage.off_topic(newsroom.erratum, newsroom.erin, now=NOW)
    client = newsroom.client(newsroom.erin)

    assert "Nothing to decide." in client.get(newsroom.url()).content.decode()
    assert (
        "No report yet."
        in newsroom.client(newsroom.charlie)
        .get(f"/desk/p/{newsroom.charlie.publication.slug}/?tab=all")
        .content.decode()
    )


def test_what_persons_concerned_ask_is_labelled_and_can_be_looked_at_alone(newsroom: Newsroom) -> None:
    wish = make_erratum(newsroom.article, remark="Merci de retirer mon nom de cet article", index=3)
    client = newsroom.client(newsroom.erin)

    assert set(numbers(client, newsroom.url())) == {newsroom.erratum.number, wish.number}
    assert text_of(client, newsroom.url()).count("Person concerned ") == 1
    assert numbers(client, newsroom.url("?personal=1")) == [wish.number]
    assert 'name="personal" value="1" checked' in client.get(newsroom.url("?personal=1")).content.decode()
