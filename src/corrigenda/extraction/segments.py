"""Cutting a tree into segments: the stretches of running text between two block boundaries."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from html import escape

from turbohtml import Element, Node, Text

from corrigenda.core.blocks import Block, BlockKind, fold_space, visible_text
from corrigenda.core.errors import FetchError
from corrigenda.extraction.source import SILENT, Source

MAX_SEGMENTS = 20_000
MAX_BLOCK_CHARS = 200_000  # Thirty thousand words: nobody points at an error in such a paragraph.

_INLINE_TAGS = (
    "a abbr acronym b bdi bdo big br cite code data del dfn em font i img ins kbd label mark nobr output picture "
    "q rp rt ruby s samp small source span strike strong sub sup time tt u var wbr"
)
# What is not text of an article: controls, embeds and drawings, our own element with its link. They end a segment and
# give none.
_OPAQUE_TAGS = (
    "audio button canvas corrigenda-report datalist dialog embed iframe input map math menu meter object option "
    "progress select svg video"
)
_INLINE = frozenset(_INLINE_TAGS.split())
_OPAQUE = frozenset(_OPAQUE_TAGS.split())
# White space, no-break and zero-width signs: alone they are nothing to click on.
_INVISIBLE = " \u00a0\u2000\u2001\u2002\u2003\u2009\u200a\u202f\u200b\u200c\u200d\u2060\ufeff\u00ad\u3000"
_PERMALINKS = frozenset("#¶§🔗⚓")
_LONG_LINE = 100
_SENTENCE_ENDS = frozenset('.!?…»”"')
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_CELLS = frozenset({"td", "th"})


@dataclass(frozen=True, slots=True, eq=False)
class Segment:
    """One stretch of text: its kind, the element it stands in, its nodes and its span in the source."""

    kind: BlockKind
    text: str
    element: Element
    nodes: tuple[Node, ...]
    start: int
    end: int

    def block(self, source: Source) -> Block:
        """The segment as a Block; its markup is the source's own wherever that reads as the tree does.

        Raises FetchError("extract.too_unusual") when it is longer than any paragraph.
        """
        if max(self.end - self.start, len(self.text)) > MAX_BLOCK_CHARS:
            raise FetchError("extract.too_unusual")
        html = source.html[self.start : self.end].strip(" \t\n\f")
        if "<" not in html and "&" not in html and fold_space(html) == self.text:
            return Block(self.kind, self.text, html)
        # A second reader, the standard tokenizer: where markup overlaps, the span may hold more than the segment.
        if visible_text(html).text != self.text:
            html = escape(self.text, quote=False)
        return Block(self.kind, self.text, html)


def segments_of(source: Source, root: Element) -> list[Segment]:
    """The segments under ``root`` in reading order. Raises FetchError("extract.too_many_blocks")."""
    cutter = _Cutter(source)
    cutter.walk(root, _kind_of(root, BlockKind.PARAGRAPH))
    return cutter.segments


def text_of(nodes: Iterator[Node] | tuple[Node, ...]) -> str:
    """What the nodes read like, by the rules of `corrigenda.core.blocks.visible_text`."""
    parts: list[str] = []
    for node in nodes:
        _collect(node, parts)
    return fold_space("".join(parts))


def is_hidden(element: Element) -> bool:
    """Whether the element's own attributes keep it from being shown."""
    style = (element.attr("style") or "").replace(" ", "").lower()
    return element.attr("hidden") is not None or "display:none" in style or "visibility:hidden" in style


class _Cutter:
    def __init__(self, source: Source) -> None:
        self.segments: list[Segment] = []
        self._source = source
        self._inline: dict[Element, bool] = {}

    def walk(self, element: Element, kind: BlockKind) -> None:
        run: list[Node] = []
        for child in element.children:
            if isinstance(child, Text):
                run.append(child)
            elif isinstance(child, Element):
                if child.tag in SILENT:
                    continue
                if self._flows(child) and not (child.tag == "br" and _ends_paragraph(child)):
                    run.append(child)
                    continue
                self._cut(element, run, kind)
                run = []
                if child.tag not in _OPAQUE and child.tag != "br" and not is_hidden(child):
                    self.walk(child, _kind_of(child, kind))
        self._cut(element, run, kind)

    def _flows(self, element: Element) -> bool:
        """Whether the element is part of running text: an inline one without a block in it."""
        known = self._inline.get(element)
        if known is None:
            shown = element.tag in _INLINE or ("-" in element.tag and element.tag not in _OPAQUE)
            known = (
                shown
                and not is_hidden(element)
                and not _has_paragraphs(element)
                and all(
                    self._flows(child)
                    for child in element.children
                    if isinstance(child, Element) and child.tag not in SILENT
                )
            )
            self._inline[element] = known
        return known

    def _cut(self, element: Element, run: list[Node], kind: BlockKind) -> None:
        nodes = _trimmed(run)
        text = text_of(tuple(nodes))
        if not text.strip(_INVISIBLE):
            return
        if len(self.segments) >= MAX_SEGMENTS:
            raise FetchError("extract.too_many_blocks", limit=MAX_SEGMENTS)
        start, end = self._span(element, nodes)
        self.segments.append(Segment(kind, text, element, tuple(nodes), start, end))

    def _span(self, element: Element, nodes: list[Node]) -> tuple[int, int]:
        """From where what stands before the run ends, to where what stands after it begins."""
        start, end = self._source.inner_span(element)
        before = _neighbour(nodes[0], forward=False)
        after = _neighbour(nodes[-1], forward=True)
        if isinstance(nodes[0], Element):
            own = self._source.outer_span(nodes[0])
            start = own[0] if own else start
        elif before is not None:
            place = self._source.outer_span(before)
            start = place[1] if place else start
        if isinstance(nodes[-1], Element):
            own = self._source.outer_span(nodes[-1])
            end = own[1] if own else end
        elif after is not None:
            place = self._source.outer_span(after)
            end = place[0] if place else end
        return start, max(start, end)


