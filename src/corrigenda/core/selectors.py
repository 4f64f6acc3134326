"""How a place in an article is written down for others: W3C Web Annotation selectors, to and from JSON.

Offsets are Unicode code points into the article's text (`blocks.article_text`), as the model asks.
Source: W3C Web Annotation Data Model, 4.2.4 Text Quote Selector and 4.2.5 Text Position Selector.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate

from corrigenda.core.blocks import Block, article_text
from corrigenda.core.errors import Refused

CONTEXT = 64  # code points each side: enough to cross a short changed neighbour


@dataclass(frozen=True, slots=True)
class TextQuoteSelector:
    """The words themselves, with what stands before and after."""

    exact: str
    prefix: str = ""
    suffix: str = ""


@dataclass(frozen=True, slots=True)
class TextPositionSelector:
    """Half-open range of code points in the article's text."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Selectors:
    """Both descriptions of one place; ``position`` is missing where the page could not tell it."""

    quote: TextQuoteSelector
    position: TextPositionSelector | None = None


def describe(blocks: Sequence[Block], index: int, start: int = 0, end: int | None = None) -> Selectors:
    """The selectors of a range of block ``index`` (the whole block when no range is given)."""
    text = article_text(blocks)
    offset = sum(len(block.text) + 1 for block in blocks[:index])
    first = offset + start
    last = offset + (len(blocks[index].text) if end is None else end)
    quote = TextQuoteSelector(
        exact=text[first:last],
        prefix=text[max(0, first - CONTEXT) : first],
        suffix=text[last : last + CONTEXT],
    )
    return Selectors(quote, TextPositionSelector(first, last))


def to_json(selectors: Selectors) -> list[dict[str, object]]:
    """The ``selector`` array of a Web Annotation target."""
    quote = selectors.quote
    rows: list[dict[str, object]] = [
        {"type": "TextQuoteSelector", "exact": quote.exact, "prefix": quote.prefix, "suffix": quote.suffix}
    ]
    if selectors.position is not None:
        position = selectors.position
        rows.append({"type": "TextPositionSelector", "start": position.start, "end": position.end})
    return rows


def from_json(rows: object) -> Selectors:
    """The selectors in a Web Annotation ``selector`` value: one object or an array of them.

    Other types of selector are passed over. Raises Refused("selector.malformed") when a value has the wrong
    type, Refused("selector.empty") when nothing is quoted.
    """
    if isinstance(rows, Mapping):
        rows = [rows]
    if not isinstance(rows, Sequence) or isinstance(rows, str | bytes):
        raise Refused("selector.malformed", field="selector")
    quote: TextQuoteSelector | None = None
    position: TextPositionSelector | None = None
    for row in rows:
        if not isinstance(row, Mapping):
            raise Refused("selector.malformed", field="selector")
        if row.get("type") == "TextQuoteSelector":
            quote = TextQuoteSelector(_text(row, "exact"), _text(row, "prefix"), _text(row, "suffix"))
        elif row.get("type") == "TextPositionSelector":
            position = TextPositionSelector(_offset(row, "start"), _offset(row, "end"))
    if quote is None or not quote.exact.strip():
        raise Refused("selector.empty", field="selector")
    if position is not None and position.end < position.start:
        raise Refused("selector.malformed", field="selector")
    return Selectors(quote, position)


def locate(selectors: Selectors, texts: Sequence[str]) -> tuple[int, int, int] | None:
    """The block, start and end of the quoted words in these blocks, exactly; None when they stand nowhere or twice.

    A position that shows the quote decides; else the quote must be the only one, or the only one between its
    prefix and its suffix. A quote that runs over several blocks has no place in one.
    """
    exact, position = selectors.quote.exact, selectors.position
    found = [
        (index, at, at + len(exact)) for index, text in enumerate(texts) for at in _occurrences(exact, text)
    ]
    if position is not None:
        offsets = _offsets(texts)
        placed = [(i, a, b) for i, a, b in found if offsets[i] + a == position.start]
        if placed:
            return placed[0]
    if len(found) > 1:
        whole = "\n".join(texts)
        offsets = _offsets(texts)
        before, after = selectors.quote.prefix, selectors.quote.suffix
        found = [
            (i, a, b)
            for i, a, b in found
            if whole[: offsets[i] + a].endswith(before) and whole[offsets[i] + b :].startswith(after)
        ]
    return found[0] if len(found) == 1 else None


def _offsets(texts: Sequence[str]) -> list[int]:
    """Where each block begins in the article's text."""
    return [0, *accumulate(len(text) + 1 for text in texts)][: len(texts)]


def _occurrences(exact: str, text: str) -> Iterator[int]:
    at = text.find(exact)
    while at >= 0:
        yield at
        at = text.find(exact, at + 1)


def _text(row: Mapping[object, object], name: str) -> str:
    value = row.get(name, "")
    if not isinstance(value, str):
        raise Refused("selector.malformed", field="selector")
    return value


def _offset(row: Mapping[object, object], name: str) -> int:
    value = row.get(name)
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise Refused("selector.malformed", field="selector")
    return value
