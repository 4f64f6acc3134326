from __future__ import annotations

import json
import re
from datetime import timedelta
from typing import Any

import pytest
from django.test import Client

from tests.errata import rows, vocabulary
from tests.errata.rows import NOW

pytestmark = pytest.mark.django_db


def embedded(client: Client, path: str) -> dict[str, Any]:
    """The one data block of a page."""
    page = client.get(path).content.decode()
    (block,) = re.findall(r'<script type="application/ld\+json">(.*?)</script>', page, re.DOTALL)
    document: dict[str, Any] = json.loads(block)
    return document


def test_every_page_of_entries_is_marked_up_in_schema_orgs_terms(client: Client) -> None:
    article = rows.article(rows.publication("orgeval"))
    notice = rows.notice(article, amended_at=NOW + timedelta(hours=1))
    rows.notice(article, type="typo", text="", withdrawn_at=NOW)

    paths = ["", f"articles/{article.public_id}/", f"notices/{notice.public_id}/"]
    documents = [embedded(client, f"/p/orgeval/{path}") for path in paths]

    assert [vocabulary.faults(document) for document in documents] == [[], [], []]
    assert [document["@type"] for document in documents] == ["CollectionPage", "Article", "CorrectionComment"]


def test_an_entry_is_a_correction_comment_that_points_at_its_article_and_back(client: Client) -> None:
    notice = rows.notice(rows.article(rows.publication("orgeval")))

    document = client.get(f"/p/orgeval/notices/{notice.public_id}.jsonld").json()

    url = f"http://testserver/p/orgeval/notices/{notice.public_id}/"
    assert vocabulary.faults(document) == []
    assert document == embedded(client, f"/p/orgeval/notices/{notice.public_id}/")
    assert (document["@id"], document["text"]) == (url, notice.text)
    assert document["parentItem"]["url"] == notice.article.url
    assert document["parentItem"]["correction"] == [{"@type": "CorrectionComment", "@id": url}]
    assert document["publisher"]["correctionsPolicy"] == "http://testserver/p/orgeval/how-we-correct/"


def test_an_entry_without_words_says_its_change(client: Client) -> None:
    notice = rows.notice(rows.article(rows.publication("orgeval")), text="")

    document = client.get(f"/p/orgeval/notices/{notice.public_id}.jsonld").json()

    assert document["text"] == f"{rows.BEFORE} → {rows.AFTER}"


def test_the_check_of_terms_can_fail(client: Client) -> None:
    notice = rows.notice(rows.article(rows.publication("orgeval")))
    document = client.get(f"/p/orgeval/notices/{notice.public_id}.jsonld").json()

    assert vocabulary.faults({**document, "correctedWork": "https://x.example/"}) == [
        "unknown property correctedWork"
    ]
    assert vocabulary.faults({**document, "@type": "Correction"}) == ["unknown type Correction"]
    assert vocabulary.faults({**document, "correctionsPolicy": "https://x.example/"}) == [
        "CorrectionComment has no correctionsPolicy"
    ]
    assert vocabulary.faults({**document, "datePublished": "yesterday"}) == [
        "datePublished cannot hold 'yesterday'"
    ]
    assert vocabulary.faults({**document, "parentItem": document["publisher"]}) == [
        "parentItem cannot hold NewsMediaOrganization"
    ]
