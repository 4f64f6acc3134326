from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from corrigenda.core.merging import unbundle

SEEN = "Les élèves ont mangés leurs pomme. La directrice c’est félicitée de ce succès, dit-elle."


def test_independent_changes_become_proposals_of_their_own() -> None:
    both = SEEN.replace("mangés", "mangé").replace("c’est", "s’est")

    assert unbundle(SEEN, both) == (SEEN.replace("mangés", "mangé"), SEEN.replace("c’est", "s’est"))


def test_changes_a_few_words_apart_stay_together() -> None:
    both = SEEN.replace("mangés", "mangé").replace("pomme", "pommes")

    assert unbundle(SEEN, both) == (both,)


def test_the_same_replacement_made_twice_is_one_change() -> None:
    seen = "Le Pont neuf est fermé. Nul ne sait quand le pont Neuf, dit Pont neuf, rouvrira."
    both = seen.replace("Pont neuf", "Pont-Neuf")

    assert unbundle(seen, both) == (both,)


def test_a_rewritten_phrase_keeps_the_proposal_whole() -> None:
    much = SEEN.replace("Les élèves ont mangés leurs pomme", "Tous les enfants de la classe ont eu un fruit")
    much = much.replace("succès", "triomphe")

    assert unbundle(SEEN, much) == (much,)


def test_typography_goes_with_the_nearest_change_of_words() -> None:
    both = SEEN.replace("mangés", "mangé").replace("c’est", "s'est").replace("succès,", "succès ,")

    parts = unbundle(SEEN, both)
    assert len(parts) == 2
    assert parts[1].endswith("s'est félicitée de ce succès , dit-elle.")


@settings(max_examples=50, deadline=None)
@given(st.text(max_size=120), st.text(min_size=1, max_size=120))
def test_a_proposal_is_never_lost(seen: str, proposal: str) -> None:
    parts = unbundle(seen, proposal)

    assert parts
    assert len(parts) > 1 or parts == (proposal,)
