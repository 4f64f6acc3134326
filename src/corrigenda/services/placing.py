"""Where do passages and errata stand in the article as it stands now? Keeps the answer as plain JSON on the row.

The JSON of a place: ``outcome`` is ``anchor`` (with ``relation``, ``moved``, ``blocks``, ``start``, ``end``,
``confidence``), ``orphan`` (with ``reason``) or ``unsure`` (with ``candidates``: ``block``, ``score``, best first);
``revision`` names the content by digest. Where a person chose, ``by`` is ``editor`` and ``chosen`` the block and the
content of the choice: later contents are placed from there, whatever the passages say.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from corrigenda.core import anchoring, selectors
from corrigenda.core.blocks import Block
from corrigenda.core.intake import Claim
from corrigenda.core.selectors import Selectors, TextPositionSelector, TextQuoteSelector
from corrigenda.models import Article, Erratum, Passage, Revision

Place = dict[str, Any]

# A long chain costs time and brings nothing: what many small steps lost, one more would lose too.
MOST_STEPS = 20


@dataclass(frozen=True, slots=True)
class BlockChange:
    """A block before and after; an empty side says that it is new, or gone."""

    before: str
    after: str
    has_moved: bool = False


def place_block(seen: Revision, index: int, now: Revision, span: tuple[int, int] | None = None) -> Place:
    """The place in ``now`` of block ``index`` of ``seen``: whole contents aligned, step by step through the
    revisions between them where there are some. Alignments are kept: all reports of an article share them.

    With a ``span`` of the block, ``start`` and ``end`` are where those words stand now, as far as they still do.
    """
    alignment = _alignment(seen, index, now)
    place = _as_json(anchoring.place_block(alignment, index), now)
    if span is None or place["outcome"] != "anchor":
        return place
    phrase = _as_json(anchoring.place_phrase(alignment, index, *span), now)
    if phrase["outcome"] == "anchor" and phrase["blocks"] == place["blocks"]:
        return place | {"start": phrase["start"], "end": phrase["end"]}
    return place


def _alignment(seen: Revision, index: int, now: Revision) -> anchoring.Alignment:
    """Through the revisions between; straight where the block stands again word for word although one of those had
    lost it: a wall or a fault cuts an article short for an hour."""
    steps = [seen.texts, *_texts_between(seen, now), now.texts]
    through = anchoring.chain([anchoring.align(old, new) for old, new in pairwise(steps)])
    if len(steps) == 2 or isinstance(anchoring.place_block(through, index), anchoring.Anchor):
        return through
    straight = anchoring.align(seen.texts, now.texts)
    back = anchoring.place_block(straight, index)
    stands = isinstance(back, anchoring.Anchor) and back.relation is anchoring.Relation.SAME
    return straight if stands else through


def place_claim(claim: Claim, seen: Revision | None, now: Revision) -> Place:
    """The place of what a reader picked: in the content they saw, or by its quote when the server never saw that."""
    if seen is not None:
        return place_block(seen, claim.index, now, claim.pointed.span_in(claim.seen))
    pointed = claim.pointed
    around = (pointed.prefix, pointed.suffix, pointed.position, pointed.before, pointed.after)
    place, span = place_quote(anchoring.Quote(claim.seen, *around), now), pointed.span_in(claim.seen)
    if span is None or place["outcome"] != "anchor":
        return place
    start, end = place["start"] + span[0], place["start"] + span[1]
    stands = now.texts[place["blocks"][0]][place["start"] : place["end"]] == claim.seen
    return place | {"start": start, "end": end} if stands else place


def selectors_of(claim: Claim, seen: Revision | None) -> list[dict[str, object]]:
    """How the place is written down for others: the picked words of a known content, else the quote as it came."""
    if seen is not None:
        start, end = claim.pointed.span_in(claim.seen) or (0, len(claim.seen))
        return selectors.to_json(selectors.describe(seen.blocks, claim.index, start, end))
    pointed, size = claim.pointed, len(claim.seen)
    at = pointed.position
    position = None if at is None else TextPositionSelector(at, at + size)
    quote = TextQuoteSelector(claim.seen, pointed.prefix, pointed.suffix)
    return selectors.to_json(Selectors(quote, position))


def place_quote(quote: anchoring.Quote, now: Revision) -> Place:
    """The place of a quoted block whose page the server never saw."""
    return _as_json(anchoring.locate_quote(quote, now.texts), now)


def place_by_hand(now: Revision, index: int) -> Place:
    """The place an editor chose."""
    place = {
        "outcome": "anchor",
        "relation": "edited",
        "moved": False,
        "blocks": [index],
        "start": 0,
        "end": len(now.texts[index]),
        "confidence": 1,
        "revision": now.digest,
    }
    return chosen_at(place, now, index)


def chosen_at(place: Place, there: Revision, index: int) -> Place:
    """The place, with the block of a content that an editor chose: later contents are placed from that choice."""
    return place | {"by": "editor", "chosen": {"block": index, "revision": there.digest}}


def place_by_passages(erratum: Erratum) -> Place:
    """Where the machine puts the erratum: the surest place of its passages."""
    return _surest([dict(passage.place) for passage in erratum.passages.all()])


def block_of(place: Place) -> int | None:
    """The first block of a sure place, else None."""
    blocks = place.get("blocks")
    return int(blocks[0]) if place.get("outcome") == "anchor" and blocks else None


def text_at(place: Place, revision: Revision) -> str | None:
    """What stands there now: the texts of the place's blocks, joined as a reader reads on; None when unsure."""
    if block_of(place) is None or place.get("revision") != revision.digest:
        return None
    return " ".join(revision.texts[index] for index in place["blocks"])


