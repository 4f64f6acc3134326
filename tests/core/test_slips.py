from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corrigenda.core.slips import wrong_dates, wrong_spaces


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("Le lundi 12 mai 2026, la halle rouvre.", "fr", ("lundi 12 mai 2026",)),
        ("Le mardi 12 mai 2026, la halle rouvre.", "fr", ()),
        ("Le 31 juin 2026 et le 1er juin 2026.", "fr", ("31 juin 2026",)),
        ("On Monday, 12 May 2026 the hall opens.", "en", ("Monday, 12 May 2026",)),
        ("On Tuesday the 12th of May 2026; on 29 February 2028.", "en-GB", ()),
        ("Montag, 12. Mai 2026", "de", ()),
    ],
)
def test_dates_that_are_not_are_found(text: str, language: str, found: tuple[str, ...]) -> None:
    assert wrong_dates(text, language) == found


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("Il est parti , dit-elle.", "fr", ("parti ,",)),
        ("Vraiment! Oui\u202f! Non\u00a0?", "fr", ("Vraiment!",)),
        ("Voir https://a.example/?q=oui et 12:30.", "fr", ()),
        ("Two  spaces, and one before ; here.", "en", ("Two  spaces,", "before ;")),
        ("Wait… what?", "en", ()),
    ],
)
def test_spaces_that_do_not_belong_are_found(text: str, language: str, found: tuple[str, ...]) -> None:
    assert wrong_spaces(text, language) == found


@given(st.text(max_size=200), st.sampled_from(["fr", "en", "de", ""]))
def test_no_text_is_too_odd(text: str, language: str) -> None:
    assert len(wrong_dates(text, language)) + len(wrong_spaces(text, language)) <= len(text)
