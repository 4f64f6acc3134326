from __future__ import annotations

import re

import pytest
from django.test import Client
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries

from corrigenda.models import Erratum
from corrigenda.services import tokens, triage
from tests.desk.conftest import Newsroom
from tests.desk.test_queue import numbers, text_of
from tests.factories import NOW, RANT, make_article, make_doubtful, make_erratum, make_publication

LANE = "?tab=doubtful"


@pytest.fixture
def doubtful(newsroom: Newsroom) -> Erratum:
    return make_doubtful(newsroom.article)


@pytest.fixture
def client(newsroom: Newsroom) -> Client:
    return newsroom.client(newsroom.erin)


def marks_to_undo(page: str) -> dict[str, object]:
    toast = page.split("data-toasts")[1]
    verb = re.search(r'name="verb" value="([^"]+)"', toast)
    assert verb is not None
    return {"picked": re.findall(r'name="picked" value="([^"]+)"', toast), "verb": verb[1]}


def test_it_lies_in_a_lane_of_its_own_whose_number_stands_beside_the_queue(
    newsroom: Newsroom, doubtful: Erratum, client: Client
) -> None:
    assert numbers(client, newsroom.url()) == [newsroom.erratum.number]
    assert numbers(client, newsroom.url(LANE)) == [doubtful.number]
    assert "To decide 1 Perhaps off topic 1 Waiting" in text_of(client, newsroom.url())


def test_everything_open_is_seen_when_asked_for(
    newsroom: Newsroom, doubtful: Erratum, client: Client
) -> None:
    everything = newsroom.url("?doubtful=1")

    assert sorted(numbers(client, everything)) == [newsroom.erratum.number, doubtful.number]
    assert "To decide 2 Perhaps off topic 1" in text_of(client, everything)
    assert text_of(client, everything).count("Perhaps off topic") == 2, "the tab, and one row"
    assert 'name="doubtful" value="1" checked' in client.get(everything).content.decode()
    assert sorted(numbers(client, newsroom.url("?tab=all"))) == [newsroom.erratum.number, doubtful.number]


def test_the_search_finds_it(newsroom: Newsroom, doubtful: Erratum, client: Client) -> None:
    assert numbers(client, newsroom.url(f"{LANE}&q=honte")) == [doubtful.number]
    assert "To decide 0 Perhaps off topic 1" in text_of(client, newsroom.url("?q=honte"))


def test_once_decided_it_stands_with_what_was_decided_so(
    newsroom: Newsroom, doubtful: Erratum, client: Client
) -> None:
    triage.hold(doubtful, newsroom.erin, reason="", now=NOW)

    assert numbers(client, newsroom.url(LANE)) == []
    assert numbers(client, newsroom.url("?tab=held")) == [doubtful.number]


def test_several_are_brought_into_the_queue_at_once_and_back(
    newsroom: Newsroom, doubtful: Erratum, client: Client
) -> None:
    other = make_doubtful(make_article(newsroom.publication))
    picked = [f"{one.number}:{one.version}" for one in (doubtful, other)]

    page = client.post(newsroom.url("decide" + LANE), {"picked": picked, "verb": "admit"}, follow=True)
    assert "2 errata brought into the queue." in page.content.decode()
    assert len(numbers(client, newsroom.url())) == 3

    undone = client.post(newsroom.url("decide"), marks_to_undo(page.content.decode()), follow=True)
    assert "2 errata put with what is perhaps off topic." in undone.content.decode()
    assert sorted(numbers(client, newsroom.url(LANE))) == [doubtful.number, other.number]


def test_several_are_answered_at_once_with_the_contact_page_and_taken_back(
    newsroom: Newsroom, doubtful: Erratum, client: Client
) -> None:
    mark = f"{doubtful.number}:{doubtful.version}"

    page = client.post(newsroom.url("decide" + LANE), {"picked": [mark], "verb": "off_topic"}, follow=True)
    assert "1 erratum decided." in page.content.decode()
    assert numbers(client, newsroom.url("?tab=rejected")) == [doubtful.number]

    client.post(newsroom.url("decide"), marks_to_undo(page.content.decode()))
    assert numbers(client, newsroom.url(LANE)) == [doubtful.number]


