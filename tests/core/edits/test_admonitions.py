from __future__ import annotations

import pytest

from corrigenda.core.edits import Applied, Edit, SourceFormat, apply_edit, read
from corrigenda.core.edits.admonitions import unindented

PAGE = """# Guide

!!! note "Le tire"
    Une fauts ici,
    sur deux lignes.

    - un point
    - un poin

    ??? tip
        Un conseille.

            du code

Dehors.

=== "Ongle 1"

    Du texte là.

```
!!! note "pas un titre"
    du code
```
"""


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Le tire", "Le titre"),
        ("Une fauts ici, sur deux lignes.", "Une faute ici, sur deux lignes."),
        ("un poin", "un point final"),
        ("Un conseille.", "Un conseil."),
        ("Dehors.", "Au dehors."),
        ("Ongle 1", "Onglet 1"),
        ("Du texte là.", "Du texte ici."),
    ],
)
def test_the_text_of_an_admonition_is_a_text(before: str, after: str, end: str) -> None:
    source = PAGE.replace("\n", end)
    outcome = apply_edit(source, SourceFormat.MARKDOWN, Edit(before, after))

    assert isinstance(outcome, Applied), outcome
    written, wished = before.replace(", sur", f",{end}    sur"), after.replace(", sur", f",{end}    sur")
    assert outcome.source == wished.join(source.rsplit(written, 1))


def test_code_stays_code_and_no_letter_moves() -> None:
    texts = [block.text for block in read(PAGE, SourceFormat.MARKDOWN).blocks]

    assert not any("code" in text or "pas un titre" in text for text in texts)
    assert len(unindented(PAGE)) == len(PAGE)


def test_other_markdown_is_left_alone() -> None:
    for text in ("Un\n===\n\nWhat!!!\n\n    code\n", "=== deux\n", "???\n    x\n"):
        assert unindented(text) == text
