"""Logistic regression in a few passes (iteratively reweighted least squares), and the floor that costs least."""

from __future__ import annotations

import math
from collections.abc import Sequence

Row = tuple[tuple[float, ...], bool]
# A little pull towards the start keeps weights finite where a half of the corpus does not decide them.
_PASSES, _PULL, _ENOUGH = 12, 0.5, 1e-4
# A wrong place is as bad as this many right ones withheld; a calibrated model then breaks even at 0.75.
_WRONG_COSTS = 3


def fitted(rows: Sequence[Row], start: Sequence[float]) -> list[float]:
    """The weights that explain best which rows (figures, right) were right, every row counting once."""
    weights, size = list(start), len(start)
    for _ in range(_PASSES):
        slope = [_PULL * (begun - weight) for begun, weight in zip(start, weights, strict=True)]
        curve = [[_PULL if a == b else 0.0 for b in range(size)] for a in range(size)]
        for figures, right in rows:
            p = probability(weights, figures)
            error, spread = right - p, p * (1 - p)
            for a, figure in enumerate(figures):
                if figure:
                    slope[a] += error * figure
                    row, weighted = curve[a], spread * figure
                    for b in range(size):
                        row[b] += weighted * figures[b]
        step = solved(curve, slope)
        weights = [weight + change for weight, change in zip(weights, step, strict=True)]
        if max(map(abs, step)) < _ENOUGH:
            break
    return weights


def probability(weights: Sequence[float], figures: Sequence[float]) -> float:
    """What the model says of these figures, 0..1."""
    total = sum(weight * figure for weight, figure in zip(weights, figures, strict=True))
    return 1 / (1 + math.exp(-max(-60.0, min(60.0, total))))


def floor_of(told: Sequence[tuple[float, bool]]) -> float:
    """The floor, in hundredths, below which withholding costs less than telling."""

    def cost(floor: float) -> float:
        return sum(_WRONG_COSTS * (not right) if p >= floor else right for p, right in told)

    return min((hundredth / 100 for hundredth in range(30, 100)), key=lambda floor: (cost(floor), floor))


def solved(matrix: Sequence[Sequence[float]], right: Sequence[float]) -> list[float]:
    """The solution of a small, positive definite system of linear equations (Gauss-Jordan)."""
    rows = [[*row, value] for row, value in zip(matrix, right, strict=True)]
    for n in range(len(rows)):
        best = max(range(n, len(rows)), key=lambda m: abs(rows[m][n]))
        rows[n], rows[best] = rows[best], rows[n]
        rows[n] = [value / rows[n][n] for value in rows[n]]
        for m, row in enumerate(rows):
            if m != n:
                rows[m] = [value - row[n] * own for value, own in zip(row, rows[n], strict=True)]
    return [row[-1] for row in rows]
