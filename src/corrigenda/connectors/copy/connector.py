"""What to paste where, for a correction that is made by hand."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from corrigenda.connectors.base import (
    Capabilities,
    Conflict,
    ConflictGuard,
    Health,
    Located,
    Note,
    Setting,
    Source,
    Surroundings,
    Written,
)
from corrigenda.core.errors import ConnectorError


@dataclass(frozen=True, slots=True)
class Instructions:
    """The paragraph to look for and the one to put in its place, at an address."""

    url: str
    find: str
    paste: str


class CopyConnector:
    """Always there, writes nothing: the editor pastes, and the article is looked at afterwards."""

    name = "copy"

    def __init__(
        self, settings: Mapping[str, str] | None = None, surroundings: Surroundings | None = None
    ) -> None:
        """Needs neither settings nor surroundings."""

    @staticmethod
    def setting_fields() -> tuple[Setting, ...]:
        """None."""
        return ()

    @property
    def capabilities(self) -> Capabilities:
        """Nothing is written, so nothing can be overwritten."""
        return Capabilities(writes=False, conflict=ConflictGuard.NONE)

    def instructions(self, url: str, before: str, after: str) -> Instructions:
        """What the editor is shown."""
        return Instructions(url=url, find=before, paste=after)

    def locate(self, url: str) -> Located:
        """The article is its address."""
        return Located(url, url)

    def fetch(self, located: Located) -> Source:
        """Raises ConnectorError("connector.by_hand"): the source is the editor's to see."""
        raise ConnectorError("connector.by_hand", permanent=True)

    def beside(self, located: Located) -> tuple[tuple[Located, Source], ...]:
        """None: nothing is read."""
        return ()

    def apply(self, located: Located, source: Source, text: str, note: Note) -> Written | Conflict:
        """Raises ConnectorError("connector.by_hand")."""
        raise ConnectorError("connector.by_hand", permanent=True)

    def check(self) -> Health:
        """Always well."""
        return Health(is_well=True)
