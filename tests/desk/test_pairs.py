from __future__ import annotations

import re
from html import unescape

import pytest
from django.http import HttpResponse
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from corrigenda.models import Erratum, Pairing
from tests.desk.conftest import Newsroom
from tests.factories import NOW, TEXTS, make_erratum, make_report, push_again

RIGHT = TEXTS[2].replace("applaudissement", "applaudissements")
REMARK = "Cette affirmation est démentie par le syndicat"


def act(client: Client, newsroom: Newsroom, erratum: Erratum, verb: str, **post: object) -> str:
    """The page that follows, words and all."""
    fresh = Erratum.objects.get(pk=erratum.pk)
    data = {"version": str(fresh.version), **post}
    response = client.post(newsroom.url(f"errata/{erratum.number}/do/{verb}"), data, follow=True)
    assert response.status_code == 200
    return str(response.content.decode())


def press_undo(client: Client, page: str) -> HttpResponse:
    """What the Undo in the toast leads to."""
    form = re.findall(r"<form.*?</form>", page.split("data-toasts")[1], re.DOTALL)[0]
    address = unescape(re.findall(r'action="([^"]*)"', form)[0])
    picked = re.findall(r'name="picked" value="([^"]+)"', form)
    return client.post(address, {"picked": picked, "verb": "undo"}, follow=True)


def shown(page: str) -> str:
    return re.findall(r"<title>#(\d+)", page)[0]


def words_of(page: str) -> str:
    return re.sub(r"\s+", " ", unescape(re.sub(r"<[^>]+>", "", page)))


def test_errata_that_were_merged_are_parted_again_from_the_toast_and_from_the_page(
    newsroom: Newsroom,
) -> None:
    other = make_erratum(newsroom.article, remark="« péniche » est impropre", index=2)
    client = newsroom.client(newsroom.bob)

    page = act(client, newsroom, newsroom.erratum, "merge", into=str(other.number))
    assert (shown(page), newsroom.fresh().reason_code) == (str(other.number), "merged")

    page = press_undo(client, page).content.decode()
    assert (shown(page), newsroom.fresh().state, newsroom.fresh().readers) == ("1", "open", 1)

    act(client, newsroom, newsroom.erratum, "merge", into=str(other.number))
    page = client.get(newsroom.url(f"errata/{newsroom.erratum.number}")).content.decode()
    assert "Take the decision back" in page
    act(client, newsroom, newsroom.erratum, "undo")
    assert newsroom.fresh().state == "open"


def split_off(client: Client, newsroom: Newsroom) -> tuple[Erratum, str]:
    """The new erratum and the page that shows it."""
    make_report(newsroom.article, proposal=RIGHT)
    passage = newsroom.erratum.passages.last()
    assert passage is not None
    page = act(client, newsroom, newsroom.erratum, "split", passage=[str(passage.pk)])
    return Erratum.objects.latest("pk"), page


def test_passages_that_were_split_off_are_put_back_from_the_toast(newsroom: Newsroom) -> None:
    client = newsroom.client(newsroom.bob)
    new, page = split_off(client, newsroom)
    assert (shown(page), new.readers, newsroom.fresh().readers) == (str(new.number), 1, 1)

    page = press_undo(client, page).content.decode()

    new.refresh_from_db()
    assert (shown(page), newsroom.fresh().readers, new.reason_code) == ("1", 2, "merged")


def test_passages_that_were_split_off_are_put_back_from_the_page(newsroom: Newsroom) -> None:
    client = newsroom.client(newsroom.bob)
    new, _page = split_off(client, newsroom)
    page = client.get(newsroom.url(f"errata/{new.number}")).content.decode()
    assert "Put back into #1" in words_of(page)

    assert shown(act(client, newsroom, new, "undo")) == "1"
    assert newsroom.fresh().readers == 2


