"""What does one passage speak of, in the words of today's article?"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from rapidfuzz.fuzz import partial_ratio, partial_ratio_alignment, ratio

from corrigenda.core.diff import Change, ChangeKind, word_diff
from corrigenda.core.merging.remarks import Remark, read_remark
from corrigenda.core.merging.spots import Spot, Strength, Target
from corrigenda.core.merging.stretches import Stretch, carry, find, lost, stretch_of, whole_block
from corrigenda.core.merging.words import FAMILY_OF_KIND, folded, folded_words

# A proposal much shorter than the block, and like a part of it, rewords that part alone.
_FRAGMENT = 0.6
_FRAGMENT_LIKE = 65
# A proposal unlike the picked block and like its neighbour was written for the neighbour.
_STRANGE = 50
_LIKE = 80
# A remark of so many words, so much like a part of the block, is that part typed anew.
_PIECE = (4, 40)
_RETYPED = 85
_ELLIPSIS = re.compile(r"^[\s.…«“\"*]+|[\s.…»”\"*]+$")


@dataclass(frozen=True, slots=True)
class Said:
    """What one passage says. ``blocks``, ``start``, ``end``: its place in today's article (see core.anchoring);
    no blocks when that is not sure. ``seen``: the block as the reader saw it. ``changes``: the `word_diff` to the
    proposal, where the caller has it already."""

    seen: str
    proposal: str = ""
    remark: str = ""
    kind: str = ""
    blocks: tuple[int, ...] = ()
    start: int = 0
    end: int = 0
    changes: tuple[Change, ...] = ()


def read(said: Said, texts: Sequence[str]) -> Target:
    """The target of a passage; ``texts`` are the blocks of today's article. Never raises on words of any sort."""
    placed = bool(said.blocks) and said.blocks[-1] < len(texts)
    here = stretch_of(said.blocks, said.start, said.end, texts) if placed else lost(said.seen)
    beside = _beside(said.blocks, texts) if placed else []
    exact = _reworded(said, here, beside) if said.proposal else ()
    remark = read_remark(said.remark, said.kind, here, [] if exact else beside) if said.remark else Remark()
    spots = exact or (_retyped(said, here) if said.remark else ()) or remark.spots
    return Target(
        wheres=tuple(dict.fromkeys([*here.wheres, *(spot.where for spot in spots)])),
        spots=spots,
        words=remark.words,
        family=remark.family if said.remark else _family_of(exact, said.kind),
        vague=not spots and remark.vague,
    )


def _retyped(said: Said, here: Stretch) -> tuple[Spot, ...]:
    """What a remark changes that is nothing but a piece of the block, typed as it should read."""
    piece = _ELLIPSIS.sub("", said.remark).strip()
    if not _PIECE[0] <= len(folded_words(piece)) <= _PIECE[1] or _ratio_in(piece, said.seen) < _RETYPED:
        return ()
    spots = _reworded(replace(said, proposal=piece, remark="", changes=()), here, [])
    typed = len(folded_words(piece))
    if not spots or len(spots) > 2 or any(len(folded_words(spot.before)) * 3 > typed for spot in spots):
        return ()
    return tuple(replace(spot, strength=Strength.NAMED, after=folded(spot.after)) for spot in spots)


def _ratio_in(piece: str, text: str) -> float:
    """How much a piece looks like a part of a text, 0..100."""
    return partial_ratio(piece.casefold(), text.casefold())


def _beside(blocks: Sequence[int], texts: Sequence[str]) -> list[Stretch]:
    around = (blocks[0] - 1, blocks[-1] + 1)
    return [whole_block(block, texts) for block in around if 0 <= block < len(texts)]


def _family_of(spots: Sequence[Spot], kind: str) -> str:
    family = FAMILY_OF_KIND.get(kind, "")
    return family or ("form" if spots and all(_is_spelling(spot) for spot in spots) else "")


def _is_spelling(spot: Spot) -> bool:
    return spot.before.islower() and ratio(folded(spot.before), folded(spot.after)) >= 75


def _reworded(said: Said, here: Stretch, beside: Sequence[Stretch]) -> tuple[Spot, ...]:
    """Exact spots: where the proposal departs from the text as seen, carried into today's article."""
    seen, stretch, offset = said.seen, here, 0
    if ratio(said.proposal, seen) < _STRANGE:
        neighbour = max(beside, key=lambda other: ratio(said.proposal, other.text), default=None)
        if neighbour is not None and ratio(said.proposal, neighbour.text) >= _LIKE:
            seen, stretch = neighbour.text, neighbour
    part = _fragment(seen, said.proposal)
    if part is not None:
        offset, end = part
        changes = _inner(word_diff(seen[offset:end], said.proposal))
    else:
        known = said.changes if seen is said.seen else ()
        changes = list(known or word_diff(seen, said.proposal))
    changed = [change for change in changes if change.kind is not ChangeKind.EQUAL]
    changed = [change for change in changed if not change.typographic] or changed
    spans = [(offset + change.before_start, offset + change.before_end) for change in changed]
    places = _carried(seen, spans, stretch, beside)
    return tuple(
        Spot(*place, Strength.EXACT, change.before.strip(), change.after)
        for change, place in zip(changed, places, strict=True)
    )


def _carried(
    seen: str, spans: Sequence[tuple[int, int]], stretch: Stretch, beside: Sequence[Stretch]
) -> list[tuple[str, int, int]]:
    """Where words of the text as seen stand today; sought beside, too, when they are not where the block is."""
    found = carry(seen, stretch.text, spans)
    if all(stretch.text[a:b] == seen[x:y] for (a, b), (x, y) in zip(found, spans, strict=True)):
        return [stretch.locate(*span) for span in found]
    for other in beside:
        elsewhere = [place for span in spans if (place := find(seen, span, other.text)) is not None]
        if len(elsewhere) == len(spans):
            return [other.locate(*span) for span in elsewhere]
    return [stretch.locate(*span) for span in found]


def _fragment(seen: str, proposal: str) -> tuple[int, int] | None:
    """The part of the block that a short proposal rewords, at word borders; None when it rewords the whole."""
    if len(proposal) >= len(seen) * _FRAGMENT:
        return None
    found = partial_ratio_alignment(proposal.casefold(), seen.casefold(), score_cutoff=_FRAGMENT_LIKE)
    if found is None or len(seen.casefold()) != len(seen):
        return None
    start, end = found.dest_start, found.dest_end
    while 0 < start < len(seen) and not seen[start - 1].isspace() and not seen[start].isspace():
        start -= 1
    while 0 < end < len(seen) and not seen[end].isspace() and not seen[end - 1].isspace():
        end += 1
    return start, end


def _inner(changes: Sequence[Change]) -> list[Change]:
    """The changes of a fragment without what its borders cut off, and without the full stop it may lack."""
    inner = list(changes)
    while len(inner) > 1 and inner[0].kind is ChangeKind.DELETE:
        inner.pop(0)
    while len(inner) > 1 and inner[-1].kind is ChangeKind.DELETE:
        inner.pop()
    return inner
