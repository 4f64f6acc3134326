"""Reads ``CORRIGENDA_…`` from the environment once, typed; an unknown or malformed key stops the start."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, fields
from pathlib import Path

from project.plausible import CHECKS

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
            values[name] = _plausible(key, name, _value(key, raw, str(known[name].type)))
        return cls(**values)  # type: ignore[arg-type]


def _secret(key: str, path: str) -> str:
    try:
        return Path(path).read_text("utf-8").strip()
    except OSError as error:
        raise BadEnvironment(f"{key}: cannot be read ({error.strerror})") from None
    except UnicodeDecodeError:
        raise BadEnvironment(f"{key}: the file is no text in UTF-8") from None


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
        if not all(part.isdecimal() and part.isascii() for part in parts):
            raise BadEnvironment(f"{key}: {raw!r} is not a list of numbers")
        return tuple(int(part) for part in parts)
    return Path(raw) if kind.startswith("Path") else raw


def _plausible(key: str, name: str, value: object) -> object:
    try:
        return CHECKS[name](value) if name in CHECKS else value
    except ValueError as error:
        raise BadEnvironment(f"{key}: {error}") from None


def writable_folder(path: Path, key: str) -> Path:
    """The folder, made for this user alone when it is not there: it holds readers' words. Raises BadEnvironment."""
    try:
        path.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise BadEnvironment(f"{key}: {path} cannot be made ({error.strerror})") from None
    if not os.access(path, os.W_OK | os.X_OK):
        raise BadEnvironment(f"{key}: {path} is not writable by this user")
    return path
