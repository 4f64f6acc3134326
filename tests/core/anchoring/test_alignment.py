from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corrigenda.core.anchoring import FLOOR, Anchor, Orphan, Relation, Unsure, align, chain, place_block

BLOCKS = st.lists(st.text(max_size=60), max_size=8)
WORDS = st.sampled_from(
    [
        "le",
        "chat",
        "noir",
        "dort",
        "sur",
        "un",
        "vieux",
        "tapis",
        "rouge",
        "pendant",
        "que",
        "la",
        "pluie",
        "tombe",
        "dehors",
    ]
)
PARAGRAPHS = st.lists(st.lists(WORDS, min_size=1, max_size=12).map(" ".join), max_size=7)

SEEN = (
    "Le conseil vote le budget",
    "Le conseil municipal a voté lundi soir le budget de la ville, après trois heures de débat.",
    "L'opposition dénonce une hausse des impôts de deux pour cent qui pèsera sur les ménages.",
    "La maire répond que les services publics coûtent plus cher et que la dette doit baisser.",
    "Le prochain conseil se tiendra le 12 mars dans la salle des fêtes.",
)


def places(now: tuple[str, ...], seen: tuple[str, ...] = SEEN) -> list[object]:
    outcomes = [place_block(align(seen, now), index) for index in range(len(seen))]
    return [outcome.blocks if isinstance(outcome, Anchor) else type(outcome) for outcome in outcomes]


@given(BLOCKS)
def test_an_article_aligned_with_itself_is_identity_with_confidence_1(texts: list[str]) -> None:
    alignment = align(texts, texts)

    outcomes = [place_block(alignment, index) for index in range(len(texts))]

    assert outcomes == [Anchor((n,), 0, len(text), Relation.SAME, 1.0) for n, text in enumerate(texts)]


@given(BLOCKS, BLOCKS)
def test_no_text_makes_it_raise_and_every_block_has_an_outcome(old: list[str], new: list[str]) -> None:
    alignment = align(old, new)

    for index in range(len(old)):
        outcome = place_block(alignment, index)
        if isinstance(outcome, Anchor):
            assert outcome.confidence >= FLOOR
            assert all(0 <= block < len(new) for block in outcome.blocks)
            assert outcome.start >= 0
            assert outcome.end <= len(new[outcome.blocks[-1]])


@given(PARAGRAPHS, PARAGRAPHS)
@settings(max_examples=200)
def test_what_is_surely_there_is_surely_found_back(old: list[str], new: list[str]) -> None:
    there, back = align(old, new), align(new, old)

    for index in range(len(old)):
        outcome = place_block(there, index)
        if isinstance(outcome, Anchor) and outcome.relation is Relation.SAME:
            returned = place_block(back, outcome.blocks[0])
            assert not isinstance(returned, Orphan)
            assert not isinstance(returned, Anchor) or index in returned.blocks


@given(PARAGRAPHS, PARAGRAPHS, st.sampled_from(["  ", "\u00a0", "\n", "\u202f"]))
def test_white_space_changes_no_place(old: list[str], new: list[str], space: str) -> None:
    spaced = [text.replace(" ", space) for text in new]

    plain = [place_block(align(old, new), n) for n in range(len(old))]
    other = [place_block(align(old, spaced), n) for n in range(len(old))]

    assert [getattr(o, "blocks", type(o)) for o in plain] == [getattr(o, "blocks", type(o)) for o in other]


def test_an_edited_paragraph_is_found_where_it_stands() -> None:
    now = (SEEN[0], SEEN[1].replace("lundi soir", "mardi matin"), *SEEN[2:])

    outcome = place_block(align(SEEN, now), 1)

    assert isinstance(outcome, Anchor)
    assert (outcome.blocks, outcome.relation, outcome.moved) == ((1,), Relation.EDITED, False)


def test_other_typography_is_the_same_text() -> None:
    now = (SEEN[0].upper(), SEEN[1], SEEN[2].replace("'", "’").replace("de ", "de\u00a0"), *SEEN[3:])

    outcome = place_block(align(SEEN, now), 2)

    assert isinstance(outcome, Anchor)
    assert (outcome.blocks, outcome.relation, outcome.typographic_only) == ((2,), Relation.SAME, True)


def test_a_deleted_paragraph_is_an_orphan() -> None:
    assert places((*SEEN[:2], *SEEN[3:])) == [(0,), (1,), Orphan, (2,), (3,)]


def test_a_moved_paragraph_is_found_and_said_to_have_moved() -> None:
    now = (SEEN[0], SEEN[4], *SEEN[1:4])

    outcome = place_block(align(SEEN, now), 4)

    assert isinstance(outcome, Anchor)
    assert (outcome.blocks, outcome.relation, outcome.moved) == ((1,), Relation.SAME, True)


