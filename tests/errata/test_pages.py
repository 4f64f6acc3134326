from __future__ import annotations

from datetime import timedelta
from html import unescape

import pytest
from django.test import Client
from django.utils.http import http_date
from pytest_django import DjangoAssertNumQueries

from tests.errata import rows
from tests.errata.rows import NOW

pytestmark = pytest.mark.django_db


def text(client: Client, path: str) -> str:
    response = client.get(path)
    assert response.status_code == 200, path
    return unescape(response.content.decode())


def test_the_record_shows_the_newest_entry_first_under_its_month(client: Client) -> None:
    article = rows.article(rows.publication("orgeval"))
    rows.notice(article, text="Premier", days_ago=30)
    rows.notice(article, text="Deuxième", days_ago=1)
    rows.notice(article, text="Troisième")

    page = text(client, "/p/orgeval/").partition("<main")[2]

    told = ["Novembre 2026", "Troisième", "Deuxième", "Octobre 2026", "Premier"]
    assert sorted(told, key=page.index) == told


def test_the_change_is_shown_as_deleted_and_inserted_words(client: Client) -> None:
    rows.notice(rows.article(rows.publication("orgeval")))

    page = text(client, "/p/orgeval/")

    assert '<del class="diff-del"><span class="visually-hidden"> supprimé' in page
    assert "six</del>" in page
    assert "seize</ins>" in page


def test_a_reader_can_ask_for_one_type_of_entry(client: Client) -> None:
    article = rows.article(rows.publication("orgeval"))
    rows.notice(article, text="Une coquille", type="typo")
    rows.notice(article, text="Un fait", type="correction")

    page = text(client, "/p/orgeval/?type=typo")

    assert "Une coquille" in page
    assert "Un fait" not in page
    assert 'href="?type=correction"' in page


def test_a_type_without_an_entry_says_so_and_leads_back(client: Client) -> None:
    rows.notice(rows.article(rows.publication("orgeval")), text="Un fait", type="correction")

    page = text(client, "/p/orgeval/?type=retraction")

    assert "Aucune entrée de ce type." in page
    assert 'class="record-filters"' in page


def test_a_long_record_has_pages_that_keep_the_type(client: Client) -> None:
    article = rows.article(rows.publication("orgeval"))
    for at in range(21):
        rows.notice(article, text=f"Entrée {at:02}", days_ago=at)
    rows.notice(article, type="typo", text="Coquille")

    first = text(client, "/p/orgeval/?type=correction")
    second = text(client, "/p/orgeval/?type=correction&page=2")

    assert 'rel="next" href="?type=correction&page=2"' in first
    assert ("Entrée 19" in first, "Entrée 20" in first) == (True, False)
    assert ("Entrée 19" in second, "Entrée 20" in second) == (False, True)
    assert 'rel="prev" href="?type=correction"' in second


@pytest.mark.parametrize("query", ["type=gossip", "page=0", "page=2", "page=x", "page=9999999999", "page=²"])
def test_a_page_that_there_is_not_is_not_found(client: Client, query: str) -> None:
    rows.notice(rows.article(rows.publication("orgeval")))

    assert client.get(f"/p/orgeval/?{query}").status_code == 404


def test_an_empty_record_says_what_will_stand_there(client: Client) -> None:
    rows.publication("orgeval", publish_typos=False)

    page = text(client, "/p/orgeval/?lang=en")

    assert "No correction has been published yet" in page
    assert "Mere typos are put right without an entry." in page


def test_an_article_has_a_record_of_its_own(client: Client) -> None:
    of = rows.publication("orgeval")
    canal, viaduct = rows.article(of), rows.article(of, "Le viaduc ferme")
    rows.notice(canal, text="Le canal")
    rows.notice(viaduct, text="Le viaduc a cent ans")

    page = text(client, f"/p/orgeval/articles/{canal.public_id}/")

    assert "Le canal" in page
    assert "Le viaduc a cent ans" not in page


