from __future__ import annotations

import pytest

from corrigenda.core.notices import changed_words


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        (
            "La métropole voisine de Carsac, qui compte 84 000 habitants, étudie la possibilité.",
            "La métropole voisine de Carsac, qui compte 48 000 habitants, étudie la possibilité.",
            (
                "Carsac, qui compte 84 000 habitants, étudie la",
                "Carsac, qui compte 48 000 habitants, étudie la",
            ),
        ),
        ("Un mot.", "Deux mots.", ("Un mot.", "Deux mots.")),
        ("Le même.", "Le même.", ("", "")),
        ("Tout va bien ici aujourd’hui.", "Tout va très bien ici aujourd’hui.", None),
    ],
)
def test_the_words_that_change_stand_between_a_few_that_do_not(
    before: str, after: str, expected: tuple[str, str] | None
) -> None:
    was, now = changed_words(before, after)

    if expected is not None:
        assert (was, now) == expected
    assert was in before
    assert now in after
