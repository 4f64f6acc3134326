from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corrigenda.core.blocks import Block, BlockKind, article_text
from corrigenda.core.errors import Refused
from corrigenda.core.selectors import (
    Selectors,
    TextPositionSelector,
    TextQuoteSelector,
    describe,
    from_json,
    to_json,
)

BLOCKS = tuple(Block(BlockKind.PARAGRAPH, text) for text in ("Un 😀 titre", "Le deuxième.", "Fin"))


def test_offsets_count_code_points() -> None:
    selectors = describe(BLOCKS, 1, 3, 11)

    assert selectors.position == TextPositionSelector(14, 22)
    assert selectors.quote == TextQuoteSelector("deuxième", "Un 😀 titre\nLe ", ".\nFin")


@given(st.lists(st.text(max_size=12), min_size=1, max_size=5), st.data())
def test_position_and_quote_name_the_same_words(texts: list[str], data: st.DataObject) -> None:
    blocks = [Block(BlockKind.PARAGRAPH, text) for text in texts]
    index = data.draw(st.integers(0, len(texts) - 1))

    selectors = describe(blocks, index)

    assert selectors.position is not None
    assert article_text(blocks)[selectors.position.start : selectors.position.end] == texts[index]
    assert selectors.quote.exact == texts[index]


def test_json_goes_both_ways() -> None:
    selectors = describe(BLOCKS, 1)

    assert from_json(to_json(selectors)) == selectors
    assert from_json(to_json(Selectors(selectors.quote))[0]) == Selectors(selectors.quote)


def test_other_selectors_are_passed_over() -> None:
    rows = [{"type": "CssSelector", "value": "p"}, {"type": "TextQuoteSelector", "exact": "Fin"}]

    assert from_json(rows) == Selectors(TextQuoteSelector("Fin"))


@pytest.mark.parametrize(
    ("rows", "code"),
    [
        ("x", "selector.malformed"),
        (3, "selector.malformed"),
        (["x"], "selector.malformed"),
        ([], "selector.empty"),
        ([{"type": "TextQuoteSelector", "exact": " "}], "selector.empty"),
        ([{"type": "TextQuoteSelector", "exact": 3}], "selector.malformed"),
        ([{"type": "TextPositionSelector", "start": -1, "end": 2}], "selector.malformed"),
        ([{"type": "TextPositionSelector", "start": True, "end": 2}], "selector.malformed"),
        (
            [
                {"type": "TextQuoteSelector", "exact": "a"},
                {"type": "TextPositionSelector", "start": 4, "end": 2},
            ],
            "selector.malformed",
        ),
    ],
)
def test_what_is_not_a_selector_is_refused(rows: object, code: str) -> None:
    with pytest.raises(Refused, match=code):
        from_json(rows)
