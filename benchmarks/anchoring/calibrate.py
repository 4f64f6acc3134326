"""Does a confidence of 0.9 mean "right nine times in ten"?

    python -m benchmarks.anchoring.calibrate CORPUS_DIR [--plot FILE.svg] [--fit]

Prints, by range of confidence, how often the links told were right (the same on held-out articles, a fifth, when
fitting), and draws it. ``--fit`` also fits the weights of `corrigenda.core.anchoring.confidence` anew by gradient
descent and prints them; identical and repeated texts are left out, since they are not the model's business.
"""

from __future__ import annotations

import argparse
import math
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from benchmarks.anchoring.corpus import articles
from corrigenda.core.anchoring.confidence import WEIGHTS, Evidence, confidence, gather
from corrigenda.core.anchoring.links import Found
from corrigenda.core.anchoring.reading import read

_EDGES = (0.0, 0.2, 0.4, 0.6, 0.75, 0.85, 0.92, 0.96, 0.98, 0.99, 0.999, 1.0001)
_ROUNDS, _STEP, _DECAY = 400, 2.0, 1e-5


@dataclass(frozen=True, slots=True)
class Sample:
    """One link's evidence, whether it was right, and whether its article is held out."""

    evidence: Evidence
    right: bool
    held_out: bool


def main() -> None:
    parser = argparse.ArgumentParser(prog="benchmarks.anchoring.calibrate", description="reliability")
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--plot", type=Path)
    parser.add_argument("--fit", action="store_true")
    arguments = parser.parse_args()
    samples = list(_samples(arguments.corpus))
    rows = reliability([(confidence(sample.evidence), sample.right) for sample in samples])
    _print(rows)
    if arguments.plot:
        arguments.plot.write_text(svg(rows), "utf-8")
    if arguments.fit:
        weights = fitted([sample for sample in samples if not sample.held_out])
        print("weights in use:", WEIGHTS, "\nfitted:", tuple(round(weight, 2) for weight in weights))
        held_out = [sample for sample in samples if sample.held_out]
        _print(reliability([(_probability(weights, s.evidence.figures()), s.right) for s in held_out]))


def _samples(corpus: Path) -> list[Sample]:
    samples = []
    for article in articles(corpus):
        held_out = zlib.crc32(article.id.encode()) % 5 == 0
        for pair in article.pairs:
            truth = {row[0]: set(row[2]) for row in pair["t"]}
            reading = read(article.versions[pair["old"]], article.versions[pair["new"]])
            for link, evidence in zip(reading.links, gather(reading), strict=True):
                if evidence.found == Found.EQUAL or evidence.margin < 0.005:
                    continue
                for i in link.olds:
                    if i in truth:
                        samples.append(Sample(evidence, bool(truth[i] & set(link.news)), held_out))
    return samples


def reliability(told: Sequence[tuple[float, bool]]) -> list[tuple[int, float, float]]:
    """(how many, mean confidence, share that was right) by range of confidence."""
    rows = []
    for low, high in pairwise(_EDGES):
        inside = [(p, right) for p, right in told if low <= p < high]
        if inside:
            mean = sum(p for p, _ in inside) / len(inside)
            rows.append((len(inside), mean, sum(right for _, right in inside) / len(inside)))
    return rows


def fitted(samples: Sequence[Sample]) -> list[float]:
    """The weights that explain the samples best: plain gradient descent, every sample counting once."""
    rows = [(sample.evidence.figures(), float(sample.right)) for sample in samples]
    weights = list(WEIGHTS)
    for _ in range(_ROUNDS):
        slope = [0.0] * len(weights)
        for figures, right in rows:
            error = _probability(weights, figures) - right
            for n, figure in enumerate(figures):
                slope[n] += error * figure
        weights = [w - _STEP * (s / len(rows) + _DECAY * w) for w, s in zip(weights, slope, strict=True)]
    return weights


def _probability(weights: Sequence[float], figures: Sequence[float]) -> float:
    return 1 / (1 + math.exp(-sum(w * x for w, x in zip(weights, figures, strict=True))))


def _print(rows: Sequence[tuple[int, float, float]]) -> None:
    print(f"{'links':>7} {'told':>7} {'right':>7}")
    for count, told, right in rows:
        print(f"{count:7} {told:7.3f} {right:7.3f}")


def svg(rows: Sequence[tuple[int, float, float]]) -> str:
    """The reliability plot: confidence told across, share right upwards; the area of a dot is its links."""
    dots = "".join(
        f'<circle cx="{40 + 300 * told:.1f}" cy="{320 - 300 * right:.1f}" r="{2 + 1.3 * math.log10(count):.1f}" '
        f'fill="#1a5fb4"><title>{count} links: told {told:.3f}, right {right:.3f}</title></circle>'
        for count, told, right in rows
    )
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 360 360" font-family="sans-serif" font-size="11">'
        '<rect width="360" height="360" fill="#fff"/>'
        '<path d="M40 20V320H340" fill="none" stroke="#333"/>'
        '<path d="M40 320L340 20" stroke="#999" stroke-dasharray="4 4"/>'
        f"{dots}"
        '<text x="190" y="350" text-anchor="middle">confidence told</text>'
        '<text x="14" y="170" text-anchor="middle" transform="rotate(-90 14 170)">share that was right</text>'
        '<text x="40" y="334" text-anchor="middle">0</text><text x="340" y="334" text-anchor="middle">1</text>'
        '<text x="32" y="24" text-anchor="end">1</text></svg>\n'
    )


if __name__ == "__main__":
    main()
