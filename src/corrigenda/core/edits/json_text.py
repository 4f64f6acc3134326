"""Where does each string of a JSON document stand in its source? For Ghost's Lexical and Wagtail's StreamField."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from json.decoder import scanstring  # type: ignore[attr-defined]
from json.scanner import py_make_scanner  # type: ignore[attr-defined]

from corrigenda.core.edits.html import add_html, html_syntax
from corrigenda.core.edits.model import Unreadable
from corrigenda.core.edits.text import text_syntax
from corrigenda.core.edits.view import MarkKind, Place, Places, Spelled, Syntax, View, ViewBuilder

_SPELLED = re.compile(r"\\u[dD][89abAB]..\\u[dD][c-fC-F]..|\\u....|\\.|.", re.DOTALL)
# Wagtail always keeps rich text in one of these; anything else is a plain value.
_RICH_TEXT = re.compile(r"\s*<(?:p|h[1-6]|ul|ol|hr|blockquote|embed)\b")
_NO_WORDS = frozenset({"id", "type"})


class _Located(str):
    """A string of the document that knows where its literal stands, quotes left out."""

    start: int
    end: int


def read_streamfield(source: str) -> View:
    """What a StreamField's raw data shows: rich text as HTML, other strings as plain text."""
    builder = ViewBuilder()
    strings = list(_strings(_parsed(source)))
    for text in strings:
        places = _places(source, text)
        if _RICH_TEXT.match(text):
            add_html(builder, text, places, _in_json(html_syntax, source))
            builder.end_block()
        else:
            _add_plain(builder, text, places, source)
    _keep_rest(builder, source, strings)
    return builder.view()


def read_lexical(source: str) -> View:
    """What Ghost's Lexical shows: the ``text`` of text nodes; links are markup, cards are not read."""
    document = _parsed(source)
    if not isinstance(document, Mapping) or "root" not in document:
        raise Unreadable
    builder = ViewBuilder()
    texts: list[_Located] = []
    _add_node(builder, document["root"], source, texts)
    _keep_rest(builder, source, texts)
    return builder.view()


class _LocatingDecoder(json.JSONDecoder):
    """The standard decoder, its string values located; keys stay plain strings."""

    parse_string: Callable[..., tuple[str, int]]
    scan_once: Callable[[str, int], tuple[object, int]]

    def __init__(self) -> None:
        super().__init__()
        self.parse_string = _located
        self.scan_once = py_make_scanner(self)


def _located(text: str, end: int, strict: bool = True) -> tuple[str, int]:
    value, after = scanstring(text, end, strict)
    found = _Located(value)
    found.start, found.end = end, after - 1
    return found, after


def _parsed(source: str) -> object:
    try:
        return _LocatingDecoder().decode(source)
    except (ValueError, RecursionError) as error:
        raise Unreadable from error


def _strings(value: object, key: str = "") -> Iterator[_Located]:
    if isinstance(value, _Located):
        if key not in _NO_WORDS:
            yield value
    elif isinstance(value, Mapping):
        for name, inner in value.items():
            yield from _strings(inner, str(name))
    elif isinstance(value, list):
        for inner in value:
            yield from _strings(inner, key)


def _places(source: str, text: _Located) -> Places:
    spans = [
        (text.start + m.start(), text.start + m.end())
        for m in _SPELLED.finditer(source[text.start : text.end])
    ]
    return Spelled(spans, text.start)


def _in_json(syntax: Syntax, source: str) -> Syntax:
    """The syntax of a text inside a JSON string, spelled in ASCII where the document is."""
    ascii_only = source.isascii() and "\\u" in source

    def written(text: str, place: Place) -> str:
        return json.dumps(syntax(text, place), ensure_ascii=ascii_only)[1:-1]

    return written


def _add_plain(builder: ViewBuilder, text: _Located, places: Places, source: str) -> None:
    syntax = _in_json(text_syntax, source)
    for offset, char in enumerate(text):
        builder.char(char, places.start(offset), places.end(offset + 1), syntax)
    builder.end_block()


def _keep_rest(builder: ViewBuilder, source: str, texts: list[_Located]) -> None:
    """All that stands between the texts must stay the same."""
    start = 0
    for text in texts:
        builder.structure(source[start : text.start])
        start = text.end
    builder.structure(source[start:])


def _add_node(builder: ViewBuilder, node: object, source: str, texts: list[_Located]) -> None:
    if not isinstance(node, Mapping):
        return
    kind, text = node.get("type"), node.get("text")
    if kind in ("text", "extended-text") and isinstance(text, _Located):
        texts.append(text)
        _add_text_node(builder, node, text, source)
    elif kind in ("linebreak", "tab"):
        _mark(builder, MarkKind.VOID, str(kind))
        builder.char(" ", -1, -1, text_syntax, fixed=True)
    elif kind in ("link", "autolink"):
        _mark(builder, MarkKind.OPEN, "link")
        _add_children(builder, node, source, texts)
        _mark(builder, MarkKind.CLOSE, "/link")
    elif "children" in node:
        builder.structure(str(kind))
        _add_children(builder, node, source, texts)
        builder.end_block()
    else:
        # A card: what it shows is not said here.
        builder.structure(str(kind))


def _add_children(
    builder: ViewBuilder, node: Mapping[str, object], source: str, texts: list[_Located]
) -> None:
    children = node.get("children")
    for child in children if isinstance(children, list) else ():
        _add_node(builder, child, source, texts)


def _add_text_node(builder: ViewBuilder, node: Mapping[str, object], text: _Located, source: str) -> None:
    syntax, places = _in_json(text_syntax, source), _places(source, text)
    is_set = bool(node.get("format"))
    _mark(builder, MarkKind.OPEN if is_set else MarkKind.VOID, f"text {node.get('format')}")
    for offset, char in enumerate(text):
        builder.char(char, places.start(offset), places.end(offset + 1), syntax)
    if is_set:
        _mark(builder, MarkKind.CLOSE, "/text")


def _mark(builder: ViewBuilder, kind: MarkKind, label: str) -> None:
    # Between two nodes there is no place for words.
    builder.mark(kind, -1, None, label)
