"""Reads and writes an article's source by a documented contract, signed with Standard Webhooks."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from standardwebhooks import Webhook

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
)
from corrigenda.connectors.calling import call, json_of
from corrigenda.core.edits import SourceFormat
from corrigenda.core.errors import ConnectorError


class HttpConnector:
    """Two POSTs, ``/read`` and ``/apply``; the CMS compares the version and writes in one step."""

    name = "http"

    def __init__(self, settings: Mapping[str, str], surroundings: Surroundings) -> None:
        self._base = settings["url"].rstrip("/")
        self._guard = surroundings.guard_of(settings["url"])
        try:
            self._signer = Webhook(settings["secret"])
        except (ValueError, RuntimeError):
            raise ConnectorError("connector.bad_setting", permanent=True, setting="secret") from None

    @staticmethod
    def setting_fields() -> tuple[Setting, ...]:
        """An address and a shared secret (``whsec_…``)."""
        return (
            Setting("url", "Address of the contract", SettingKind.URL),
            Setting("secret", "Shared secret (whsec_…)", SettingKind.SECRET),
        )

    @property
    def capabilities(self) -> Capabilities:
        """The contract demands an atomic comparison."""
        return Capabilities(writes=True, conflict=ConflictGuard.ATOMIC)

    def locate(self, url: str) -> Located:
        """The article is its address; the CMS knows its own."""
        return Located(url, url)

    def fetch(self, located: Located) -> Source:
        """What ``/read`` answers."""
        return _source(self._read(located), located.url)

    def beside(self, located: Located) -> tuple[tuple[Located, Source], ...]:
        """The parts that ``/read`` names, each read like the article itself."""
        names = self._read(located).get("parts")
        places = [Located(str(name), located.url) for name in names] if isinstance(names, list) else []
        return tuple((place, self.fetch(place)) for place in places)

    def apply(self, located: Located, source: Source, text: str, note: Note) -> Written | Conflict:
        """What ``/apply`` answers; 409 and 423 are conflicts."""
        body = {
            **_place(located),
            "version": source.version,
            "source": text,
            "note": {
                "erratum": note.erratum,
                "article_url": note.article_url,
                "summary": note.summary,
                "credit": note.credit,
            },
        }
        found = self._post("/apply", body)
        if found["status"] == 423:
            return Conflict("connector.locked", {"holder": str(found.get("holder", ""))})
        if found["status"] == 409:
            return Conflict("connector.changed", {"version": str(found.get("version", ""))})
        return Written(_word(found, "version"), waiting=str(found.get("waiting", "")))

    def check(self) -> Health:
        """Whether ``/read`` accepts our signature: no address is asked for, so the answer is empty."""
        try:
            self._post("/read", {"url": ""})
        except ConnectorError as error:
            if error.code != "connector.gone":
                return Health(False, error.code, error.facts)
        return Health(is_well=True)

    def _read(self, located: Located) -> dict[str, Any]:
        return self._post("/read", _place(located))

    def _post(self, path: str, content: object) -> dict[str, Any]:
        body = json.dumps(content, ensure_ascii=False)
        now = datetime.now(UTC)
        # The same wish has the same id, so that a CMS that keeps ids may answer a repetition from memory.
        message_id = "msg_" + hashlib.sha256(f"{path}\n{body}".encode()).hexdigest()[:32]
        headers = {
            "Content-Type": "application/json",
            "webhook-id": message_id,
            "webhook-timestamp": str(int(now.timestamp())),
            "webhook-signature": self._signer.sign(message_id, now, body),
        }
        url = self._base + path
        answer = call(
            "POST",
            url,
            guard=self._guard,
            headers=headers,
            content=body.encode(),
            expected=(200, 409, 423),
        )
        found = json_of(answer)
        if not isinstance(found, dict):
            raise ConnectorError("connector.failed", permanent=True, status=answer.status)
        return {**found, "status": answer.status}


def _place(located: Located) -> dict[str, str]:
    """The article, or one of its parts, as the contract names it."""
    part = "" if located.ref == located.url else located.ref
    return {"url": located.url, **({"part": part} if part else {})}


def _source(found: Mapping[str, Any], url: str) -> Source:
    try:
        source_format = SourceFormat(_word(found, "format"))
    except ValueError:
        raise ConnectorError("connector.unreadable", permanent=True) from None
    return Source(_word(found, "source"), source_format, _word(found, "version"), url)


def _word(found: Mapping[str, Any], name: str) -> str:
    value = found.get(name)
    if not isinstance(value, str):
        raise ConnectorError("connector.failed", permanent=True, missing=name)
    return value
