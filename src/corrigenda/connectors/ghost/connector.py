"""Reads and writes a post's Lexical source.

Ghost compares ``updated_at`` when it saves, in one transaction, but only to the second. So a post is written only once
the second of its last save is over: whoever saves after we have read it then leaves another ``updated_at``.
"""

from __future__ import annotations

import binascii
import time
from collections.abc import Mapping
from datetime import datetime
from email.utils import parsedate_to_datetime
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
_LOOKS, _PAUSE = 12, 0.25
# A post's texts by the field that keeps them.
_FORMATS: Mapping[str, SourceFormat] = {
    "lexical": SourceFormat.LEXICAL,
    "title": SourceFormat.TEXT,
    "custom_excerpt": SourceFormat.TEXT,
}


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
        """Compared by Ghost as it writes."""
        return Capabilities(writes=True, conflict=ConflictGuard.ATOMIC)

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
        return _source(self._read(located), located)

    def beside(self, located: Located) -> tuple[tuple[Located, Source], ...]:
        """Title and excerpt; Ghost makes an excerpt that is empty itself, from the text."""
        found = self._read(located)
        places = [Located(f"{_post(located)}#{field}", located.url) for field in ("title", "custom_excerpt")]
        return tuple((place, _source(found, place)) for place in places if found.get(_field(place)))

    def apply(self, located: Located, source: Source, text: str, note: Note) -> Written | Conflict:
        """Saves the post with the ``updated_at`` that was read."""
        now = self._read_after_its_second(located)
        if _source(now, located).version != source.version:
            return Conflict("connector.changed")
        body = {_field(located): text, "updated_at": _word(now, "updated_at")}
        kind = located.ref.partition("/")[0]
        answer = self._call("PUT", f"{_post(located)}/?formats=lexical", {kind: [body]})
        if answer.status == 409:
            return Conflict("connector.changed")
        return Written(_source(_first(json_of(answer), kind), located).version)

    def check(self) -> Health:
        """Whether the key opens the posts."""
        try:
            self._call("GET", "posts/?limit=1&fields=id")
        except ConnectorError as error:
            return Health(False, error.code, error.facts)
        return Health(is_well=True)

    def _read(self, located: Located) -> dict[str, Any]:
        return self._dated(located)[0]

    def _read_after_its_second(self, located: Located) -> dict[str, Any]:
        for _ in range(_LOOKS):
            found, then = self._dated(located)
            if then > _moment(_word(found, "updated_at")):
                return found
            time.sleep(_PAUSE)
        raise ConnectorError("connector.busy", permanent=False)

    def _dated(self, located: Located) -> tuple[dict[str, Any], datetime]:
        """The post, and when Ghost read it by its own clock, to the second."""
        answer = self._call("GET", f"{_post(located)}/?formats=lexical")
        then = _moment(answer.headers.get("date", ""))
        return _first(json_of(answer), located.ref.partition("/")[0]), then

    def _one(self, kind: str, method: str, path: str) -> dict[str, Any]:
        return _first(json_of(self._call(method, path)), kind)

    def _call(self, method: str, path: str, body: object = None) -> net.Response:
        now = int(time.time())
        claims = {"iat": now, "exp": now + _LIFETIME, "aud": "/admin/"}
        token = jwt.encode(claims, self._secret, algorithm="HS256", headers={"kid": self._id})
        headers = {"Authorization": f"Ghost {token}", "Accept-Version": "v5.0"}
        url = self._api + path
        return call(method, url, guard=self._guard, headers=headers, json=body, expected=(200, 409))


def _moment(text: str) -> datetime:
    """A moment in whole seconds, as JSON or a header has it. Raises ConnectorError("connector.failed")."""
    try:
        moment = parsedate_to_datetime(text) if text[-3:] == "GMT" else datetime.fromisoformat(text)
    except ValueError:
        raise ConnectorError("connector.failed", permanent=True, why="date") from None
    return moment.replace(microsecond=0)


def _first(found: object, kind: str) -> dict[str, Any]:
    rows = found.get(kind) if isinstance(found, dict) else None
    if not isinstance(rows, list) or not rows or not isinstance(rows[0], dict):
        raise ConnectorError("connector.failed", permanent=True)
    return rows[0]


def _post(located: Located) -> str:
    return located.ref.partition("#")[0]


def _field(located: Located) -> str:
    field = located.ref.partition("#")[2] or "lexical"
    if field not in _FORMATS:
        raise ConnectorError("connector.gone", permanent=True, ref=located.ref)
    return field


def _source(found: Mapping[str, Any], located: Located) -> Source:
    field = _field(located)
    text = found.get(field)
    if not isinstance(text, str):
        raise ConnectorError("connector.unreadable", permanent=True)
    version = token_of(f"{_word(found, 'updated_at')}\n{text}")
    return Source(text, _FORMATS[field], version, located.url)


def _word(found: Mapping[str, Any], name: str) -> str:
    value = found.get(name)
    if not isinstance(value, str):
        raise ConnectorError("connector.failed", permanent=True, missing=name)
    return value
