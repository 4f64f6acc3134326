"""Which lines are MkDocs' own? Admonitions and tabs, whose text other Markdown takes for code.

!!! note "The title"
    The text, four spaces in.
"""

from __future__ import annotations

import re

_OPENING = re.compile(
    r'(?P<sign>(?:!!!|\?\?\?\+?)[ ]+[\w -]+|===[!+]?(?=[ ]+"))(?P<quote>[ ]*")?(?(quote)(?P<title>[^"\r\n]*)")[ ]*\r?\n?'
)
_FENCE = re.compile(r"(?:```|~~~)")
_STEP = 4


def unindented(text: str) -> str:
    """The Markdown with as many characters that shows the same: such a text as a quotation, its title as a heading."""
    if not re.search(r'^ *(?:!!! |\?\?\?|===[!+]? +")', text, re.MULTILINE):
        return text
    open_at: list[int] = []
    is_code, lines = False, []
    for line in text.splitlines(keepends=True):
        indent = len(line) - len(line.lstrip(" "))
        while line.strip() and open_at and indent < open_at[-1] + _STEP:
            open_at.pop()
        inner = line[indent:]
        is_code ^= bool(_FENCE.match(inner))
        head = _quoted(line[:indent], open_at)
        opening = None if is_code or indent % _STEP else _OPENING.fullmatch(inner)
        if opening:
            inner = _headed(inner, opening)
            open_at.append(indent)
        lines.append(head + inner)
    return "".join(lines)


def _quoted(indentation: str, open_at: list[int]) -> str:
    signs = list(indentation)
    for at in open_at:
        if at < len(signs):
            signs[at] = ">"
    return "".join(signs)


def _headed(line: str, opening: re.Match[str]) -> str:
    """The title as a heading; without one, nothing but the line's end."""
    end = line[len(line.rstrip("\r\n")) :]
    title = opening["title"] or ""
    before = opening.start("title") if title else 0
    head = ("# " if title else "").ljust(before) + title
    return head.ljust(len(line) - len(end)) + end
