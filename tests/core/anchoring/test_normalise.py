from __future__ import annotations

import unicodedata
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corrigenda.core.anchoring.normalise import bare, tokens

PLAIN = 'L\'été dernier, "tout" allait bien - ou presque...'


@pytest.mark.parametrize(
    "shown",
    [
        "L’été dernier, « tout » allait bien – ou presque…",
        "L’été dernier, “tout” allait\u00a0bien — ou presque…",
        unicodedata.normalize("NFD", PLAIN),
        'L\'é\u00adté der\u00adnier, "tout" al\u200blait bien - ou presque...',
        '• L\'été dernier, "tout" allait bien - ou presque...',
        '3. L\'été dernier, "tout" allait bien - ou presque...',
        'L\'été dernier[12], "tout" allait bien² - ou presque...',
        PLAIN.upper(),
    ],
    ids=["french", "english", "decomposed", "soft hyphens", "bullet", "number", "notes", "capitals"],
)
def test_typography_changes_no_word(shown: str) -> None:
    assert [token.form for token in tokens(shown)] == [token.form for token in tokens(PLAIN)]


def test_capitals_without_accents_are_the_same_bare_word() -> None:
    assert bare("ÉTÉ") == bare("ete") == bare("été")


@given(st.text(max_size=80))
def test_tokens_stand_in_order_inside_the_text(text: str) -> None:
    spans = [(token.start, token.end) for token in tokens(text)]

    assert all(start < end <= len(text) for start, end in spans)
    assert all(a[1] <= b[0] for a, b in pairwise(spans))