def _neighbour(node: Node, *, forward: bool) -> Element | None:
    siblings = node.next_siblings if forward else node.previous_siblings
    return next((sibling for sibling in siblings if isinstance(sibling, Element)), None)


def _ends_paragraph(mark: Element) -> bool:
    """Whether a ``<br>`` separates paragraphs: the second in a row, or one between two long lines outside a ``<p>``,
    as old pages write them. Verses and addresses are shorter, and sentences end where their paragraphs do."""
    before, stop = _line(mark.previous_siblings)
    if isinstance(stop, Element) and stop.tag == "br" and not before:
        return True
    if len(before) < _LONG_LINE or before[-1] not in _SENTENCE_ENDS or mark.closest("p") is not None:
        return False
    return len(_line(mark.next_siblings)[0]) >= _LONG_LINE


def _line(siblings: Iterable[Node]) -> tuple[str, Node | None]:
    """What the siblings read like up to the next ``<br>`` or block (white space folded), and what stops them."""
    parts: list[str] = []
    stop: Node | None = None
    for node in siblings:
        if (
            isinstance(node, Element)
            and node.tag not in SILENT
            and (node.tag == "br" or node.tag not in _INLINE)
        ):
            stop = node
            break
        parts.append(text_of((node,)))
    return " ".join(part for part in parts if part), stop


def _trimmed(run: list[Node]) -> list[Node]:
    """The run without what shows nothing at its ends, or only a sign to copy a heading's address from."""
    shown = [index for index, node in enumerate(run) if text_of((node,)) and not _is_permalink(node)]
    return run[shown[0] : shown[-1] + 1] if shown else []


def _is_permalink(node: Node) -> bool:
    return isinstance(node, Element) and node.tag == "a" and node.text.strip() in _PERMALINKS


def _collect(node: Node, parts: list[str]) -> None:
    if isinstance(node, Text):
        parts.append(node.data)
    elif isinstance(node, Element):
        if node.tag == "br":
            parts.append(" ")
        elif node.tag not in SILENT:
            for child in node.children:
                _collect(child, parts)


def _kind_of(element: Element, outer: BlockKind) -> BlockKind:
    tag = element.tag
    if tag in _HEADINGS:
        return BlockKind.HEADING
    if tag in ("figcaption", "caption"):
        return BlockKind.CAPTION
    if tag == "blockquote":
        return BlockKind.QUOTE
    if tag in ("li", "dd", "dt"):
        return BlockKind.PARAGRAPH if _is_layout(element) else BlockKind.LIST_ITEM
    if tag in _CELLS:
        return BlockKind.PARAGRAPH if _is_layout_table(element) else BlockKind.TABLE_CELL
    if tag in ("article", "main", "section", "aside", "table"):
        return BlockKind.PARAGRAPH
    return outer


def _is_layout(item: Element) -> bool:
    """A list item with a heading, or paragraphs and more, is a card or a page's frame, not a point in a list."""
    paragraphs = sum(1 for _ in item.find_all("p"))
    return paragraphs > 2 or any(item.find(heading) is not None for heading in _HEADINGS)


def _is_layout_table(cell: Element) -> bool:
    table = cell.closest("table")
    if table is None:
        return True
    if table.attr("role") in ("presentation", "none") or table.find("table") is not None:
        return True
    if len(text_of(tuple(cell.children))) > 600:
        return True
    holders = {mark.parent for mark in cell.find_all("br")}
    if any(isinstance(holder, Element) and _has_paragraphs(holder) for holder in holders):
        return True
    return cell.select_one("p + p, h1, h2, h3, div div p") is not None


def _has_paragraphs(element: Element) -> bool:
    """Whether a ``<br>`` separates paragraphs among the element's own children."""
    return any(
        isinstance(child, Element) and child.tag == "br" and _ends_paragraph(child)
        for child in element.children
    )