def test_a_page_picks_all_without_a_script(newsroom: Newsroom, doubtful: Erratum, client: Client) -> None:
    plain = client.get(newsroom.url(LANE)).content.decode()
    assert plain.count('form="bulk" checked') == 0
    assert 'href="?tab=doubtful&amp;picked=all#bulk"' in plain

    picked = client.get(newsroom.url(f"{LANE}&picked=all")).content.decode()
    assert picked.count('form="bulk" checked') == 1
    assert 'href="?tab=doubtful#bulk"' in picked


def test_the_page_of_one_says_which_words_made_it_so_and_brings_it_in(
    newsroom: Newsroom, doubtful: Erratum, client: Client
) -> None:
    address = newsroom.url(f"errata/{doubtful.number}")
    assert "honte" in text_of(client, address).split("speak most for it:")[1].split("It waits")[0]

    client.post(f"{address}/do/admit", {"version": "0"})
    doubtful.refresh_from_db()
    assert not doubtful.is_doubtful
    page = client.get(address).content.decode()
    assert "Brought into the queue" in page
    assert "speak most for it:" not in page

    undone = client.post(newsroom.url("decide"), marks_to_undo(page), follow=True)
    assert undone.status_code == 200
    doubtful.refresh_from_db()
    assert doubtful.is_doubtful


def test_a_member_finds_a_plain_one_perhaps_off_topic(newsroom: Newsroom, client: Client) -> None:
    address = newsroom.url(f"errata/{newsroom.erratum.number}")
    assert f"{address}/do/doubt" in client.get(address).content.decode()

    response = client.post(f"{address}/do/doubt", {"version": "0"}, follow=True)

    assert f"#{newsroom.erratum.number} is perhaps off topic." in response.content.decode()
    assert newsroom.fresh().is_doubtful


def test_the_receipt_is_the_same_for_its_reader(newsroom: Newsroom, doubtful: Erratum) -> None:
    plain = make_erratum(newsroom.article, remark="Il en attend huit, pas six", index=4, kind="other")
    assert (plain.is_doubtful, doubtful.is_doubtful) == (False, True)

    told = [receipt_of(newsroom, erratum) for erratum in (plain, doubtful)]

    assert told[0] == told[1]


def receipt_of(newsroom: Newsroom, erratum: Erratum) -> str:
    passage = erratum.passages.get()
    token = tokens.derived_token("receipt", passage.report.public_id)
    text = text_of(newsroom.client(None), reverse("reader:receipt", args=[token]))
    assert passage.remark in text
    return text.replace(passage.remark, "…").replace(passage.report.public_id, "…")


def test_an_empty_lane_says_what_it_is_for(newsroom: Newsroom, client: Client) -> None:
    page = client.get(newsroom.url(LANE)).content.decode()

    assert "Nothing is off topic." in page
    assert "They have the same receipt" not in page
    assert "Nothing matches." in client.get(newsroom.url(f"{LANE}&q=honte")).content.decode()


@pytest.mark.parametrize("rows", [1, 3])
def test_the_lane_asks_the_same_number_of_questions_whatever_its_length(
    newsroom: Newsroom, rows: int, client: Client, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    for _ in range(rows):
        make_doubtful(make_article(newsroom.publication))

    with django_assert_num_queries(9):
        assert len(numbers(client, newsroom.url(LANE))) == rows


def test_a_publication_may_do_without_the_lane(newsroom: Newsroom, doubtful: Erratum, client: Client) -> None:
    newsroom.publication.separates_doubtful = False
    newsroom.publication.save()

    assert sorted(numbers(client, newsroom.url())) == [newsroom.erratum.number, doubtful.number]
    page = client.get(newsroom.url()).content.decode()
    assert "tab=doubtful" not in page
    assert 'name="doubtful"' not in page
    assert numbers(client, newsroom.url(LANE)) == []


def test_another_publications_lane_is_its_own(newsroom: Newsroom, client: Client) -> None:
    make_doubtful(make_article(make_publication()))

    assert numbers(client, newsroom.url(LANE)) == []


def test_a_doubtful_remark_is_read_as_it_was_written(
    newsroom: Newsroom, doubtful: Erratum, client: Client
) -> None:
    assert RANT in client.get(newsroom.url(LANE)).content.decode()
