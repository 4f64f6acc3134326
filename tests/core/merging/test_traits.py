from __future__ import annotations

import pytest

from corrigenda.core.merging.spots import Spot, Strength
from corrigenda.core.merging.traits import TRAITS, counts_letters, may_be, trait_named


def spot(before: str, after: str, strength: Strength = Strength.EXACT) -> Spot:
    return Spot("0", 0, len(before), strength, before, after)


@pytest.mark.parametrize(
    ("before", "after", "traits"),
    [
        ("batiment", "bâtiment", {"accent"}),
        ("apeal", "appeal", {"double"}),
        ("Its", "It’s", {"apostrophe"}),
        ("grand chose", "grand-chose", {"hyphen"}),
        ("tarde", "tardent", {"ending"}),
        ("le le", "le", {"repeated", "ending"}),
        ("was", "were", {"ending"}),
        ("14", "13", set[str]()),
    ],
)
def test_a_change_shows_its_traits(before: str, after: str, traits: set[str]) -> None:
    assert {trait for trait in TRAITS if may_be(trait, spot(before, after))} == traits


def test_what_is_wanted_in_place_of_named_words_may_be_anything() -> None:
    assert all(may_be(trait, spot("venu", "", Strength.NAMED)) for trait in TRAITS)


@pytest.mark.parametrize(
    ("remark", "trait"),
    [
        ("il manque un accent", "accent"),
        ("two p's", "double"),
        ("deux l", "double"),
        ("un s", ""),
        ("typo", ""),
    ],
)
def test_a_remark_names_a_trait(remark: str, trait: str) -> None:
    assert trait_named(remark.split()) == trait


def test_a_number_before_a_letter_counts_letters() -> None:
    assert counts_letters(["deux", "l"], 0)
    assert not counts_letters(["deux", "maisons"], 0)
