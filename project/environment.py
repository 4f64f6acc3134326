"""Reads ``CORRIGENDA_…`` from the environment once, typed; an unknown or malformed key stops the start."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, fields
from pathlib import Path

PREFIX = "CORRIGENDA_"
ROOT = Path(__file__).resolve().parent.parent


class BadEnvironment(SystemExit):
    """The start is refused; the message names the key."""


@dataclass(frozen=True)
class Environment:
    """Every key that the server reads, with its default. ``X_FILE`` gives a secret in a file instead."""

    secret_key: str = ""
    debug: bool = False
    hosts: tuple[str, ...] = ("localhost", "127.0.0.1", "[::1]")
    base_url: str = "http://127.0.0.1:8000"
    database_url: str = ""
    data_dir: Path = ROOT / "var"
    allow_private_addresses: bool = False
    fetch_ports: tuple[int, ...] = (80, 443)
    sealing_keys: tuple[str, ...] = ()
    repositories_dir: Path | None = None
    email_url: str = ""
    email_from: str = "corrigenda@localhost"
    trusted_proxies: tuple[str, ...] = ()
    limit_reports: bool = True

    @classmethod
    def read(cls, source: Mapping[str, str] | None = None) -> Environment:
        """The environment's values. Raises BadEnvironment naming the first key that is unknown or malformed."""
        source = os.environ if source is None else source
        known = {field.name: field for field in fields(cls)}
        values: dict[str, object] = {}
        for key, raw in sorted(source.items()):
            if not key.startswith(PREFIX):
                continue
            name = key.removeprefix(PREFIX).lower()
            if name.removesuffix("_file") in known and name.endswith("_file"):
                name, raw = name.removesuffix("_file"), _secret(key, raw)
            if name not in known:
                raise BadEnvironment(f"{key}: unknown setting")
            values[name] = _value(key, raw, str(known[name].type))
        return cls(**values)  # type: ignore[arg-type]


def _secret(key: str, path: str) -> str:
    try:
        return Path(path).read_text("utf-8").strip()
    except OSError as error:
        raise BadEnvironment(f"{key}: cannot be read ({error.strerror})") from None


def _value(key: str, raw: str, kind: str) -> object:
    if kind == "bool":
        if raw.lower() in {"1", "true", "yes", "on"}:
            return True
        if raw.lower() in {"0", "false", "no", "off", ""}:
            return False
        raise BadEnvironment(f"{key}: {raw!r} is neither true nor false")
    parts = tuple(part.strip() for part in raw.split(",") if part.strip())
    if kind == "tuple[str, ...]":
        return parts
    if kind == "tuple[int, ...]":
        if not all(part.isdigit() for part in parts):
            raise BadEnvironment(f"{key}: {raw!r} is not a list of numbers")
        return tuple(int(part) for part in parts)
    return Path(raw) if kind.startswith("Path") else raw
