"""Made-up articles and edits; ``python -m benchmarks.edits`` tries 10,000 a format, these a few new ones each time."""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks.edits.articles import make_case
from benchmarks.edits.judging import faults, outcome_of
from corrigenda.core.edits import SourceFormat, Stopped


@pytest.mark.parametrize("source_format", SourceFormat)
@settings(max_examples=60, deadline=None)
@given(seed=st.integers(0, 2**32))
def test_an_edit_keeps_every_promise_or_stops(source_format: SourceFormat, seed: int) -> None:
    case = make_case(Random(seed), source_format)
    outcome = outcome_of(case)

    assert isinstance(outcome, Stopped) or faults(case, outcome) == []


@pytest.mark.parametrize("source_format", SourceFormat)
def test_it_rarely_stops(source_format: SourceFormat) -> None:
    outcomes = [outcome_of(make_case(Random(seed), source_format)) for seed in range(60)]

    assert sum(isinstance(outcome, Stopped) for outcome in outcomes) <= 12
