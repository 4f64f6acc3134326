"""Has the error been corrected meanwhile: as proposed, partly, otherwise, or not at all?"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from corrigenda.core.anchoring.normalise import fold
from corrigenda.core.anchoring.outcomes import Orphan, Outcome, Unsure
from corrigenda.core.anchoring.wording import matches

# Stands between pieces when a run of them is searched: no text holds it.
_SEAM = "\x00"
# Most pieces that two wordings can change places over and still be one change.
_LONGEST_SWAPPED = 8
_PIECE = re.compile(r"\w+|\s+|[^\w\s]")


class FixState(StrEnum):
    """What became of a reported error: it stands, is corrected as proposed, partly, otherwise, or went away."""

    OPEN = "open"
    FIXED = "fixed"
    PARTLY = "partly"
    CHANGED = "changed"
    DELETED = "deleted"


@dataclass(frozen=True, slots=True)
class _Region:
    """Pieces ``top:end`` of the text as seen stand as pieces ``first:last`` in the proposal."""

    top: int
    end: int
    first: int
    last: int


def fix_state(seen: str, proposal: str, now: str) -> FixState:
    """What became of the wordings that ``proposal`` changes in ``seen``, read in the text as it is ``now``.

    Three-way: each changed region is compared with the same region of ``now``, found through the words around
    it, strictly first (a comma matters), then loosely. ``fixed`` only when every region is.
    A proposal that changes nothing is ``open`` as long as the text stands, ``changed`` after.
    """
    if now == seen:
        return FixState.OPEN
    if now == proposal:
        return FixState.FIXED
    base, theirs, ours = (_PIECE.findall(text) for text in (seen, proposal, now))
    regions = _regions(base, theirs)
    if not regions:
        return FixState.CHANGED
    matched = matches(base, ours)
    states = {_region_state(region, regions, base, theirs, ours, matched) for region in regions}
    if len(states) == 1:
        return states.pop()
    return FixState.PARTLY if FixState.FIXED in states else FixState.CHANGED


def fix_state_of(outcome: Outcome, seen: str, proposal: str, now: Sequence[str]) -> FixState | None:
    """`fix_state` for a placed block, ``now`` being the article's block texts; None when it is unsure."""
    if isinstance(outcome, Orphan):
        return FixState.DELETED
    if isinstance(outcome, Unsure):
        return None
    return fix_state(seen, proposal, " ".join(now[j] for j in outcome.blocks))


def _regions(base: list[str], theirs: list[str]) -> list[_Region]:
    """Where the proposal departs from the text as seen; what is parted by white space alone, or swapped, is one."""
    regions: list[_Region] = []
    posts = [*sorted(matches(base, theirs).items()), (len(base), len(theirs))]
    top = first = 0
    for end, last in posts:
        if end > top or last > first:
            region = _Region(top, end, first, last)
            if regions and _are_one(regions[-1], region, base, theirs):
                before = regions.pop()
                region = _Region(before.top, end, before.first, last)
            regions.append(region)
        top, first = end + 1, last + 1
    return regions


def _are_one(before: _Region, after: _Region, base: list[str], theirs: list[str]) -> bool:
    between = base[before.end : after.top]
    if all(piece.isspace() for piece in between):
        return True
    there, here = theirs[before.first : before.last], theirs[after.first : after.last]
    crossed = {*base[before.top : before.end]} & {*here} | {*base[after.top : after.end]} & {*there}
    return len(between) <= _LONGEST_SWAPPED and any(not piece.isspace() for piece in crossed)


def _with_its_play(region: _Region, base: list[str], theirs: list[str]) -> _Region:
    """The region with all the places where the same insertion or deletion could stand ("rustc-[dev-]guide" is
    "rustc[-dev]-guide"): the words beside it hold it only from outside of these."""
    top, end, first, last = region.top, region.end, region.first, region.last
    if top < end and first < last:
        return region
    pieces = base[top:end] or theirs[first:last]
    size, left, right = len(pieces), 0, 0
    while left < min(top, first) and base[top - 1 - left] == pieces[(size - 1 - left) % size]:
        left += 1
    while end + right < len(base) and base[end + right] == pieces[right % size]:
        right += 1
    return _Region(top - left, end + right, first - left, last + right)


