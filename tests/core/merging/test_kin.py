from __future__ import annotations

import pytest

from corrigenda.core.merging.kin import ACCENT, CLOSE_NUMBERS, CONFUSED, LIKELY, kinship, sort_of, value_of


@pytest.mark.parametrize(
    ("word", "value"),
    [
        ("seize", 16),
        ("quarante-deux", 42),
        ("soixante-dix-huit", 78),
        ("ninety", 90),
        ("twenty-one", 21),
        ("13th", 13),
        ("12000", 12_000),
        ("maison", None),
        ("un", 1),
    ],
)
def test_a_number_in_letters_has_its_value(word: str, value: int | None) -> None:
    assert value_of(word) == value


@pytest.mark.parametrize(
    ("word", "sort"), [("jeudi", "day"), ("may", "month"), ("seize", "number"), ("un", ""), ("maison", "")]
)
def test_days_months_and_numbers_are_sorts(word: str, sort: str) -> None:
    assert sort_of(word) == sort


def test_kinship_goes_from_accents_over_confusions_to_spelling() -> None:
    assert kinship("bâtiment", "batiment") == ACCENT
    assert kinship("their", "there") == CONFUSED
    assert kinship("321", "312") == CLOSE_NUMBERS
    assert kinship("tardent", "tarde") >= LIKELY
    assert 0 < kinship("written", "wrote") < LIKELY
    assert kinship("seize", "16") == kinship("maison", "jeudi") == kinship("mot", "mot") == 0
