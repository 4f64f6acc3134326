"""Where does a block, or a phrase inside it, stand in the article as it is?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from corrigenda.core.anchoring.alignment import Alignment
from corrigenda.core.anchoring.confidence import FLOOR
from corrigenda.core.anchoring.likeness import ratio
from corrigenda.core.anchoring.links import Link
from corrigenda.core.anchoring.outcomes import (
    Anchor,
    Candidate,
    Orphan,
    OrphanReason,
    Outcome,
    Relation,
    Unsure,
)
from corrigenda.core.anchoring.vocabulary import Side, Vocabulary
from corrigenda.core.anchoring.wording import Carried, carry

# One part this alike is the paragraph's edited self; what else was cut off it does not make it a split.
_WHOLE = 0.8
# What joins the parts of a split paragraph, so that a phrase can be carried over the cut.
_JOINT = "\n"


def place_block(alignment: Alignment, index: int) -> Outcome:
    """Where old block ``index`` stands now; an Orphan when it is gone, Unsure below the floor.

    Raises IndexError when the old article has no such block.
    """
    if not 0 <= index < len(alignment.old):
        raise IndexError(index)
    sure = [link for link in alignment.links_of(index) if link.confidence >= FLOOR]
    if sure:
        return _anchor(alignment, index, sure)
    if alignment.deletions[index] >= FLOOR:
        return Orphan(OrphanReason.DELETED, alignment.deletions[index])
    return Unsure(
        tuple(
            Candidate(suspect.index, 0, len(alignment.new[suspect.index]), suspect.likeness)
            for suspect in alignment.suspects[index]
        )
    )


def place_phrase(alignment: Alignment, index: int, start: int, end: int) -> Outcome:
    """Where the words ``start`` to ``end`` (code points) of old block ``index`` stand now.

    The words are carried through the block's own edits, never searched for elsewhere: words that no longer stand
    give an Anchor with relation ``replaced`` or ``gone`` whose span is the place where they stood.
    Raises IndexError for a block and ValueError for a span that is not in the old article.
    """
    whole = place_block(alignment, index)
    if not 0 <= start <= end <= len(alignment.old[index]):
        raise ValueError("the span is not inside the block")
    if not isinstance(whole, Anchor):
        return whole
    if alignment.steps:
        return _through(alignment, index, start, end, whole)
    text = _JOINT.join(alignment.new[j] for j in whole.blocks)
    return _within(alignment.new, whole, carry(alignment.old[index], start, end, text))


def _anchor(alignment: Alignment, index: int, sure: Sequence[Link]) -> Anchor:
    blocks = _blocks(alignment, index, sure)
    old, first = alignment.old[index], alignment.new[blocks[0]]
    start, end = 0, len(alignment.new[blocks[-1]])
    relation = Relation.EDITED
    typographic = False
    if len(blocks) > 1:
        relation = Relation.SPLIT
    elif old == first:
        relation = Relation.SAME
    elif _loosely_equal(old, first):
        relation, typographic = Relation.SAME, True
    elif len(alignment.owners_of(blocks[0])) > 1 and not _is_whole(old, first):
        relation = Relation.MERGED
        carried = carry(old, 0, len(old), first)
        start, end = carried.start, carried.end
    moved = alignment.has_moved(index)
    return Anchor(blocks, start, end, relation, sure[0].confidence, moved, typographic)


def _blocks(alignment: Alignment, index: int, sure: Sequence[Link]) -> tuple[int, ...]:
    """The new blocks of the sure links; only the main one where it alone is nearly the whole paragraph."""
    blocks = tuple(sorted({j for link in sure for j in link.news}))
    if len(blocks) == 1:
        return blocks
    old = alignment.old[index]
    best = max(blocks, key=lambda j: (_ratio(old, alignment.new[j]), -j))
    return (best,) if _is_whole(old, alignment.new[best]) else blocks


def _is_whole(old: str, new: str) -> bool:
    return _ratio(old, new) >= _WHOLE


def _ratio(old: str, new: str) -> float:
    vocabulary = Vocabulary()
    return ratio(Side((old,), vocabulary).words(0), Side((new,), vocabulary).words(0))


def _loosely_equal(old: str, new: str) -> bool:
    vocabulary = Vocabulary()
    return Side((old,), vocabulary).key(0) == Side((new,), vocabulary).key(0)


def _within(new: Sequence[str], whole: Anchor, carried: Carried) -> Anchor:
    """The anchor of a carried span, from its offsets in the joined blocks back to the blocks themselves."""
    at = 0
    inside: list[tuple[int, int, int]] = []
    for block in whole.blocks:
        stop = at + len(new[block])
        if carried.start <= stop and (carried.end > at or (carried.start == carried.end and not inside)):
            inside.append((block, max(0, carried.start - at), min(len(new[block]), carried.end - at)))
        at = stop + len(_JOINT)
    if len(inside) > 1 and inside[0][1] == len(new[inside[0][0]]):
        inside = inside[1:]
    return replace(
        whole,
        blocks=tuple(block for block, _, _ in inside),
        start=inside[0][1],
        end=inside[-1][2],
        relation=carried.relation,
        typographic_only=carried.relation == Relation.EDITED and whole.typographic_only,
    )


def _through(alignment: Alignment, index: int, start: int, end: int, whole: Anchor) -> Outcome:
    """The phrase carried from revision to revision; once it is replaced or gone, only its place is carried."""
    here: Outcome = Anchor((index,), start, end, Relation.SAME, 1.0)
    lost: Relation | None = None
    for step in alignment.steps:
        if not isinstance(here, Anchor):
            return here
        block = here.blocks[0]
        stop = here.end if len(here.blocks) == 1 else len(step.old[block])
        here = place_phrase(step, block, here.start, stop)
        if isinstance(here, Anchor) and here.relation in (Relation.REPLACED, Relation.GONE):
            lost = here.relation
    if not isinstance(here, Anchor):
        return here
    before = alignment.old[index][start:end]
    after = alignment.new[here.blocks[0]][here.start : here.end]
    relation = lost or (Relation.SAME if before == after else Relation.EDITED)
    return replace(here, relation=relation, moved=whole.moved, confidence=whole.confidence)
