"""In which form are an article's words kept, so that every database finds the same ones?"""

from __future__ import annotations

import re
from collections.abc import Iterable

from corrigenda.core.wording import fold_typography

# Characters of one kept part: a database's index of a text has limits (PostgreSQL counts 16,383 places).
PART = 50_000
_WORD = re.compile(r"[^\W_]+")


def searchable(text: str) -> str:
    """The words alone, in lower case, one space between two: what is left to any search engine to tell apart is
    nothing. Accents stay, for they make other words."""
    return " ".join(_WORD.findall(fold_typography(text).lower()))


def parts(texts: Iterable[str], size: int = PART) -> list[str]:
    """The blocks' searchable words, a line a block, in parts of about a size; an article of everyday length is one.

    A block alone longer than the size is cut there.
    """
    kept: list[list[str]] = [[]]
    length = 0
    for line in filter(None, (searchable(text)[:size] for text in texts)):
        if length and length + len(line) > size:
            kept.append([])
            length = 0
        kept[-1].append(line)
        length += len(line) + 1
    return ["\n".join(lines) for lines in kept if lines]
