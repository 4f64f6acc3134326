from __future__ import annotations

import pytest
from django.test import Client

pytestmark = pytest.mark.django_db


def test_what_no_person_types_is_refused_in_addresses_and_forms() -> None:
    client = Client()

    assert client.get("/report?url=%00").status_code == 400
    assert client.post("/report", {"url": "a\0b"}).status_code == 400
    assert (
        client.post(
            "/report", "url=" + "a" * 3_000_000, content_type="application/x-www-form-urlencoded"
        ).status_code
        == 413
    )
    assert client.get("/r/%00").status_code == 404
    assert client.get("/report").status_code == 200


def test_every_page_forbids_what_is_foreign_and_inline() -> None:
    policy = Client().get("/report").headers["Content-Security-Policy"]

    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
