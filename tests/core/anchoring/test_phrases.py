from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corrigenda.core.anchoring import Anchor, Orphan, Relation, align, chain, place_phrase
from corrigenda.core.anchoring.wording import carry, matches

BEFORE = "Robin a parlé hier au conseil ; Robin reviendra demain, dit le maire."


def carried(after: str, phrase: str, before: str = BEFORE) -> tuple[str, Relation]:
    start = before.index(phrase)
    outcome = place_phrase(align([before, "Fin."], [after, "Fin."]), 0, start, start + len(phrase))
    assert isinstance(outcome, Anchor)
    return after[outcome.start : outcome.end], outcome.relation


@pytest.mark.parametrize(
    ("after", "phrase", "words", "relation"),
    [
        ("Hier, " + BEFORE, "au conseil", "au conseil", Relation.SAME),
        (BEFORE.replace("Robin a", "Elisa a"), "Robin", "Elisa", Relation.REPLACED),
        (BEFORE.replace(" hier", ""), "hier", "", Relation.GONE),
        (
            BEFORE.replace("parlé hier au", "parlé mardi soir au"),
            "parlé hier au",
            "parlé mardi soir au",
            Relation.EDITED,
        ),
        (
            BEFORE.replace("reviendra demain, dit", "revient bientôt, dit"),
            "demain, dit",
            ", dit",
            Relation.EDITED,
        ),
        (BEFORE.replace("demain, dit", "bientôt, dira"), "demain, dit", "bientôt, dira", Relation.REPLACED),
        (BEFORE.replace(" ;", "\u202f;"), "conseil ;", "conseil\u202f;", Relation.EDITED),
    ],
    ids=["same", "replaced", "gone", "edited", "half of it", "but the comma", "typography"],
)
def test_words_are_carried_through_the_edits(after: str, phrase: str, words: str, relation: Relation) -> None:
    assert carried(after, phrase) == (words, relation)


def test_a_replaced_word_is_never_found_at_its_next_occurrence() -> None:
    after = BEFORE.replace("Robin a", "Elisa a")

    assert carry(BEFORE, 0, 5, after).start == 0


def test_a_phrase_of_a_cut_paragraph_is_found_in_its_own_part() -> None:
    first, second = BEFORE.split(" ; ")

    outcome = place_phrase(
        align([BEFORE], [first + ".", second]), 0, BEFORE.index("demain"), BEFORE.index("demain") + 6
    )

    assert isinstance(outcome, Anchor)
    assert (outcome.blocks, second[outcome.start : outcome.end]) == ((1,), "demain")


def test_a_phrase_of_a_deleted_paragraph_is_an_orphan() -> None:
    outcome = place_phrase(align([BEFORE, "Une fin."], ["Une fin."]), 0, 0, 5)

    assert isinstance(outcome, Orphan)


def test_a_phrase_is_carried_from_revision_to_revision() -> None:
    middle = BEFORE.replace("Robin a", "Elisa a")
    last = middle.replace("parlé hier", "parlé")

    both = chain([align([BEFORE], [middle]), align([middle], [last])])

    outcome = place_phrase(both, 0, BEFORE.index("au conseil"), BEFORE.index("au conseil") + 10)
    replaced = place_phrase(both, 0, 0, 5)

    assert isinstance(outcome, Anchor)
    assert isinstance(replaced, Anchor)
    assert last[outcome.start : outcome.end] == "au conseil"
    assert (last[replaced.start : replaced.end], replaced.relation) == ("Elisa", Relation.REPLACED)


def test_a_span_outside_the_block_is_an_error() -> None:
    with pytest.raises(ValueError, match="span"):
        place_phrase(align([BEFORE], [BEFORE]), 0, 5, len(BEFORE) + 1)


@given(st.text(max_size=80), st.text(max_size=80), st.integers(0, 80), st.integers(0, 80))
def test_a_carried_span_lies_inside_the_new_wording(old: str, new: str, a: int, b: int) -> None:
    start, end = sorted((min(a, len(old)), min(b, len(old))))

    span = carry(old, start, end, new)

    assert 0 <= span.start <= span.end <= len(new)


@given(st.text(alphabet="abc ", max_size=40), st.text(alphabet="abc ", max_size=40))
def test_matched_words_are_equal_and_keep_their_order(old: str, new: str) -> None:
    found = sorted(matches(old, new).items())

    assert all(old[i] == new[j] for i, j in found)
    assert [j for _, j in found] == sorted({j for _, j in found})


def test_long_wordings_are_cut_at_the_words_that_stand_once() -> None:
    old = [f"w{n}" if n % 3 else "de" for n in range(3_000)]
    new = [word for n, word in enumerate(old) if n % 50]

    found = matches(old, new)

    assert len(found) == len(new)
