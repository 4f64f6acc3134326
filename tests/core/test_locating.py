from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corrigenda.core.blocks import Block, BlockKind
from corrigenda.core.selectors import Selectors, TextPositionSelector, TextQuoteSelector, describe, locate

TEXTS = ("Un pont.", "Un pont est un pont.", "Le 😀 viaduc.")


def quote(exact: str, prefix: str = "", suffix: str = "", at: int | None = None) -> Selectors:
    position = None if at is None else TextPositionSelector(at, at + len(exact))
    return Selectors(TextQuoteSelector(exact, prefix, suffix), position)


@given(st.data())
def test_what_was_described_is_located_where_it_was(data: st.DataObject) -> None:
    texts = data.draw(st.lists(st.text("abé😀 ", min_size=1), min_size=1, max_size=5))
    index = data.draw(st.integers(0, len(texts) - 1))
    start = data.draw(st.integers(0, len(texts[index]) - 1))
    end = data.draw(st.integers(start + 1, len(texts[index])))
    blocks = [Block(BlockKind.PARAGRAPH, text) for text in texts]

    assert locate(describe(blocks, index, start, end), texts) == (index, start, end)


@pytest.mark.parametrize(
    ("selectors", "place"),
    [
        (quote("viaduc"), (2, 5, 11)),
        (quote("un pont"), (1, 12, 19)),
        (quote("pont"), None),
        (quote("pont", prefix="est un ", suffix="."), (1, 15, 19)),
        (quote("pont", at=12), (1, 3, 7)),
        (quote("pont", at=13), None),
        (quote("pont.\nUn"), None),
        (quote("tunnel", at=0), None),
    ],
)
def test_a_quote_that_stands_nowhere_or_twice_has_no_place(
    selectors: Selectors, place: tuple[int, int, int] | None
) -> None:
    assert locate(selectors, TEXTS) == place
