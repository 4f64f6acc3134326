"""Reads and writes a post's Lexical source.

Ghost compares ``updated_at`` when it saves, but only to the second: so the source is read again right before
writing, and read back after (`corrigenda.connectors.writing`).
"""

from __future__ import annotations

import binascii
import time
from collections.abc import Mapping
from typing import Any
from urllib.parse import quote, unquote, urlsplit

import jwt

from corrigenda import net
from corrigenda.connectors.base import (
    Capabilities,
    Conflict,
    ConflictGuard,
    Health,
    Located,
    Note,
    Setting,
    SettingKind,
    Source,
    Surroundings,
    Written,
    token_of,
)
from corrigenda.connectors.calling import call, json_of
from corrigenda.core.edits import SourceFormat
from corrigenda.core.errors import ConnectorError

# Ghost refuses tokens that live longer than five minutes.
_LIFETIME = 240


class GhostConnector:
    """Writes through a custom integration, whose key is ``id:secret``."""

    name = "ghost"

    def __init__(self, settings: Mapping[str, str], surroundings: Surroundings) -> None:
        self._api = settings["url"].rstrip("/") + "/ghost/api/admin/"
        self._guard: net.Guard = surroundings.guard_of(settings["url"])
        self._id, _, secret = settings["key"].partition(":")
        try:
            self._secret = binascii.unhexlify(secret)
        except binascii.Error:
            raise ConnectorError("connector.bad_setting", permanent=True, setting="key") from None
        if not self._id or not self._secret:
            raise ConnectorError("connector.bad_setting", permanent=True, setting="key")

    @staticmethod
    def setting_fields() -> tuple[Setting, ...]:
        """Where the site is and the integration's key."""
        return (
            Setting("url", "Address of the Ghost site", SettingKind.URL),
            Setting("key", "Admin API key", SettingKind.SECRET),
        )

    @property
    def capabilities(self) -> Capabilities:
        """Compared by Ghost to the second, by us to the byte."""
        return Capabilities(writes=True, conflict=ConflictGuard.CHECK_THEN_WRITE)

    def locate(self, url: str) -> Located:
        """The post, else the page, with the address's last segment as its slug."""
        slug = unquote(urlsplit(url).path.rstrip("/").rpartition("/")[2])
        for kind in ("posts", "pages") if slug else ():
            try:
                found = self._one(kind, "GET", f"{kind}/slug/{quote(slug, safe='')}/")
            except ConnectorError as error:
                if error.code != "connector.gone":
                    raise
                continue
            return Located(f"{kind}/{_word(found, 'id')}", url)
        raise ConnectorError("connector.gone", permanent=True, url=url)

    def fetch(self, located: Located) -> Source:
        """The Lexical source. Raises ConnectorError("connector.unreadable") for posts older than Lexical."""
        found = self._post(located)
        return _source(found, located.url)

    def apply(self, located: Located, source: Source, text: str, note: Note) -> Written | Conflict:
        """Saves the post with the ``updated_at`` that was read."""
        now = self._post(located)
        if _source(now, located.url).version != source.version:
            return Conflict("connector.changed")
        body = {"lexical": text, "updated_at": _word(now, "updated_at")}
        kind = located.ref.partition("/")[0]
        answer = self._call("PUT", f"{located.ref}/", {kind: [body]})
        if answer.status == 409:
            return Conflict("connector.changed")
        return Written(_source(_first(json_of(answer), kind), located.url).version)

    def check(self) -> Health:
        """Whether the key opens the posts."""
        try:
            self._call("GET", "posts/?limit=1&fields=id")
        except ConnectorError as error:
            return Health(False, error.code, error.facts)
        return Health(is_well=True)

    def _post(self, located: Located) -> dict[str, Any]:
        kind = located.ref.partition("/")[0]
        return self._one(kind, "GET", f"{located.ref}/?formats=lexical")

    def _one(self, kind: str, method: str, path: str) -> dict[str, Any]:
        return _first(json_of(self._call(method, path)), kind)

    def _call(self, method: str, path: str, body: object = None) -> net.Response:
        now = int(time.time())
        claims = {"iat": now, "exp": now + _LIFETIME, "aud": "/admin/"}
        token = jwt.encode(claims, self._secret, algorithm="HS256", headers={"kid": self._id})
        headers = {"Authorization": f"Ghost {token}", "Accept-Version": "v5.0"}
        url = self._api + path
        return call(method, url, guard=self._guard, headers=headers, json=body, expected=(200, 409))


def _first(found: object, kind: str) -> dict[str, Any]:
    rows = found.get(kind) if isinstance(found, dict) else None
    if not isinstance(rows, list) or not rows or not isinstance(rows[0], dict):
        raise ConnectorError("connector.failed", permanent=True)
    return rows[0]


def _source(found: Mapping[str, Any], url: str) -> Source:
    text = found.get("lexical")
    if not isinstance(text, str):
        raise ConnectorError("connector.unreadable", permanent=True)
    version = token_of(f"{_word(found, 'updated_at')}\n{text}")
    return Source(text, SourceFormat.LEXICAL, version, url)


def _word(found: Mapping[str, Any], name: str) -> str:
    value = found.get(name)
    if not isinstance(value, str):
        raise ConnectorError("connector.failed", permanent=True, missing=name)
    return value