def blocks_around(revision: Revision, index: int, reach: int = 1) -> list[tuple[int, Block]]:
    """The block and its neighbours: what an editor reads as context."""
    blocks = revision.blocks
    return [(i, blocks[i]) for i in range(max(0, index - reach), min(len(blocks), index + reach + 1))]


def changes_between(old: Revision, new: Revision) -> list[BlockChange]:
    """What became of each block from one content of an article to another, in the new one's reading order.

    A block that is gone stands where it stood; those that read the same in the same place are left out.
    """
    alignment = anchoring.align(old.texts, new.texts)
    before, after = old.texts, new.texts
    came_from: dict[int, list[int]] = {}
    moved: set[int] = set()
    changes: list[tuple[float, BlockChange]] = []
    at = -1.0
    for index, text in enumerate(before):
        outcome = anchoring.place_block(alignment, index)
        if isinstance(outcome, anchoring.Anchor):
            at = max(at, float(outcome.blocks[0]))
            for block in outcome.blocks:
                came_from.setdefault(block, []).append(index)
            moved.update(outcome.blocks if outcome.moved else ())
        else:
            changes.append((at + 0.5, BlockChange(text, "")))
    for block, text in enumerate(after):
        sources = came_from.get(block, [])
        was = " ".join(before[index] for index in sources)
        if was != text or block in moved:
            changes.append((float(block), BlockChange(was, text, block in moved)))
    return [change for _at, change in sorted(changes, key=lambda pair: pair[0])]


def place_again(article: Article) -> list[Erratum]:
    """Places every waiting erratum and its passages in the article's current revision; the errata that moved.

    A passage is carried from the content its reader saw; an erratum stands where its first sure passage stands.
    What an editor placed by hand is carried on from there.
    """
    now = article.current
    if now is None:
        return []
    moved: list[Erratum] = []
    for erratum in Erratum.objects.filter(article=article).prefetch_related("passages__report__revision"):
        if erratum.place.get("revision") == now.digest:
            continue
        places = [_carry(passage, now) for passage in erratum.passages.all()]
        erratum.place = _carry_by_hand(erratum, article, now) or _surest(places)
        erratum.save(update_fields=["place"])
        moved.append(erratum)
    return moved


