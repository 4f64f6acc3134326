from __future__ import annotations

import pytest

from corrigenda.core.addresses import host_of, normal_host, normal_url
from corrigenda.core.errors import Refused


@pytest.mark.parametrize(
    ("url", "normal"),
    [
        ("https://Example.org", "https://example.org/"),
        ("HTTPS://example.org:443/a#b", "https://example.org/a"),
        ("http://example.org:8080/a?x=1&utm_source=nl&fbclid=z", "http://example.org:8080/a?x=1"),
        ("https://exämple.org/é", "https://xn--exmple-cua.org/%C3%A9"),
        ("https://example.org/%C3%A9", "https://example.org/%C3%A9"),
        ("http://[::1]:8001/a", "http://[::1]:8001/a"),
        (" https://example.org./a?b= ", "https://example.org/a?b="),
    ],
)
def test_one_article_has_one_address(url: str, normal: str) -> None:
    assert normal_url(url) == normal
    assert normal_url(normal) == normal


@pytest.mark.parametrize(
    "url",
    [
        "",
        "example.org/a",
        "ftp://example.org/",
        "https://",
        "https://u:p@example.org/",
        "https://a b/",
        "https://example.org:x/",
        "https://[::1/",
        "https://e/" + "a" * 2000,
        "javascript:alert(1)",
    ],
)
def test_what_is_no_address_is_refused(url: str) -> None:
    with pytest.raises(Refused, match="url.bad"):
        normal_url(url)


@pytest.mark.parametrize(
    ("typed", "host"),
    [
        ("Example.org", "example.org"),
        ("https://example.org/a", "example.org"),
        ("exämple.org", "xn--exmple-cua.org"),
        ("localhost:8001", "localhost:8001"),
        ("[::1]", "[::1]"),
    ],
)
def test_a_domain_is_compared_in_one_form(typed: str, host: str) -> None:
    assert normal_host(typed) == host


@pytest.mark.parametrize("typed", ["", "a b", "example.org:x", "exam_ple.org", "é" * 70 + ".org"])
def test_what_is_no_domain_is_refused(typed: str) -> None:
    with pytest.raises(Refused, match="domain.bad"):
        normal_host(typed)


def test_the_host_keeps_a_port_that_is_not_the_default() -> None:
    assert host_of("http://127.0.0.1:8001/a") == "127.0.0.1:8001"
