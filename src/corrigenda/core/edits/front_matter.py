"""Which headline and standfirst does a file's front matter hold? YAML between ---, TOML between +++, or JSON.

Only values whose every letter can be told are read; a file that writes them otherwise keeps them to itself.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

from corrigenda.core.edits.json_strings import in_json, located_strings
from corrigenda.core.edits.model import Unreadable
from corrigenda.core.edits.text import text_syntax
from corrigenda.core.edits.view import Place, Syntax, ViewBuilder

# What the generators and their themes show at the head of an article.
_KEYS = "title|headline|subtitle|standfirst|lead|dek|chapo|description|summary|excerpt"
_SHOWN = frozenset(_KEYS.split("|"))

_FRONT_MATTER = re.compile(
    r"\ufeff?(?:(?P<yaml>---)[ \t]*\r?\n.*?^(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)"
    r"|(?P<toml>\+\+\+)[ \t]*\r?\n.*?^\+\+\+[ \t]*(?:\r?\n|\Z)"
    r"|(?P<json>\{)[ \t]*\r?\n.*?^\}[ \t]*(?:\r?\n|\Z)|)",
    re.DOTALL | re.MULTILINE,
)
_YAML = re.compile(rf"^(?P<key>{_KEYS}):[ \t]+(?P<value>[^\r\n]*?)[ \t]*(?P<end>\r?$)", re.MULTILINE)
_TOML = re.compile(rf"^(?P<key>{_KEYS})[ \t]*=[ \t]*(?P<value>[^\r\n]*?)[ \t]*(?P<end>\r?$)", re.MULTILINE)
_TOML_TABLE = re.compile(r"^[ \t]*\[", re.MULTILINE)

_DOUBLE = re.compile(r'"((?:[^"\\]|\\.)*)"(?:[ \t]+#.*)?')
_SINGLE = re.compile(r"'((?:[^']|'')*)'(?:[ \t]+#.*)?")
_LITERAL = re.compile(r"'([^']*)'(?:[ \t]+#.*)?")
_BLOCK = re.compile(r"[>|][+-]?")
# A plain YAML text: no sign that would make it something else, at its start or within.
_PLAIN = re.compile(r"""(?![-?:](?:\s|$)|[,\[\]{}#&*!|>'"%@`])((?:[^:#]|:(?=\S)|(?<=\S)#)+)""")
# What YAML takes for no text at all: a number, a date, a truth.
_NO_TEXT = re.compile(
    r"[-+.\d][\d_.,:eExXoO+-]*(?:[T ][\d:.+-]*Z?)?|~|null|true|false|yes|no|on|off|y|n", re.I
)

_ESCAPE = re.compile(r"\\(?:x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|.)|.", re.DOTALL)
_ESCAPES = {'"': '"', "\\": "\\", "/": "/", "t": "\t", " ": " ", "_": "\u00a0"}
# A theme may read a headline as Markdown, HTML or a template: these must neither come nor go.
_SIGNS = re.compile(r"[<{`*\[]|&(?=[#\w])|(?<!\w)_|_(?!\w)")

# Each letter of a value with the half-open span that spells it.
Letters = list[tuple[str, int, int]]


class _Value(NamedTuple):
    letters: Letters
    syntax: Syntax
    style: str


def front_matter_end(source: str) -> int:
    """Where the article itself starts, after a byte-order mark in any case."""
    return _head(source)[1]


def add_front_matter(builder: ViewBuilder, source: str) -> None:
    """Adds headline and standfirst as blocks, in the source's order; everything else must stay the same."""
    language, end = _head(source)
    at = 0
    for value in _VALUES[language](source, end) if language else ():
        first, last = value.letters[0], value.letters[-1]
        signs = "".join(_SIGNS.findall("".join(char for char, _, _ in value.letters)))
        builder.structure(f"{source[at : first[1]]}{value.style} {signs}")
        for char, start, stop in value.letters:
            builder.char(char, start, stop, value.syntax)
        builder.end_block()
        at = last[2]
    builder.structure(source[at:end])


def _head(source: str) -> tuple[str, int]:
    """What the front matter is written in ("" for none), and where it ends."""
    found = _FRONT_MATTER.match(source)
    return (found.lastgroup or "", found.end()) if found else ("", 0)


# ---- YAML


def _yaml_values(source: str, end: int) -> Iterator[_Value]:
    matches = list(_YAML.finditer(source, 0, end))
    keys = [match["key"] for match in matches]
    for match in matches:
        value = _yaml_value(source, end, match) if keys.count(match["key"]) == 1 else None
        if value is not None and value.letters:
            yield value


def _yaml_value(source: str, end: int, match: re.Match[str]) -> _Value | None:
    text, start = match["value"], match.start("value")
    if _BLOCK.fullmatch(text):
        return _block_value(source, end, match)
    if source[match.end() : end].lstrip("\r\n")[:1] in (" ", "\t"):
        # It goes on in the next line.
        return None
    if found := _DOUBLE.fullmatch(text):
        return _spelled(found[1], start + 1)
    if found := _SINGLE.fullmatch(text):
        pieces = re.finditer("''|.", found[1])
        return _Value([(p[0][0], start + 1 + p.start(), start + 1 + p.end()) for p in pieces], _doubled, "'")
    plain = re.split(r"[ \t]+#", text, maxsplit=1)[0]
    if _PLAIN.fullmatch(plain) and not _NO_TEXT.fullmatch(plain):
        return _Value(_as_written(plain, start), text_syntax, "plain")
    return None


def _block_value(source: str, end: int, match: re.Match[str]) -> _Value | None:
    """The lines below, all indented alike: one text. Blank lines within would be paragraphs of their own."""
    lines = re.compile(r"\r?\n(?P<indent>[ ]+)(?P<text>\S[^\r\n]*)")
    letters: Letters = []
    indent, at = "", match.start("end")
    while line := lines.match(source, at, end):
        if indent and line["indent"] != indent:
            return None
        if letters:
            letters.append((" ", letters[-1][2], line.start("text")))
        indent = line["indent"]
        letters += _as_written(line["text"].rstrip(), line.start("text"))
        at = line.end()
    following = source[at:end].lstrip("\r\n")
    return None if following[:1] in (" ", "\t") else _Value(letters, text_syntax, "block")


def _doubled(text: str, place: Place) -> str:
    return text.replace("'", "''")


# ---- TOML


def _toml_values(source: str, end: int) -> Iterator[_Value]:
    table = _TOML_TABLE.search(source, 0, end)
    top = source[: table.start() if table else end]
    if '"""' in top or "'''" in top:
        # A text over several lines may hold lines that look like ours.
        return
    for match in _TOML.finditer(top):
        text, start = match["value"], match.start("value")
        value = None
        if found := _DOUBLE.fullmatch(text):
            value = _spelled(found[1], start + 1)
        elif found := _LITERAL.fullmatch(text):
            value = _Value(_as_written(found[1], start + 1), text_syntax, "literal")
        if value is not None and value.letters:
            yield value


# ---- JSON


def _json_values(source: str, end: int) -> Iterator[_Value]:
    start = source.index("{")
    try:
        found = located_strings(source[start:end])
    except Unreadable:
        return
    for key, text, spans in found:
        if key in _SHOWN and text:
            letters = [(char, start + a, start + b) for char, (a, b) in zip(text, spans, strict=True)]
            yield _Value(letters, in_json(text_syntax, source[start:end]), "json")


# ---- spelling


def _as_written(text: str, start: int) -> Letters:
    return [(char, start + i, start + i + 1) for i, char in enumerate(text)]


def _spelled(text: str, start: int) -> _Value | None:
    """A text in double quotes with its escapes; None when one of them is not known."""
    letters: Letters = []
    for match in _ESCAPE.finditer(text):
        char = _unescaped(match[0])
        if char is None:
            return None
        letters.append((char, start + match.start(), start + match.end()))
    return _Value(letters, _escaped, '"')


def _unescaped(spelled: str) -> str | None:
    if len(spelled) == 1:
        return spelled
    if len(spelled) == 2:
        return _ESCAPES.get(spelled[1])
    point = int(spelled[2:], 16)
    return chr(point) if point <= 0x10FFFF and not 0xD800 <= point <= 0xDFFF else None


def _escaped(text: str, place: Place) -> str:
    return json.dumps(text, ensure_ascii=False)[1:-1]


_VALUES: Mapping[str, Callable[[str, int], Iterator[_Value]]] = {
    "yaml": _yaml_values,
    "toml": _toml_values,
    "json": _json_values,
}
