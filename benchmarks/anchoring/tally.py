"""How are answers about paragraphs counted: right, wrong, missed, by class?"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass, field
from statistics import mean, median
from typing import Any


@dataclass(slots=True)
class Tally:
    """Counts of one method's answers; ``micros`` holds what each cost."""

    right: Counter[str] = field(default_factory=Counter)
    wrong: Counter[str] = field(default_factory=Counter)
    asked: Counter[str] = field(default_factory=Counter)
    micros: list[float] = field(default_factory=list)

    def add(self, row: list[Any], said: Collection[int], micros: float) -> None:
        """Counts one answer: ``row`` is the corpus's question, ``said`` the paragraphs pointed at."""
        targets = set(row[2])
        groups = ["all", kind(row)] + (["hard"] if row[5] else [])
        self.asked.update(groups)
        self.micros.append(micros)
        if not said:
            self.right.update([] if targets else groups)
        elif set(said) <= targets:
            self.right.update(groups)
        else:
            self.wrong.update(groups)

    def line(self) -> list[str]:
        """accuracy, macro, hard, wrong, wrong on hard, wrong on deleted (per cent), median µs."""
        classes = [group for group in self.asked if group not in ("all", "hard")]
        macro = mean(self.right[group] / self.asked[group] for group in classes)
        shares = [
            self._share(self.right, "all"),
            macro,
            self._share(self.right, "hard"),
            self._share(self.wrong, "all"),
            self._share(self.wrong, "hard"),
            self._share(self.wrong, "deleted"),
        ]
        return [f"{100 * share:.2f}" for share in shares] + [f"{median(self.micros):.0f}"]

    def _share(self, counts: Counter[str], group: str) -> float:
        return counts[group] / max(1, self.asked[group])


def kind(row: list[Any]) -> str:
    """The class of a question."""
    label, moved, similarity = row[1], row[3], row[4]
    if label in ("split", "merged", "deleted"):
        return str(label)
    if moved:
        return "moved"
    if label == "same":
        return "same"
    return "edited-light" if similarity >= 0.8 else "edited-mid" if similarity >= 0.5 else "edited-heavy"
