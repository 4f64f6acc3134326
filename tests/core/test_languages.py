from __future__ import annotations

import pytest

from corrigenda.core.languages import direction_of


@pytest.mark.parametrize(
    ("language", "direction"),
    [
        ("fr", "ltr"),
        ("pt-BR", "ltr"),
        ("ar", "rtl"),
        ("fa_IR", "rtl"),
        ("he-IL", "rtl"),
        ("az-Arab", "rtl"),
        ("yi-Latn", "ltr"),
        ("pa-Arab-PK", "rtl"),
        ("", "auto"),
    ],
)
def test_a_language_runs_from_left_to_right_or_from_right_to_left(language: str, direction: str) -> None:
    assert direction_of(language) == direction
