"""Whatever is sent to whatever address, by whatever method: nothing breaks, and the API keeps to its envelope."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from itertools import product
from pathlib import Path
from urllib.parse import quote

import pytest
from django.http import HttpResponse
from django.test import Client
from django.urls import URLPattern, URLResolver, reverse

import corrigenda
from corrigenda.services import tokens
from corrigenda.urls import urlpatterns
from tests.api.calls import secret_of
from tests.desk.conftest import Newsroom, newsroom, things

__all__ = ["newsroom", "things"]
pytestmark = pytest.mark.django_db

SOURCE = Path(corrigenda.__file__).parent
# Whatever a view or a form of ours calls a field.
NAMES = sorted(
    {
        name
        for path in [*SOURCE.rglob("*.py"), *SOURCE.rglob("*.html")]
        for name in re.findall(
            r'(?:(?:GET|POST)(?:\.get(?:list)?\(|\[)|<(?:input|select|textarea|button)[^>]* name=)"([\w-]+)"',
            path.read_text("utf-8"),
        )
    }
)
# As they stand in an address: percent-encoded, broken or not.
VALUES = {
    "NUL": "%00",
    "no UTF-8": "%ff%fe",
    "half a character": "%ed%a0%80",
    "beyond every number": "9" * 40,
    "too many digits for Python": "9" * 5000,
    "negative": "-1",
    "no host": "http%3A%2F%2F%5B",
    "digits and letters of elsewhere": "%D9%A1%E2%80%AE%F0%9F%92%A9",
    "format": "%25s%25(code)s%7B0%7D",
    "long": "x" * 70_000,
}
QUERIES = {
    "nothing known": "&&=&a=&%00=%00&%zz=%&lang=..%2F..%2Fetc%2Fpasswd",
    "two thousand fields": "&".join(f"a{n}=1" for n in range(2000)),
    "a name without end": "x" * 100_000,
    **{said: "&".join(f"{name}={value}" for name in NAMES) for said, value in VALUES.items()},
}
FORM = "application/x-www-form-urlencoded"
BODIES = {
    "no type": ("", b"\x00\xff"),
    "unknown charset": (f"{FORM}; charset=klingon", b"text=a"),
    "other charset": (f"{FORM}; charset=utf-16", "text=é".encode("utf-16")),
    "broken charset": (f"{FORM}; charset=\x80", b"text=a"),
    "no boundary": ("multipart/form-data", b"--x"),
    "broken parts": (
        "multipart/form-data; boundary=x",
        b"--x\r\nContent-Disposition: form-data; name\r\n\r\n",
    ),
    "a file": (
        "multipart/form-data; boundary=x",
        b'--x\r\nContent-Disposition: form-data; name="text"; filename="a"\r\n\r\na\r\n--x--\r\n',
    ),
    "no JSON": ("application/json", b"{"),
    "JSON of nothing known": ("application/json", json.dumps({"article": None, "passages": 3}).encode()),
    "JSON in another charset": ("application/json; charset=klingon", b"{}"),
    "text": ("text/plain", b"a"),
    "no form": (FORM, b"\x00\xff&=&%%%"),
    **{
        said: (FORM, "&".join(f"{name}={value}" for name in NAMES).encode())
        for said, value in VALUES.items()
        if said != "long"
    },
}
HEADERS = {
    "no host of ours": {"Host": "elsewhere.example"},
    "broken host": {"Host": "a b/c"},
    "broken language": {"Accept-Language": "*;q=x,\xff, fr;q=0.9" * 40},
    "broken token": {"Authorization": "Bearer \xe9\x00"},
    "broken origin": {"Origin": "http://[", "Sec-Fetch-Site": "sideways"},
    "broken length": {"Content-Length": "many"},
    "broken condition": {"If-None-Match": '"\xff', "If-Modified-Since": "yesterday"},
    "broken forwarding": {"X-Forwarded-For": "a, b, \xff", "X-Forwarded-Proto": "gopher"},
    "broken cookie": {"Cookie": "desk=\xff; csrftoken=%00; ="},
}


def routes(
    patterns: list[URLPattern | URLResolver], space: str = "", outer: tuple[str, ...] = ()
) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Every address of every door: its full name, and the names of what varies in it."""
    for pattern in patterns:
        varying = (*outer, *pattern.pattern.regex.groupindex)
        if isinstance(pattern, URLResolver):
            yield from routes(pattern.url_patterns, f"{pattern.namespace}:", varying)
        elif pattern.name:
            yield f"{space}{pattern.name}", varying


ROUTES = dict(routes(urlpatterns))


@pytest.fixture
def known(newsroom: Newsroom, things: dict[str, object]) -> dict[str, object]:
    """What stands in an address, by its name there."""
    return {
        **things,
        "token": tokens.derived_token("receipt", newsroom.erratum.passages.get().report.public_id),
        "digest": newsroom.article.current.digest if newsroom.article.current else "",
        "version": "v1",
        "name": "element.js",
    }


@pytest.fixture
def browsers(newsroom: Newsroom) -> dict[str, Client]:
    """Who comes to which door: a manager, a program with a manager's token, a reader. A fault is an answer to them."""
    program = Client(headers={"Authorization": f"Bearer {secret_of(newsroom.alice)}"})
    browsers = {"desk": newsroom.client(newsroom.alice), "api": program}
    for space in ("reader", "errata", ""):
        browsers[space] = Client()
    for browser in browsers.values():
        browser.raise_request_exception = False
    return browsers


def odd(browser: Client, where: str, varying: Iterable[str]) -> Iterator[tuple[str, HttpResponse]]:
    """What was odd, and the answer to it."""
    for method in ("GET", "HEAD", "OPTIONS", "PUT", "PATCH", "DELETE", "TRACE", "POST"):
        yield method, browser.generic(method, where)
    for said, query in QUERIES.items():
        yield f"query: {said}", browser.get(f"{where}?{query}")
    for said, headers in HEADERS.items():
        method = "POST" if "length" in said else "GET"
        yield f"header: {said}", browser.generic(method, where, headers=headers)
    for said, (kind, body) in BODIES.items():
        yield f"body: {said}", browser.generic("POST", where, body, kind)
    for value, (said, instead) in product(varying, VALUES.items()):
        odder = re.sub(rf"(?<=/){re.escape(value)}(?=[./]|$)", instead, where)
        yield f"address: {said}", browser.get(odder)


def fault(response: HttpResponse, *, is_api: bool) -> bool:
    """Whether we broke, or the API left its envelope."""
    left = is_api and response.headers.get("Content-Type") != "application/problem+json"
    return response.status_code >= 500 or (left and response.status_code >= 400)


@pytest.mark.parametrize("name", ROUTES)
def test_no_request_breaks_anything(name: str, known: dict[str, object], browsers: dict[str, Client]) -> None:
    space, _, _ = name.rpartition(":")
    values = {one: known[one] for one in ROUTES[name]}
    where = reverse(name, kwargs=values)
    asked = odd(browsers[space], where, [quote(str(value)) for value in values.values()])

    faults = [what for what, response in asked if fault(response, is_api=space == "api")]

    assert faults == []
