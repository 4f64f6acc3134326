from __future__ import annotations

import pytest
from django.test import RequestFactory

from corrigenda.web.origins import is_from_elsewhere


@pytest.mark.parametrize(
    ("headers", "elsewhere"),
    [
        ({}, False),
        ({"Sec-Fetch-Site": "same-origin", "Origin": "null"}, False),
        ({"Sec-Fetch-Site": "none"}, False),
        ({"Sec-Fetch-Site": "cross-site"}, True),
        ({"Sec-Fetch-Site": "same-site"}, True),
        ({"Origin": "http://testserver"}, False),
        ({"Origin": "https://elsewhere.example"}, True),
        ({"Origin": "null"}, False),
    ],
)
def test_the_browser_tells_where_a_form_was_sent_from(headers: dict[str, str], elsewhere: bool) -> None:
    assert is_from_elsewhere(RequestFactory().post("/report", headers=headers)) is elsewhere
