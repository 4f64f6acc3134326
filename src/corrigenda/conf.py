"""The app's settings, read once from ``settings.CORRIGENDA`` into one typed value."""

from __future__ import annotations

from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.exceptions import ImproperlyConfigured


@dataclass(frozen=True)
class Conf:
    """What an operator may set. ``base_url`` has no slash at its end; ``sealing_keys`` are newest first.

    ``repositories_dir`` is where bare git repositories may be opened by path; None: nowhere.
    ``trusted_proxies`` are the networks whose X-Forwarded-For is believed. ``limit_reports`` is switched off only to
    measure what the server bears."""

    base_url: str
    data_dir: Path
    allow_private_addresses: bool = False
    fetch_ports: tuple[int, ...] = (80, 443)
    sealing_keys: tuple[str, ...] = ()
    repositories_dir: Path | None = None
    trusted_proxies: tuple[str, ...] = ()
    limit_reports: bool = True


def conf() -> Conf:
    """The settings in force. Raises ImproperlyConfigured naming an unknown key."""
    global _read
    given = settings.CORRIGENDA
    if _read is None or _read[0] is not given:
        _read = given, _conf_of(given)
    return _read[1]


# The settings that were read last, and what they say: every request asks several times.
_read: tuple[dict[str, Any], Conf] | None = None


def _conf_of(settings: dict[str, Any]) -> Conf:
    given = {key.lower(): value for key, value in settings.items()}
    unknown = given.keys() - {field.name for field in fields(Conf)}
    if unknown:
        raise ImproperlyConfigured(f"CORRIGENDA: unknown setting {min(unknown).upper()}")
    return Conf(**given)
