"""What does a plain text show, and how is text written into it?"""

from __future__ import annotations

import re

from corrigenda.core.edits.view import Place, Places, Shifted, View, ViewBuilder

_BLANK_LINE = re.compile(r"\n[ \t\r]*\n\s*")
_LINE = re.compile(r"\r?\n")


def read_text(source: str) -> View:
    """Paragraphs between blank lines; where there is no blank line, each line is a block."""
    builder = ViewBuilder()
    between = _BLANK_LINE if _BLANK_LINE.search(source.strip()) else _LINE
    start = 0
    for match in between.finditer(source):
        add_text(builder, source[start : match.start()], Shifted(start))
        start = match.end()
    add_text(builder, source[start:], Shifted(start))
    return builder.view()


def add_text(builder: ViewBuilder, text: str, places: Places) -> None:
    """Adds a text as one block to a view, wherever it stands in its source."""
    for offset, char in enumerate(text):
        builder.char(char, places.start(offset), places.end(offset + 1), text_syntax)
    builder.end_block()


def text_syntax(text: str, place: Place) -> str:
    """The text as it is."""
    return text
