"""How near are texts to the truth? The measure of the public benchmark: shared runs of four words."""

from __future__ import annotations

import re
import statistics
from collections import Counter

_RUN = 4


def f1(found: dict[str, str], truth: dict[str, str]) -> tuple[float, float, float]:
    """Mean precision, mean recall and their F1 over the pages of the truth."""
    rates = [_rates(_runs(text), _runs(found.get(key, ""))) for key, text in truth.items()]
    precision = statistics.mean(rate for rate, _ in rates if rate is not None)
    recall = statistics.mean(rate for _, rate in rates if rate is not None)
    return precision, recall, 2 * precision * recall / (precision + recall)


def _rates(
    truth: Counter[tuple[str, ...]], found: Counter[tuple[str, ...]]
) -> tuple[float | None, float | None]:
    hit = (truth & found).total()
    return _share(hit, found.total()), _share(hit, truth.total())


def _share(part: int, whole: int) -> float | None:
    return part / whole if whole else None


def _runs(text: str) -> Counter[tuple[str, ...]]:
    words = re.findall(r"\w+", text)
    starts = range(max(1, len(words) - _RUN + 1))
    return Counter(run for start in starts if (run := tuple(words[start : start + _RUN])))
