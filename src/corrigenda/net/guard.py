"""What may be fetched, and within which limits?"""

from __future__ import annotations

import re
import socket
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from queue import Empty, Queue
from threading import Thread

import httpx2

from corrigenda.core.errors import FetchError
from corrigenda.net.addresses import is_intranet, is_public

# The port through which names become addresses: (host, port) -> literal addresses. Raises OSError.
Resolver = Callable[[str, int], Sequence[str]]

# Parsers disagree about these, so they are refused before any parser sees them.
_UNFIT = re.compile(r"[\x00-\x20\x7f\\]")
_HOST = re.compile(r"[0-9a-z._:-]+")


@dataclass(frozen=True, slots=True)
class Guard:
    """What a fetch may reach.

    ``allowed_hosts`` holds lower-case hosts, each with its port where it is not the scheme's default one
    (``example.org``, ``127.0.0.1:8000``); None allows every host. ``allow_private`` opens loopback and private
    networks (intranets, tests), never link-local ones. ``ports`` are the only ones dialled; None means any.
    """

    allowed_hosts: frozenset[str] | None
    allow_private: bool = False
    ports: tuple[int, ...] | None = (80, 443)

    def check_url(self, url: str) -> httpx2.URL:
        """The URL, parsed. Raises FetchError: fetch.bad_url, fetch.not_in_domains, fetch.port_not_allowed."""
        parsed = _parse(url)
        port = parsed.port or _default_port(parsed)
        host = parsed.raw_host.decode("ascii").lower().rstrip(".")
        if self.allowed_hosts is not None:
            shown = f"[{host}]" if ":" in host else host
            place = shown if port == _default_port(parsed) else f"{shown}:{port}"
            if place not in self.allowed_hosts:
                raise FetchError("fetch.not_in_domains", host=place)
        if self.ports is not None and port not in self.ports:
            raise FetchError("fetch.port_not_allowed", port=port)
        return parsed

    def permits(self, address: str) -> bool:
        """Whether this literal address may be dialled."""
        try:
            return is_public(address) or (self.allow_private and is_intranet(address))
        except ValueError:
            return False


@dataclass(frozen=True, slots=True)
class Limits:
    """Seconds and bytes one fetch may take, redirects included; ``bytes`` count after decompression."""

    connect: float = 3.0
    first_byte: float = 5.0
    total: float = 15.0
    bytes: int = 5_000_000
    redirects: int = 5


def resolve_host(host: str, port: int) -> Sequence[str]:
    """All addresses of the host, as the system's resolver gives them. Raises OSError."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(sockaddr[0]) for *_, sockaddr in found))


def resolve_in(seconds: float, resolver: Resolver, host: str, port: int) -> Sequence[str]:
    """The resolver's answer, or TimeoutError. ``getaddrinfo`` knows no timeout, hence the thread left behind."""
    answer: Queue[Sequence[str] | OSError] = Queue()

    def ask() -> None:
        try:
            answer.put(resolver(host, port))
        except (OSError, UnicodeError) as error:
            answer.put(OSError(str(error)))

    Thread(target=ask, daemon=True, name="resolve").start()
    try:
        found = answer.get(timeout=max(seconds, 0.001))
    except Empty:
        raise TimeoutError("name resolution") from None
    if isinstance(found, OSError):
        raise found
    return found


def _parse(url: str) -> httpx2.URL:
    if _UNFIT.search(url):
        raise FetchError("fetch.bad_url")
    try:
        parsed = httpx2.URL(url)
        host = parsed.raw_host.decode("ascii").lower()
    except (httpx2.InvalidURL, UnicodeError, ValueError, TypeError):
        raise FetchError("fetch.bad_url") from None
    wrong_port = parsed.port is not None and not 0 < parsed.port < 65536
    if parsed.scheme not in ("http", "https") or not _HOST.fullmatch(host) or parsed.userinfo or wrong_port:
        raise FetchError("fetch.bad_url")
    return parsed


def _default_port(url: httpx2.URL) -> int:
    return 443 if url.scheme == "https" else 80
