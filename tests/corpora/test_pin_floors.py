from __future__ import annotations

from tools.pin_floors import lowered, raised


def test_a_floor_that_falls_or_vanishes_is_named() -> None:
    assert lowered({"same": 100.0, "moved": 90.0, "split": 80.0}, {"same": 100.0, "moved": 89.0}) == [
        "  moved: 90.0 -> 89.0",
        "  split: 80.0 -> None",
    ]


def test_a_ceiling_that_rises_is_named() -> None:
    assert raised({"wrong place": 0.0}, {"wrong place": 0.1}) == ["  wrong place: 0.0 -> 0.1"]
    assert raised({"wrong place": 0.1}, {"wrong place": 0.0}) == []
