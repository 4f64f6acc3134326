from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corrigenda.core.anchoring import (
    Anchor,
    Orphan,
    Outcome,
    Quote,
    Relation,
    Unsure,
    locate_quote,
    neighbour_digest,
)
from corrigenda.core.errors import Refused

TEXTS = (
    "Le tramway arrive",
    "La ligne ouvrira en juin, a dit Robin devant la presse.",
    "Lire aussi",
    "Les travaux ont coûté 12 millions d’euros, selon la métropole.",
    "Lire aussi",
    "Robin n’a pas voulu dire combien de voyageurs sont attendus.",
)


def blocks(outcome: Outcome) -> tuple[int, ...] | type[object]:
    return outcome.blocks if isinstance(outcome, Anchor) else type(outcome)


def test_an_exact_quote_that_stands_once_is_found_with_its_span() -> None:
    outcome = locate_quote(Quote("12 millions d'euros"), TEXTS)

    assert isinstance(outcome, Anchor)
    assert (outcome.blocks, outcome.relation, outcome.typographic_only) == ((3,), Relation.SAME, True)
    assert TEXTS[3][outcome.start : outcome.end] == "12 millions d’euros"


@pytest.mark.parametrize(
    ("quote", "place"),
    [
        (Quote("Robin"), Unsure),
        (Quote("Robin", prefix="ouvrira en juin, a dit ", suffix=" devant la presse."), (1,)),
        (
            Quote("Robin", prefix="selon la métropole. Lire aussi ", suffix=" n'a pas voulu dire combien"),
            (5,),
        ),
        (Quote("Lire aussi", before=neighbour_digest(TEXTS[3]), after=neighbour_digest(TEXTS[5])), (4,)),
        (Quote("Les travaux auront coûté 12 millions d’euros selon la métropole."), (3,)),
        (Quote("ligne ouvrit"), Unsure),
        (
            Quote(
                "Les travaux auront coûté 12 millions d’euros selon la métropole.",
                before=neighbour_digest(TEXTS[2]),
                after=neighbour_digest(TEXTS[4]),
            ),
            (3,),
        ),
        (Quote("Aucun rapport avec tout cela, vraiment."), Orphan),
    ],
    ids=[
        "twins",
        "by context",
        "by context, far",
        "by neighbours",
        "near and long",
        "near and short",
        "near, held",
        "gone",
    ],
)
def test_what_stands_around_the_words_decides(quote: Quote, place: object) -> None:
    assert blocks(locate_quote(quote, TEXTS)) == place


def test_a_quote_that_overlaps_itself_is_counted_wherever_it_stands() -> None:
    outcome = locate_quote(Quote("bla bla"), ["Il dit bla, bla.", "Et bla bla bla !"])

    assert isinstance(outcome, Unsure)
    assert [(one.block, one.start, one.end) for one in outcome.candidates] == [(1, 3, 10), (1, 7, 14)]


def test_an_empty_quote_is_refused() -> None:
    with pytest.raises(Refused, match=r"selector\.empty"):
        locate_quote(Quote(" \u00ad"), TEXTS)


@given(st.text(min_size=1, max_size=30), st.lists(st.text(max_size=40), max_size=5), st.text(max_size=10))
def test_no_text_makes_it_raise_but_an_empty_quote(exact: str, texts: list[str], context: str) -> None:
    try:
        outcome = locate_quote(Quote(exact, context, context, 3), texts)
    except Refused:
        return

    if isinstance(outcome, Anchor):
        assert 0 <= outcome.start <= outcome.end <= len(texts[outcome.blocks[0]])
