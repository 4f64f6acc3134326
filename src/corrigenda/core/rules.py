"""A publication's ground rules as data: what is right here, whatever a reader proposes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from corrigenda.core.diff import Change, ChangeKind, word_diff
from corrigenda.core.merging import folded
from corrigenda.core.wording import tokens


class RuleKind(StrEnum):
    """What a rule keeps: a spelling or a name, or a habit of typography or language."""

    SPELLING = "spelling"
    NO_BREAK_SPACES = "no_break_spaces"
    GUILLEMETS = "guillemets"
    CURLY_QUOTES = "curly_quotes"
    BRITISH = "british"
    AMERICAN = "american"


@dataclass(frozen=True, slots=True)
class Rule:
    """One ground rule. ``kept`` is the accepted wording of a spelling rule; ``instead_of`` the wordings it answers
    (empty: any). ``language`` is a prefix ("fr"), empty for all. ``key`` is whatever the caller knows it by."""

    key: int
    kind: RuleKind
    language: str = ""
    kept: str = ""
    instead_of: tuple[str, ...] = ()


_NO_BREAK = "\u00a0\u202f"
# British forms and their American ones, as endings or parts; enough to know which way a word was turned.
_BRITISH = (
    ("isation", "ization"), ("ise", "ize"), ("ising", "izing"), ("ised", "ized"), ("yse", "yze"), ("our", "or"),
    ("tre", "ter"), ("lled", "led"), ("lling", "ling"), ("ller", "ler"), ("ogue", "og"), ("ence", "ense"),
    ("ae", "e"), ("grey", "gray"), ("programme", "program"), ("tyre", "tire"), ("aluminium", "aluminum"),
)  # fmt: skip


def undone_rule(seen: str, proposal: str, rules: Iterable[Rule], language: str) -> Rule | None:
    """The rule that a proposal undoes, when undoing rules is all that it does; None when it changes anything else."""
    applying = [rule for rule in rules if language.startswith(rule.language)]
    if not applying:
        return None
    changes = [change for change in word_diff(seen, proposal) if change.kind is not ChangeKind.EQUAL]
    broken = [(_undone(change, seen, proposal, applying), change) for change in changes]
    if any(rule is None and not _is_space(change) for rule, change in broken):
        return None
    return next((rule for rule, _ in broken if rule is not None), None)


def rule_from(seen: str, proposal: str) -> tuple[str, str] | None:
    """(kept, instead of) of the spelling rule that a rejected proposal suggests: its one change, in whole words."""
    changes = [c for c in word_diff(seen, proposal) if c.kind is not ChangeKind.EQUAL and not c.typographic]
    pairs = {(change.before.strip(), change.after.strip()) for change in changes}
    if len(pairs) != 1:
        return None
    kept, instead = pairs.pop()
    return (kept, instead) if kept and instead else None


def _is_space(change: Change) -> bool:
    """Whether spaces alone change: they come and go with the quotes beside them."""
    return change.typographic and not change.before.strip() and not change.after.strip()


def _undone(change: Change, seen: str, proposal: str, rules: Sequence[Rule]) -> Rule | None:
    return next((rule for rule in rules if _TESTS[rule.kind](rule, change, seen, proposal)), None)


def _spelling(rule: Rule, change: Change, seen: str, proposal: str) -> bool:
    """Whether the change touches the kept wording and leaves another in its place."""
    kept = re.escape(rule.kept.strip())
    for match in re.finditer(rf"(?<!\w){kept}(?!\w)", seen):
        if match.start() <= change.before_start and change.before_end <= match.end():
            shift = change.after_start - change.before_start
            stood = len(change.after) - len(change.before)
            instead = proposal[match.start() + shift : match.end() + shift + stood]
            return instead != match[0] and (
                not rule.instead_of or folded(instead) in map(folded, rule.instead_of)
            )
    return False


def _no_break_spaces(rule: Rule, change: Change, seen: str, proposal: str) -> bool:
    """Whether no-break spaces went, and nothing else."""
    lost = any(char in change.before for char in _NO_BREAK) and not any(c in change.after for c in _NO_BREAK)
    return lost and not change.before.strip() and not change.after.strip()


def _guillemets(rule: Rule, change: Change, seen: str, proposal: str) -> bool:
    return change.typographic and _has(change.before, "«»") and not _has(change.after, "«»")


def _curly_quotes(rule: Rule, change: Change, seen: str, proposal: str) -> bool:
    return (
        change.typographic
        and _has(change.before, "’‘“”")
        and not _has(change.after, "’‘“”")
        and _has(change.after, "'\"")
    )


def _has(text: str, chars: str) -> bool:
    return any(char in text for char in chars)


def _british(rule: Rule, change: Change, seen: str, proposal: str) -> bool:
    return _turned(change, [(british, american) for british, american in _BRITISH])


def _american(rule: Rule, change: Change, seen: str, proposal: str) -> bool:
    return _turned(change, [(american, british) for british, american in _BRITISH])


def _turned(change: Change, pairs: Sequence[tuple[str, str]]) -> bool:
    """Whether each word of the change differs by one of the pairs alone."""
    before, after = tokens(change.before.casefold()), tokens(change.after.casefold())
    if len(before) != len(after):
        return False
    differing = [(a, b) for a, b in zip(before, after, strict=True) if a != b]
    return bool(differing) and all(
        any(kept in a and a.replace(kept, other, 1) == b for kept, other in pairs) for a, b in differing
    )


_TESTS = {
    RuleKind.SPELLING: _spelling,
    RuleKind.NO_BREAK_SPACES: _no_break_spaces,
    RuleKind.GUILLEMETS: _guillemets,
    RuleKind.CURLY_QUOTES: _curly_quotes,
    RuleKind.BRITISH: _british,
    RuleKind.AMERICAN: _american,
}
