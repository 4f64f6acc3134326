from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corrigenda.core.anchoring import FixState, align, fix_state, fix_state_of, place_block

SEEN = "Le ministre à déclaré hier, que les prix baisserons dès lundi."
PROPOSAL = "Le ministre a déclaré hier que les prix baisseront dès lundi."


@pytest.mark.parametrize(
    ("now", "state"),
    [
        (SEEN, FixState.OPEN),
        (PROPOSAL, FixState.FIXED),
        (SEEN.replace("lundi", "mardi"), FixState.OPEN),
        (PROPOSAL.replace("lundi", "mardi"), FixState.FIXED),
        (SEEN.replace("à déclaré", "a déclaré"), FixState.PARTLY),
        ("Le ministre a affirmé hier que les tarifs diminueront dès lundi.", FixState.PARTLY),
        (PROPOSAL.replace("Le ministre", "La ministre").replace(" dès", "\u00a0dès"), FixState.FIXED),
    ],
)
def test_each_changed_wording_is_looked_for_where_it_stood(now: str, state: FixState) -> None:
    assert fix_state(SEEN, PROPOSAL, now) is state


@pytest.mark.parametrize(
    ("seen", "proposal", "now", "state"),
    [
        ("Hier, il pleut.", "Hier il pleut.", "Hier, il pleut encore.", FixState.OPEN),
        ("Hier, il pleut.", "Hier il pleut.", "Hier il pleut encore.", FixState.FIXED),
        (
            "les Rochers et les roches",
            "les rochers et les roches",
            "les Rochers ou les roches",
            FixState.OPEN,
        ),
        ("un pain, un pin", "un pain, un pain", "un bon pain, un pin", FixState.OPEN),
        ("il a été a Paris", "il a été à Paris", "il a été vers Paris", FixState.CHANGED),
        ("il dit : « non »", "il dit : « oui »", "il dit\u00a0: «\u00a0oui\u00a0»", FixState.FIXED),
    ],
)
def test_a_comma_and_a_twin_word_are_told_apart(seen: str, proposal: str, now: str, state: FixState) -> None:
    assert fix_state(seen, proposal, now) is state


@pytest.mark.parametrize(
    ("seen", "proposal", "now", "state"),
    [
        # Two words or marks that change places are one change, whichever of them is taken for the one that stayed.
        ("(dit la maire,) hier", "(dit la maire), hier", "(dit le maire), hier", FixState.FIXED),
        (
            "Il peut soit être lu, soit vu",
            "Il peut être soit lu, soit vu",
            "On peut être soit lu, soit vu",
            FixState.FIXED,
        ),
        # An insertion beside its own like: before or behind the hyphen is the same place.
        ("The go-guide is out", "The go-dev-guide is out", "Our new-go-dev-guide is out", FixState.FIXED),
        ("the very very old mill", "the very old mill", "this very old mill", FixState.FIXED),
        ("the very very old mill", "the very old mill", "this very very old mill", FixState.OPEN),
        # Words parted or joined otherwise are still the proposed ones.
        ("Lundi. Vous lirez plus", "Lundiet lirez plus", "Lundi et lirez davantage", FixState.FIXED),
        ("We setup a room", "We set up a room", "They setup a room", FixState.OPEN),
    ],
)
def test_a_swap_a_repeated_mark_and_a_space_are_seen_through(
    seen: str, proposal: str, now: str, state: FixState
) -> None:
    assert fix_state(seen, proposal, now) is state


@given(st.text(max_size=60), st.text(max_size=60))
def test_what_was_proposed_is_fixed_and_what_was_seen_is_open(seen: str, proposal: str) -> None:
    assert fix_state(seen, proposal, seen) is FixState.OPEN
    assert fix_state(seen, proposal, proposal) is (FixState.OPEN if seen == proposal else FixState.FIXED)


@given(st.text(max_size=60), st.text(max_size=60), st.text(max_size=60))
def test_no_text_makes_it_raise(seen: str, proposal: str, now: str) -> None:
    assert fix_state(seen, proposal, now) in FixState


def test_a_deleted_block_says_so_and_an_unsure_one_says_nothing() -> None:
    gone, unsure = ["Un texte bien à soi.", "Fin."], ["Fin.", "Fin."]

    assert fix_state_of(place_block(align(gone, ["Fin."]), 0), gone[0], "Autre", ["Fin."]) is FixState.DELETED
    assert fix_state_of(place_block(align(unsure, ["Fin."]), 0), "Fin.", "fin.", ["Fin."]) is None
