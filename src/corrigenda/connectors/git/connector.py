"""Finds an article's file in a repository, commits its correction, proposes it where that is wanted."""

from __future__ import annotations

import re
import time
from collections.abc import Mapping
from contextlib import closing
from urllib.parse import urlsplit

from dulwich.objects import ObjectID

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
)
from corrigenda.connectors.git import finding
from corrigenda.connectors.git.committing import Author, commit_of, message_of, read_file
from corrigenda.connectors.git.forges import APIS, Forge
from corrigenda.connectors.git.stores import LocalStore, RemoteStore, Store
from corrigenda.core.edits import SourceFormat
from corrigenda.core.errors import ConnectorError, FetchError

DIRECT, BRANCH, PULL_REQUEST = "direct", "branch", "pull_request"
# Pushes of other files between our reading and our writing, before we give up for now.
_TRIES = 5
_BRANCH_NAME = re.compile(r"(?!/|.*(?:\.\.|//|@\{|\.lock(?:/|$)))[A-Za-z0-9._/-]+(?<![/.])")


class GitConnector:
    """Compares and swaps the branch, so that no commit of anybody is lost. Version tokens are git's blob ids."""

    name = "git"

    def __init__(self, settings: Mapping[str, str], surroundings: Surroundings) -> None:
        self._settings, self._surroundings = settings, surroundings
        if not _BRANCH_NAME.fullmatch(settings["branch"]):
            raise ConnectorError("connector.bad_setting", permanent=True, setting="branch")

    @staticmethod
    def setting_fields() -> tuple[Setting, ...]:
        """What it must know."""
        presets = tuple(name for name in finding.PRESETS if name)
        return (
            Setting("repository", "Repository (https address, or path on this server)"),
            Setting("branch", "Branch", default="main"),
            Setting(
                "generator", "Site generator", SettingKind.CHOICE, is_required=False, choices=("", *presets)
            ),
            Setting("rules", "Rules from address to file", SettingKind.LINES, is_required=False),
            Setting("mode", "How to write", SettingKind.CHOICE, True, DIRECT, (DIRECT, BRANCH, PULL_REQUEST)),
            Setting("user", "User name", is_required=False, default="corrigenda"),
            Setting("token", "Access token", SettingKind.SECRET, is_required=False),
            Setting("author_name", "Name on commits", default="Corrigenda"),
            Setting("author_email", "Address on commits", default="corrigenda@localhost"),
            Setting("forge", "Forge", SettingKind.CHOICE, is_required=False, choices=("", *APIS)),
            Setting("forge_api", "API address of the forge", SettingKind.URL, is_required=False),
            Setting("forge_project", "Project on the forge (owner/name)", is_required=False),
        )

    @property
    def capabilities(self) -> Capabilities:
        """Atomic; live unless it goes to a branch of its own."""
        return Capabilities(True, ConflictGuard.ATOMIC, is_live=self._settings["mode"] == DIRECT)

    def locate(self, url: str) -> Located:
        """The file that the page names, else the first that a rule names and that is there."""
        with closing(self._store()) as store:
            head = self._head(store)
            for path in self._paths(url):
                if finding.format_of(path) and read_file(store.objects, head, path):
                    return Located(path, url)
        raise ConnectorError("connector.gone", permanent=True, url=url)

    def fetch(self, located: Located) -> Source:
        """The file on the branch. Byte-order mark and line ends are part of its text."""
        with closing(self._store()) as store:
            head = self._head(store)
            found = read_file(store.objects, head, located.ref) if finding.is_safe(located.ref) else None
        if found is None:
            raise ConnectorError("connector.gone", permanent=True, path=located.ref)
        try:
            text = found.content.decode("utf-8")
        except UnicodeDecodeError:
            raise ConnectorError("connector.unreadable", permanent=True, path=located.ref) from None
        return Source(text, _format(located.ref), found.blob, located.url)

    def beside(self, located: Located) -> tuple[tuple[Located, Source], ...]:
        """None: the file holds them, in its front matter or its text."""
        return ()

    def apply(self, located: Located, source: Source, text: str, note: Note) -> Written | Conflict:
        """Commits on the branch, or on ``corrigenda/<erratum>`` beside it."""
        with closing(self._store()) as store:
            for _ in range(_TRIES):
                outcome = self._try(store, located, source, text, note)
                if outcome is not None:
                    return outcome
        raise ConnectorError("connector.busy", permanent=False)

    def check(self) -> Health:
        """Whether the branch can be read."""
        try:
            with closing(self._store()) as store:
                self._head(store)
        except ConnectorError as error:
            return Health(False, error.code, error.facts)
        return Health(is_well=True)

    def _try(
        self, store: Store, located: Located, source: Source, text: str, note: Note
    ) -> Written | Conflict | None:
        head = self._head(store)
        now = read_file(store.objects, head, located.ref)
        if now is None:
            raise ConnectorError("connector.gone", permanent=True, path=located.ref)
        if now.blob != source.version:
            return Conflict("connector.changed", {"version": now.blob})
        return self._commit(store, head, located, text, note)

    def _commit(
        self, store: Store, head: ObjectID, located: Located, text: str, note: Note
    ) -> Written | None:
        """None when the branch moved meanwhile."""
        author = Author(self._settings["author_name"], self._settings["author_email"], int(time.time()))
        content = text.encode("utf-8")
        new = commit_of(store.objects, head, located.ref, content, message_of(note), author)
        version = new[0].id.decode()
        if self.capabilities.is_live:
            return Written(version) if store.move(self._settings["branch"], head, new) else None
        branch = f"corrigenda/{note.erratum}"
        if not store.move(branch, None, new) and not self._stands(store, branch, located, content):
            raise ConnectorError("connector.branch_taken", permanent=True, branch=branch)
        return Written(version, waiting=self._propose(branch, note))

    def _stands(self, store: Store, branch: str, located: Located, content: bytes) -> bool:
        """Whether an earlier try of ours, whose answer was lost, made the branch."""
        head = store.head(branch)
        found = read_file(store.objects, head, located.ref) if head else None
        return found is not None and found.content == content

    def _propose(self, branch: str, note: Note) -> str:
        if self._settings["mode"] != PULL_REQUEST:
            return branch
        kind = self._settings["forge"]
        if not kind or not self._settings["forge_project"]:
            raise ConnectorError("connector.bad_setting", permanent=True, setting="forge")
        api = (self._settings["forge_api"] or APIS[kind]).rstrip("/")
        project, token = self._settings["forge_project"], self._settings["token"]
        forge = Forge(kind, api, project, token, self._surroundings)
        return forge.propose(branch, self._settings["branch"], note)

    def _paths(self, url: str) -> list[str]:
        rules = self._settings["rules"] + "\n" + finding.PRESETS[self._settings["generator"]]
        named = self._named_by_page(url)
        return [*filter(None, [named]), *finding.candidates(url, rules)]

    def _named_by_page(self, url: str) -> str:
        try:
            page = net.fetch_page(url, guard=self._surroundings.guard_of_articles())
        except FetchError:
            # The page only helps: rules do without it.
            return ""
        return finding.source_of_page(page.html)

    def _store(self) -> Store:
        repository = self._settings["repository"]
        if not urlsplit(repository).scheme:
            return LocalStore(repository, self._surroundings)
        token = self._settings["token"]
        return RemoteStore(repository, (self._settings["user"], token) if token else None, self._surroundings)

    def _head(self, store: Store) -> ObjectID:
        head = store.head(self._settings["branch"])
        if head is None:
            raise ConnectorError("connector.bad_setting", permanent=True, setting="branch")
        return head


def _format(path: str) -> SourceFormat:
    found = finding.format_of(path)
    if found is None:
        raise ConnectorError("connector.unreadable", permanent=True, path=path)
    return found
