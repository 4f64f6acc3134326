"""What each setting must look like beyond its type. A check gives back the value as it is used, or says what is wrong."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from email.utils import parseaddr
from ipaddress import ip_network
from pathlib import Path
from typing import Any
from urllib.parse import SplitResult, urlsplit

MAX_PORT = 65_535
MAIL_SCHEMES = ("smtp", "smtp+tls", "smtps")
DATABASE_SCHEMES = ("sqlite", "postgres", "postgresql")


def base_url(value: str) -> str:
    """An origin, without the slash that many write at its end. Raises ValueError."""
    value = value.strip().rstrip("/")
    parts = _split(value)
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        raise ValueError("is no address like https://corrigenda.example.org")
    if parts.path or parts.query or parts.fragment or parts.username is not None:
        raise ValueError("must end behind the host (and its port): the server stands at the root of its own")
    return value


def hosts(value: tuple[str, ...]) -> tuple[str, ...]:
    """Names of hosts. Raises ValueError."""
    for one in value:
        if "/" in one or " " in one or (":" in one and not one.startswith("[")):
            raise ValueError(f"{one!r} is no name of a host: without https:// and without a port, please")
    return value


def database_url(value: str) -> str:
    """An address of a database that we know; empty: the default. Raises ValueError."""
    if not value:
        return value
    parts = _split(value)
    if parts.scheme not in DATABASE_SCHEMES:
        raise ValueError("neither sqlite:// nor postgres://")
    if not parts.path.strip("/"):
        raise ValueError(
            "names no file: sqlite:///srv/corrigenda.sqlite3"
            if parts.scheme == "sqlite"
            else "names no database: postgres://user:password@host/name"
        )
    if parts.scheme == "sqlite" and parts.netloc:
        raise ValueError("wants three slashes before the path: sqlite:///srv/corrigenda.sqlite3")
    return value


def email_url(value: str) -> str:
    """An address of a mail server; empty: none. Raises ValueError."""
    if value and (_split(value).scheme not in MAIL_SCHEMES or not _split(value).hostname):
        raise ValueError("is no address like smtp+tls://user:password@host:587 (or smtp://, smtps://)")
    return value


def email_from(value: str) -> str:
    """A sender of mails, with or without a name. Raises ValueError."""
    name, at, domain = parseaddr(value)[1].partition("@")
    if not (name and at and domain):
        raise ValueError(f"{value!r} is no e-mail address")
    return value


def fetch_ports(value: tuple[int, ...]) -> tuple[int, ...]:
    """Numbers of ports. Raises ValueError."""
    for one in value:
        if not 0 < one <= MAX_PORT:
            raise ValueError(f"{one} is no port")
    return value


def trusted_proxies(value: tuple[str, ...]) -> tuple[str, ...]:
    """Addresses or networks. Raises ValueError."""
    for one in value:
        try:
            ip_network(one, strict=False)
        except ValueError:
            raise ValueError(f"{one!r} is neither an IP address nor a network like 10.0.0.0/8") from None
    return value


def repositories_dir(value: Path) -> Path:
    """A folder that is there. Raises ValueError."""
    if not value.is_dir():
        raise ValueError(f"there is no folder {value}")
    return value


CHECKS: Mapping[str, Callable[[Any], object]] = {
    check.__name__: check
    for check in (
        base_url,
        hosts,
        database_url,
        email_url,
        email_from,
        fetch_ports,
        trusted_proxies,
        repositories_dir,
    )
}


def _split(address: str) -> SplitResult:
    """The parts of an address, its port looked at, too. Raises ValueError with a sentence; never with the address,
    which may hold a password."""
    if any(character.isspace() for character in address):
        raise ValueError("holds a space")
    try:
        parts = urlsplit(address)
        _ = parts.port
    except ValueError:
        raise ValueError("cannot be read: its host or its port is malformed") from None
    return parts
