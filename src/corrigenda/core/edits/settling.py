"""Which differences between two wordings does an edit ask for, and which did its typing only bring along?"""

from __future__ import annotations

from corrigenda.core.diff import Change, ChangeKind, fine_diff, is_only_typography
from corrigenda.core.edits.model import Edit
from corrigenda.core.wording import is_word

_RICH = frozenset("’‘“”«»‹›…–—\u00a0\u202f\u2009\u2011")


def settled(edit: Edit) -> tuple[Change, ...]:
    """The changes that an edit asks for, without the typography that it only happens to differ in.

    In an edit of mere typography, plain signs for typographic ones count only when there is nothing better.
    """
    changes = fine_diff(edit.before, edit.after)
    if edit.typography:
        return changes
    if is_only_typography(edit.before, edit.after):
        kept = tuple(change for change in changes if _richness(change.after) >= _richness(change.before))
        return kept if any(change.kind is not ChangeKind.EQUAL for change in kept) else changes
    edge = Change(ChangeKind.EQUAL, "", "", 0, 0, 0, 0)
    around = zip([edge, *changes], changes, [*changes[1:], edge], strict=False)
    return tuple(
        change for left, change, right in around if not change.typographic or _belongs(left, change, right)
    )


def _belongs(left: Change, change: Change, right: Change) -> bool:
    """Whether typography changes together with a word beside it, and for the better."""
    beside = any(c.kind is not ChangeKind.EQUAL and not c.typographic for c in (left, right))
    return beside and _richness(change.after) > _richness(change.before) and not is_word(change.before)


def _richness(text: str) -> int:
    return sum(char in _RICH for char in text)
