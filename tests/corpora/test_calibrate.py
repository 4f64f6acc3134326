from __future__ import annotations

import json
from pathlib import Path

import pytest

from benchmarks.anchoring.calibrate import held_out, samples_of
from benchmarks.anchoring.fitting import fitted, floor_of, probability, solved

OLD = [
    "Le pont rouvre lundi, dit la mairie.",
    "Les travaux ont duré un an et deux mois.",
    "Le coût reste inconnu.",
]
NEW = [
    "Le pont rouvre mardi, dit la mairie.",
    "Les travaux ont duré un an et trois mois.",
    "Le coût reste secret.",
]
ARTICLE = {
    "id": "pont",
    "pool": [*OLD, *NEW],
    "versions": [{"p": [0, 1, 2]}, {"p": [3, 4, 5]}],
    "pairs": [{"old": 0, "new": 1, "t": [[n, "edited", [n], 0, 0.8, 0] for n in range(3)]}],
}


def test_the_weights_that_made_the_truth_are_found_again() -> None:
    figures = [(1.0, n / 50) for n in range(51)]
    rows = [((1.0, x), n < 100 * probability((-3.0, 6.0), (1.0, x))) for _, x in figures for n in range(100)]

    assert fitted(rows, start=(0.0, 0.0)) == pytest.approx([-3, 6], abs=0.2)


def test_a_right_model_breaks_even_where_a_wrong_place_costs_three() -> None:
    told = [(p / 100, n < p) for p in range(30, 100) for n in range(100)]

    assert floor_of(told) == pytest.approx(0.75, abs=0.02)


def test_small_systems_are_solved_exactly() -> None:
    assert solved([[0.0, 2.0], [4.0, 1.0]], [6.0, 7.0]) == [1.0, 3.0]


def test_one_half_of_the_repositories_is_measured_with_what_the_other_taught(tmp_path: Path) -> None:
    for name in ("a+one.fr.jsonl", "a+one.en.jsonl", "b+two.en.jsonl"):
        (tmp_path / name).write_text(json.dumps(ARTICLE), "utf-8")

    samples = samples_of(tmp_path)

    halves = [sum(one.half == half for one in samples) for half in (0, 1)]
    assert halves[0] == 2 * halves[1] > 0
    assert f"learnt on {halves[1]} links, measured on {halves[0]}" in held_out(samples, 1)
