"""What is an edit of an article's source, where does it go, and what comes of it?"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class SourceFormat(StrEnum):
    """How a CMS keeps its text."""

    TEXT = "text"
    HTML = "html"
    WORDPRESS = "wordpress"
    WAGTAIL = "wagtail"
    STREAMFIELD = "streamfield"
    MARKDOWN = "markdown"
    MDX = "mdx"
    LEXICAL = "lexical"


@dataclass(frozen=True, slots=True)
class Edit:
    """A block's text as it stands now and as it shall read: plain text, never markup.

    Differences of mere typography (spaces, quotes, dashes) beside the wording are left alone, so that a
    straight apostrophe typed by a reader does not reset the article's; ``typography`` carries them too.
    An edit that is nothing but typography carries them in any case.
    """

    before: str
    after: str
    typography: bool = False


@dataclass(frozen=True, slots=True)
class Near:
    """Which of several blocks with the same text is meant: its neighbours' texts, or its place among them.

    ``ordinal`` counts the blocks of this very text from 0 and is trusted only when the source has exactly
    ``of`` of them.
    """

    previous: str = ""
    following: str = ""
    ordinal: int | None = None
    of: int | None = None


@dataclass(frozen=True, slots=True)
class Splice:
    """One replaced slice of a source; ``start`` is its offset in the source as it was, in code points."""

    start: int
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Applied:
    """The source after the edit, what was replaced, and how the block now reads.

    ``at_border`` says that words were put beside a link or an emphasis, where the editor may want to look.
    """

    source: str
    splices: tuple[Splice, ...]
    text: str
    at_border: bool = False


@dataclass(frozen=True, slots=True)
class Stopped:
    """The edit was not made, for a reason with a stable code; ``facts`` show it (texts, counts)."""

    code: str
    facts: Mapping[str, object] = field(default_factory=dict)


class Unreadable(Exception):
    """The source is not of its format."""
