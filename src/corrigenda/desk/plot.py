"""Where do the bars of a plot stand? Plain numbers for an inline SVG: no script, nothing loaded."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from corrigenda.core.figures import Outcomes, Step

WIDTH, HEIGHT = 600, 200
# How much of a step's width its bar takes.
_FILLED = 0.7
# What is stacked, from the ground up.
PARTS = ("right", "turned_down", "off_topic", "waiting")


@dataclass(frozen=True, slots=True)
class Part:
    """One colour of one bar."""

    name: str
    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Plot:
    """Bars under a round top; ``lines`` are the heights of the lines across."""

    width: int
    height: int
    top: int
    lines: tuple[float, ...]
    parts: tuple[Part, ...]


def plot(steps: Sequence[Step]) -> Plot:
    """A stacked bar for each step, its parts in the order of PARTS."""
    top = round_top(max((step.outcomes.errata for step in steps), default=0))
    room = WIDTH / max(len(steps), 1)
    parts = [
        part
        for place, step in enumerate(steps)
        for part in _bar(step.outcomes, x=(place + (1 - _FILLED) / 2) * room, width=room * _FILLED, top=top)
    ]
    return Plot(WIDTH, HEIGHT, top, (0.5, HEIGHT / 2, HEIGHT - 0.5), tuple(parts))


def round_top(most: int) -> int:
    """The least of 2, 4, 10, 20, 40, 100 … that nothing stands above: its half is whole, too."""
    top = 2
    while top < most:
        top = top * 5 // 2 if str(top)[0] == "4" else top * 2
    return top


def _bar(outcomes: Outcomes, *, x: float, width: float, top: int) -> list[Part]:
    parts, below = [], 0
    for name in PARTS:
        errata: int = getattr(outcomes, name)
        if errata:
            height = errata / top * HEIGHT
            y = HEIGHT - below / top * HEIGHT - height
            parts.append(Part(name, round(x, 2), round(y, 2), round(width, 2), round(height, 2)))
        below += errata
    return parts
