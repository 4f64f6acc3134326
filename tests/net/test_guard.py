from __future__ import annotations

import pytest

from corrigenda.core.errors import FetchError
from corrigenda.net.guard import Guard, resolve_host

SITE = Guard(
    frozenset({"www.gazette.example", "xn--gazette-fa.example", "127.0.0.1:8000", "[::1]:8000"}), ports=None
)
ANY = Guard(None, ports=None)


@pytest.mark.parametrize(
    "url",
    [
        "http://www.gazette.example/a",
        "https://www.gazette.example/a?b=c#d",
        "HTTPS://WWW.Gazette.Example:443/",
        "http://www.gazette.example.:80/",
        "http://127.0.0.1:8000/a",
        "http://[::1]:8000/",
    ],
)
def test_a_page_of_the_publication_passes(url: str) -> None:
    assert SITE.check_url(url).path


@pytest.mark.parametrize(
    "url",
    [
        "https://gazette.example/",
        "https://evil.example/www.gazette.example",
        "https://www.gazette.example.evil.example/",
        "https://evilwww.gazette.example/",
        "https://www.gazette.example:8443/",
        "https://www.gazette.example:80/",
        "http://127.0.0.1/",
        "http://localhost:8000/",
    ],
)
def test_another_host_or_port_is_not_in_the_domains(url: str) -> None:
    with pytest.raises(FetchError) as refusal:
        SITE.check_url(url)

    assert refusal.value.code == "fetch.not_in_domains"


@pytest.mark.parametrize(
    "url",
    [
        "",
        "www.gazette.example/a",
        "//www.gazette.example/a",
        "/a",
        "http:",
        "http://",
        "http:///a",
        "http:www.gazette.example",
        "file:///etc/passwd",
        "ftp://www.gazette.example/",
        "gopher://www.gazette.example/",
        "javascript:alert(1)",
        "data:text/html,x",
        "unix:/run/x.sock",
        "http://user@www.gazette.example/",
        "http://user:word@www.gazette.example/",
        "http://:word@www.gazette.example/",
        "http://www.gazette.example\\@evil.example/",
        "http://www.gazette.example\\.evil.example/",
        "http://www.gazette.example/a b",
        " http://www.gazette.example/",
        "http://www.gazette.example/\n",
        "http://www.gaz\tette.example/",
        "http://www.gazette.example\x00.evil.example/",
        "http://www.gazette.example:99999/",
        "http://www.gazette.example:0/",
        "http://www.gazette.example:-1/",
        "http://www.gazette.example:80:80/",
        "http://www.gazette.example%2eevil.example/",
        "http://[::1%25lo]/",
        "http://[::1/",
        "http://１２７.0.0.1/",
        "http://\u2488.example/",
    ],
)
def test_what_is_no_plain_web_address_is_refused(url: str) -> None:
    with pytest.raises(FetchError) as refusal:
        ANY.check_url(url)

    assert refusal.value.code == "fetch.bad_url"
    assert refusal.value.permanent


def test_only_declared_ports_are_dialled() -> None:
    guard = Guard(None)

    with pytest.raises(FetchError) as refusal:
        guard.check_url("http://www.gazette.example:6379/")

    assert refusal.value.code == "fetch.port_not_allowed"


# What a form's user can write in place of an address; the resolver of the C library understands most of them.
DISGUISES = """
localhost localhost. 127.1 127.0.1 127.0.0.1. 127.000.000.001 0177.0.0.1 0177.0.0.01 0x7f.0.0.1 0x7f.1 0x7f000001
0X7F000001 2130706433 017700000001 00000177.1 127.0x1 0 0.0.0.0 0x0 00 10.1 167772161 0xa000001 0x0a.0.0.1
169.254.43518 2852039166 0xa9fea9fe 0251.0376.0251.0376 0xa9.0xfe.0xa9.0xfe 192.168.257 3232235777 0xc0a80101
172.1048577 0300.0250.1.1 255.255.255.255 4294967295 224.1
"""


@pytest.mark.parametrize("host", DISGUISES.split())
def test_a_disguised_address_is_known_once_resolved(host: str) -> None:
    try:
        found = resolve_host(host, 80)
    except OSError:
        return  # Nobody can be reached under it here.

    assert found
    assert not any(Guard(None).permits(address) for address in found)


def test_private_networks_open_by_setting_and_link_local_ones_never() -> None:
    intranet = Guard(None, allow_private=True)

    assert intranet.permits("10.0.0.1")
    assert intranet.permits("8.8.8.8")
    assert not intranet.permits("169.254.169.254")
    assert not intranet.permits("not an address")
