"""Which characters of the source must change so that a block reads as wished?

A replaced word takes the markup of the word it replaces. Inserted words stand after the letter before them, and
outside a link or an emphasis that ends or starts there. A deletion over several elements leaves their tags, but an
emphasis of no words goes; a link of no words holds an address that nobody agreed to lose, and stops.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from corrigenda.core.diff import Change, ChangeKind
from corrigenda.core.edits.locating import Seen
from corrigenda.core.edits.model import Edit, Splice, Stopped
from corrigenda.core.edits.pieces import Piece, kept_words, sort_of, trimmed, trimmed_words
from corrigenda.core.edits.settling import settled
from corrigenda.core.edits.view import Cell, Mark, MarkKind, Place, SourceBlock
from corrigenda.core.wording import is_word, tokens

_EMPHASIS = re.compile(
    r"<(?:b|strong|i|em|u|s|mark)\b[^>]*>|'(?:Emphasis|Strong|Strikethrough)'", re.I | re.DOTALL
)


@dataclass(frozen=True, slots=True)
class Carried:
    """What to replace in the source, how the block reads then, and the rows of the skeleton that go."""

    splices: tuple[Splice, ...]
    text: str
    at_border: bool
    dropped: frozenset[int]


class _Stop(Exception):
    def __init__(self, code: str, **facts: object) -> None:
        super().__init__(code)
        self.stopped = Stopped(code, facts)


def carry(source: str, block: SourceBlock, seen: Seen, edit: Edit) -> Carried | Stopped:
    """The splices that make a block read as wished, or why they cannot be told for sure."""
    changes = [change for change in settled(edit) if change.kind is not ChangeKind.EQUAL]
    try:
        carrier = _Carrier(source, block, seen, edit)
        for change in changes:
            carrier.take(change)
        return carrier.carried()
    except _Stop as stop:
        return stop.stopped


class _Carrier:
    """Carries changes, one after the other, into one block."""

    def __init__(self, source: str, block: SourceBlock, seen: Seen, edit: Edit) -> None:
        self._source, self._block, self._seen, self._edit = source, block, seen, edit
        self._cells, self._marks = block.cells, block.marks
        self._splices: list[Splice] = []
        self._replaced: list[tuple[int, int, str]] = []
        self._at_border = False
        self._dropped: set[int] = set()

    def carried(self) -> Carried:
        self._drop_emptied()
        text, at = [], 0
        for start, end, words in sorted(self._replaced):
            text.append(self._block.text[at:start] + words)
            at = end
        text.append(self._block.text[at:])
        splices = sorted(self._splices, key=lambda splice: splice.start)
        return Carried(tuple(splices), "".join(text), self._at_border, frozenset(self._dropped))

    def take(self, change: Change) -> None:
        for piece in self._pieces(change):
            if piece.start == piece.end:
                self._insert(piece)
            else:
                self._replace(piece)

    # ---- what changes, to the character

    def _pieces(self, change: Change) -> Iterator[Piece]:
        if change.kind is ChangeKind.INSERT:
            yield Piece(change.before_start, change.before_end, change.after)
            return
        if change.kind is ChangeKind.DELETE:
            yield self._kept_apart(Piece(change.before_start, change.before_end, ""))
            return
        removed, added = tokens(change.before), tokens(change.after)
        if [sort_of(token) for token in removed] == [sort_of(token) for token in added]:
            at = change.before_start
            for old, new in zip(removed, added, strict=True):
                if old != new:
                    yield trimmed(old, new, at)
                at += len(old)
        else:
            letters = trimmed(change.before, change.after, change.before_start)
            if self._in_one_run(change.before_start, change.before_end) or self._in_one_run(
                letters.start, letters.end
            ):
                yield letters
            else:
                yield from self._around_kept_words(removed, added, change.before_start)

    def _around_kept_words(self, old: list[str], new: list[str], at: int) -> Iterator[Piece]:
        done_old = done_new = 0
        for i, j in kept_words(old, new):
            gap = trimmed_words(old[done_old:i], new[done_new:j], at)
            if gap.text:
                yield gap
            elif gap.start < gap.end:
                yield self._kept_apart(gap)
            at += len("".join(old[done_old:i]))
            if i < len(old):
                if old[i] != new[j]:
                    yield trimmed(old[i], new[j], at)
                at += len(old[i])
            done_old, done_new = i + 1, j + 1

    def _in_one_run(self, start: int, end: int) -> bool:
        if start == end:
            return True
        places = self._places(start, end)
        return places is not None and not self._crossed(*places)

    def _kept_apart(self, piece: Piece) -> Piece:
        """A deletion that takes the space on the side where it crosses no markup and joins no lines."""
        before, start, end = self._edit.before, piece.start, piece.end
        options = [(start, end)]
        if start and before[start - 1] == before[end - 1] == " ":
            options.append((start - 1, end - 1))
        if end < len(before) and before[start] == before[end] == " ":
            options.append((start + 1, end + 1))
        start, end = min(options, key=lambda option: self._harm(*option))
        return Piece(start, end, "")

    def _harm(self, start: int, end: int) -> tuple[int, int, int]:
        places = self._places(start, end)
        if places is None:
            return end - start, 0, 0
        crossed = self._crossed(*places)
        return (
            len(crossed),
            self._bare_edges(crossed, *places),
            sum(self._breaks(at) for at in range(*places)),
        )

    def _bare_edges(self, crossed: Sequence[Mark], start: int, end: int) -> int:
        """How many elements would end or start with a space, which Markdown does not take for their edge."""
        ends = start > 0 and self._cells[start - 1].char == " "
        starts = end < len(self._cells) and self._cells[end].char == " "
        kinds = [mark.kind for mark in crossed]
        return ends * kinds.count(MarkKind.CLOSE) + starts * kinds.count(MarkKind.OPEN)

    def _breaks(self, at: int) -> bool:
        return "\n" in self._source[self._cells[at].start : self._cells[at].end]

    # ---- where it goes

    def _places(self, start: int, end: int) -> tuple[int, int] | None:
        """The cells of a stretch of the text as seen; None when the source does not say all of it."""
        at = self._seen[start:end]
        first, last = at[0], at[-1]
        if first is None or last is None or at != list(range(first, last + 1)):
            return None
        return None if any(cell.fixed for cell in self._cells[first : last + 1]) else (first, last + 1)

    def _crossed(self, start: int, end: int) -> list[Mark]:
        return [mark for mark in self._marks if start < mark.at < end]

    def _replace(self, piece: Piece) -> None:
        words = self._edit.before[piece.start : piece.end]
        places = self._places(piece.start, piece.end)
        if places is None:
            raise _Stop("edit.generated", words=words)
        start, end = places
        crossed = self._crossed(start, end)
        if crossed and piece.text:
            raise _Stop("edit.crosses_markup", before=words, after=piece.text)
        if not piece.text:
            self._refuse_twins(start, end)
        for first, last in pairwise([start, *sorted({mark.at for mark in crossed}), end]):
            self._splice(first, last, piece.text)

    def _splice(self, start: int, end: int, words: str) -> None:
        first, last = self._cells[start], self._cells[end - 1]
        written = first.syntax(words, self._place(start, first.start, last.end)) if words else ""
        self._add(start, end, words, Splice(first.start, self._source[first.start : last.end], written))

    def _insert(self, piece: Piece) -> None:
        left = self._seen[piece.start - 1] if piece.start else None
        right = self._seen[piece.start] if piece.start < len(self._seen) else None
        if left is None and right is None:
            raise _Stop("edit.generated", words=piece.text)
        at = left + 1 if left is not None else (right or 0)
        if left is not None and piece.inside == "left":
            self._write(left + 1, self._cells[left].end, self._cells[left], piece.text)
        elif right is not None and piece.inside == "right":
            self._write(right, self._cells[right].start, self._cells[right], piece.text)
        else:
            self._insert_between(at, piece.text)

    def _insert_between(self, at: int, words: str) -> None:
        """Puts words before the cell ``at``: where the fewest elements are open, and as far left as may be."""
        cell = self._cells[max(at - 1, 0)]
        right = self._cells[at] if at < len(self._cells) else cell
        marks = [mark for mark in self._marks if mark.at == at]
        depth, offset = 0, cell.end if at else right.start
        options: list[tuple[int, int | None, Cell]] = [(0, offset, cell)]
        if not at and marks:
            options = [(0, marks[0].start if marks[0].end is not None else None, cell)]
        for mark in marks:
            depth += mark.kind.value
            options.append((depth, mark.end, right))
        if at < len(self._cells):
            options.append((depth, right.start, right))
        outermost = min(depth for depth, _, _ in options)
        offsets = [
            (offset, cell) for depth, offset, cell in options if depth == outermost and offset is not None
        ]
        usable = [(offset, cell) for offset, cell in offsets if not cell.fixed or marks]
        if not usable:
            raise _Stop("edit.two_readings", words=words)
        self._at_border = self._at_border or any(mark.kind is not MarkKind.VOID for mark in marks)
        self._write(at, usable[0][0], usable[0][1], words)

    def _write(self, at: int, offset: int, cell: Cell, words: str) -> None:
        written = cell.syntax(words, self._place(at, offset, offset))
        self._add(at, at, words, Splice(offset, "", written))

    def _add(self, start: int, end: int, words: str, splice: Splice) -> None:
        self._replaced.append((start, end, words))
        self._splices.append(splice)

    def _place(self, at: int, start: int, end: int) -> Place:
        starts_line = at == 0 or self._breaks(at - 1)
        return Place(starts_line, self._source[max(start - 1, 0) : start], self._source[end : end + 1])

    # ---- when it cannot be told

    def _refuse_twins(self, start: int, end: int) -> None:
        """Stops when the same words stand twice in a row, set differently: which ones should go?"""
        text, length = self._block.text, end - start
        for other in (start - length, end):
            if other >= 0 and text[other : other + length] == text[start:end] and is_word(text[start:end]):
                low, high = min(start, other), max(end, other + length)
                if self._crossed(low, high):
                    raise _Stop("edit.two_readings", words=text[start:end])

    def _drop_emptied(self) -> None:
        """Takes the marks of an emphasis that is left with no words; stops when it is more than an emphasis."""
        gone = {at for start, end, words in self._replaced if not words for at in range(start, end)}
        filled = {start for start, end, words in self._replaced if words and start == end}
        emptied = [
            (opening, closing)
            for opening, closing in _elements(self._marks)
            if opening.at < closing.at
            and gone.issuperset(range(opening.at, closing.at))
            and not filled.intersection(range(opening.at + 1, closing.at))
        ]
        going = {mark.row for pair in emptied for mark in pair}
        for opening, closing in emptied:
            inside = [mark for mark in self._marks if opening.row < mark.row < closing.row]
            if not _is_emphasis(opening) or not going.issuperset(mark.row for mark in inside):
                raise _Stop("edit.empties_markup", words=self._block.text[opening.at : closing.at])
            for mark in (opening, closing):
                self._splices.append(Splice(mark.start, self._source[mark.start : mark.end], ""))
                self._dropped.add(mark.row)


def _elements(marks: Sequence[Mark]) -> Iterator[tuple[Mark, Mark]]:
    """Each opening mark with its closing one."""
    opened: list[Mark] = []
    for mark in marks:
        if mark.kind is MarkKind.OPEN:
            opened.append(mark)
        elif mark.kind is MarkKind.CLOSE and opened:
            yield opened.pop(), mark


def _is_emphasis(mark: Mark) -> bool:
    """Whether it says how its words look, and nothing else; an ``id`` may be the target of a link."""
    return mark.end is not None and bool(_EMPHASIS.fullmatch(mark.label)) and " id" not in mark.label.lower()
