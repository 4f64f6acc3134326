"""What does a source show, block by block, and which of its characters shows each letter?"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import cached_property
from typing import NamedTuple, Protocol

from corrigenda.core.blocks import HTML_SPACE

# Stands in a block's text for what the source does not say: the output of a shortcode, a note's number.
GENERATED = "\ufffc"


class Place(NamedTuple):
    """Where words go: at the start of a line or block, and the source's characters around them."""

    starts_line: bool
    before: str
    following: str


# A text as it must be written so that it shows as itself.
Syntax = Callable[[str, Place], str]


class Cell(NamedTuple):
    """A visible character and the half-open span of the source that shows it; ``fixed`` ones are not ours to edit."""

    char: str
    start: int
    end: int
    syntax: Syntax
    fixed: bool = False


class MarkKind(Enum):
    """What a piece of markup does to the words after it; its value is the change of depth."""

    OPEN = 1
    VOID = 0
    CLOSE = -1


class Mark(NamedTuple):
    """Inline markup before the cell ``at``. ``end`` is where words may be put after it, or None when they may not.

    ``row`` is where its ``label`` stands in the view's skeleton.
    """

    at: int
    start: int
    end: int | None
    kind: MarkKind
    label: str
    row: int


@dataclass(frozen=True)
class SourceBlock:
    """A block as the source has it: what it shows, letter by letter, and the markup between."""

    cells: tuple[Cell, ...]
    marks: tuple[Mark, ...]

    @cached_property
    def text(self) -> str:
        """What a person reads, with `GENERATED` for what the source does not say."""
        return "".join(cell.char for cell in self.cells)


@dataclass(frozen=True, slots=True)
class View:
    """A source as its reader sees it; ``skeleton`` is all its markup, in order, which no edit may change.

    But the emphasis of words that go goes with them.
    """

    blocks: tuple[SourceBlock, ...]
    skeleton: tuple[str, ...]


class Places(Protocol):
    """From offsets in a text to offsets in the source that holds it."""

    def start(self, offset: int) -> int:
        """Where the character at ``offset`` starts in the source."""
        ...

    def end(self, offset: int) -> int:
        """Where the character before ``offset`` ends in the source."""
        ...


class Shifted:
    """The places of a text that stands in the source as it is, from ``base`` on."""

    def __init__(self, base: int = 0) -> None:
        self._base = base

    def start(self, offset: int) -> int:
        """See `Places`."""
        return self._base + offset

    def end(self, offset: int) -> int:
        """See `Places`."""
        return self._base + offset


class Spelled:
    """The places of a text that is spelled otherwise in the source: one span for each of its characters."""

    def __init__(self, spans: Sequence[tuple[int, int]], empty_at: int) -> None:
        self._spans = spans
        self._empty_at = empty_at

    def start(self, offset: int) -> int:
        """See `Places`."""
        return self._spans[offset][0] if offset < len(self._spans) else self.end(offset)

    def end(self, offset: int) -> int:
        """See `Places`."""
        return self._spans[offset - 1][1] if offset else self._empty_at


class ViewBuilder:
    """Gathers cells and marks in reading order into a `View`; folds white space as HTML does."""

    def __init__(self) -> None:
        self._blocks: list[SourceBlock] = []
        self._skeleton: list[str] = []
        self._cells: list[Cell] = []
        self._marks: list[Mark] = []

    def char(self, char: str, start: int, end: int, syntax: Syntax, *, fixed: bool = False) -> None:
        """Adds a visible character; a run of white space becomes one cell over the whole run."""
        if char in HTML_SPACE:
            last = self._cells[-1] if self._cells else None
            if last is None or last.char == " ":
                if last and last.end == start and not fixed and not last.fixed:
                    self._cells[-1] = last._replace(end=end)
                return
            char = " "
        self._cells.append(Cell(char, start, end, syntax, fixed))

    def generated(self, start: int, end: int, syntax: Syntax) -> None:
        """Adds a stretch whose words the source does not say; neighbouring ones are one."""
        if self._cells and self._cells[-1].char == GENERATED and self._cells[-1].end == start:
            self._cells[-1] = self._cells[-1]._replace(end=end)
        else:
            self._cells.append(Cell(GENERATED, start, end, syntax, fixed=True))

    def mark(self, kind: MarkKind, start: int, end: int | None, label: str) -> None:
        """Adds inline markup; ``label`` is what must stay the same."""
        self._marks.append(Mark(len(self._cells), start, end, kind, label, len(self._skeleton)))
        self._skeleton.append(label)

    def structure(self, label: str) -> None:
        """Ends the block at hand because of markup that must stay the same."""
        self.end_block()
        self._skeleton.append(label)

    def end_block(self) -> None:
        """Ends the block at hand; blocks that show nothing are left out."""
        while self._cells and self._cells[-1].char == " ":
            self._cells.pop()
        if self._cells:
            marks = (mark._replace(at=min(mark.at, len(self._cells))) for mark in self._marks)
            self._blocks.append(SourceBlock(tuple(self._cells), tuple(marks)))
            self._skeleton.append(f"block {len(self._blocks)}")
        self._cells, self._marks = [], []

    def view(self) -> View:
        """The whole, once all is added."""
        self.end_block()
        return View(tuple(self._blocks), tuple(self._skeleton))
