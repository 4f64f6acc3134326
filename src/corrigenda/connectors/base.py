"""What every connector offers: finding an article in its CMS, reading its source, and writing it or not at all.

A third party needs this module and ``corrigenda.core``, and an entry point in the group ``corrigenda.connectors``.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from corrigenda.core.addresses import host_of, normal_url
from corrigenda.core.edits import SourceFormat
from corrigenda.core.errors import ConnectorError, Refused
from corrigenda.net import Guard


class ConflictGuard(StrEnum):
    """How surely somebody else's save is noticed; the desk shows it."""

    ATOMIC = "atomic"
    CHECK_THEN_WRITE = "check_then_write"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Capabilities:
    """What a connector, as it is set up, can do.

    ``writes`` is False where a person does it by hand. ``is_live`` is False where a correction waits for somebody's
    approval in the CMS (a branch, a pull request, a draft).
    """

    writes: bool
    conflict: ConflictGuard
    is_live: bool = True


class SettingKind(StrEnum):
    """How a setting is asked for. A secret is sealed, and never shown again."""

    TEXT = "text"
    LINES = "lines"
    URL = "url"
    CHOICE = "choice"
    SECRET = "secret"  # noqa: S105 (a kind of setting)


@dataclass(frozen=True, slots=True)
class Setting:
    """One thing that a connector must know. ``label`` is English, and translated where it is shown."""

    name: str
    label: str
    kind: SettingKind = SettingKind.TEXT
    is_required: bool = True
    default: str = ""
    choices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the house lends to a connector: a folder of its own, and what it may reach.

    ``hosts`` are the publication's own, whose pages may be fetched. ``repositories`` is the folder below which
    bare git repositories may be opened by path; None where the operator allows none.
    """

    folder: Path
    hosts: frozenset[str] = frozenset()
    allow_private: bool = False
    ports: tuple[int, ...] | None = (80, 443)
    repositories: Path | None = None

    def guard_of_articles(self) -> Guard:
        """What the publication's pages may be fetched from."""
        return Guard(self.hosts, self.allow_private, self.ports)

    def guard_of(self, url: str) -> Guard:
        """A guard for the one host of a CMS's address: credentials go nowhere else.

        Raises ConnectorError("connector.bad_setting") when this is no address.
        """
        try:
            host = host_of(normal_url(url))
        except Refused:
            raise ConnectorError("connector.bad_setting", permanent=True, setting="url") from None
        return Guard(frozenset({host}), self.allow_private, self.ports)


@dataclass(frozen=True, slots=True)
class Located:
    """An article in its CMS: ``ref`` means something to the connector alone; ``url`` is where readers find it."""

    ref: str
    url: str


@dataclass(frozen=True, slots=True)
class Source:
    """An article's source as the CMS keeps it. ``version`` is a token that differs when the source does."""

    text: str
    format: SourceFormat
    version: str
    public_url: str


@dataclass(frozen=True, slots=True)
class Note:
    """What a CMS's history is told about a correction. ``erratum`` is its public id; ``credit`` names the reader
    only where they asked for it, and is never an address."""

    erratum: str
    article_url: str
    summary: str
    credit: str = ""


@dataclass(frozen=True, slots=True)
class Written:
    """The source was written; ``version`` is its new token. ``waiting`` says where it waits for approval."""

    version: str
    waiting: str = ""


@dataclass(frozen=True, slots=True)
class Conflict:
    """Somebody else was there first: nothing of theirs was overwritten, nothing of ours stands.

    Codes: ``connector.changed`` (the source is not what was read), ``connector.locked`` (``holder`` edits it now).
    """

    code: str
    facts: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Health:
    """Whether the connector can work as it is set up; ``code`` says what is missing, ``facts`` which."""

    is_well: bool
    code: str = "connector.well"
    facts: Mapping[str, object] = field(default_factory=dict)


class Connector(Protocol):
    """A bridge to a CMS. Made from its settings and the house's surroundings; keeps nothing between calls.

    Every method raises ConnectorError; its ``permanent`` says whether another try can help. Codes that the desk
    knows: ``connector.refused`` (credentials), ``connector.forbidden`` (rights), ``connector.gone`` (no such article),
    ``connector.busy`` (rate limit), ``connector.unreachable``, ``connector.failed`` (the CMS's own error),
    ``connector.bad_setting``, ``connector.unreadable`` (the source cannot be had as text).
    """

    name: str

    def __init__(self, settings: Mapping[str, str], surroundings: Surroundings) -> None: ...

    @staticmethod
    def setting_fields() -> tuple[Setting, ...]:
        """What it must know."""
        ...

    @property
    def capabilities(self) -> Capabilities:
        """What it can do as it is set up."""
        ...

    def locate(self, url: str) -> Located:
        """Where the article at this address is kept."""
        ...

    def fetch(self, located: Located) -> Source:
        """The article's source now."""
        ...

    def beside(self, located: Located) -> tuple[tuple[Located, Source], ...]:
        """The texts that the CMS keeps beside the article's body: its headline, its standfirst.

        Each has a ``ref`` of its own, which `fetch` and `apply` know; none where the source holds them.
        """
        ...

    def apply(self, located: Located, source: Source, text: str, note: Note) -> Written | Conflict:
        """Puts ``text`` in the place of ``source``, unless that is no longer what stands there.

        Raises ConnectorError(permanent=False) when the answer was lost: it may have been written; look.
        """
        ...

    def check(self) -> Health:
        """Whether the CMS answers, and lets us do what we must; changes nothing."""
        ...


def token_of(text: str) -> str:
    """A version token for a CMS that has none of its own: the SHA-256 of the source."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