def test_an_entry_has_a_permanent_page(client: Client) -> None:
    notice = rows.notice(rows.article(rows.publication("orgeval")))

    page = text(client, f"/p/orgeval/notices/{notice.public_id}/")

    assert "Le canal rouvre aux péniches" in page
    assert "Nous avions écrit six bateaux" in page
    assert f"http://testserver/p/orgeval/notices/{notice.public_id}/" in page


def test_an_amended_entry_says_so(client: Client) -> None:
    notice = rows.notice(rows.article(rows.publication("orgeval")), amended_at=NOW + timedelta(hours=1))

    assert "Amended" in text(client, "/p/orgeval/?lang=en")
    assert "was amended" in text(client, f"/p/orgeval/notices/{notice.public_id}/?lang=en")


def test_a_withdrawn_entry_stays_and_is_marked(client: Client) -> None:
    notice = rows.notice(rows.article(rows.publication("orgeval")), withdrawn_at=NOW + timedelta(hours=1))

    record = text(client, "/p/orgeval/?lang=en")
    page = text(client, f"/p/orgeval/notices/{notice.public_id}/?lang=en")

    assert "Withdrawn" in record
    assert "Nous avions écrit six bateaux" in record
    assert "This entry was withdrawn" in page


def test_another_publications_things_are_not_found(client: Client) -> None:
    rows.notice(rows.article(rows.publication("orgeval")))
    other = rows.notice(rows.article(rows.publication("valley")), text="The valley’s secret")

    assert client.get(f"/p/orgeval/notices/{other.public_id}/").status_code == 404
    assert client.get(f"/p/orgeval/notices/{other.public_id}.jsonld").status_code == 404
    assert client.get(f"/p/orgeval/articles/{other.article.public_id}/").status_code == 404
    assert client.get(f"/p/orgeval/articles/{other.article.public_id}/feed.atom").status_code == 404
    assert "The valley’s secret" not in text(client, "/p/orgeval/")
    assert client.get("/p/nowhere/").status_code == 404


def paths() -> list[str]:
    """Every address of a record with one entry."""
    notice = rows.notice(rows.article(rows.publication("orgeval")))
    article = f"/p/orgeval/articles/{notice.article.public_id}/"
    return [
        "/p/orgeval/",
        "/p/orgeval/how-we-correct/",
        "/p/orgeval/feed.atom",
        "/p/orgeval/feed.json",
        article,
        f"{article}feed.atom",
        f"{article}feed.json",
        f"/p/orgeval/notices/{notice.public_id}/",
        f"/p/orgeval/notices/{notice.public_id}.jsonld",
    ]


def test_every_page_can_be_kept_by_any_cache_and_asked_for_again(client: Client) -> None:
    for path in paths():
        first = client.get(path)
        again = client.get(path, headers={"If-None-Match": first["ETag"]})

        assert first["Cache-Control"].startswith("public, max-age="), path
        assert "cookie" not in first.get("Vary", "").lower(), path
        assert not first.cookies, path
        assert (again.status_code, again.content) == (304, b""), path
        assert again["ETag"] == first["ETag"], path


def test_every_page_of_entries_says_when_it_changed(client: Client) -> None:
    for path in paths():
        if path.endswith("how-we-correct/"):
            continue
        asked = {"If-Modified-Since": http_date(NOW.timestamp())}

        assert client.get(path)["Last-Modified"] == http_date(NOW.timestamp()), path
        assert client.get(path, headers=asked).status_code == 304, path


def test_no_page_can_be_written_to(client: Client) -> None:
    for path in paths():
        assert client.post(path).status_code == 405, path
        assert client.head(path).status_code == 200, path


