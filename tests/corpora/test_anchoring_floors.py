from __future__ import annotations

from tests.corpora.anchoring_scores import fingerprint, measure, pinned


def test_the_floors_were_pinned_on_this_corpus() -> None:
    assert pinned()["fingerprint"] == fingerprint(), "run tools/pin_floors.py"


def test_no_class_falls_below_its_floor_and_no_error_rises_above_its_ceiling() -> None:
    floors, ceilings = measure()

    assert {group: share for group, share in floors.items() if share < pinned()["floors"][group]} == {}
    assert {group: share for group, share in ceilings.items() if share > pinned()["ceilings"][group]} == {}
