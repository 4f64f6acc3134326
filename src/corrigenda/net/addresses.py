"""Which IP addresses may be dialled? Not ``ipaddress.is_private``: it calls many unroutable forms global."""

from __future__ import annotations

from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address

Address = IPv4Address | IPv6Address

# Public IPv6 is 2000::/3 alone; inside it, what tunnels to IPv4 or is reserved is not public either.
# Sources: the IANA special-purpose address registries.
_GLOBAL_V6 = IPv6Network("2000::/3")
_NOT_PUBLIC_V6 = tuple(IPv6Network(n) for n in ("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20"))
_NOT_PUBLIC_V4 = tuple(
    IPv4Network(n)
    for n in (
        "0.0.0.0/8",
        "10.0.0.0/8",
        "100.64.0.0/10",
        "127.0.0.0/8",
        "169.254.0.0/16",
        "172.16.0.0/12",
        "192.0.0.0/24",
        "192.0.2.0/24",
        "192.88.99.0/24",
        "192.168.0.0/16",
        "198.18.0.0/15",
        "198.51.100.0/24",
        "203.0.113.0/24",
        "224.0.0.0/3",
        "168.63.129.16/32",  # Azure's platform service: a public address that only its guests reach.
    )
)
# What an operator's setting may open: own networks and loopback, never link-local (cloud metadata lives there).
_INTRANET = tuple(
    IPv4Network(n) for n in ("10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16")
) + tuple(IPv6Network(n) for n in ("::1/128", "fc00::/7"))


def is_public(address: str) -> bool:
    """Whether the literal address is reachable by anyone on the Internet and by nobody only.

    Raises ValueError when ``address`` is no literal IPv4 or IPv6 address.
    """
    parsed = ip_address(address)
    if isinstance(parsed, IPv4Address):
        return not any(parsed in network for network in _NOT_PUBLIC_V4)
    return parsed in _GLOBAL_V6 and not any(parsed in network for network in _NOT_PUBLIC_V6)


def is_intranet(address: str) -> bool:
    """Whether the literal address is loopback or of a private network (see RFC 1918, 4193, 6598)."""
    parsed: Address = ip_address(address)
    return any(parsed.version == network.version and parsed in network for network in _INTRANET)
