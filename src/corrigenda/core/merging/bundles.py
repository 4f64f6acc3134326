"""Does one rewording speak of several errors? Then each becomes a rewording of its own."""

from __future__ import annotations

import re

from corrigenda.core.diff import Change, ChangeKind, word_diff
from corrigenda.core.merging.words import folded
from corrigenda.core.wording import is_word, tokens

# Changes this near (words between them) depend on each other more often than not: « le chat noir dort ».
NEAR = 4
# A longer change rewrites a phrase: what belongs to what is then for a person to say.
SMALL = 4
MOST = 6
_SENTENCE_END = re.compile(r"[.!?…](?=\s|$)")

Group = tuple[Change, ...]


def unbundle(seen: str, proposal: str, changes: tuple[Change, ...] = ()) -> tuple[str, ...]:
    """The proposal as several, each with one independent change of the text as seen; itself alone when it is one.
    ``changes``: their `word_diff`, where the caller has it already.

    Changes belong together when a few words of the same sentence part them or when they make the same
    replacement. A long change, or many, keep the proposal whole. Typography goes with the nearest change of words.
    """
    changes = changes or word_diff(seen, proposal)
    groups = _groups(changes)
    if not 1 < len(groups) <= MOST or not all(_is_small(change) for group in groups for change in group):
        return (proposal,)
    return tuple(_with(changes, {id(change) for change in group}) for group in groups)


def _groups(changes: tuple[Change, ...]) -> list[Group]:
    groups: list[list[Change]] = []
    between = ""
    for change in changes:
        if change.kind is ChangeKind.EQUAL or change.typographic:
            between += change.before
            continue
        same = next((group for group in groups if any(_alike(change, other) for other in group)), None)
        if same is not None:
            same.append(change)
        elif groups and _is_near(between):
            groups[-1].append(change)
        else:
            groups.append([change])
        between = ""
    for change in changes:
        if change.typographic and groups:
            min(groups, key=lambda group: _distance(group, change)).append(change)
    return [tuple(group) for group in groups]


def _is_near(between: str) -> bool:
    return sum(map(is_word, tokens(between))) <= NEAR and not _SENTENCE_END.search(between)


def _alike(one: Change, other: Change) -> bool:
    return (
        folded(one.before) == folded(other.before)
        and folded(one.after) == folded(other.after)
        and bool(one.before)
    )


def _is_small(change: Change) -> bool:
    return max(sum(map(is_word, tokens(side))) for side in (change.before, change.after)) <= SMALL


def _distance(group: list[Change], change: Change) -> int:
    return min(abs(other.before_start - change.before_start) for other in group)


def _with(changes: tuple[Change, ...], wanted: set[int]) -> str:
    return "".join(change.after if id(change) in wanted else change.before for change in changes)