def test_what_was_split_off_is_not_put_back_into_what_is_decided(newsroom: Newsroom) -> None:
    client = newsroom.client(newsroom.erin)
    new, _page = split_off(client, newsroom)
    act(client, newsroom, newsroom.erratum, "off_topic")

    page = client.get(newsroom.url(f"errata/{new.number}")).content.decode()

    assert "Put back" not in page


def suggested(newsroom: Newsroom, number: int = 1) -> tuple[Erratum, list[Erratum]]:
    """An erratum, and as many that are suggested as the same."""
    one = make_erratum(newsroom.article, remark=REMARK, kind="fact", index=4)
    others = [
        make_erratum(newsroom.article, proposal=TEXTS[3].replace(word, "XX"), kind="fact", index=3)
        for word in ("archéologues", "quatorze", "Vautier")[:number]
    ]
    Pairing.objects.all().delete()
    for other in others:
        Pairing.objects.create(
            erratum=other, other=one, verdict=Pairing.SUGGESTED, reason="alike", percent=60, said_at=NOW
        )
    return one, others


def test_a_suggestion_shows_what_the_others_readers_say_and_where(newsroom: Newsroom) -> None:
    one, [other] = suggested(newsroom)
    page = newsroom.client(newsroom.erin).get(newsroom.url(f"errata/{other.number}")).content.decode()
    part = page[page.index('id="alike"') :].split("</section>")[0]

    words = words_of(part)
    assert REMARK in words
    assert f"In another paragraph: {TEXTS[4]}" in words
    assert f"Merge into #{one.number}" in words
    assert "Both are put in words that are alike, or of the same kind. Likeness: 60%" in words
    assert 'data-key="m"' in part


def test_a_suggestion_shows_the_change_where_there_is_one(newsroom: Newsroom) -> None:
    Pairing.objects.create(
        erratum=make_erratum(newsroom.article, remark="« péniche » est impropre", index=2),
        other=newsroom.erratum,
        verdict=Pairing.SUGGESTED,
        reason="overlap",
        percent=70,
        said_at=NOW,
    )
    number = Erratum.objects.latest("pk").number
    page = newsroom.client(newsroom.erin).get(newsroom.url(f"errata/{number}")).content.decode()
    part = page[page.index('id="alike"') :].split("</section>")[0]

    assert "applaudissements</ins>" in part
    assert "in the same paragraph" in part


@pytest.mark.parametrize("number", [1, 3])
def test_suggestions_cost_one_question_more_however_many(
    newsroom: Newsroom, number: int, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    one, _others = suggested(newsroom, number)
    client = newsroom.client(newsroom.erin)

    with django_assert_num_queries(15):
        page = client.get(newsroom.url(f"errata/{one.number}")).content.decode()

    assert page.count("Two different errors") == number


def test_two_different_errors_are_no_longer_suggested_until_that_is_undone(newsroom: Newsroom) -> None:
    one, [other] = suggested(newsroom)
    client = newsroom.client(newsroom.bob)
    address = newsroom.url(f"errata/{one.number}/apart/{other.number}")

    page = client.post(address + "?tab=all", follow=True).content.decode()
    assert f"#{one.number} and #{other.number} are two different errors." in page
    assert 'id="alike"' not in page

    assert 'id="alike"' in press_undo(client, page).content.decode()


def test_what_is_no_suggestion_any_more_is_said(newsroom: Newsroom) -> None:
    one, [other] = suggested(newsroom)
    client = newsroom.client(newsroom.erin)
    Pairing.objects.all().delete()

    for verb in ("apart", "alike"):
        page = client.post(newsroom.url(f"errata/{one.number}/{verb}/{other.number}"), follow=True)
        assert "These two are no longer suggested as the same error." in page.content.decode()


def test_a_suggestion_outlives_that_the_article_is_read_again(newsroom: Newsroom) -> None:
    one, [other] = suggested(newsroom)
    push_again(newsroom.article, TEXTS[:4])
    page = newsroom.client(newsroom.erin).get(newsroom.url(f"errata/{other.number}")).content.decode()

    assert f"Merge into #{one.number}" in page
