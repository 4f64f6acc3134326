"""How much may come in from one source, for one article, for one publication? Leaky buckets as plain arithmetic."""

from __future__ import annotations

import hashlib
import hmac
import ipaddress
import re
from collections.abc import Iterable, Sequence
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


# From so full on, an article or a publication asks for a proof of work: the second half of the room is for people.
FLOODED = 0.5
# So many links weigh like one report more.
LINKS = 3
# A remark with more links is no report of an error.
MOST_LINKS = 10
_LINK = re.compile(r"(?:https?://|\bwww\.)\S", re.IGNORECASE)

# A program that says what it is works through an archive; it takes no room away from people.
MACHINE = Limit(200, 20)
# Programs that only say so, all of a publication's together.
MACHINES = Limit(30, 120)
# A reader who chose to be known again and was right mostly (core.standing) has a room of their own.
TRUSTED = Limit(30, 60)
# A reader who reads closely sends six reports in a row; a viral article gets three hundred at once.
SOURCE_BURST = Limit(6, 100)
SOURCE_DAY = Limit(30, 2_880)
# A report that is answered instead of kept takes no room; so often may one sender be answered.
TRIES = Limit(60, 10)
# So many addresses may be asked to confirm for one report, so that nobody sends mails to others through it.
ADDRESSES = Limit(4, 21_600)
ARTICLE = Limit(300, 1)
PUBLICATION = Limit(1_200, 0.1)


def pour(level: Level | None, limit: Limit, now: float, weight: int = 1) -> tuple[Level, float]:
    """The bucket with ``weight`` more in it, and how many seconds too early that is (0: there was room).

    When it is too early the bucket stays as it is. What is heavier than the whole bucket waits for it to be empty.
    """
    leaked = _leaked(level, limit, now)
    weight = min(weight, limit.burst)
    if leaked + weight > limit.burst:
        return Level(leaked, now), (leaked + weight - limit.burst) * limit.seconds
    return Level(leaked + weight, now), 0.0


def draw(level: Level | None, limit: Limit, now: float, weight: int) -> Level:
    """The bucket with ``weight`` taken out again."""
    return Level(max(0.0, _leaked(level, limit, now) - min(weight, limit.burst)), now)


def is_flooded(level: Level | None, limit: Limit, now: float) -> bool:
    """Whether a bucket is so full that what comes next must bring a proof of work."""
    return _leaked(level, limit, now) >= FLOODED * limit.burst


def count_links(text: str) -> int:
    """How many addresses of pages a text holds."""
    return len(_LINK.findall(text))


def weight_of(texts: Iterable[str]) -> int:
    """How many reports a report weighs: one, and one more for every few links in it."""
    return 1 + sum(map(count_links, texts)) // LINKS


def _leaked(level: Level | None, limit: Limit, now: float) -> float:
    return 0.0 if level is None else max(0.0, level.full - (now - level.at) / limit.seconds)


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
