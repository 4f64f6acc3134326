from __future__ import annotations

import json
import re
from datetime import datetime, timedelta
from typing import Any

import feedparser
import pytest
from django.test import Client
from lxml import etree

from tests.errata import rows
from tests.errata.rows import NOW

pytestmark = pytest.mark.django_db

ATOM = "{http://www.w3.org/2005/Atom}"
MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)")
TAG_URI = re.compile(r"tag:[a-z0-9.-]+,\d{4}(-\d\d){0,2}:\S+")


def atom_faults(document: bytes) -> list[str]:
    """What RFC 4287 (sections 4.1.1, 4.1.2, 4.2) asks of a feed and this one does not give; empty when it does."""
    feed = etree.fromstring(document)
    faults = []
    if feed.tag != f"{ATOM}feed":
        faults.append("the root is not atom:feed")
    for container in [feed, *feed.findall(f"{ATOM}entry")]:
        for name in ("id", "title", "updated"):
            if len(container.findall(f"{ATOM}{name}")) != 1:
                faults.append(f"{container.tag}: not exactly one {name}")
        faults += [f"not a date: {e.text}" for e in _dates(container) if not MOMENT.fullmatch(e.text or "")]
        if not TAG_URI.fullmatch(container.findtext(f"{ATOM}id", "")):
            faults.append("an id is no tag URI")
        links = [
            (link.get("rel", "alternate"), link.get("type"), link.get("hreflang"))
            for link in container.findall(f"{ATOM}link")
        ]
        if ("alternate", None, None) not in links or len(links) != len(set(links)):
            faults.append(f"{container.tag}: no alternate link, or one twice")
    ids = [e.text for e in feed.iter(f"{ATOM}id")]
    if len(ids) != len(set(ids)):
        faults.append("an id twice")
    authors = feed.findall(f"{ATOM}author/{ATOM}name")
    if not authors and not all(e.find(f"{ATOM}author") is not None for e in feed.findall(f"{ATOM}entry")):
        faults.append("no author")
    if not [link for link in feed.findall(f"{ATOM}link") if link.get("rel") == "self"]:
        faults.append("no self link")
    return faults


def _dates(container: Any) -> list[Any]:
    return [*container.findall(f"{ATOM}updated"), *container.findall(f"{ATOM}published")]


def json_feed_faults(document: dict[str, Any]) -> list[str]:
    """What jsonfeed.org/version/1.1 asks of a feed and this one does not give; empty when it does."""
    faults = [name for name in ("version", "title", "items") if name not in document]
    known = {
        "version title home_page_url feed_url description user_comment next_url icon favicon authors language "
        "expired hubs items",
        "id url external_url title content_html content_text summary image banner_image date_published "
        "date_modified authors tags language attachments",
    }
    names = {name for row in known for name in row.split()}
    if document.get("version") != "https://jsonfeed.org/version/1.1":
        faults.append("version")
    for item in [document, *document["items"]]:
        faults += [f"unknown: {name}" for name in item if name not in names and not name.startswith("_")]
    for item in document["items"]:
        if not isinstance(item.get("id"), str) or not item["id"]:
            faults.append("an item without a string id")
        if "content_html" not in item and "content_text" not in item:
            faults.append("an item without content")
        for name in ("date_published", "date_modified"):
            if name in item and not MOMENT.fullmatch(item[name]):
                faults.append(f"{name} is no RFC 3339 date")
        if any(not isinstance(tag, str) for tag in item.get("tags", [])):
            faults.append("a tag that is no string")
    return faults


def record() -> str:
    """A record with an entry of each sort; the article's id."""
    article = rows.article(rows.publication("orgeval"))
    rows.notice(article, days_ago=2)
    rows.notice(article, days_ago=1, type="typo", text="", amended_at=NOW)
    rows.notice(article, type="retraction", before="", after="", withdrawn_at=NOW + timedelta(hours=2))
    rows.notice(article, days_ago=3, language="en", text="Sixteen boats, not six <b>&</b> \x0b more.")
    return article.public_id