@pytest.mark.parametrize("change", ["amend", "title", "name", "typos", "another"])
def test_whatever_changes_the_page_changes_its_validator(client: Client, change: str) -> None:
    of = rows.publication("orgeval")
    notice = rows.notice(rows.article(of))
    before = client.get("/p/orgeval/")["ETag"]

    if change == "amend":
        notice.text = "Autrement dit."
        notice.save()
    elif change == "title":
        notice.article.title = "Le canal ferme"
        notice.article.save()
    elif change == "another":
        rows.notice(notice.article, days_ago=3)
    else:
        of.name = "La Gazette" if change == "name" else of.name
        of.publish_typos = change == "typos"
        of.save()

    assert client.get("/p/orgeval/")["ETag"] != before


@pytest.mark.parametrize("entries", [1, 3])
def test_a_list_costs_the_same_queries_however_long_it_is(
    client: Client, entries: int, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    of = rows.publication("orgeval")
    for at in range(entries):
        rows.notice(rows.article(of), days_ago=at)

    with django_assert_num_queries(3):
        client.get("/p/orgeval/")
    with django_assert_num_queries(2):
        client.get("/p/orgeval/feed.atom")
    with django_assert_num_queries(2):
        client.get("/p/orgeval/feed.json")


@pytest.mark.parametrize("entries", [1, 3])
def test_an_articles_list_costs_the_same_queries_however_long_it_is(
    client: Client, entries: int, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    article = rows.article(rows.publication("orgeval"))
    for at in range(entries):
        rows.notice(article, days_ago=at)

    with django_assert_num_queries(4):
        client.get(f"/p/orgeval/articles/{article.public_id}/")


def test_words_that_look_like_markup_stay_words(client: Client) -> None:
    hostile = "</script><script>alert(1)</script><img src=x onerror=alert(1)>"
    notice = rows.notice(
        rows.article(rows.publication("orgeval"), hostile), text=hostile, before=hostile, after="Rien."
    )

    for path in ["/p/orgeval/", f"/p/orgeval/notices/{notice.public_id}/"]:
        page = client.get(path).content.decode()

        assert "<img" not in page
        assert "<script>" not in page
        assert page.count("</script>") == 1


def test_the_page_leads_to_its_feeds_and_its_other_languages(client: Client) -> None:
    rows.publication("orgeval")

    page = text(client, "/p/orgeval/?type=")

    assert (
        '<link rel="alternate" type="application/atom+xml" title="Atom" href="/p/orgeval/feed.atom">' in page
    )
    assert 'type="application/feed+json" title="JSON Feed" href="/p/orgeval/feed.json">' in page
    assert '<link rel="alternate" hreflang="en" href="/p/orgeval/?lang=en">' in page
    assert '<link rel="canonical" href="http://testserver/p/orgeval/">' in page


@pytest.mark.parametrize(
    ("languages", "query", "expected"),
    [
        (["fr", "en"], "", "fr"),
        (["fr", "en"], "?lang=en", "en"),
        (["fr"], "?lang=en", "fr"),
        (["br", "en-GB"], "", "en"),
        (["br"], "", "en"),
        (["de", "fr"], "", "de"),
        (["ar"], "", "ar"),
    ],
)
def test_a_page_speaks_a_language_of_its_publication(
    client: Client, languages: list[str], query: str, expected: str
) -> None:
    rows.publication("orgeval", languages=languages)

    response = client.get(f"/p/orgeval/{query}", headers={"Accept-Language": "es"})

    assert response["Content-Language"] == expected
    assert f'<html lang="{expected}"' in response.content.decode()


def test_the_policy_page_says_what_the_settings_say(client: Client) -> None:
    of = rows.publication("orgeval", publish_typos=True)

    public = text(client, "/p/orgeval/how-we-correct/?lang=en")
    of.publish_typos = False
    of.save()
    silent = text(client, "/p/orgeval/how-we-correct/?lang=en")

    assert "Typos stand there too, marked as such." in public
    assert "are put right without an entry" in silent
    assert "https://orgeval.example/contact" in silent
    assert "We write British English." in silent


def test_the_policy_page_speaks_french(client: Client) -> None:
    rows.publication("orgeval")

    page = text(client, "/p/orgeval/how-we-correct/")

    assert "Nous écrivons « événement »." in page
    assert "Comment nous corrigeons" in page
