from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corrigenda.core.carrying import carry

WORDS = st.lists(st.sampled_from(["le", "canal", "rouvre", "aux", "péniches", "«", "»", "été,"]), max_size=12)


def test_an_edit_elsewhere_in_the_text_is_kept() -> None:
    seen = "Les trois péniche sont passé hier."
    proposal = "Les trois péniches sont passées hier."

    assert carry(seen, proposal, "Les trois péniche sont passé samedi matin.") == (
        "Les trois péniches sont passées samedi matin."
    )


def test_an_edit_before_the_change_moves_it() -> None:
    assert (
        carry("Un chat noir.", "Un chat blanc.", "Hier, un grand chat noir.") == "Hier, un grand chat blanc."
    )


@pytest.mark.parametrize(
    "now", ["Un chat gris.", "", "Tout autre chose ici.", "Un chat très sombre et noirâtre."]
)
def test_a_text_edited_at_the_very_place_is_left_to_a_person(now: str) -> None:
    assert carry("Un chat noir.", "Un chat blanc.", now) is None


@given(seen=WORDS, proposal=WORDS)
def test_in_the_text_that_was_seen_the_proposal_is_what_comes_out(
    seen: list[str], proposal: list[str]
) -> None:
    assert carry(" ".join(seen), " ".join(proposal), " ".join(seen)) == " ".join(proposal)


@given(seen=WORDS, now=WORDS)
def test_a_proposal_that_changes_nothing_changes_nothing(seen: list[str], now: list[str]) -> None:
    assert carry(" ".join(seen), " ".join(seen), " ".join(now)) == " ".join(now)


@given(seen=WORDS, more=WORDS)
def test_what_was_added_at_the_end_meanwhile_stays(seen: list[str], more: list[str]) -> None:
    text = " ".join(["Début", *seen, "milieu", "stable"])
    proposal = text.replace("Début", "Commencement")

    carried = carry(text, proposal, " ".join([text, *more]))

    assert carried == " ".join([proposal, *more])
