from __future__ import annotations

import re
from dataclasses import replace
from html import unescape

import pytest
from pytest_django import DjangoAssertNumQueries

from corrigenda.models import Erratum, Sweep
from corrigenda.services import sweeping
from tests.desk.conftest import Newsroom
from tests.factories import TEXTS, accept, later, make_article, make_erratum, push_again

OTHER = ("Les écluses", "Un chapeau.", "Le temps est long, dit Paul Vautier.", "« Vautier a raison. »")
WORDING = TEXTS[3].replace("Vautier", "Vauthier")


@pytest.fixture
def agreed(newsroom: Newsroom) -> Newsroom:
    """The newsroom, with an agreed name that stands wrong in another article, too."""
    erratum = make_erratum(newsroom.article, index=3, proposal=WORDING, kind="name")
    erratum = accept(erratum, newsroom.erin, wording=WORDING, now=later())
    make_article(newsroom.publication, OTHER, path="ecluses")
    return replace(newsroom, erratum=erratum)


def here(newsroom: Newsroom) -> str:
    return newsroom.url(f"errata/{newsroom.erratum.number}/elsewhere")


def marks(page: str) -> list[str]:
    return re.findall(r'name="picked" value="([^"]+)"', page)


def swept(newsroom: Newsroom) -> Sweep:
    client = newsroom.client(newsroom.erin)
    page = client.get(here(newsroom)).content.decode()
    answer = client.post(here(newsroom), {"words": "0", "picked": marks(page)})
    sweep = Sweep.objects.latest("pk")
    assert answer.headers["Location"] == newsroom.url(f"sweeps/{sweep.public_id}")
    return sweep


def run(sweep: Sweep) -> None:
    for row in sweep.recurrences.all():
        sweeping.correct(row.pk)


def test_the_erratum_says_in_how_many_other_articles_the_words_stand(agreed: Newsroom) -> None:
    page = agreed.client(agreed.bob).get(agreed.url(f"errata/{agreed.erratum.number}")).content.decode()

    assert "stands in 1 other article" in page
    assert here(agreed) in page


def test_an_editor_sees_each_place_in_its_context_and_picks_none_before(agreed: Newsroom) -> None:
    page = agreed.client(agreed.erin).get(here(agreed)).content.decode()

    assert len(marks(page)) == 2
    assert "checked" not in page.split('id="picks"')[1]
    assert "in a quotation" in page
    assert "Vauthier" in page


def test_all_that_are_not_in_doubt_are_picked_by_a_link(agreed: Newsroom) -> None:
    page = agreed.client(agreed.erin).get(here(agreed) + "?all=1").content.decode()

    assert page.split('id="picks"')[1].count("checked") == 1


def test_a_corrector_sees_the_places_and_cannot_pick(agreed: Newsroom) -> None:
    picked = marks(agreed.client(agreed.erin).get(here(agreed)).content.decode())
    client = agreed.client(agreed.bob)

    page = client.get(here(agreed)).content.decode()
    refused = client.post(here(agreed), {"words": "0", "picked": picked})

    assert (marks(page), "An editor can have them corrected." in page) == ([], True)
    assert refused.status_code == 403
    assert not Sweep.objects.exists()


def test_other_words_are_looked_for_when_asked(agreed: Newsroom) -> None:
    client = agreed.client(agreed.erin)

    wider = client.get(here(agreed) + "?words=1").content.decode()
    nonsense = client.get(here(agreed) + "?words=99&page=-3").content.decode()

    assert len(marks(wider)) == 1
    assert len(marks(nonsense)) == 2


def test_nothing_picked_is_said_and_a_stale_pick_keeps_the_others(agreed: Newsroom) -> None:
    client = agreed.client(agreed.erin)
    picked = marks(client.get(here(agreed)).content.decode())

    nothing = client.post(here(agreed), {"words": "0"})
    stale = client.post(here(agreed), {"words": "0", "picked": [picked[0], "made:up"]})
    page = stale.content.decode()

    assert (nothing.status_code, "Pick at least one place." in nothing.content.decode()) == (422, True)
    assert (stale.status_code, "Look at it again." in page) == (422, True)
    assert f'value="{picked[0]}" checked' in page


def test_a_sweep_goes_from_picks_to_pasting_to_corrected(agreed: Newsroom) -> None:
    sweep = swept(agreed)
    client, address = agreed.client(agreed.erin), agreed.url(f"sweeps/{sweep.public_id}")

    waiting = client.get(address).content.decode()
    assert "Waiting its turn" in waiting
    assert 'data-poll="3"' in waiting
    run(sweep)
    by_hand = unescape(client.get(address).content.decode())
    assert "2 are to be pasted by hand" in by_hand
    assert OTHER[2].replace("Vautier", "Vauthier") in by_hand
    assert "data-poll" not in by_hand
    looked = client.post(f"{address}/look", follow=True).content.decode()
    assert "1 article is being looked at." in looked
    article = Erratum.objects.latest("pk").article
    push_again(article, [text.replace("Vautier", "Vauthier") for text in OTHER])

    done = client.get(address).content.decode()

    assert "2 of 2 done" in done
    assert "2 corrected" in done


