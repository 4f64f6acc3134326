"""Which block of a source is the one that a reader saw, and where in it stands each letter that was seen?"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from rapidfuzz import fuzz, process

from corrigenda.core.aligning import aligned
from corrigenda.core.edits.model import Near, Stopped
from corrigenda.core.edits.view import GENERATED, View
from corrigenda.core.wording import bare_words, fold_letters, tokens

# A block that a shortcode says half of could be any block.
_SAID = 0.5

# For each code point of the text as seen, its place in the block's text; None where the source does not say.
Seen = list[int | None]


def locate(view: View, seen: str, near: Near) -> tuple[int, Seen] | Stopped:
    """The one block that shows this text, typography apart, and where its letters stand in it.

    Stops with ``edit.not_found`` (and the likest block) or ``edit.two_places`` when ``near`` does not decide.
    """
    bare = bare_words(seen)
    candidates = [
        i for i, block in enumerate(view.blocks) if block.text == seen or bare_words(block.text) == bare
    ]
    candidates = candidates or [i for i, block in enumerate(view.blocks) if _could_show(block.text, seen)]
    if not candidates:
        return _not_found(view, seen)
    at = candidates[0] if len(candidates) == 1 else _decided(view, candidates, near)
    if at is None:
        return Stopped("edit.two_places", {"count": len(candidates)})
    return at, places_of(view.blocks[at].text, seen)


def places_of(text: str, seen: str) -> Seen:
    """Where each letter of a text as seen stands in the same text as the source has it."""
    if GENERATED in text:
        return _around_generated(text, seen) or [None] * len(seen)
    if text == seen:
        return list(range(len(seen)))
    places: Seen = []
    source_words, seen_words = tokens(text), tokens(seen)
    at = 0
    for step in aligned(source_words, seen_words):
        removed = source_words[step.before_start : step.before_end]
        added = seen_words[step.after_start : step.after_end]
        for i, word in enumerate(added):
            known = step.same and len(word) == len(removed[i])
            places.extend(range(at, at + len(word)) if known else [None] * len(word))
            at += len(removed[i]) if step.same else 0
        at += 0 if step.same else sum(map(len, removed))
    return places


def _could_show(text: str, seen: str) -> bool:
    if GENERATED not in text:
        return False
    said = len(text.replace(GENERATED, ""))
    return said >= _SAID * len(seen) and _around_generated(text, seen) is not None


def _around_generated(text: str, seen: str) -> Seen | None:
    """The places when the text has holes: what is said must be seen, in order.

    Only the text before the first hole and after the last is sure; between two holes it has to be unique.
    """
    parts = text.split(GENERATED)
    folded = fold_letters(seen)
    places: Seen = [None] * len(seen)
    head = _first(parts[0].rstrip(" "), parts[0], lambda part: folded.startswith(part))
    tail = _first(parts[-1].lstrip(" "), parts[-1], lambda part: folded.endswith(part))
    if head is None or tail is None or len(head) + len(tail) > len(seen):
        return None
    end = len(seen) - len(tail)
    places[: len(head)] = range(len(head))
    places[end:] = range(len(text) - len(tail), len(text))
    at, offset = len(head), len(parts[0]) + 1
    for part in parts[1:-1]:
        words = part.strip(" ")
        found = folded.find(fold_letters(words), at, end)
        if found < 0:
            return None
        if words and folded.count(fold_letters(words)) == 1:
            start = offset + part.index(words)
            places[found : found + len(words)] = range(start, start + len(words))
            _add_spaces(places, folded, part, offset, found, start)
        at, offset = found + len(words), offset + len(part) + 1
    return places


def _add_spaces(places: Seen, seen: str, part: str, offset: int, found: int, start: int) -> None:
    """Adds the spaces that part the words of ``part`` from the holes around them, where they are seen."""
    end, after = found + len(part.strip(" ")), start + len(part.strip(" "))
    if start > offset and seen[found - 1] == " ":
        places[found - 1] = start - 1
    if after < offset + len(part) and seen[end : end + 1] == " ":
        places[end] = after


def _first(least: str, most: str, fits: Callable[[str], bool]) -> str | None:
    """The longest of the two that fits the folded text; a hole that shows nothing takes a space with it."""
    return next((part for part in (most, least) if fits(fold_letters(part))), None)


def _decided(view: View, candidates: Sequence[int], near: Near) -> int | None:
    """The candidate between the neighbours it should have, or the one counted; None when that is not one."""
    scores = [_neighbours(view, at, near) for at in candidates]
    if max(scores) > 0 and scores.count(max(scores)) == 1:
        return candidates[scores.index(max(scores))]
    if near.ordinal is not None and near.of == len(candidates) and 0 <= near.ordinal < len(candidates):
        return candidates[near.ordinal]
    return None


def _neighbours(view: View, at: int, near: Near) -> int:
    previous = view.blocks[at - 1].text if at else ""
    following = view.blocks[at + 1].text if at + 1 < len(view.blocks) else ""
    return _alike(near.previous, previous) + _alike(near.following, following)


def _alike(wanted: str, found: str) -> bool:
    return bool(wanted) and bare_words(wanted) == bare_words(found)


def _not_found(view: View, seen: str) -> Stopped:
    best = process.extractOne(seen, [block.text for block in view.blocks], scorer=fuzz.ratio)
    nearest, likeness = (best[0], round(best[1] / 100, 2)) if best else ("", 0.0)
    return Stopped("edit.not_found", {"nearest": nearest, "likeness": likeness})
