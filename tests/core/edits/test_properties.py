from __future__ import annotations

from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks.edits.articles import make_case
from benchmarks.edits.judging import faults, outcome_of
from corrigenda.core.edits import Applied, Edit, SourceFormat, Stopped, Unreadable, apply_edit, read, undo

JSON = (SourceFormat.LEXICAL, SourceFormat.STREAMFIELD)


@pytest.mark.parametrize("source_format", SourceFormat)
def test_applied_edits_keep_every_promise_and_most_are_applied(source_format: SourceFormat) -> None:
    # Seeds of its own kind, so that `python -m benchmarks.edits` tries others.
    cases = [make_case(Random(f"test {seed}"), source_format) for seed in range(200)]

    outcomes = [(case, outcome_of(case)) for case in cases]
    applied = [(case, outcome) for case, outcome in outcomes if isinstance(outcome, Applied)]

    assert [faults(case, outcome) for case, outcome in applied if faults(case, outcome)] == []
    assert len(applied) >= 0.9 * len(cases)


SOURCES = st.text(alphabet=st.sampled_from("ab \n<>/!-&;[]{}()*_`#:|\\\"'=%+\u00a0é.1^"), max_size=60)


@pytest.mark.parametrize("source_format", SourceFormat)
@given(source=SOURCES)
def test_any_source_reads_as_blocks_whose_cells_stand_in_order(
    source_format: SourceFormat, source: str
) -> None:
    try:
        view = read(source, source_format)
    except Unreadable:
        return

    spans = [(cell.start, cell.end) for block in view.blocks for cell in block.cells]
    assert spans == sorted(spans)
    assert all(0 <= start <= end <= len(source) for start, end in spans)


@pytest.mark.parametrize("source_format", [f for f in SourceFormat if f not in JSON])
@settings(deadline=None)
@given(source=SOURCES, words=SOURCES, seed=st.integers(0, 2**32))
def test_any_source_takes_an_edit_or_says_why_not(
    source_format: SourceFormat, source: str, words: str, seed: int
) -> None:
    rng = Random(seed)
    texts = [block.text for block in read(source, source_format).blocks] or ["a"]
    before = rng.choice(texts)
    at, end = sorted(rng.choices(range(len(before) + 1), k=2))

    outcome = apply_edit(source, source_format, Edit(before, before[:at] + words + before[end:]))

    assert isinstance(outcome, Stopped) or undo(outcome) == source
