"""What to paste where, for a correction that is made by hand."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Instructions:
    """The paragraph to look for and the one to put in its place, at an address."""

    url: str
    find: str
    paste: str


class CopyConnector:
    """Always there, writes nothing: the editor pastes, and the article is looked at afterwards."""

    name = "copy"
    writes = False

    def instructions(self, url: str, before: str, after: str) -> Instructions:
        """What the editor is shown."""
        return Instructions(url=url, find=before, paste=after)
