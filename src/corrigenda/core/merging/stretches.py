"""Where do the words that a reader saw stand in today's article?"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

from corrigenda.core.diff import ChangeKind, fine_diff


@dataclass(frozen=True, slots=True)
class Stretch:
    """A piece of today's article read as one text: parts of one block, or of several joined by a space.

    ``pieces``: for each part its ``where``, its offset in its block, and its offset in ``text``.
    """

    text: str
    pieces: tuple[tuple[str, int, int], ...]

    def locate(self, start: int, end: int) -> tuple[str, int, int]:
        """The place of ``text[start:end]``: the block it starts in, and the offsets there."""
        where, base, offset = self.pieces[0]
        for piece in self.pieces[1:]:
            if piece[2] <= start:
                where, base, offset = piece
        return where, start - offset + base, max(start, end) - offset + base

    @property
    def wheres(self) -> tuple[str, ...]:
        """The blocks that it takes part of."""
        return tuple(where for where, _, _ in self.pieces)


def stretch_of(blocks: Sequence[int], start: int, end: int, texts: Sequence[str]) -> Stretch:
    """The text from ``start`` in the first of the blocks to ``end`` in the last."""
    pieces: list[tuple[str, int, int]] = []
    joined = ""
    for at, block in enumerate(blocks):
        first = start if at == 0 else 0
        last = end if at == len(blocks) - 1 else len(texts[block])
        joined += " " if at else ""
        pieces.append((str(block), first, len(joined)))
        joined += texts[block][first:last]
    return Stretch(joined, tuple(pieces))


def whole_block(block: int, texts: Sequence[str]) -> Stretch:
    """One block of today's article."""
    return Stretch(texts[block], ((str(block), 0, 0),))


def lost(seen: str) -> Stretch:
    """A text that stands nowhere surely: readers who saw the same words still meet there."""
    where = "~" + hashlib.sha256(seen.encode("utf-8", "surrogatepass")).hexdigest()[:16]
    return Stretch(seen, ((where, 0, 0),))


def carry(seen: str, now: str, spans: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The spans of ``seen`` in ``now``: shifted where the words stand still, else the place that changed."""
    if seen == now:
        return list(spans)
    changes = fine_diff(seen, now)

    def mapped(offset: int, is_end: bool) -> int:
        for change in changes:
            inside = change.before_start < offset if is_end else change.before_start <= offset
            if inside and offset <= change.before_end and (is_end or offset < change.before_end):
                if change.kind is ChangeKind.EQUAL or change.typographic:
                    return min(change.after_start + offset - change.before_start, change.after_end)
                return change.after_end if is_end else change.after_start
        return len(now) if offset else 0

    return [
        (start, max(start, end))
        for start, end in (
            (mapped(a, False), mapped(b, True) if b > a else mapped(a, False)) for a, b in spans
        )
    ]


def find(seen: str, span: tuple[int, int], now: str) -> tuple[int, int] | None:
    """Where a span of ``seen`` stands in another text, by the words around it; None when that is not sure."""
    start, end = span
    for left, right in ((40, 40), (24, 24), (12, 12), (24, 0), (0, 24)):
        first = max(0, start - left)
        snippet = seen[first : end + right]
        if now.count(snippet) == 1:
            at = now.index(snippet) + start - first
            return at, at + end - start
    return None
