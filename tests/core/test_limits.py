from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corrigenda.core.limits import Level, Limit, client_address, pour, source_key

PROXIES = ("10.0.0.0/8", "::1")


@pytest.mark.parametrize(
    ("peer", "forwarded", "expected"),
    [
        ("203.0.113.9", ["198.51.100.7"], "203.0.113.9"),
        ("10.0.0.1", ["198.51.100.7"], "198.51.100.7"),
        ("10.0.0.1", ["1.1.1.1", "198.51.100.7", "10.2.3.4"], "198.51.100.7"),
        ("10.0.0.1", ["nonsense"], "10.0.0.1"),
        ("10.0.0.1", [], "10.0.0.1"),
        ("::1", ["2001:db8::1"], "2001:db8::1"),
    ],
)
def test_the_rightmost_hop_that_is_no_proxy_of_ours_is_the_client(
    peer: str, forwarded: list[str], expected: str
) -> None:
    assert client_address(peer, forwarded, PROXIES) == expected


def test_without_trusted_proxies_the_header_is_hearsay() -> None:
    assert client_address("10.0.0.1", ["198.51.100.7"], ()) == "10.0.0.1"


def test_a_sender_is_an_ipv4_address_or_an_ipv6_network_in_one_publication_on_one_day() -> None:
    key = source_key(b"salt", "gazette", "2001:db8::1")

    assert key == source_key(b"salt", "gazette", "2001:db8::ffff")
    assert key != source_key(b"salt", "gazette", "2001:db8:0:1::1")
    assert key != source_key(b"salt", "courier", "2001:db8::1")
    assert key != source_key(b"pepper", "gazette", "2001:db8::1")
    assert source_key(b"s", "g", "192.0.2.1") == source_key(b"s", "g", "::ffff:192.0.2.1")
    assert source_key(b"s", "g", "192.0.2.1") != source_key(b"s", "g", "192.0.2.2")


def test_a_burst_goes_through_then_one_at_a_time() -> None:
    limit, level = Limit(3, 10), None
    waits = []
    for now in (0, 0, 0, 0, 10, 11):
        level, early = pour(level, limit, now)
        waits.append(round(early))

    assert waits == [0, 0, 0, 10, 0, 9]


@given(st.lists(st.floats(0, 100), max_size=60), st.integers(1, 5), st.floats(0.5, 20))
def test_no_more_than_the_burst_and_the_leak_ever_goes_through(
    moments: list[float], burst: int, seconds: float
) -> None:
    level: Level | None = None
    through = 0
    for now in sorted(moments):
        level, early = pour(level, Limit(burst, seconds), now)
        through += early == 0

    assert through <= burst + 100 / seconds + 1
