"""Is the outcome of a case right, whatever the product says of itself?"""

from __future__ import annotations

from benchmarks.edits.articles import Case, shown
from corrigenda.core.edits import Applied, Stopped, agreed_text, apply_edit, undo
from corrigenda.core.wording import bare_words


def outcome_of(case: Case) -> Applied | Stopped:
    """What the product makes of the case."""
    return apply_edit(case.source, case.source_format, case.edit, near=case.near)


def faults(case: Case, applied: Applied) -> list[str]:
    """What is wrong with an applied edit: nothing, if all promises are kept."""
    after, tail = applied.source, len(case.source) - case.end
    agreed = agreed_text(case.edit)
    checks = {
        "touched before the block": after[: case.start] == case.source[: case.start],
        "touched after the block": tail == 0 or after[-tail:] == case.source[-tail:],
        "not undone": undo(applied) == case.source,
        "not the wished words": bare_words(applied.text) == bare_words(case.edit.after)
        and applied.text == agreed,
        "shown otherwise": shown(after, case.source_format) == _expected(case, agreed),
    }
    return [fault for fault, kept in checks.items() if not kept]


def _expected(case: Case, agreed: str) -> str:
    """What the source shows, with the words of the one block exchanged."""
    whole = shown(case.source, case.source_format)
    texts = ["".join(text.split()) for text in case.texts]
    at = -1
    for text in texts[: case.index + 1]:
        at = whole.index(text, at + 1)
    return whole[:at] + "".join(agreed.split()) + whole[at + len(texts[case.index]) :]
