"""How much running prose stands where, and which element is therefore the article's body?"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from turbohtml import Element, Node, Text

from corrigenda.core.blocks import BlockKind
from corrigenda.extraction.marks import Furniture, ancestors_and_self, article_claim, furniture_of
from corrigenda.extraction.segments import Segment

_WORD = re.compile(r"\w+")
# Scripts without spaces: two characters count as a word, about what a translation gives.
_UNSPACED = re.compile("[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff]")
_SENTENCE_END = re.compile(r"[.!?…:;。！？」\"”»’')\]]\s*$")
_RUNNING = frozenset({BlockKind.PARAGRAPH, BlockKind.QUOTE, BlockKind.LIST_ITEM})

_LEAST_WORDS = 8  # Fewer are a label, whatever they end with.
_LONG_WORDS = 25  # So many are prose, whatever they end with.
_MOST_LINKED = 0.4
_LIST_ITEM_SHARE = 0.5  # Points of a list are prose less often than paragraphs are.
_FURNITURE_COST = 0.2  # Furniture inside a container tells little against it: pages put it everywhere.
_HEADING_COST = 0.3
# What holds more of the page's prose than this is no furniture, whatever it is called.
_MOST_SHARE = {Furniture.PERHAPS: 0.4, Furniture.SURELY: 0.8}


@dataclass(frozen=True, slots=True, eq=False)
class Weighed:
    """A segment, its words, how many of them are links, its weight as prose, and whether it is furniture."""

    segment: Segment
    words: int
    linked: int
    prose: float
    furniture: bool

    @property
    def cost(self) -> float:
        """What the segment tells against an element that holds it being an article's body."""
        if self.furniture:
            return self.words * _FURNITURE_COST
        if self.segment.kind is BlockKind.HEADING:
            return self.words * (1.0 if self.linked * 2 > self.words else _HEADING_COST)
        if self.prose or self.segment.kind in (BlockKind.CAPTION, BlockKind.TABLE_CELL):
            return 0.0
        return float(max(self.words if self.linked * 2 <= self.words else self.linked, 0))


def count_words(text: str) -> int:
    """About how many words the text has, in any script."""
    unspaced = len(_UNSPACED.findall(text))
    if unspaced:
        text = _UNSPACED.sub(" ", text)
    return len(_WORD.findall(text)) + (unspaced + 1) // 2


def ends_like_a_sentence(text: str) -> bool:
    """Whether the text ends with the punctuation of a sentence."""
    return _SENTENCE_END.search(text) is not None


def weigh(segments: Sequence[Segment]) -> list[Weighed]:
    """The segments with their weights."""
    counted = [(segment, count_words(segment.text), _linked_words(segment)) for segment in segments]
    prose = [_prose(*row) for row in counted]
    held = _sums((segment.element, weight) for (segment, _, _), weight in zip(counted, prose, strict=True))
    total = sum(prose)
    judged: dict[Element, bool] = {}

    def stands_in_furniture(element: Element) -> bool:
        known = judged.get(element)
        if known is None:
            parent = element.parent
            furniture = furniture_of(element)
            known = furniture is not Furniture.NO and held.get(element, 0.0) <= _MOST_SHARE[furniture] * total
            known = known or (isinstance(parent, Element) and stands_in_furniture(parent))
            judged[element] = known
        return known

    return [
        Weighed(segment, words, linked, weight, stands_in_furniture(segment.element))
        for (segment, words, linked), weight in zip(counted, prose, strict=True)
    ]


def article_root(
    weighed: Sequence[Weighed], favour: Callable[[Element], float] = article_claim
) -> Element | None:
    """The element that holds the most prose for the least of everything else; None on a page without prose.

    For each element: the prose under it less what tells against it, times what the element claims to be.
    The greatest wins: going down from it would lose prose, going up would bring in links and labels.
    """
    good = _sums((one.segment.element, one.prose) for one in weighed if one.prose and not one.furniture)
    cost = _sums((one.segment.element, one.cost) for one in weighed if one.cost)
    candidates = [element for element in good if element.tag not in ("p", "li", "blockquote", "html")]
    return max(
        candidates,
        key=lambda element: (good[element] - cost.get(element, 0.0)) * favour(element),
        default=None,
    )


def _prose(segment: Segment, words: int, linked: int) -> float:
    if segment.kind not in _RUNNING or words < _LEAST_WORDS or linked > _MOST_LINKED * words:
        return 0.0
    if words <= _LONG_WORDS and not ends_like_a_sentence(segment.text):
        return 0.0
    return (words - linked) * (_LIST_ITEM_SHARE if segment.kind is BlockKind.LIST_ITEM else 1.0)


def _sums(rows: Iterable[tuple[Element, float]]) -> dict[Element, float]:
    """For every element, the sum over the rows that stand under it."""
    sums: dict[Element, float] = {}
    for element, value in rows:
        if value:
            for holder in ancestors_and_self(element):
                sums[holder] = sums.get(holder, 0.0) + value
    return sums


def _linked_words(segment: Segment) -> int:
    is_heading = segment.kind is BlockKind.HEADING
    link = segment.element.closest("a[href]")
    if link is not None and _leads_away(link, is_heading):
        return count_words(segment.text)
    return sum(_words_in_links(node, is_heading) for node in segment.nodes)


def _words_in_links(node: Node, is_heading: bool) -> int:
    if isinstance(node, Text) or not isinstance(node, Element):
        return 0
    if node.tag == "a" and _leads_away(node, is_heading):
        return count_words(node.text)
    return sum(_words_in_links(child, is_heading) for child in node.children)


def _leads_away(link: Element, is_heading: bool) -> bool:
    """Whether it is a link; the one that a heading has to itself ("#10h42") is none."""
    target = link.attr("href")
    return target is not None and not (is_heading and target.startswith("#"))
