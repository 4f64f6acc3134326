"""From a page to its article: what belongs to it, in reading order, as Blocks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from html import escape

import turbohtml
from turbohtml import Element

from corrigenda.core.blocks import Block, BlockKind
from corrigenda.core.errors import FetchError
from corrigenda.extraction.headline import find_headline, find_standfirst
from corrigenda.extraction.labels import is_byline, is_closed_door, is_label, is_plea
from corrigenda.extraction.marks import ancestors_and_self, article_claim, is_caption, is_picture
from corrigenda.extraction.metadata import Metadata, read_metadata
from corrigenda.extraction.refusals import refusal_of
from corrigenda.extraction.segments import segments_of
from corrigenda.extraction.source import Source, read_source
from corrigenda.extraction.weighing import Weighed, article_root, ends_like_a_sentence, weigh

# A page with less prose than this is a list, a log-in, a "not found" page, a video: no article.
_LEAST_PROSE = 25
# A news in brief: enough in what calls itself an article and has a headline.
_LEAST_BRIEF = 12
_LEAST_BEGINNING = 5
_MOST_OFFER = 150  # words that an offer to subscribe and what follows it may have
_RUNNING = frozenset({BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.QUOTE})
_BODY = _RUNNING | {BlockKind.HEADING, BlockKind.STANDFIRST}


@dataclass(frozen=True, slots=True)
class Extracted:
    """An article as a page shows it. ``title`` is its headline; empty strings and None mean: not said."""

    title: str
    language: str
    canonical_url: str
    published: datetime | None
    author: str
    blocks: tuple[Block, ...]


def read_article(html: str, url: str = "", selector: str = "") -> Extracted:
    """The article of a page, parsed in this very process: see `corrigenda.extraction.extract_article`.

    Raises FetchError: extract.no_article, extract.not_found, extract.subscribers_only, extract.needs_login,
    extract.bad_selector and what `read_source` raises.
    """
    source = read_source(html)
    metadata = read_metadata(source.tree, url)
    body = source.tree.find("body")
    weighed = weigh(segments_of(source, body)) if body is not None else []
    root = _chosen(source, selector) if selector else article_root(weighed)
    chosen = _choose(weighed, root, metadata, trusted=bool(selector)) if root is not None else {}
    words = sum(weighed[index].words for index, kind in chosen.items() if kind in _BODY)
    shown = [one for one in weighed if not one.furniture]
    refusal = "" if selector and chosen else refusal_of(source.tree, root, metadata, shown, words)
    if refusal or not chosen:
        raise FetchError(refusal or "extract.no_article")
    blocks = _blocks(source, weighed, chosen, metadata)
    title = next((block.text for block in blocks if block.kind is BlockKind.HEADLINE), "")
    return Extracted(
        title=title or next(iter(metadata.titles), ""),
        language=metadata.language,
        canonical_url=metadata.canonical_url,
        published=metadata.published,
        author=metadata.author,
        blocks=tuple(blocks),
    )


def read_blocks(html: str) -> tuple[Block, ...]:
    """All blocks of a fragment, parsed in this very process: see `corrigenda.extraction.blocks_from_html`."""
    source = read_source(html)
    body = source.tree.find("body")
    found = [segment.block(source) for segment in segments_of(source, body)] if body is not None else []
    first = next((block for block in found if block.kind is BlockKind.HEADING), None)
    is_h1 = body is not None and body.select_one("h1") is not None
    if is_h1 and found and found[0] is first:
        found[0] = replace(found[0], kind=BlockKind.HEADLINE)
    if not found:
        raise FetchError("extract.no_article")
    return tuple(found)


def _chosen(source: Source, selector: str) -> Element | None:
    """The first element that the publication's own selector names."""
    try:
        return source.tree.select_one(selector)
    except turbohtml.SelectorSyntaxError:
        raise FetchError("extract.bad_selector", selector=selector) from None


def _choose(
    weighed: Sequence[Weighed], root: Element, metadata: Metadata, *, trusted: bool
) -> dict[int, BlockKind]:
    """The indexes of the article's segments and what each is; empty when this is too little for an article."""
    reasons = [why_left_out(one, root, trusted=trusted) for one in weighed]
    inside = [index for index, reason in enumerate(reasons) if not reason]
    prose = [index for index in inside if weighed[index].prose]
    first = prose[0] if prose else (inside[0] if inside else len(weighed))
    headline = find_headline(weighed, metadata.titles, first)
    claim = article_claim(root)
    body = _body(weighed, inside, prose, headline, claimed=claim > 1.1)
    least = _LEAST_BRIEF if headline is not None and claim > 1.0 else _LEAST_PROSE
    if not body or not (trusted or sum(weighed[index].words for index in body) >= least):
        return {}
    start = headline + 1 if headline is not None and headline < first else body[0]
    standfirst = find_standfirst(weighed, start, first, metadata.description)
    kinds = {index: weighed[index].segment.kind for index in body}
    kinds |= dict.fromkeys(_captions(weighed, root, start, body[-1]), BlockKind.CAPTION)
    kinds |= dict.fromkeys(_cells(weighed, root), BlockKind.TABLE_CELL)
    kinds |= dict.fromkeys(standfirst, BlockKind.STANDFIRST)
    if headline is not None:
        kinds[headline] = BlockKind.HEADLINE
    return kinds