def test_a_cut_paragraph_stands_in_both_its_parts() -> None:
    first, second = SEEN[3].split(" et ")
    now = (*SEEN[:3], first + ".", "Et " + second, SEEN[4])

    outcome = place_block(align(SEEN, now), 3)

    assert isinstance(outcome, Anchor)
    assert (outcome.blocks, outcome.relation) == ((3, 4), Relation.SPLIT)


def test_joined_paragraphs_stand_in_one_each_at_its_own_words() -> None:
    now = (*SEEN[:2], SEEN[2] + " " + SEEN[3], SEEN[4])

    first, second = (place_block(align(SEEN, now), index) for index in (2, 3))

    assert isinstance(first, Anchor)
    assert isinstance(second, Anchor)
    assert (first.blocks, first.relation, now[2][first.start : first.end]) == ((2,), Relation.MERGED, SEEN[2])
    assert (second.blocks, second.relation, now[2][second.start : second.end]) == (
        (2,),
        Relation.MERGED,
        SEEN[3],
    )


@pytest.mark.parametrize(
    "between", [(), ("Publicité : nos abonnements dès un euro",)], ids=["alone", "with lines"]
)
def test_a_long_article_joined_two_by_two_stands_in_its_halves(between: tuple[str, ...]) -> None:
    towns = ("Brest", "Lille", "Nantes", "Rennes", "Tours", "Metz", "Nice")
    seen = tuple(
        f"À {towns[n % 7]}, la ligne {n} ouvrira le {n % 28 + 1} mai {2000 + n} avec {n * 17 + 9} voitures neuves."
        for n in range(120)
    )
    now: tuple[str, ...] = ()
    for n in range(0, len(seen), 2):
        now += (f"{seen[n]} {seen[n + 1]}", *between)

    alignment = align(seen, now)

    outcomes = [place_block(alignment, index) for index in range(len(seen))]
    told = [outcome.blocks if isinstance(outcome, Anchor) else () for outcome in outcomes]
    assert told == [(n // 2 * (1 + len(between)),) for n in range(len(seen))]


@pytest.mark.parametrize(
    ("now", "place"),
    [
        (("Avant le conseil", "Budget Le conseil vote 12 millions pour la gare.", "Fin"), (1,)),
        (("Avant le conseil", "Le conseil vote 12 millions pour la gare. Budget", "Fin"), Orphan),
    ],
    ids=["glued", "elsewhere"],
)
def test_a_title_of_one_word_is_found_where_it_is_glued_to_its_text(
    now: tuple[str, ...], place: object
) -> None:
    seen = ("Avant le conseil", "Budget", "Le conseil vote 12 millions pour la gare.", "Fin")

    outcome = place_block(align(seen, now), 1)

    assert (outcome.blocks if isinstance(outcome, Anchor) else type(outcome)) == place


def test_a_repeated_text_of_which_one_went_is_left_to_a_person() -> None:
    outcome = place_block(align(("A a", "Lire aussi", "Lire aussi", "B b"), ("A a", "Lire aussi", "B b")), 1)

    assert isinstance(outcome, Unsure)
    assert [candidate.block for candidate in outcome.candidates] == [1]


def test_lines_put_between_paragraphs_disturb_nothing() -> None:
    now = tuple(text for block in SEEN for text in (block, "Publicité"))

    assert places(now) == [(0,), (2,), (4,), (6,), (8,)]


def test_a_wall_that_hides_the_end_orphans_the_end_alone() -> None:
    assert places((*SEEN[:3], "Pour lire la suite, abonnez-vous")) == [(0,), (1,), (2,), Orphan, Orphan]


def test_intermediate_revisions_follow_a_paragraph_that_no_longer_resembles_itself() -> None:
    steps = (
        "The bridge over the river will close for repairs in May",
        "The bridge over the river is to close for urgent works in June",
        "The old bridge is to stay closed for urgent works until late June",
        "An old viaduct has to stay closed for safety until late August",
    )
    revisions = [(SEEN[1], step, SEEN[2]) for step in steps]

    outcome = place_block(chain([align(a, b) for a, b in pairwise(revisions)]), 1)

    assert isinstance(outcome, Anchor)
    assert outcome.blocks == (1,)


def test_a_chain_of_one_is_that_alignment_and_of_none_is_an_error() -> None:
    alignment = align(SEEN, SEEN[1:])

    assert chain([alignment]) == alignment
    with pytest.raises(ValueError, match="nothing"):
        chain([])
    with pytest.raises(ValueError, match="follow"):
        chain([alignment, alignment])


def test_a_block_that_the_article_never_had_is_an_error() -> None:
    with pytest.raises(IndexError):
        place_block(align(SEEN, SEEN), len(SEEN))
