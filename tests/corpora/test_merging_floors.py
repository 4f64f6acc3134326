from __future__ import annotations

from tests.corpora.merging_scores import fingerprint, measure, pinned


def test_the_merging_floors_were_pinned_on_this_corpus() -> None:
    assert pinned()["fingerprint"] == fingerprint(), "run tools/pin_floors.py"


def test_merging_stays_above_its_floors_and_below_its_ceilings() -> None:
    floors, ceilings = measure()

    assert {name: value for name, value in floors.items() if value < pinned()["floors"][name]} == {}
    assert {name: value for name, value in ceilings.items() if value > pinned()["ceilings"][name]} == {}


def test_the_promise_of_merging_is_kept() -> None:
    promised = pinned()

    assert min(value for name, value in promised["floors"].items() if "adversarial" not in name) >= 95
    assert promised["floors"]["pairs, adversarial, held out"] >= 90
    assert promised["ceilings"]["false merges, adversarial, tuning"] <= 0.5
    assert promised["ceilings"]["false merges, tuning"] <= 0.5
    assert promised["ceilings"]["false merges, held out"] <= 0.5
    assert promised["ceilings"]["burst"] <= 1.1
