from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corrigenda.core.wording import bare_words, fold_typography, is_space, is_word, numbers, tokens


@pytest.mark.parametrize(
    ("text", "cut"),
    [
        ("L’eau d'ici", ["L’", "eau", " ", "d'", "ici"]),
        ("aujourd’hui, don't", ["aujourd’hui", ",", " ", "don't"]),
        ("jusqu’à l’« ami »", ["jusqu’", "à", " ", "l’", "«", " ", "ami", " ", "»"]),
        ("c’est-à-dire", ["c’", "est-à-dire"]),
        ("non\u2011fumeur", ["non\u2011fumeur"]),
        (
            "1,5 kg, 10\u202f000\u00a0€.",
            ["1,5", " ", "kg", ",", " ", "10", "\u202f", "000", "\u00a0", "€", "."],
        ),
        ("Quoi ?!...", ["Quoi", " ", "?", "!", "..."]),
        ("a \u00a0 b\r\n", ["a", " ", "\u00a0", " ", "b", "\r\n"]),
        ("e\u0301te\u0301 co\u00adupe", ["e\u0301te\u0301", " ", "co\u00adupe"]),
        ("👩‍💻👍🏽🇫🇷🇧🇪1️⃣", ["👩‍💻", "👍🏽", "🇫🇷", "🇧🇪", "1️⃣"]),
        ("\ud83d\ude00!", ["\ud83d\ude00", "!"]),
        ("«\u00a0", ["«", "\u00a0"]),
        ("", []),
    ],
)
def test_tokens_are_what_an_editor_takes_for_a_word(text: str, cut: list[str]) -> None:
    assert tokens(text) == cut


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("84 000 et 1\u202f204\u00a0000,5 %", ["84 000", "1\u202f204\u00a0000,5"]),
        ("2024 300, 01 23 45 67, 12  300, 12 3000", []),
        ("1,5 000 1 234,5 678", ["1 234,5"]),
        ("", []),
    ],
)
def test_a_number_may_be_set_in_groups(text: str, found: list[str]) -> None:
    words = tokens(text)

    assert ["".join(words[start:end]) for start, end in numbers(words)] == found


@given(st.text())
def test_tokens_joined_are_the_text(text: str) -> None:
    assert "".join(tokens(text)) == text


@given(st.text(alphabet=st.sampled_from("aé’'- .\u0301\u0327\u200d\ufe0f👩💻👍\U0001f3fd🇫🇷1"), max_size=20))
def test_a_mark_is_never_parted_from_what_it_stands_on(text: str) -> None:
    assert not any(unicodedata.combining(token[0]) for token in tokens(text)[1:])


@given(st.text(max_size=30))
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold_typography(fold_typography(text)) == fold_typography(text)


def test_typography_folds_and_words_stay() -> None:
    assert fold_typography("«\u00a0L’été…\u202f»") == '" L\'été... "'
    assert bare_words("«\u00a0L’été…\u202f» 10 %") == bare_words('"L\'été..." 10%')


def test_words_and_spaces_are_told_apart() -> None:
    assert [is_word(t) for t in ("1️⃣", "l’", "…", " ")] == [True, True, False, False]
    assert [is_space(t) for t in ("\u200b", "\u202f", "", "a")] == [True, True, False, False]