def test_one_pick_is_taken_back_and_then_all(agreed: Newsroom) -> None:
    sweep = swept(agreed)
    run(sweep)
    client, address = agreed.client(agreed.erin), agreed.url(f"sweeps/{sweep.public_id}")
    first = sweep.recurrences.all()[0]

    one = client.post(f"{address}/undo", {"recurrence": first.pk}, follow=True).content.decode()
    assert one.count("Taken back") == 1
    everything = client.post(f"{address}/undo", follow=True).content.decode()

    assert everything.count("Taken back") == 2
    assert set(Erratum.objects.filter(readers=0).values_list("state", flat=True)) == {"rejected"}


def test_what_cannot_be_taken_back_is_said(agreed: Newsroom) -> None:
    sweep = swept(agreed)
    run(sweep)
    row = sweep.recurrences.all()[0]
    push_again(row.article, [text.replace("Vautier", "Vauthier") for text in OTHER])
    client, address = agreed.client(agreed.erin), agreed.url(f"sweeps/{sweep.public_id}")

    answer = client.post(f"{address}/undo", {"recurrence": row.pk})
    again = client.post(f"{address}/again", {"recurrence": row.pk})

    assert (answer.status_code, "It was corrected by hand" in answer.content.decode()) == (422, True)
    assert again.status_code == 422


def test_an_erratum_of_the_desk_s_own_says_where_it_comes_from(agreed: Newsroom) -> None:
    sweep = swept(agreed)
    run(sweep)
    number = Erratum.objects.latest("pk").number
    client = agreed.client(agreed.bob)

    page = client.get(agreed.url(f"errata/{number}")).content.decode()
    queue = client.get(agreed.url("?tab=all")).content.decode()
    trail = client.get(agreed.url("trail")).content.decode()

    assert f"The same mistake as in #{agreed.erratum.number}." in page
    assert "no reader" in page
    assert "no reader" in queue
    assert "Found at the desk" in trail


def test_an_unchanged_sweep_answers_nothing_new(agreed: Newsroom) -> None:
    sweep = swept(agreed)
    client, address = agreed.client(agreed.erin), agreed.url(f"sweeps/{sweep.public_id}")
    etag = client.get(address).headers["ETag"]

    assert client.get(address, headers={"If-None-Match": etag}).status_code == 304
    run(sweep)
    assert client.get(address, headers={"If-None-Match": etag}).status_code == 200


def test_other_publications_find_nothing_here(agreed: Newsroom) -> None:
    sweep = swept(agreed)
    stranger = agreed.client(agreed.charlie)
    theirs = "/desk/p/courrier/"

    for address in (
        here(agreed),
        agreed.url(f"sweeps/{sweep.public_id}"),
        f"{theirs}sweeps/{sweep.public_id}",
    ):
        assert stranger.get(address).status_code == 404
    for act in ("undo", "again", "look"):
        assert stranger.post(agreed.url(f"sweeps/{sweep.public_id}/{act}")).status_code == 404
        assert stranger.post(f"{theirs}sweeps/{sweep.public_id}/{act}").status_code == 404
    client = agreed.client(agreed.erin)
    page = client.post(agreed.url(f"sweeps/{sweep.public_id}/undo"), {"recurrence": "999999"})
    assert page.status_code == 404


def test_an_erratum_that_is_not_agreed_has_nothing_to_look_for(newsroom: Newsroom) -> None:
    page = newsroom.client(newsroom.erin).get(here(newsroom)).content.decode()
    posted = newsroom.client(newsroom.erin).post(here(newsroom), {"picked": "a:1:1:1"})

    assert "There is nothing to look for." in page
    assert posted.status_code == 422


@pytest.mark.parametrize("articles", [1, 3])
def test_the_places_take_the_same_number_of_questions(
    agreed: Newsroom, articles: int, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    for _ in range(articles - 1):
        make_erratum(make_article(agreed.publication, OTHER), index=2, remark="Faux")
    client = agreed.client(agreed.erin)
    client.get(here(agreed))

    with django_assert_num_queries(8):
        page = client.get(here(agreed)).content.decode()
    assert len(marks(page)) == 2 * articles


@pytest.mark.parametrize("articles", [1, 3])
def test_a_sweep_takes_the_same_number_of_questions(
    agreed: Newsroom, articles: int, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    for _ in range(articles - 1):
        make_article(agreed.publication, OTHER)
    sweep = swept(agreed)
    run(sweep)
    client = agreed.client(agreed.erin)

    with django_assert_num_queries(8):
        page = client.get(agreed.url(f"sweeps/{sweep.public_id}")).content.decode()
    assert page.count('class="row"') == 2 * articles


def test_many_places_come_in_pages(agreed: Newsroom) -> None:
    for _ in range(20):
        make_article(agreed.publication, OTHER)
    client = agreed.client(agreed.erin)

    first = client.get(here(agreed)).content.decode()
    second = client.get(here(agreed) + "?page=2").content.decode()

    assert (len(marks(first)), "Page 1 of 2" in first) == (40, True)
    assert len(marks(second)) == 2
