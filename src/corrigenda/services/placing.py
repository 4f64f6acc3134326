"""Where do passages and errata stand in the article as it stands now? Keeps the answer as plain JSON on the row.

The JSON of a place: ``outcome`` is ``anchor`` (with ``relation``, ``moved``, ``blocks``, ``start``, ``end``,
``confidence``), ``orphan`` (with ``reason``) or ``unsure`` (with ``candidates``: ``block``, ``score``, best first);
``revision`` names the content by digest; ``by`` is ``editor`` where a person chose.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from corrigenda.core import anchoring
from corrigenda.core.blocks import Block
from corrigenda.models import Article, Erratum, Passage, Revision

Place = dict[str, Any]

# A long chain costs time and brings nothing: what many small steps lost, one more would lose too.
MOST_STEPS = 20


@dataclass(frozen=True, slots=True)
class BlockChange:
    """A block before and after; an empty side says that it is new, or gone."""

    before: str
    after: str


def place_block(seen: Revision, index: int, now: Revision) -> Place:
    """The place in ``now`` of block ``index`` of ``seen``: whole contents aligned, step by step through the
    revisions between them where there are some. Alignments are kept: all reports of an article share them."""
    steps = [seen.texts, *_texts_between(seen, now), now.texts]
    alignment = anchoring.chain([anchoring.align(old, new) for old, new in pairwise(steps)])
    return _as_json(anchoring.place_block(alignment, index), now)


def place_quote(quote: anchoring.Quote, now: Revision) -> Place:
    """The place of a quoted block whose page the server never saw."""
    return _as_json(anchoring.locate_quote(quote, now.texts), now)


def place_by_hand(now: Revision, index: int) -> Place:
    """The place an editor chose among the candidates."""
    return {
        "outcome": "anchor",
        "relation": "edited",
        "moved": False,
        "blocks": [index],
        "start": 0,
        "end": len(now.texts[index]),
        "confidence": 1,
        "revision": now.digest,
        "by": "editor",
    }


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

    A block that is gone stands where it stood; unchanged ones are left out.
    """
    alignment = anchoring.align(old.texts, new.texts)
    before, after = old.texts, new.texts
    came_from: dict[int, list[int]] = {}
    changes: list[tuple[float, BlockChange]] = []
    at = -1.0
    for index, text in enumerate(before):
        outcome = anchoring.place_block(alignment, index)
        if isinstance(outcome, anchoring.Anchor):
            at = max(at, float(outcome.blocks[0]))
            for block in outcome.blocks:
                came_from.setdefault(block, []).append(index)
        else:
            changes.append((at + 0.5, BlockChange(text, "")))
    for block, text in enumerate(after):
        sources = came_from.get(block, [])
        was = " ".join(before[index] for index in sources)
        if was != text:
            changes.append((float(block), BlockChange(was, text)))
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
        passage.place = place_block(seen, passage.block_index, now)
        passage.save(update_fields=["place"])
    return dict(passage.place)


def _carry_by_hand(erratum: Erratum, article: Article, now: Revision) -> Place | None:
    index = block_of(erratum.place)
    if erratum.place.get("by") != "editor" or index is None:
        return None
    before = Revision.objects.filter(article=article, digest=erratum.place["revision"]).first()
    return None if before is None else place_block(before, index, now) | {"by": "editor"}


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
