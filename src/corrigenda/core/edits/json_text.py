"""What do Ghost's Lexical and Wagtail's StreamField show, and how is text written into their JSON?"""

from __future__ import annotations

import re
from collections.abc import Mapping

from corrigenda.core.edits.html import add_html, html_syntax
from corrigenda.core.edits.json_strings import Located, in_json, parsed, places_of, strings_of
from corrigenda.core.edits.model import Unreadable
from corrigenda.core.edits.text import text_syntax
from corrigenda.core.edits.view import MarkKind, Places, View, ViewBuilder

# Wagtail always keeps rich text in one of these; anything else is a plain value.
_RICH_TEXT = re.compile(r"\s*<(?:p|h[1-6]|ul|ol|hr|blockquote|embed)\b")


def read_streamfield(source: str) -> View:
    """What a StreamField's raw data shows: rich text as HTML, other strings as plain text."""
    builder = ViewBuilder()
    strings = list(strings_of(parsed(source)))
    for text in strings:
        places = places_of(source, text)
        if _RICH_TEXT.match(text):
            add_html(builder, text, places, in_json(html_syntax, source))
            builder.end_block()
        else:
            _add_plain(builder, text, places, source)
    _keep_rest(builder, source, strings)
    return builder.view()


def read_lexical(source: str) -> View:
    """What Ghost's Lexical shows: the ``text`` of text nodes; links are markup, cards are not read."""
    document = parsed(source)
    if not isinstance(document, Mapping) or "root" not in document:
        raise Unreadable
    builder = ViewBuilder()
    texts: list[Located] = []
    _add_node(builder, document["root"], source, texts)
    _keep_rest(builder, source, texts)
    return builder.view()


def _add_plain(builder: ViewBuilder, text: Located, places: Places, source: str) -> None:
    syntax = in_json(text_syntax, source)
    for offset, char in enumerate(text):
        builder.char(char, places.start(offset), places.end(offset + 1), syntax)
    builder.end_block()


def _keep_rest(builder: ViewBuilder, source: str, texts: list[Located]) -> None:
    """All that stands between the texts must stay the same."""
    start = 0
    for text in texts:
        builder.structure(source[start : text.start])
        start = text.end
    builder.structure(source[start:])


def _add_node(builder: ViewBuilder, node: object, source: str, texts: list[Located]) -> None:
    if not isinstance(node, Mapping):
        return
    kind, text = node.get("type"), node.get("text")
    if kind in ("text", "extended-text") and isinstance(text, Located):
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
    builder: ViewBuilder, node: Mapping[str, object], source: str, texts: list[Located]
) -> None:
    children = node.get("children")
    for child in children if isinstance(children, list) else ():
        _add_node(builder, child, source, texts)


def _add_text_node(builder: ViewBuilder, node: Mapping[str, object], text: Located, source: str) -> None:
    syntax, places = in_json(text_syntax, source), places_of(source, text)
    is_set = bool(node.get("format"))
    _mark(builder, MarkKind.OPEN if is_set else MarkKind.VOID, f"text {node.get('format')}")
    for offset, char in enumerate(text):
        builder.char(char, places.start(offset), places.end(offset + 1), syntax)
    if is_set:
        _mark(builder, MarkKind.CLOSE, "/text")


def _mark(builder: ViewBuilder, kind: MarkKind, label: str) -> None:
    # Between two nodes there is no place for words.
    builder.mark(kind, -1, None, label)
