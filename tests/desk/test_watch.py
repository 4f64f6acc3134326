from __future__ import annotations

from datetime import timedelta
from html import unescape

import pytest
from django.utils import timezone
from django_tasks_db.models import DBTaskResult
from pytest_django import DjangoAssertNumQueries

from corrigenda.models import Listing, Round, TrailEvent, WatchPlan
from corrigenda.services import listings
from tests.desk.conftest import Newsroom
from tests.factories import NOW

HOST = "127.0.0.1:9"


def page(newsroom: Newsroom) -> str:
    response = newsroom.client(newsroom.alice).get(newsroom.url("settings/watch"))
    assert response.status_code == 200
    return unescape(response.content.decode())


def listed(newsroom: Newsroom, path: str = "/plan.xml", *, is_found: bool = True) -> Listing:
    listing = listings.add(newsroom.publication, f"http://{HOST}{path}", is_found=is_found, now=NOW)
    assert listing is not None
    return listing


@pytest.mark.parametrize("rows", [1, 3])
def test_the_page_asks_the_same_number_of_questions_however_many_listings_there_are(
    newsroom: Newsroom, rows: int, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    for number in range(rows):
        listed(newsroom, f"/{number}.xml")
    client = newsroom.client(newsroom.alice)

    with django_assert_num_queries(7):
        shown = client.get(newsroom.url("settings/watch")).content.decode()
    assert shown.count(">Read it no longer<") == rows


def test_a_site_without_sitemaps_is_told_where_they_come_from(newsroom: Newsroom) -> None:
    assert "None is known yet." in page(newsroom)


def test_the_plan_is_saved_and_stands_in_the_trail(newsroom: Newsroom) -> None:
    client = newsroom.client(newsroom.alice)

    for _ in range(2):
        client.post(newsroom.url("settings/watch"), {"do": "save", "pace": "calm", "takes_in": "1"})

    plan = WatchPlan.objects.get()
    assert (plan.pace, plan.takes_in) == ("calm", True)
    assert TrailEvent.objects.filter(action="watch.change").count() == 1
    shown = page(newsroom)
    assert '<option value="calm" selected>' in shown
    assert 'name="takes_in" value="1" checked' in shown


def test_an_unknown_pace_is_said_at_the_field(newsroom: Newsroom) -> None:
    response = newsroom.client(newsroom.alice).post(
        newsroom.url("settings/watch"), {"do": "save", "pace": "x", "takes_in": "1"}
    )

    assert response.status_code == 422
    assert 'id="pace-error"' in response.content.decode()
    assert 'name="takes_in" value="1" checked' in response.content.decode()


@pytest.mark.parametrize(
    ("url", "sentence"),
    [
        ("plan.xml", "This is not the address of a page."),
        ("https://courrier.example/plan.xml", "This is on another site."),
        (f"http://{HOST}/plan.xml", "This one is read already."),
    ],
)
def test_an_address_that_cannot_be_read_is_said_at_the_field_and_kept(
    newsroom: Newsroom, url: str, sentence: str
) -> None:
    listed(newsroom)

    response = newsroom.client(newsroom.alice).post(newsroom.url("settings/watch"), {"do": "add", "url": url})
    shown = unescape(response.content.decode())

    assert response.status_code == 422
    assert sentence in shown
    assert f'value="{url}"' in shown


def test_one_that_was_typed_is_removed_one_that_was_found_is_only_not_read(newsroom: Newsroom) -> None:
    client = newsroom.client(newsroom.alice)
    client.post(newsroom.url("settings/watch"), {"do": "add", "url": f"http://{HOST}/typed.xml"})
    found = listed(newsroom)

    for listing in Listing.objects.all():
        client.post(newsroom.url(f"settings/watch/listings/{listing.pk}"), {"do": "drop"})
    left = Listing.objects.get()
    assert (left, left.is_read) == (found, False)
    assert "not read" in page(newsroom)

    client.post(newsroom.url(f"settings/watch/listings/{found.pk}"), {"do": "read"})
    assert Listing.objects.get().is_read
    actions = TrailEvent.objects.filter(action__startswith="listing.").values_list("action", flat=True)
    assert list(actions) == ["listing.add", "listing.drop", "listing.drop", "listing.add"]


def test_the_site_is_searched_when_asked(newsroom: Newsroom) -> None:
    newsroom.client(newsroom.alice).post(newsroom.url("settings/watch"), {"do": "search"})

    [job] = [
        row.args_kwargs["args"] for row in DBTaskResult.objects.all() if "search" in str(row.args_kwargs)
    ]
    assert job[:2] == ["corrigenda.services.listings.search", [newsroom.publication.pk]]


def test_what_went_wrong_is_told(newsroom: Newsroom) -> None:
    listing = listed(newsroom)
    listing.trouble, listing.misses, listing.looked_at = "listing.unreadable", 3, timezone.now()
    listing.save()
    now = timezone.now()
    Round.objects.create(
        host=HOST, strikes=4, trouble="fetch.timeout", trouble_since=now - timedelta(hours=2)
    )
    Round.objects.create(host="courrier.example", strikes=4, trouble="fetch.timeout", trouble_since=now)

    shown = page(newsroom)

    assert "This is neither a sitemap nor a feed." in shown
    assert f"<strong>{HOST}</strong>" in shown
    assert "courrier.example" not in shown


def test_the_secret_is_shown_once(newsroom: Newsroom) -> None:
    response = newsroom.client(newsroom.alice).post(newsroom.url("settings/watch/secret"))

    assert response.status_code == 201
    assert "whsec_" in response.content.decode()
    shown = page(newsroom)
    assert "whsec_" not in shown
    assert "Make a new secret" in shown
    assert "/api/v1/publications/gazette/announcements" in shown


def test_a_listing_of_another_publication_is_nowhere(newsroom: Newsroom) -> None:
    listing = listed(newsroom)
    own = f"/desk/p/{newsroom.charlie.publication.slug}/settings/watch/listings/{listing.pk}"

    response = newsroom.client(newsroom.charlie).post(own, {"do": "drop"})

    assert response.status_code == 404
    assert Listing.objects.get().is_read