def _blocks(
    source: Source, weighed: Sequence[Weighed], chosen: dict[int, BlockKind], metadata: Metadata
) -> list[Block]:
    blocks = [replace(weighed[index].segment.block(source), kind=chosen[index]) for index in sorted(chosen)]
    if BlockKind.HEADLINE not in chosen.values() and metadata.titles:
        title = metadata.titles[0]
        blocks.insert(0, Block(BlockKind.HEADLINE, title, escape(title, quote=False)))
    return blocks


def why_left_out(one: Weighed, root: Element, *, trusted: bool = False) -> str:
    """Why the segment is no part of the article's running text; empty when it is."""
    holders = list(ancestors_and_self(one.segment.element))
    if root not in holders:
        return "outside"
    if one.furniture and not trusted:
        return "furniture"
    if one.segment.kind not in _RUNNING and one.segment.kind is not BlockKind.HEADING:
        return "kind"
    if any(is_picture(holder) or is_caption(holder) for holder in holders[: holders.index(root)][:4]):
        return "caption"
    if one.linked > 0.6 * one.words and (one.words < 25 or one.linked > 0.9 * one.words):
        return "links"
    return "headline" if one.segment.element.tag == "h1" else ""


def _body(
    weighed: Sequence[Weighed],
    inside: Sequence[int],
    prose: Sequence[int],
    headline: int | None,
    *,
    claimed: bool,
) -> list[int]:
    """The running text: from the first prose to the last, labels at both ends and idle headings left out."""
    if not prose:
        return []
    kept = [
        index
        for index in inside
        if index != headline
        and (index >= prose[0] or _may_begin(weighed[index], index, headline, claimed))
        and (index <= prose[-1] or _may_end(weighed[index]))
    ]
    kept = _before_the_door(weighed, _without_announced(weighed, kept))
    while len(kept) > 1 and weighed[kept[-1]].linked and _pleads(weighed[kept[-1]]):
        kept.pop()
    body: list[int] = []
    for index in reversed(kept):
        # A heading with nothing under it headed something that was left out.
        if body or weighed[index].segment.kind is not BlockKind.HEADING:
            body.append(index)
    return body[::-1]


def _without_announced(weighed: Sequence[Weighed], kept: Sequence[int]) -> list[int]:
    """Without labels ("Related", "Advertisement") and the linked lines that follow one."""
    left: list[int] = []
    announced = False
    for index in kept:
        one = weighed[index]
        if is_label(one.segment.text, one.words):
            announced = True
            continue
        announced = announced and one.linked * 4 >= one.words
        if not announced:
            left.append(index)
    return left


def _before_the_door(weighed: Sequence[Weighed], kept: Sequence[int]) -> list[int]:
    """Without the offer to subscribe that an article breaks off with, and what follows it."""
    after = 0
    for at in reversed(range(len(kept))):
        one = weighed[kept[at]]
        after += one.words
        if after > _MOST_OFFER:
            break
        if is_closed_door(one.segment.text, one.words):
            kept, after = kept[:at], 0
    return list(kept)


def _pleads(one: Weighed) -> bool:
    return is_plea(one.segment.text, one.words)


def _may_begin(one: Weighed, index: int, headline: int | None, claimed: bool) -> bool:
    """Whether a segment before the first prose may be the article's own: only in what claims to be its body."""
    if not claimed or (headline is not None and index < headline) or one.segment.kind is BlockKind.HEADING:
        return False
    return one.words >= _LEAST_BEGINNING and one.linked * 2 <= one.words and not is_byline(one.segment.text)


def _may_end(one: Weighed) -> bool:
    """Whether a segment after the last prose may still be the article's own: a short last sentence, some code."""
    if one.segment.kind is BlockKind.HEADING:
        return False
    if one.segment.kind is BlockKind.QUOTE:
        return True
    return ends_like_a_sentence(one.segment.text) or one.segment.element.closest("pre") is not None


def _captions(weighed: Sequence[Weighed], root: Element, start: int, end: int) -> list[int]:
    """What stands under the article's pictures, the one between headline and text included."""
    found = []
    for index in range(start, len(weighed)):
        one = weighed[index]
        # Under a picture one word is a credit or a button; over a table it is the title.
        least = 1 if one.segment.element.tag == "caption" else 2
        if one.segment.kind is BlockKind.TABLE_CELL or one.words < least or one.linked * 2 > one.words:
            continue
        holders = list(ancestors_and_self(one.segment.element))
        if any(is_picture(holder) or is_caption(holder) for holder in holders[:4]) and (
            index <= end or root in holders
        ):
            found.append(index)
    return found


def _cells(weighed: Sequence[Weighed], root: Element) -> list[int]:
    return [
        index
        for index, one in enumerate(weighed)
        if one.segment.kind is BlockKind.TABLE_CELL
        and not one.furniture
        and root in ancestors_and_self(one.segment.element)
    ]
