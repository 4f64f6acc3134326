"""What is a Block, what does it read like, and where does each of its characters stand in the source?"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from html import unescape
from html.parser import HTMLParser

# The white space that HTML folds. No-break spaces (U+00A0, U+202F) are typography and stay.
HTML_SPACE = " \t\n\r\f"
# A single space stays as it is: in most texts nothing matches.
_FOLDED = re.compile(f"[{HTML_SPACE}]{{2,}}|[{HTML_SPACE[1:]}]")
_SILENT_ELEMENTS = frozenset({"script", "style", "template", "noscript", "head", "title", "textarea"})


class BlockKind(StrEnum):
    """What a block is in its article."""

    HEADLINE = "headline"
    STANDFIRST = "standfirst"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    LIST_ITEM = "list_item"
    QUOTE = "quote"
    CAPTION = "caption"
    TABLE_CELL = "table_cell"


@dataclass(frozen=True, slots=True)
class Block:
    """The smallest thing a reader can click.

    ``text`` is what a person reads: HTML's white space folded to single spaces and trimmed, every other
    character (no-break spaces, guillemets, apostrophes) as it was published.
    ``html`` is the source's inline markup, untrusted and verbatim; empty when the source had none.
    """

    kind: BlockKind
    text: str
    html: str = ""


@dataclass(frozen=True, slots=True)
class MappedText:
    """A visible text and, for each of its code points, the half-open span of the source that shows it."""

    text: str
    spans: tuple[tuple[int, int], ...]


def fold_space(text: str) -> str:
    """The text as HTML shows it: runs of white space as one space, none at the ends."""
    return _FOLDED.sub(" ", text).strip(HTML_SPACE)


def visible_text(html: str) -> MappedText:
    """The text that a fragment of HTML shows, with a map back to the source.

    Entities take the span of their whole reference; ``<br>`` reads as a space; scripts, styles and comments
    read as nothing. White space folds as in `fold_space`, a folded run taking the span of its first character.
    Never raises; bounded by one pass over the source (the standard library's tokenizer).
    """
    reader = _VisibleText(html)
    return reader.mapped()


def content_digest(blocks: Iterable[Block]) -> str:
    """The SHA-256 (hex) that names a distinct content: kinds, texts and inline markup, in reading order."""
    rows = [[block.kind.value, block.text, block.html] for block in blocks]
    return _sha256(rows)


def text_digest(texts: Iterable[str]) -> str:
    """The SHA-256 (hex) of the texts alone: what a page can compute of itself, whatever its markup."""
    return _sha256(list(texts))


def article_text(blocks: Sequence[Block]) -> str:
    """The article as one text, blocks joined by a line feed: what text positions count in."""
    return "\n".join(block.text for block in blocks)


def _sha256(rows: list[list[str]] | list[str]) -> str:
    canonical = json.dumps(rows, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(canonical.encode("utf-8", "surrogatepass")).hexdigest()


class _VisibleText(HTMLParser):
    """Collects (character, start, end) cells while the standard tokenizer walks the source."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=False)
        self._source = html
        self._line_starts = [0, *(m.end() for m in re.finditer("\n", html))]
        self._cells: list[tuple[str, int, int]] = []
        self._silent = 0
        self.feed(html)
        self.close()

    def mapped(self) -> MappedText:
        chars: list[str] = []
        spans: list[tuple[int, int]] = []
        for char, start, end in self._cells:
            if char in HTML_SPACE:
                if not chars or chars[-1] == " ":
                    continue
                char = " "
            chars.append(char)
            spans.append((start, end))
        if chars and chars[-1] == " ":
            chars.pop()
            spans.pop()
        return MappedText("".join(chars), tuple(spans))

    def _offset(self) -> int:
        line, column = self.getpos()
        return self._line_starts[line - 1] + column

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _SILENT_ELEMENTS:
            self._silent += 1
        elif tag == "br":
            start = self._offset()
            self._cells.append((" ", start, start + len(self.get_starttag_text() or "")))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "br":
            self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        if tag in _SILENT_ELEMENTS and self._silent:
            self._silent -= 1

    def handle_data(self, data: str) -> None:
        if not self._silent:
            start = self._offset()
            self._cells.extend((char, start + i, start + i + 1) for i, char in enumerate(data))

    def handle_entityref(self, name: str) -> None:
        self._reference(f"&{name}")

    def handle_charref(self, name: str) -> None:
        self._reference(f"&#{name}")

    def _reference(self, reference: str) -> None:
        if self._silent:
            return
        start = self._offset()
        end = start + len(reference)
        closed = self._source[end : end + 1] == ";"
        shown = unescape(reference + ";" if closed else reference)
        end += closed
        # An unknown reference shows itself, letter by letter.
        if len(shown) > 2 and self._source[start:end] == shown:
            self._cells.extend((char, start + i, start + i + 1) for i, char in enumerate(shown))
        else:
            self._cells.extend((char, start, end) for char in shown)
