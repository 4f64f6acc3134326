"""Where does each string of a JSON document stand in its source, and how is it spelled there?"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from json.decoder import scanstring  # type: ignore[attr-defined]
from json.scanner import py_make_scanner  # type: ignore[attr-defined]

from corrigenda.core.edits.model import Unreadable
from corrigenda.core.edits.view import Place, Places, Spelled, Syntax

_SPELLED = re.compile(r"\\u[dD][89abAB]..\\u[dD][c-fC-F]..|\\u....|\\.|.", re.DOTALL)
_NO_WORDS = frozenset({"id", "type"})


class Located(str):
    """A string of the document that knows where its literal stands, quotes left out."""

    start: int
    end: int


def located_strings(source: str) -> list[tuple[str, str, list[tuple[int, int]]]]:
    """The texts of a JSON object's own members, with their names and each letter's span. Raises Unreadable."""
    document = parsed(source)
    members = document.items() if isinstance(document, Mapping) else ()
    return [
        (str(name), str(text), _spans(source, text)) for name, text in members if isinstance(text, Located)
    ]


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
    found = Located(value)
    found.start, found.end = end, after - 1
    return found, after


def parsed(source: str) -> object:
    try:
        return _LocatingDecoder().decode(source)
    except (ValueError, RecursionError) as error:
        raise Unreadable from error


def strings_of(value: object, key: str = "") -> Iterator[Located]:
    if isinstance(value, Located):
        if key not in _NO_WORDS:
            yield value
    elif isinstance(value, Mapping):
        for name, inner in value.items():
            yield from strings_of(inner, str(name))
    elif isinstance(value, list):
        for inner in value:
            yield from strings_of(inner, key)


def places_of(source: str, text: Located) -> Places:
    return Spelled(_spans(source, text), text.start)


def _spans(source: str, text: Located) -> list[tuple[int, int]]:
    spelled = _SPELLED.finditer(source[text.start : text.end])
    return [(text.start + match.start(), text.start + match.end()) for match in spelled]


def in_json(syntax: Syntax, source: str) -> Syntax:
    """The syntax of a text inside a JSON string, spelled in ASCII where the document is."""
    ascii_only = source.isascii() and "\\u" in source

    def written(text: str, place: Place) -> str:
        return json.dumps(syntax(text, place), ensure_ascii=ascii_only)[1:-1]

    return written
