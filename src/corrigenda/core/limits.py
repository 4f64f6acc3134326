"""How much may come in from one source, for one article, for one publication? Leaky buckets as plain arithmetic."""

from __future__ import annotations

import hashlib
import hmac
import ipaddress
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limit:
    """``burst`` at once, then one every ``seconds``."""

    burst: int
    seconds: float


@dataclass(frozen=True, slots=True)
class Level:
    """How full a bucket is; ``at``: when it was so, in seconds of any clock."""

    full: float
    at: float


# A reader who reads closely sends six reports in a row; a viral article gets three hundred at once.
SOURCE_BURST = Limit(6, 100)
SOURCE_DAY = Limit(30, 2_880)
ARTICLE = Limit(300, 1)
PUBLICATION = Limit(1_200, 0.1)


def pour(level: Level | None, limit: Limit, now: float) -> tuple[Level, float]:
    """The bucket with one more in it, and how many seconds too early that one is (0: there was room).

    When it is too early the bucket stays as it is.
    """
    leaked = 0.0 if level is None else max(0.0, level.full - (now - level.at) / limit.seconds)
    if leaked + 1 > limit.burst:
        return Level(leaked, now), (leaked + 1 - limit.burst) * limit.seconds
    return Level(leaked + 1, now), 0.0


def source_key(salt: bytes, scope: str, address: str) -> str:
    """What stands for a sender in one publication and one day: a keyed hash of the IPv4 address or the IPv6 /64.

    With the salt gone nobody can tell whose it was. An address that cannot be read is a sender of its own.
    """
    return hmac.new(salt, f"{scope}|{_prefix(address)}".encode(), hashlib.sha256).hexdigest()


def client_address(peer: str, forwarded: Sequence[str], trusted: Sequence[str]) -> str:
    """Where a request comes from: the socket's peer, or behind trusted proxies the rightmost hop that is not one.

    ``forwarded``: the hops of X-Forwarded-For, left to right. What stands left of an untrusted hop is hearsay.
    """
    networks = [ipaddress.ip_network(network, strict=False) for network in trusted]
    for hop in reversed([*forwarded, peer]):
        address = _parsed(hop)
        if address is None:
            return peer
        if not any(address.version == network.version and address in network for network in networks):
            return str(address)
    return peer


def _prefix(address: str) -> str:
    parsed = _parsed(address)
    if isinstance(parsed, ipaddress.IPv6Address):
        return str(ipaddress.ip_network((int(parsed) >> 64 << 64, 64)))
    return str(parsed or "?")


def _parsed(address: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    try:
        parsed = ipaddress.ip_address(address.strip().strip("[]").split("%")[0])
    except ValueError:
        return None
    return getattr(parsed, "ipv4_mapped", None) or parsed
