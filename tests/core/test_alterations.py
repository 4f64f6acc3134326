from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corrigenda.core.alterations import Altered, Sort, gravest_first, joined, unexplained

TEXT = "Le maire, Paul Vautier, a promis 14 millions en 2015 aux habitants."


def sorts(before: str, after: str) -> list[str]:
    return [sort.value for sort in Altered(before, after).sorts]


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("14 millions", "84 millions", ["number"]),
        ("14 millions", "14 milliards", ["number"]),
        ("2015", "2016", ["number"]),
        ("Paul Vautier", "Paul Vauthier", ["name"]),
        ("Paul Vautier", "Jean Vautier", ["name"]),
        ("a promis", "n’a pas promis", ["negation"]),
        ("a promis", "a refusé", ["words"]),
        ("habitants", "habitants du centre et de la rive gauche", ["words"]),
        ("promis", "promit", ["spelling"]),
        ("a promis", "à promis", ["spelling"]),
        ("habitants", "habitant", ["spelling"]),
        ("aux habitants", "aux aux habitants", ["spelling"]),
        ("14 millions", "14\u00a0millions", ["typography"]),
        (", Paul Vautier,", " — Paul Vautier —", ["typography"]),
        ("Le maire", "Ce maire", ["spelling"]),
    ],
)
def test_a_change_is_sorted_by_what_it_does(old: str, new: str, expected: list[str]) -> None:
    assert sorts(TEXT, TEXT.replace(old, new, 1)) == expected


@pytest.mark.parametrize(
    ("old", "new"),
    [("possible", "impossible"), ("homme", "femme"), ("lundi", "mardi"), ("approuvé", "désapprouvé")],
)
def test_words_that_look_alike_and_say_something_else_are_no_slip(old: str, new: str) -> None:
    assert sorts(f"C’est {old}.", f"C’est {new}.") == ["words"]


def test_english_is_sorted_too() -> None:
    assert sorts("The mayor did agree.", "The mayor didn’t agree.") == ["negation"]
    assert sorts("The mayor can agree.", "The mayor cannot agree.") == ["negation"]
    assert sorts("They recieved it.", "They received it.") == ["spelling"]


def test_paragraphs_that_came_or_went_weigh_most() -> None:
    changes = [
        Altered("a b", "a  c"),
        Altered("Un mot", "Un mots"),
        Altered("", "Neuf."),
        Altered("Vieux.", ""),
    ]

    assert [change.sorts[0] for change in gravest_first(changes)][:2] == [Sort.REMOVED, Sort.ADDED]
    assert not Altered("", "Neuf.").is_small
    assert Altered("Un mot", "Un mots").is_small


def test_several_changes_of_one_block_are_all_named_gravest_first() -> None:
    after = TEXT.replace("2015", "2016").replace("promis", "promit").replace("14 m", "14\u00a0m")

    assert sorts(TEXT, after) == ["number", "spelling", "typography"]


def test_what_a_correction_explains_is_taken_out() -> None:
    corrected = TEXT.replace("2015", "2016")
    edits = [(TEXT, corrected)]

    assert unexplained(Altered(TEXT, corrected), edits) is None
    both = corrected.replace("14", "84")
    assert unexplained(Altered(TEXT, both), edits) == Altered(corrected, both)
    other = TEXT.replace("14", "84")
    assert unexplained(Altered(TEXT, other), edits) == Altered(TEXT, other)


def test_a_correction_explains_its_change_also_when_the_block_had_changed_before() -> None:
    before = TEXT.replace("habitants", "riverains")

    assert (
        unexplained(Altered(before, before.replace("2015", "2016")), [(TEXT, TEXT.replace("2015", "2016"))])
        is None
    )


def test_a_block_that_changed_twice_is_one_change_and_one_put_back_is_none() -> None:
    first, second = Altered("a", "b"), Altered("b", "c")

    assert joined([first], [second]) == (Altered("a", "c"),)
    assert joined([first], [Altered("b", "a")]) == ()
    assert joined([first], [Altered("x", "y")]) == (first, Altered("x", "y"))
    assert joined([Altered("", "neuf")], [Altered("neuf", "")]) == ()
    assert joined([Altered("parti", "")], [Altered("", "parti")]) == ()


@given(st.text(max_size=60), st.text(max_size=60))
def test_whatever_differs_has_a_sort_and_explains_itself(before: str, after: str) -> None:
    change = Altered(before, after)

    assert unexplained(change, [(before, after)]) is None
    assert joined([change], [Altered(after, before)]) in ((), (change, Altered(after, before)))
    if change.sorts:
        assert gravest_first([change]) == [change]
