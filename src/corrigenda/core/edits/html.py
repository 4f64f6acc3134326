"""What does a piece of HTML show, and how is text written into it? Also WordPress and Wagtail's rich text."""

from __future__ import annotations

import re
from html import unescape
from html.parser import HTMLParser
from typing import NamedTuple

from corrigenda.core.edits.front_matter import add_front_matter, front_matter_end
from corrigenda.core.edits.masks import SHORTCODES, TEMPLATES, masked
from corrigenda.core.edits.view import MarkKind, Place, Places, Shifted, Syntax, View, ViewBuilder

_SILENT = frozenset({"script", "style", "template", "noscript", "head", "title", "textarea"})
_VOID = frozenset(
    {
        "area",
        "base",
        "br",
        "col",
        "embed",
        "hr",
        "img",
        "input",
        "link",
        "meta",
        "param",
        "source",
        "track",
        "wbr",
    }
)
# fmt: off
_BLOCKS = frozenset({
    "address", "article", "aside", "audio", "blockquote", "body", "caption", "center", "dd", "details", "dialog",
    "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6",
    "head", "header", "hgroup", "hr", "html", "iframe", "legend", "li", "main", "menu", "nav", "object", "ol",
    "optgroup", "option", "p", "pre", "section", "select", "summary", "table", "tbody", "td", "tfoot", "th",
    "thead", "tr", "ul", "video",
})
# fmt: on
_BLANK_LINE = re.compile(r"\n[ \t\r]*\n\s*")
_WP_BLOCK = re.compile(r"\s*(?P<closes>/?)wp:(?P<name>[a-z][a-z0-9_-]*(?:/[a-z][a-z0-9_-]*)?)")
# Their content is a block of its own; other shortcodes stand inside a text.
_OUTER_SHORTCODES = re.compile(r"\[/?(?:wp_)?caption\b")


def read_html(source: str) -> View:
    """What HTML and the head of its front matter show; template tags ({{ }}, {% %}) are words of a program."""
    builder = ViewBuilder()
    base = front_matter_end(source)
    add_front_matter(builder, source)
    text, stand_in = masked(source[base:], TEMPLATES)
    add_html(builder, text, Shifted(base), html_syntax, stand_in=stand_in)
    return builder.view()


def read_wordpress(source: str) -> View:
    """What a WordPress post shows: block markup, and classic text with blank lines between its paragraphs."""
    builder = ViewBuilder()
    text, stand_in = masked(source, SHORTCODES)
    _WordPressAdder(builder, text, Shifted(), wordpress_syntax, stand_in, source).run()
    return builder.view()


def add_html(builder: ViewBuilder, text: str, places: Places, syntax: Syntax, *, stand_in: str = "") -> None:
    """Adds what a piece of HTML shows to a view, wherever it stands in its source."""
    _Adder(builder, text, places, syntax, stand_in, text).run()


def html_syntax(text: str, place: Place) -> str:
    """Text as HTML: nothing of it can become a tag, an entity or a template tag."""
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return escaped.replace("{", "&#123;").replace("}", "&#125;")


def wordpress_syntax(text: str, place: Place) -> str:
    """Text as HTML in a WordPress post: nothing of it can become a shortcode either."""
    return html_syntax(text, place).replace("[", "&#91;").replace("]", "&#93;")


class _Event(NamedTuple):
    kind: str
    start: int
    text: str


