"""Reads and writes a post's source, block editor or classic.

WordPress compares nothing when it saves, so the source is read again just before writing, and the post's revisions
are looked at after: a save that slipped in between is put back, and we are the ones who step aside.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

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
from corrigenda.connectors.wordpress.rest import Rest
from corrigenda.core.edits import SourceFormat
from corrigenda.core.errors import ConnectorError, FetchError

LIVE, PENDING = "live", "pending"
_ROUTE = re.compile(r"/wp/v2/([a-z0-9_-]+/\d+)/?$")
_FIELDS = "id,modified_gmt,status,link,title,content,excerpt"
# A post's texts by the field that keeps them. A title is HTML, but no place for shortcodes.
_FORMATS: Mapping[str, SourceFormat] = {
    "content": SourceFormat.WORDPRESS,
    "title": SourceFormat.HTML,
    "excerpt": SourceFormat.WORDPRESS,
}


class WordPressConnector:
    """Writes as the user of the application password: an editor's account of its own is right."""

    name = "wordpress"

    def __init__(self, settings: Mapping[str, str], surroundings: Surroundings) -> None:
        self._settings, self._surroundings = settings, surroundings
        self._rest = Rest(
            settings["url"], (settings["user"], settings["password"]), surroundings.guard_of(settings["url"])
        )

    @staticmethod
    def setting_fields() -> tuple[Setting, ...]:
        """Where the site is and who writes there."""
        return (
            Setting("url", "Address of the WordPress site", SettingKind.URL),
            Setting("user", "User name"),
            Setting("password", "Application password", SettingKind.SECRET),
            Setting("mode", "How to write", SettingKind.CHOICE, True, LIVE, (LIVE, PENDING)),
        )

    @property
    def capabilities(self) -> Capabilities:
        """Checked before and after; an autosave waits in the editor where that is wished."""
        is_live = self._settings["mode"] == LIVE
        return Capabilities(True, ConflictGuard.CHECK_THEN_WRITE, is_live=is_live)

    def locate(self, url: str) -> Located:
        """The post that the page says it is, else the one with the address's slug."""
        ref = self._named_by_page(url) or self._by_slug(url)
        if ref is None:
            raise ConnectorError("connector.gone", permanent=True, url=url)
        return Located(ref, url)

    def fetch(self, located: Located) -> Source:
        """The post's raw content, or its title or excerpt, as ``ref`` says."""
        return _source(self._read(located), located)

    def beside(self, located: Located) -> tuple[tuple[Located, Source], ...]:
        """Title and excerpt; an excerpt that is empty is WordPress's own, from the content."""
        found = self._read(located)
        places = [Located(f"{_post(located)}#{field}", located.url) for field in ("title", "excerpt")]
        return tuple((place, _source(found, place)) for place in places if _raw(found, _field(place)))

    def apply(self, located: Located, source: Source, text: str, note: Note) -> Written | Conflict:
        """Saves the post, or an autosave of it that its authors find in the editor."""
        known = self._newest_revision(located)
        found, field = self._read(located), _field(located)
        now = _source(found, located)
        if now.version != source.version:
            return Conflict("connector.changed", {"version": now.version})
        # What `docs/connectors.md` asks of a guarding plugin; WordPress alone ignores it.
        content = _raw(found, "content").encode()
        headers = {"If-Match": f'"{hashlib.sha1(content, usedforsecurity=False).hexdigest()}"'}
        if not self.capabilities.is_live:
            return self._propose(located, found, text)
        status, answer = self._rest.post(_post(located), {field: text}, headers)
        if status == 423:
            return Conflict("connector.locked", {"holder": str(answer.get("holder", ""))})
        if status == 412:
            return Conflict("connector.changed")
        written = _source(answer, located)
        if written.text != text:
            self._rest.post(_post(located), {field: source.text}, {})
            raise ConnectorError("connector.filtered", permanent=True)
        return self._slipped_in(located, source, text, known) or Written(written.version)

    def check(self) -> Health:
        """Whether the account may edit others' published posts and write any markup."""
        try:
            found = self._rest.get("users/me", {"context": "edit", "_fields": "id,capabilities"})
        except ConnectorError as error:
            return Health(False, error.code, error.facts)
        rights = found.get("capabilities", {}) if isinstance(found, dict) else {}
        for right in ("edit_others_posts", "edit_published_posts", "unfiltered_html"):
            if not rights.get(right):
                return Health(False, "connector.forbidden", {"right": right})
        return Health(is_well=True)

    def _read(self, located: Located) -> dict[str, Any]:
        found = self._rest.get(_post(located), {"context": "edit", "_fields": _FIELDS})
        if not isinstance(found, dict):
            raise ConnectorError("connector.failed", permanent=True)
        if found.get("status") == "trash":
            raise ConnectorError("connector.gone", permanent=True, ref=located.ref)
        return found

    def _propose(self, located: Located, found: Mapping[str, Any], text: str) -> Written:
        """An autosave holds all of a post's texts: what is left out of it would be emptied by whoever takes it over."""
        texts = {field: _raw(found, field) for field in _FORMATS} | {_field(located): text}
        _, answer = self._rest.post(f"{_post(located)}/autosaves", texts, {})
        if any(_raw(answer, field) != wished for field, wished in texts.items()):
            raise ConnectorError("connector.filtered", permanent=True)
        post = _post(located).rpartition("/")[2]
        page = f"{self._settings['url'].rstrip('/')}/wp-admin/post.php?post={post}&action=edit"
        return Written(token_of(text), waiting=page)

    def _newest_revision(self, located: Located) -> int:
        return max((int(row["id"]) for row in self._revisions(located, "id")), default=0)

    def _revisions(self, located: Located, fields: str) -> list[dict[str, Any]]:
        found = self._rest.get(
            f"{_post(located)}/revisions", {"context": "edit", "_fields": fields, "per_page": "5"}
        )
        return [row for row in found if isinstance(row, dict)] if isinstance(found, list) else []

    def _slipped_in(self, located: Located, source: Source, text: str, known: int) -> Conflict | None:
        """A conflict when somebody saved between our reading and our writing; their text stands again.

        WordPress keeps each save as a revision: those newer than ``known`` are ours and theirs. A post's very first
        save keeps none of the text before it, which is what we read.
        """
        field = _field(located)
        theirs = [
            row
            for row in self._revisions(located, f"id,{field}")
            if int(row["id"]) > known and _raw(row, field) not in (text, source.text)
        ]
        if not theirs:
            return None
        newest = max(theirs, key=lambda row: int(row["id"]))
        now = _source(self._read(located), located)
        if now.text == text:
            self._rest.post(_post(located), {field: _raw(newest, field)}, {})
        return Conflict("connector.changed")

    def _named_by_page(self, url: str) -> str | None:
        """From the ``Link`` header that WordPress sends with every post."""
        try:
            page = net.fetch_page(url, guard=self._surroundings.guard_of_articles())
        except FetchError:
            return None
        for link in re.findall(r"<([^>]+)>\s*;\s*rel=\"alternate\"", page.headers.get("link", "")):
            parts = urlsplit(link)
            route = parse_qs(parts.query).get("rest_route", [parts.path])[0]
            found = _ROUTE.search(route)
            if found:
                return found[1]
        return None

    def _by_slug(self, url: str) -> str | None:
        slug = unquote(urlsplit(url).path.rstrip("/").rpartition("/")[2])
        for kind in ("posts", "pages") if slug else ():
            found = self._rest.get(kind, {"slug": slug, "_fields": "id,link"})
            rows = [row for row in found if isinstance(row, dict)] if isinstance(found, list) else []
            if len(rows) == 1:
                return f"{kind}/{rows[0]['id']}"
        return None


def _post(located: Located) -> str:
    return located.ref.partition("#")[0]


def _field(located: Located) -> str:
    field = located.ref.partition("#")[2] or "content"
    if field not in _FORMATS:
        raise ConnectorError("connector.gone", permanent=True, ref=located.ref)
    return field


def _source(found: Mapping[str, Any], located: Located) -> Source:
    field = _field(located)
    text = _raw(found, field)
    token = token_of(f"{found.get('modified_gmt', '')}\n{text}")
    # The format covers classic posts too, whose paragraphs are parted by blank lines.
    return Source(text, _FORMATS[field], token, located.url)


def _raw(found: Mapping[str, Any], field: str) -> str:
    content = found.get(field)
    if content is None and field != "content":
        # Pages have no excerpt.
        return ""
    raw = content.get("raw") if isinstance(content, dict) else None
    if not isinstance(raw, str):
        raise ConnectorError("connector.unreadable", permanent=True)
    return raw
