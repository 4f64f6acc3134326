"""What does a Markdown file show, and how is text written into it? Hugo, Jekyll, Eleventy, MkDocs, MDX."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import accumulate
from typing import NamedTuple

import pyromark
from pyromark import Options

from corrigenda.core.edits.admonitions import unindented
from corrigenda.core.edits.front_matter import add_front_matter, front_matter_end
from corrigenda.core.edits.html import add_html, html_syntax
from corrigenda.core.edits.masks import MDX, TEMPLATES, masked
from corrigenda.core.edits.model import Unreadable
from corrigenda.core.edits.view import MarkKind, Place, Shifted, View, ViewBuilder

_PARSER = pyromark.Markdown(
    options=Options.ENABLE_TABLES
    | Options.ENABLE_FOOTNOTES
    | Options.ENABLE_STRIKETHROUGH
    | Options.ENABLE_TASKLISTS
    | Options.ENABLE_HEADING_ATTRIBUTES
    | Options.ENABLE_DEFINITION_LIST
    | Options.ENABLE_GFM
)
_INLINE = frozenset({"Emphasis", "Strong", "Strikethrough", "Superscript", "Subscript", "Link"})
_TAG = re.compile(r"<(/?)([A-Za-z][\w.-]*)")
_VOID_TAGS = frozenset({"br", "img", "wbr", "input", "embed"})

_SPECIAL = re.compile(r"[\\`*\[\]|~]|(?<![^\W_])_|_(?![^\W_])|&(?=[#\w]|$)|<|://|[{}]|!(?=\[|$)")
_ENTITIES = {"&": "&amp;", "<": "&lt;", "{": "&#123;", "}": "&#125;", "://": "&#58;//"}
_NUMBERED = re.compile(r"(\d{1,9})([.)])")


def read_markdown(source: str) -> View:
    """What a Markdown file and the head of its front matter show; template tags are a program's."""
    return _Reader(source, TEMPLATES).view()


def read_mdx(source: str) -> View:
    """What an MDX file shows; whatever stands in braces is a program's, too."""
    return _Reader(source, MDX).view()


def markdown_syntax(text: str, place: Place) -> str:
    """Text as Markdown: nothing of it can become a mark, a link, a tag, a shortcode or a list."""

    def escaped(match: re.Match[str]) -> str:
        sign = match[0]
        if sign == "!" and place.following != "[" and match.end() == len(text):
            return sign
        return _ENTITIES.get(sign, "\\" + sign)

    written = _SPECIAL.sub(escaped, text)
    if place.starts_line and text[:1] in tuple("-+#>=:"):
        return "\\" + written
    return (
        _NUMBERED.sub(r"\1\\\2", written, count=1)
        if place.starts_line and _NUMBERED.match(written)
        else written
    )


def code_syntax(text: str, place: Place) -> str:
    """Text in a code span, where nothing is special but the backtick, which the proof refuses."""
    return text


class _Event(NamedTuple):
    name: str
    payload: object
    start: int
    end: int


