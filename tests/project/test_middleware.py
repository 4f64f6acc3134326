"""The API goes past what only pages need; pages do not."""

from __future__ import annotations

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from tests.factories import make_article, make_member

pytestmark = pytest.mark.django_db


def test_whoever_is_logged_in_is_nobody_to_the_api() -> None:
    article = make_article()
    member = make_member(article.publication)
    client = Client()
    client.force_login(member.user)

    with CaptureQueriesContext(connection) as asked:
        read = client.get("/api/v1/articles", {"url": article.url})
        decided = client.get("/api/v1/errata")

    assert (read.status_code, decided.status_code) == (200, 401)
    assert not read.cookies
    assert not any("django_session" in query["sql"] for query in asked.captured_queries)
    assert client.get(f"/desk/p/{article.publication.slug}/").status_code == 200


def test_a_form_of_a_page_needs_its_token_and_the_api_none() -> None:
    article = make_article()
    client = Client(enforce_csrf_checks=True)
    report = {"article": {"url": article.url}, "key": "one", "passages": []}

    form = client.post("/desk/login", {"username": "claire", "password": "wrong"})
    sent = client.post("/api/v1/reports", report, content_type="application/json")

    assert form.status_code == 403
    assert sent.status_code == 422
