from __future__ import annotations

import pytest

from corrigenda.net.addresses import is_intranet, is_public

PUBLIC = """
1.1.1.1 8.8.8.8 9.255.255.255 11.0.0.0 52.95.110.1 93.184.215.14 100.63.255.255 100.128.0.0 126.255.255.255
128.0.0.1 168.63.129.15 168.63.129.17 169.253.255.255 169.255.0.0 172.15.255.255 172.32.0.0 191.255.255.255
192.0.1.0 192.0.3.0 192.88.98.1 192.88.100.0 192.167.255.255 192.169.0.0 198.17.255.255 198.20.0.0
198.51.99.255 198.51.101.0 203.0.112.255 203.0.114.0 223.255.255.255
2001:200::1 2001:4860:4860::8888 2003::1 2606:4700:4700::1111 2a00:1450:4007::1 2a04:4e42::81 3ffe::1
"""

NOT_PUBLIC = """
0.0.0.0 0.1.2.3 0.255.255.255 10.0.0.0 10.0.0.1 10.255.255.255 100.64.0.0 100.64.0.1 100.127.255.255
127.0.0.0 127.0.0.1 127.0.1.1 127.255.255.255 168.63.129.16 169.254.0.0 169.254.169.254 169.254.170.2
169.254.255.255 172.16.0.0 172.16.0.1 172.31.255.255 192.0.0.0 192.0.0.1 192.0.0.170 192.0.0.255 192.0.2.0
192.0.2.1 192.88.99.0 192.88.99.1 192.88.99.255 192.168.0.0 192.168.0.1 192.168.255.255 198.18.0.0 198.18.0.1
198.19.255.255 198.51.100.1 203.0.113.1 224.0.0.0 224.0.0.1 233.252.0.1 239.255.255.255 240.0.0.1
255.255.255.254 255.255.255.255
:: ::1 ::2 ::127.0.0.1 ::7f00:1 ::a00:1 ::169.254.169.254 ::ffff:127.0.0.1 ::ffff:7f00:1 ::ffff:8.8.8.8
::ffff:0:127.0.0.1 ::ffff:10.0.0.1 ::ffff:169.254.169.254 ::ffff:192.168.0.1 0:0:0:0:0:0:0:1
0:0:0:0:0:ffff:7f00:0001 64:ff9b::127.0.0.1 64:ff9b::7f00:1 64:ff9b::8.8.8.8 64:ff9b:1::1 64:ff9b:1::7f00:1
100::1 100:0:0:1::1 1::1 200::1 1000::1 1fff:ffff::1
2001::1 2001:0:7f00:1::1 2001:1::1 2001:2::1 2001:3::1 2001:4:112::1 2001:10::1 2001:20::1 2001:30::1
2001:1ff:ffff::1 2001:db8::1 2001:db8:ffff::1 2002::1 2002:7f00:1:: 2002:7f00:0001::1 2002:a00:1::
2002:a9fe:a9fe:: 2002:c0a8:1::1 2002:808:808:: 3fff::1 3fff:0fff::1
4000::1 5f00::1 6000::1 8000::1 fc00::1 fc00:ec2::254 fd00::1 fd00:ec2::254 fdff:ffff::1 fe00::1 fe80::1
fe80::a9fe:a9fe febf::1 fec0::1 fec0:0:0:ffff::1 feff::1 ff00::1 ff01::1 ff02::1 ff02::2 ff05::2 ff0e::1
ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
fe80::1%lo ::1%1 fd00::1%eth0
"""


@pytest.mark.parametrize("address", PUBLIC.split())
def test_what_everybody_reaches_is_public(address: str) -> None:
    assert is_public(address)


@pytest.mark.parametrize("address", NOT_PUBLIC.split())
def test_what_only_some_reach_is_not_public(address: str) -> None:
    assert not is_public(address)


@pytest.mark.parametrize(
    "address", ["127.0.0.1", "10.1.2.3", "100.64.0.1", "172.31.0.1", "192.168.1.1", "::1", "fd00::1"]
)
def test_own_networks_are_an_intranet(address: str) -> None:
    assert is_intranet(address)


@pytest.mark.parametrize(
    "address",
    [
        "169.254.169.254",
        "fe80::1",
        "0.0.0.0",
        "::",
        "224.0.0.1",
        "ff02::1",
        "::ffff:127.0.0.1",
        "8.8.8.8",
        "2002:7f00:1::",
    ],
)
def test_link_local_and_odd_forms_are_no_intranet(address: str) -> None:
    assert not is_intranet(address)


def test_a_name_is_no_address() -> None:
    with pytest.raises(ValueError, match="does not appear"):
        is_public("localhost")