class _Reader:
    """Walks the events of the Markdown library and tells a view builder what they show."""

    def __init__(self, source: str, programs: re.Pattern[str]) -> None:
        self._base = front_matter_end(source)
        self._written = source
        text, self._stand_in = masked(source[self._base :], programs)
        self._masked = unindented(text)
        self._builder = ViewBuilder()
        add_front_matter(self._builder, source)
        self._silent = 0
        self._last_end = 0

    def view(self) -> View:
        events = list(self._events())
        starts = [*(event.start for event in events), len(self._written)][1:]
        for event, next_start in zip(events, starts, strict=False):
            getattr(self, f"_{event.name}", self._other)(event, next_start)
            self._last_end = event.start if event.name == "start" else event.end
        return self._builder.view()

    def _events(self) -> Iterator[_Event]:
        try:
            data = self._masked.encode()
        except UnicodeEncodeError as error:
            raise Unreadable from error
        # The library counts bytes, we count code points.
        points = list(accumulate((byte & 0xC0 != 0x80 for byte in data), initial=self._base))
        for event, span in _PARSER.events_with_range(self._masked):
            start, end = points[span["start"]], points[span["end"]]
            if isinstance(event, str):
                yield _Event(event.lower(), None, start, end)
            else:
                [(name, payload)] = event.items()
                yield _Event(name.lower(), payload, start, end)

    def _start(self, event: _Event, next_start: int) -> None:
        name = _name(event.payload)
        if name in ("Image", "CodeBlock", "MetadataBlock", "HtmlBlock"):
            self._silent += 1
        if self._silent:
            return
        if name in _INLINE:
            self._builder.mark(MarkKind.OPEN, event.start, next_start, repr(event.payload))
        else:
            self._builder.structure(repr(event.payload))

    def _end(self, event: _Event, next_start: int) -> None:
        name = _name(event.payload)
        if self._silent:
            if name in ("Image", "CodeBlock", "MetadataBlock", "HtmlBlock"):
                self._silent -= 1
                self._whole(name, event)
        elif name in _INLINE:
            self._builder.mark(MarkKind.CLOSE, min(self._last_end, event.end), event.end, repr(event.payload))
        else:
            self._builder.structure(f"/{event.payload!r}")

    def _whole(self, name: str, event: _Event) -> None:
        """Adds what is not read piece by piece: an image is markup, raw HTML shows what HTML shows."""
        written = self._written[event.start : event.end]
        if self._silent:
            return
        if name == "Image":
            self._builder.mark(MarkKind.VOID, event.start, event.end, written)
            return
        self._builder.structure(name if name == "HtmlBlock" else written)
        if name == "HtmlBlock":
            text = self._masked[event.start - self._base : event.end - self._base]
            add_html(self._builder, text, Shifted(event.start), html_syntax, stand_in=self._stand_in)
            self._builder.end_block()

    def _text(self, event: _Event, next_start: int) -> None:
        if self._silent:
            return
        shown = str(event.payload)
        raw = self._masked[event.start - self._base : event.end - self._base]
        if shown != raw:
            for char in shown:
                self._builder.char(char, event.start, event.end, markdown_syntax)
            return
        for offset, char in enumerate(shown):
            start = event.start + offset
            if char == self._stand_in:
                self._builder.generated(start, start + 1, markdown_syntax)
                continue
            escaped = offset == 0 and start > self._last_end and self._written[start - 1] == "\\"
            self._builder.char(char, start - escaped, start + 1, markdown_syntax)

    def _code(self, event: _Event, next_start: int) -> None:
        if self._silent:
            return
        shown, raw = str(event.payload), self._masked[event.start - self._base : event.end - self._base]
        inner = raw.find(shown)
        self._builder.mark(MarkKind.OPEN, event.start, None, "code")
        for offset, char in enumerate(shown):
            start = event.start + max(inner, 0) + offset
            self._builder.char(char, start, start + 1, code_syntax, fixed=inner < 0 or char == self._stand_in)
        self._builder.mark(MarkKind.CLOSE, event.end - 1, event.end, "/code")

    def _softbreak(self, event: _Event, next_start: int) -> None:
        if not self._silent:
            # With what starts the next line: a quotation's sign, a list's indentation.
            escaped = self._written[next_start - 1 : next_start] == "\\"
            end = max(next_start - escaped, event.end)
            self._builder.char(" ", event.start, end, markdown_syntax)

    def _hardbreak(self, event: _Event, next_start: int) -> None:
        if not self._silent:
            self._builder.mark(MarkKind.VOID, event.start, event.end, "break")
            self._builder.char(" ", event.start, event.end, markdown_syntax, fixed=True)

    def _inlinehtml(self, event: _Event, next_start: int) -> None:
        if self._silent:
            return
        written = self._written[event.start : event.end]
        tag = _TAG.match(written)
        kind = MarkKind.VOID
        if tag and tag[2].lower() not in _VOID_TAGS and not written.endswith("/>"):
            kind = MarkKind.CLOSE if tag[1] else MarkKind.OPEN
        self._builder.mark(kind, event.start, event.end, written)
        if tag and tag[2].lower() == "br":
            self._builder.char(" ", event.start, event.end, markdown_syntax, fixed=True)

    def _footnotereference(self, event: _Event, next_start: int) -> None:
        if not self._silent:
            self._builder.mark(MarkKind.VOID, event.start, event.end, self._written[event.start : event.end])
            self._builder.generated(event.start, event.end, markdown_syntax)

    def _other(self, event: _Event, next_start: int) -> None:
        if not self._silent:
            self._builder.mark(MarkKind.VOID, event.start, event.end, f"{event.name} {event.payload!r}")


def _name(payload: object) -> str:
    return next(iter(payload)) if isinstance(payload, Mapping) else str(payload)
