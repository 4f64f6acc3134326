"""Does a wording proposed for a text still fit the text as it reads now?"""

from __future__ import annotations

from corrigenda.core.diff import Change, ChangeKind, word_diff


def carry(seen: str, proposal: str, now: str) -> str | None:
    """``now`` with the change from ``seen`` to ``proposal`` made in it.

    None when the text was edited meanwhile where the change stands: then a person must look. Edits elsewhere in
    the text are kept. The words that change must stand unchanged in ``now``, so nothing is ever guessed.
    """
    if now == seen:
        return proposal
    kept = [change for change in word_diff(seen, now) if change.kind is ChangeKind.EQUAL]
    carried, at = [], 0
    for change in word_diff(seen, proposal):
        if change.kind is ChangeKind.EQUAL:
            continue
        start = _start_in(kept, change)
        if start is None or start < at:
            return None
        carried += [now[at:start], change.after]
        at = start + len(change.before)
    return "".join([*carried, now[at:]])


def _start_in(kept: list[Change], change: Change) -> int | None:
    """Where the words that change start in the text as it reads now, if they stand there untouched."""
    for stretch in kept:
        inside = stretch.before_start <= change.before_start and change.before_end <= stretch.before_end
        if inside:
            return stretch.after_start + change.before_start - stretch.before_start
    return None
