"""What holds for any text, however it is cut."""

from __future__ import annotations

from contextlib import suppress

from hypothesis import given
from hypothesis import strategies as st

from corrigenda.core.anchoring import (
    Anchor,
    Quote,
    align,
    fix_state,
    locate_quote,
    neighbour_digest,
    place_block,
    place_phrase,
)
from corrigenda.core.errors import Refused

# Lone surrogates, unassigned and private characters included: a page may send any of them.
ANY_TEXT = st.text(st.characters(), max_size=40)
TOWNS = ("Brest", "Lille", "Nantes", "Rennes", "Tours", "Metz", "Nice", "Pau")


@st.composite
def edited_articles(draw: st.DrawFn) -> tuple[list[str], list[str]]:
    """An article of paragraphs that nothing could mix up, and the same with some edited, dropped and added."""
    size = draw(st.integers(1, 6))
    old = [
        f"À {TOWNS[n]}, le maire numéro {n} inaugure {'une gare ' * (n + 1)}le {n + 3} mai devant {n * 17 + 9} curieux."
        for n in range(size)
    ]
    new = []
    for n, text in enumerate(old):
        change = draw(st.sampled_from(["keep", "edit", "grow", "drop"]))
        if change == "edit":
            new.append(text.replace("inaugure", "ouvre").replace("curieux", "badauds"))
        elif change == "grow":
            new += [text, f"Encart {n} : abonnez-vous à la lettre du {n + 20}."]
        elif change == "keep":
            new.append(text)
    return old, new


def blocks_of(old: list[str], new: list[str]) -> list[tuple[int, ...]]:
    alignment = align(old, new)
    outcomes = [place_block(alignment, index) for index in range(len(old))]
    return [outcome.blocks if isinstance(outcome, Anchor) else () for outcome in outcomes]


@given(edited_articles())
def test_what_went_from_here_to_there_comes_back_from_there_to_here(
    articles: tuple[list[str], list[str]],
) -> None:
    old, new = articles

    there, back = blocks_of(old, new), blocks_of(new, old)

    assert all(back[blocks[0]] == (index,) for index, blocks in enumerate(there) if blocks)


@given(
    edited_articles(), st.sampled_from(["", " ", "\n", "\u00a0\t"]), st.sampled_from(["", "\n", "\u202f "])
)
def test_white_space_around_blocks_changes_no_place(
    articles: tuple[list[str], list[str]], before: str, after: str
) -> None:
    old, new = articles

    assert blocks_of(old, [before + text + after for text in new]) == blocks_of(old, new)


@given(edited_articles(), st.integers(0, 12))
def test_an_empty_block_between_the_others_changes_no_place(
    articles: tuple[list[str], list[str]], at: int
) -> None:
    old, new = articles
    at = min(at, len(new))

    cut = blocks_of(old, [*new[:at], " \n", *new[at:]])

    assert cut == [tuple(j + (j >= at) for j in blocks) for blocks in blocks_of(old, new)]


@given(st.lists(ANY_TEXT, max_size=5), st.lists(ANY_TEXT, max_size=5))
def test_no_character_makes_an_alignment_raise(old: list[str], new: list[str]) -> None:
    alignment = align(old, new)

    for index, text in enumerate(old):
        place_block(alignment, index)
        place_phrase(alignment, index, 0, len(text))


@given(ANY_TEXT, ANY_TEXT, ANY_TEXT)
def test_no_character_makes_a_fix_or_a_quote_raise(one: str, two: str, three: str) -> None:
    fix_state(one, two, three)
    with suppress(Refused):
        locate_quote(Quote(one, two, three, 3, neighbour_digest(two), neighbour_digest(three)), [two, three])
