from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corrigenda.core.characters import Trick, introduced, oddities, skeleton


@pytest.mark.parametrize(
    ("text", "trick"),
    [
        ("admin\u202egnp.exe", Trick.BIDI),
        ("in\u200bvisible", Trick.INVISIBLE),
        ("pаypal", Trick.MIXED_SCRIPT),
        ("Ηello", Trick.MIXED_SCRIPT),
        ("a\U000e0041b", Trick.TAG),
        ("a\ue000b", Trick.PRIVATE_USE),
        ("a\x07b", Trick.CONTROL),
        ("a\u200db", Trick.INVISIBLE),
    ],
)
def test_what_deceives_the_eye_is_named(text: str, trick: Trick) -> None:
    assert [oddity.trick for oddity in oddities(text)] == [trick]
    assert oddities(text)[0].name


@pytest.mark.parametrize(
    "text",
    [
        "« L’été »\u00a0: 10\u202f000 €\u2009!",
        "Москва и Αθήνα, 東京",
        "👩\u200d🚀 a volé",
        "می\u200cخواهم",
        "naïve cœur Łódź",
    ],
)
def test_honest_text_has_no_oddity(text: str) -> None:
    assert oddities(text) == ()


def test_what_the_article_already_has_is_not_new() -> None:
    assert introduced("a\u200bb", "a\u200bc") == ()
    assert [oddity.trick for oddity in introduced("a\u200bb", "a\u200b\u202eb")] == [Trick.BIDI]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Le coco est mûr", "Le сосо est mûr"),
        ("Tout est OK", "Tout est ОК"),
        ("Il y a un port", "Il y а un port"),
        ("Un homme de ZONE", "Un homme de ΖΟΝΕ"),
    ],
)
def test_a_word_of_look_alike_letters_is_new_to_an_article_in_latin_letters(before: str, after: str) -> None:
    assert [oddity.trick for oddity in introduced(before, after)] == [Trick.OTHER_SCRIPT]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Moscou s’écrit Москва", "Moscou s’écrit Москва, et le sommeil сон"),
        ("Moscou", "Moscou (Москва)"),
        ("La densité", "La densité ρ"),
        ("Le métro", "Le métro de Paris"),
    ],
)
def test_honest_words_of_another_script_are_not(before: str, after: str) -> None:
    assert introduced(before, after) == ()


def test_a_skeleton_is_what_the_eye_sees() -> None:
    assert skeleton("CASINO") == skeleton("Cаs\u200bIN\u202eО") == skeleton("ｃａｓｉｎｏ") == "casino"
    assert skeleton("à\nb") == "à\nb"


@given(st.text(max_size=100))
def test_every_oddity_stands_where_it_says(text: str) -> None:
    assert all(text[oddity.start : oddity.end] == oddity.text for oddity in oddities(text))
