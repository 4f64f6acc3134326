"""A page as a tree that remembers where each element stands in its source."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import turbohtml
from turbohtml import Document, Element, Node

from corrigenda.core.errors import FetchError

# Four times what the heaviest news page needs; deeper or wider ones are traps for parsers, not articles.
MAX_CHARS = 5_000_000
MAX_DEPTH = 512
MAX_ATTRIBUTES = 256
# The tag counts before anything is built: 5 MB of "<b>" would make a million Python objects.
MAX_ELEMENTS = 200_000

SILENT = frozenset({"script", "style", "template", "noscript", "head", "title", "textarea"})


@dataclass(frozen=True, slots=True)
class Source:
    """The source with HTML's line ends and its tree; offsets are code points into ``html``."""

    html: str
    tree: Document

    def inner_span(self, element: Element) -> tuple[int, int]:
        """Where the element's content stands, half-open. (0, 0) when the element is implied."""
        place = element.source_location
        if place is None or place.start_tag is None:
            return (0, 0)
        end = place.end_tag.start_offset if place.end_tag else self._implied_end(element)
        return (place.start_tag.end_offset, max(end, place.start_tag.end_offset))

    def outer_span(self, element: Element) -> tuple[int, int] | None:
        """Where the element stands, its tags included; None when the source does not have it."""
        place = element.source_location
        if place is None or place.start_tag is None:
            return None
        if place.end_tag:
            return (place.start_tag.start_offset, place.end_tag.end_offset)
        if not element.children:
            return (place.start_tag.start_offset, place.start_tag.end_offset)
        return (place.start_tag.start_offset, self._implied_end(element))

    def _implied_end(self, element: Element) -> int:
        """Where an element without an end tag ends: at the next tag that is not inside it."""
        node: Element | None = element
        while node is not None:
            for sibling in _elements_after(node):
                place = sibling.source_location
                if place is not None and place.start_tag is not None:
                    return place.start_tag.start_offset
            parent = node.parent
            node = parent if isinstance(parent, Element) else None
            place = node.source_location if node is not None else None
            if place is not None and place.end_tag is not None:
                return place.end_tag.start_offset
        return len(self.html)


def read_source(html: str) -> Source:
    """The page's tree (WHATWG rules). Raises FetchError: extract.too_large, extract.too_deep, extract.too_unusual."""
    if len(html) > MAX_CHARS:
        raise FetchError("extract.too_large", limit=MAX_CHARS)
    if html.count("<") > MAX_ELEMENTS * 3:
        raise FetchError("extract.too_unusual")
    # The HTML standard folds line ends before it counts anything, and so do the tree's offsets.
    html = html.replace("\r\n", "\n").replace("\r", "\n")
    tree = turbohtml.parse(html, source_locations=True)
    _check_shape(tree)
    return Source(html, tree)


def _check_shape(tree: Document) -> None:
    """Refuses trees that would make what comes later slow or wrong."""
    level: Sequence[Node] = [tree]
    depth = elements = 0
    while level:
        children = [child for node in level for child in node.children if isinstance(child, Element)]
        elements += len(children)
        if depth > MAX_DEPTH:
            raise FetchError("extract.too_deep", limit=MAX_DEPTH)
        if elements > MAX_ELEMENTS or any(len(child.attrs) > MAX_ATTRIBUTES for child in children):
            raise FetchError("extract.too_unusual")
        level = children
        depth += 1


def _elements_after(node: Element) -> Iterator[Element]:
    return (sibling for sibling in node.next_siblings if isinstance(sibling, Element))