class _Events(HTMLParser):
    """What the standard tokenizer sees, with offsets."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=False)
        self._line_starts = [0, *(match.end() for match in re.finditer("\n", html))]
        self.events: list[_Event] = []
        self.feed(html)
        self.close()

    def _add(self, kind: str, text: str) -> None:
        line, column = self.getpos()
        self.events.append(_Event(kind, self._line_starts[line - 1] + column, text))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._add("start", tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._add("empty", tag)

    def handle_endtag(self, tag: str) -> None:
        self._add("end", tag)

    def handle_data(self, data: str) -> None:
        self._add("data", data)

    def handle_entityref(self, name: str) -> None:
        self._add("reference", f"&{name}")

    def handle_charref(self, name: str) -> None:
        self._add("reference", f"&#{name}")

    def handle_comment(self, data: str) -> None:
        self._add("comment", data)

    def handle_decl(self, decl: str) -> None:
        self._add("comment", decl)

    def handle_pi(self, data: str) -> None:
        self._add("comment", data)

    def unknown_decl(self, data: str) -> None:
        self._add("comment", data)


class _Adder:
    """Walks the events of one piece of HTML and tells a view builder what they show."""

    def __init__(
        self,
        builder: ViewBuilder,
        text: str,
        places: Places,
        syntax: Syntax,
        stand_in: str,
        written: str,
    ) -> None:
        self._builder, self._text, self._places, self._syntax = builder, text, places, syntax
        self._stand_in, self._written = stand_in, written
        self._silent = 0

    def run(self) -> None:
        events = _Events(self._text).events
        ends = [*(event.start for event in events), len(self._text)][1:]
        for event, end in zip(events, ends, strict=False):
            if event.kind in ("data", "reference") and not self._silent:
                self._words(event, end)
            else:
                self._markup(event, end)

    def _markup(self, event: _Event, end: int) -> None:
        label = self._written[event.start : end]
        is_tag = event.kind in ("start", "end", "empty")
        if is_tag and event.text in _SILENT and event.kind != "empty":
            self._silent = max(0, self._silent + (1 if event.kind == "start" else -1))
        if (is_tag and event.text in _BLOCKS) or (
            event.kind == "comment" and event.text.strip().startswith(("wp:", "/wp:"))
        ):
            self._builder.structure(label)
            return
        self._builder.mark(self._kind(event), self._places.start(event.start), self._places.end(end), label)
        if is_tag and event.text == "br":
            self._builder.char(
                " ", self._places.start(event.start), self._places.end(end), self._syntax, fixed=True
            )

    def _kind(self, event: _Event) -> MarkKind:
        if self._silent or event.text in _VOID or event.text in _SILENT:
            return MarkKind.VOID
        return {"start": MarkKind.OPEN, "end": MarkKind.CLOSE}.get(event.kind, MarkKind.VOID)

    def _words(self, event: _Event, end: int) -> None:
        if event.kind == "reference":
            self._reference(event)
            return
        breaks = self._breaks(event.text)
        offset = 0
        while offset < len(event.text):
            if offset in breaks:
                self._builder.end_block()
                offset = breaks[offset]
            elif event.text[offset] == self._stand_in:
                offset = self._program(event, offset)
            else:
                self._char(event.text[offset], event.start + offset, event.start + offset + 1)
                offset += 1

    def _breaks(self, text: str) -> dict[int, int]:
        """Where blank lines that part paragraphs start and end."""
        return {}

    def _program(self, event: _Event, offset: int) -> int:
        """Adds a masked stretch; returns where it ends."""
        end = offset
        while end < len(event.text) and event.text[end] == self._stand_in:
            end += 1
        start = event.start + offset
        label = self._written[start : event.start + end]
        if _OUTER_SHORTCODES.match(label):
            self._builder.structure(label)
        else:
            at = self._places.start(start), self._places.end(event.start + end)
            self._builder.mark(MarkKind.VOID, *at, label)
            self._builder.generated(*at, self._syntax)
        return end

    def _reference(self, event: _Event) -> None:
        end = event.start + len(event.text)
        closed = self._text[end : end + 1] == ";"
        end += closed
        shown = unescape(event.text + ";" if closed else event.text)
        # An unknown reference shows itself, letter by letter.
        if len(shown) > 2 and self._text[event.start : end] == shown:
            for i, char in enumerate(shown):
                self._char(char, event.start + i, event.start + i + 1)
        else:
            for char in shown:
                self._char(char, event.start, end)

    def _char(self, char: str, start: int, end: int) -> None:
        self._builder.char(char, self._places.start(start), self._places.end(end), self._syntax)


class _WordPressAdder(_Adder):
    """Knows in which of WordPress's blocks it is: blank lines part paragraphs in classic text alone."""

    def __init__(
        self, builder: ViewBuilder, text: str, places: Places, syntax: Syntax, stand_in: str, written: str
    ) -> None:
        super().__init__(builder, text, places, syntax, stand_in, written)
        self._open: list[str] = []

    def _markup(self, event: _Event, end: int) -> None:
        found = _WP_BLOCK.match(event.text) if event.kind == "comment" else None
        if found and found["closes"] and self._open:
            self._open.pop()
        elif found and not found["closes"] and not event.text.rstrip().endswith("/"):
            self._open.append(found["name"])
        super()._markup(event, end)

    def _breaks(self, text: str) -> dict[int, int]:
        if self._open and self._open[-1] not in ("freeform", "core/freeform"):
            return {}
        return {match.start(): match.end() for match in _BLANK_LINE.finditer(text)}
