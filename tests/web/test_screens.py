from __future__ import annotations

from urllib.parse import urlsplit

import pytest
from django.urls import get_resolver, resolve

from tests.e2e.screens import NO_SCREENS, addresses

FACTS = {
    "receipts": {"open": "x"},
    "confirm": "x",
    "key": "x",
    "article": "x",
    "alterations": ["x"],
    "published": "x",
    "notice": "x",
    "stop": "1/x",
}


@pytest.mark.parametrize("door", NO_SCREENS)
def test_no_screen_is_left_out_of_the_walk_through_them_all(door: str) -> None:
    """A new page stands in tests/e2e/screens.py, where it is looked at on a phone, in the dark, by axe."""
    paths = {urlsplit(address).path for address in addresses(FACTS, "http://site").values()} - {"/nothing"}
    walked = {(match.namespace, match.url_name) for match in map(resolve, paths)} | {("desk", "login")}
    routes = get_resolver().namespace_dict[door][1].url_patterns

    left_out = {route.name for route in routes} - NO_SCREENS[door]

    assert left_out == {name for space, name in walked if space == door}