def _texts_between(seen: Revision, now: Revision) -> list[tuple[str, ...]]:
    """The contents seen after the one and before the other, oldest first; none when the article went back."""
    if seen.pk == now.pk:
        return []
    between = Revision.objects.filter(
        article=now.article_id, seen_at__gt=seen.seen_at, seen_at__lt=now.seen_at
    )
    return [revision.texts for revision in between.order_by("-seen_at", "-id")[:MOST_STEPS]][::-1]


def _carry(passage: Passage, now: Revision) -> Place:
    seen = passage.report.revision
    if seen is not None and passage.block_index is not None:
        passage.place = place_block(seen, passage.block_index, now, _span(passage, seen, passage.block_index))
    else:
        passage.place = _carry_quote(passage, now)
    passage.save(update_fields=["place"])
    return dict(passage.place)


def _span(passage: Passage, seen: Revision, index: int) -> tuple[int, int] | None:
    """The words picked in the block, read back from the selectors; None when it was all of it."""
    position = selectors.from_json(passage.selectors).position if passage.selectors else None
    if position is None:
        return None
    texts = seen.texts
    offset = sum(len(text) + 1 for text in texts[:index])
    start, end = position.start - offset, position.end - offset
    whole = (start, end) == (0, len(texts[index]))
    return None if whole or not 0 <= start < end <= len(texts[index]) else (start, end)


def _carry_quote(passage: Passage, now: Revision) -> Place:
    """Carried from where the quote was found once; asked again as long as it was not."""
    place, index = dict(passage.place), block_of(passage.place)
    if index is not None:
        found = Revision.objects.filter(article=now.article_id, digest=place["revision"]).first()
        if found is not None:
            return place_block(found, index, now)
    quote = _quote_of(passage)
    return place if quote is None else place_quote(quote, now)


def _quote_of(passage: Passage) -> anchoring.Quote | None:
    if not passage.selectors:
        return None
    known = selectors.from_json(passage.selectors)
    at = None if known.position is None else known.position.start
    return anchoring.Quote(known.quote.exact, known.quote.prefix, known.quote.suffix, at)


def _carry_by_hand(erratum: Erratum, article: Article, now: Revision) -> Place | None:
    """Carried from the choice itself: a revision in which it cannot be told where it went does not undo it."""
    chosen = erratum.place.get("chosen")
    if chosen is None:
        return None
    there = Revision.objects.filter(article=article, digest=chosen["revision"]).first()
    if there is None:
        return None
    return chosen_at(place_block(there, chosen["block"], now), there, chosen["block"])


def _surest(places: list[Place]) -> Place:
    """The anchor with the most confidence; without any, the first unsure, else the first orphan."""
    order = {"anchor": 0, "unsure": 1, "orphan": 2}
    ranked = sorted(places, key=lambda place: (order[place["outcome"]], -place.get("confidence", 0)))
    return ranked[0] if ranked else {"outcome": "orphan", "reason": "nothing"}


def _as_json(outcome: anchoring.Anchor | anchoring.Orphan | anchoring.Unsure, now: Revision) -> Place:
    match outcome:
        case anchoring.Anchor():
            return {
                "outcome": "anchor",
                "relation": outcome.relation.value,
                "moved": outcome.moved,
                "blocks": list(outcome.blocks),
                "start": outcome.start,
                "end": outcome.end,
                "confidence": round(outcome.confidence, 3),
                "revision": now.digest,
            }
        case anchoring.Unsure():
            candidates = [
                {"block": candidate.block, "score": round(candidate.score, 3)}
                for candidate in outcome.candidates
            ]
            return {"outcome": "unsure", "candidates": candidates, "revision": now.digest}
        case anchoring.Orphan():
            return {"outcome": "orphan", "reason": outcome.reason.value, "revision": now.digest}