def _region_state(
    region: _Region,
    regions: list[_Region],
    base: list[str],
    theirs: list[str],
    ours: list[str],
    matched: dict[int, int],
) -> FixState:
    """The state of one region, compared together with the living pieces that hold it on either side."""
    changed = {n for other in regions for n in range(other.top, other.end)}
    wide = _with_its_play(region, base, theirs)
    left = wide.top - 1
    while left >= 0 and (left not in matched or left in changed or base[left].isspace()):
        left -= 1
    right = wide.end
    while right < len(base) and (right not in matched or right in changed or base[right].isspace()):
        right += 1
    start = matched[left] if left >= 0 else 0
    stop = matched[right] + 1 if right < len(base) else len(ours)
    here = ours[start:stop]
    as_seen = base[max(left, 0) : right + 1]
    as_proposed = _proposed(max(left, 0), min(right + 1, len(base)), regions, base, theirs)
    return _compared(here, as_seen, as_proposed) or _contained(here, region, base, theirs)


def _proposed(start: int, stop: int, regions: list[_Region], base: list[str], theirs: list[str]) -> list[str]:
    """Pieces ``start:stop`` of the text as seen, with every region among them as the proposal has it."""
    pieces: list[str] = []
    at = start
    for region in regions:
        if start <= region.top and region.end <= stop:
            pieces += base[at : region.top] + theirs[region.first : region.last]
            at = region.end
    return pieces + base[at:stop]


def _compared(here: list[str], as_seen: list[str], as_proposed: list[str]) -> FixState | None:
    for reading in (_strictly, _spaced, _loosely, _unspaced):
        now, seen, proposed = reading(here), reading(as_seen), reading(as_proposed)
        if seen == proposed:
            continue
        if now == proposed:
            return FixState.FIXED
        if now == seen:
            return FixState.OPEN
    return None


def _strictly(pieces: list[str]) -> list[str]:
    return pieces


def _spaced(pieces: list[str]) -> list[str]:
    """The pieces with every white space alike: an edit elsewhere may have re-flowed the line."""
    return [" " if piece.isspace() else piece for piece in pieces]


def _loosely(pieces: list[str]) -> list[str]:
    return [form for piece in pieces if not piece.isspace() and (form := fold(piece))]


def _unspaced(pieces: list[str]) -> list[str]:
    """All in one: where words were parted or joined differently ("minuteet", "set up"), the letters still tell."""
    return ["".join(_loosely(pieces))]


def _contained(here: list[str], region: _Region, base: list[str], theirs: list[str]) -> FixState:
    """For a region whose surroundings changed too: which of the two wordings stands in them, if only one does."""
    wide = _with_its_play(region, base, theirs)
    if _has_word(base[wide.top : wide.end]) and _has_word(theirs[wide.first : wide.last]):
        region = wide
    wrong, right = _spaced(base[region.top : region.end]), _spaced(theirs[region.first : region.last])
    pieces = _spaced(here)
    has_wrong, has_right = _holds(pieces, wrong), _holds(pieces, right)
    if has_right and not has_wrong:
        return FixState.FIXED
    # The right wording may be a part of the wrong one: then it says nothing.
    if has_wrong and (not has_right or _holds(wrong, right)):
        return FixState.OPEN
    return FixState.CHANGED


def _has_word(pieces: list[str]) -> bool:
    return any(piece[0].isalnum() for piece in pieces)


def _holds(pieces: list[str], wanted: list[str]) -> bool:
    return bool(wanted) and _SEAM + _SEAM.join(wanted) + _SEAM in _SEAM + _SEAM.join(pieces) + _SEAM