def test_the_atom_feeds_are_what_the_standard_asks(client: Client) -> None:
    article = record()

    for path in ["/p/orgeval/feed.atom", f"/p/orgeval/articles/{article}/feed.atom"]:
        response = client.get(path)
        parsed = feedparser.parse(response.content)

        assert response["Content-Type"] == "application/atom+xml; charset=utf-8"
        assert response["Access-Control-Allow-Origin"] == "*"
        assert atom_faults(response.content) == []
        assert (parsed.bozo, parsed.version, len(parsed.entries)) == (False, "atom10", 4)


def test_the_check_of_atom_feeds_can_fail(client: Client) -> None:
    record()
    document = client.get("/p/orgeval/feed.atom").content

    assert atom_faults(document.replace(b"<updated>", b"<modified>").replace(b"</updated>", b"</modified>"))
    assert atom_faults(document.replace(b"tag:testserver", b"testserver"))
    assert atom_faults(document.replace(b'rel="alternate"', b'rel="related"'))


def test_an_atom_entry_carries_its_words_its_language_and_its_type(client: Client) -> None:
    record()

    feed = etree.fromstring(client.get("/p/orgeval/feed.atom").content)
    newest, typo, _, english = feed.findall(f"{ATOM}entry")

    language = "{http://www.w3.org/XML/1998/namespace}lang"
    assert (feed.get(language), newest.get(language), english.get(language)) == ("fr", "fr", "en")
    assert newest.findtext(f"{ATOM}title", "").startswith("Entrée retirée")
    assert [category.get("term") for category in newest.findall(f"{ATOM}category")] == [
        "retraction",
        "withdrawn",
    ]
    assert "<del>six</del><ins>seize</ins>" in typo.findtext(f"{ATOM}content", "")
    assert "six &lt;b&gt;&amp;&lt;/b&gt; \ufffd more" in english.findtext(f"{ATOM}content", "")
    assert "Read the article" in english.findtext(f"{ATOM}content", "")


def test_a_feed_is_as_new_as_its_newest_change(client: Client) -> None:
    record()

    feed = etree.fromstring(client.get("/p/orgeval/feed.atom").content)

    assert datetime.fromisoformat(feed.findtext(f"{ATOM}updated", "")) == NOW + timedelta(hours=2)


def test_an_empty_feed_is_valid_and_stays_the_same(client: Client) -> None:
    rows.publication("orgeval")

    first, second = client.get("/p/orgeval/feed.atom"), client.get("/p/orgeval/feed.atom")

    assert atom_faults(first.content) == []
    assert first.content == second.content
    assert json_feed_faults(client.get("/p/orgeval/feed.json").json()) == []


def test_the_json_feeds_are_what_the_standard_asks(client: Client) -> None:
    article = record()

    for path in ["/p/orgeval/feed.json", f"/p/orgeval/articles/{article}/feed.json"]:
        response = client.get(path)
        document = json.loads(response.content)

        assert response["Content-Type"] == "application/feed+json"
        assert json_feed_faults(document) == []
        assert document["feed_url"] == f"http://testserver{path}"
        assert len(document["items"]) == 4


def test_the_check_of_json_feeds_can_fail(client: Client) -> None:
    record()
    document = client.get("/p/orgeval/feed.json").json()

    assert json_feed_faults({**document, "corrigenda": 1})
    assert json_feed_faults({**document, "items": [{"id": 7, "content_html": ""}]})
    assert json_feed_faults(
        {**document, "items": [{"id": "7", "content_html": "", "date_published": "today"}]}
    )


def test_a_json_feed_item_says_what_machines_need(client: Client) -> None:
    record()

    newest, typo, *_ = client.get("/p/orgeval/feed.json").json()["items"]

    assert newest["tags"] == ["retraction", "withdrawn"]
    assert newest["_corrigenda"]["withdrawn_at"] == "2026-11-20T11:30:00+00:00"
    assert (typo["_corrigenda"]["type"], typo["_corrigenda"]["after"]) == ("typo", rows.AFTER)
    assert typo["date_modified"] == "2026-11-20T09:30:00+00:00"
