"""Does a confidence of 0.9 mean "right nine times in ten"?

    python -m benchmarks.anchoring.calibrate CORPUS_DIR [--sample N] [--plot FILE.svg] [--fit]

Prints, by range of confidence, how often the links told were right, and draws it. Identical and repeated texts are
left out, since they are not the model's business. ``--fit`` fits the weights of
`corrigenda.core.anchoring.confidence` and chooses a floor on one half of the repositories, measures both on the
other half, then the other way round: nothing that is measured has been learnt from.
"""

from __future__ import annotations

import argparse
import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice, pairwise
from pathlib import Path

from benchmarks.anchoring.corpus import articles
from benchmarks.anchoring.fitting import fitted, floor_of, probability
from corrigenda.core.anchoring.confidence import FLOOR, WEIGHTS, Evidence, confidence, gather
from corrigenda.core.anchoring.links import Found
from corrigenda.core.anchoring.reading import read

_EDGES = (0.0, 0.2, 0.4, 0.6, 0.75, 0.85, 0.92, 0.96, 0.98, 0.99, 0.999, 1.0001)


@dataclass(frozen=True, slots=True)
class Sample:
    """One link's evidence, whether it was right, and in which half its repository is (0 or 1)."""

    evidence: Evidence
    right: bool
    half: int


def main() -> None:
    parser = argparse.ArgumentParser(prog="benchmarks.anchoring.calibrate", description="reliability")
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--sample", type=int, default=1, help="every Nth article of each file")
    parser.add_argument("--plot", type=Path)
    parser.add_argument("--fit", action="store_true")
    arguments = parser.parse_args()
    samples = samples_of(arguments.corpus, arguments.sample)
    rows = reliability([(confidence(sample.evidence), sample.right) for sample in samples])
    _print(rows)
    if arguments.plot:
        arguments.plot.write_text(svg(rows), "utf-8")
    if arguments.fit:
        for half in (0, 1):
            print(held_out(samples, half))


def samples_of(corpus: Path, every: int = 1) -> list[Sample]:
    """The links that the alignment of the corpus's articles found, with their evidence and their truth."""
    files = sorted(corpus.glob("*.jsonl"))
    repositories = sorted({_repository(name) for name in files})
    samples = []
    for name in files:
        half = repositories.index(_repository(name)) % 2
        for article in islice(articles(name), 0, None, every):
            for pair in article.pairs:
                old, new = article.versions[pair["old"]], article.versions[pair["new"]]
                truth = {row[0]: set(row[2]) for row in pair["t"]}
                samples += [Sample(evidence, right, half) for evidence, right in _links(old, new, truth)]
    return samples


def held_out(samples: Sequence[Sample], half: int) -> str:
    """What weights and floor learnt on ``half`` of the repositories do on the other half, beside those in use."""
    learnt = [(one.evidence.figures(), one.right) for one in samples if one.half == half]
    others = [(one.evidence.figures(), one.right) for one in samples if one.half != half]
    if not learnt or not others:
        return "one half of the repositories holds no changed paragraph"
    weights = fitted(learnt, start=WEIGHTS)
    floor = floor_of([(probability(weights, figures), right) for figures, right in learnt])
    told = [(probability(weights, figures), right) for figures, right in others]
    in_use = [(probability(WEIGHTS, figures), right) for figures, right in others]
    return (
        f"learnt on {len(learnt)} links, measured on {len(others)} of other repositories:\n"
        f"  weights {tuple(round(weight, 2) for weight in weights)}\n"
        f"  learnt, floor {floor:.2f}: {_at(told, floor)}\n"
        f"  learnt, floor {FLOOR:.2f}: {_at(told, FLOOR)}\n"
        f"  in use, floor {FLOOR:.2f}: {_at(in_use, FLOOR)}"
    )


def _at(told: Sequence[tuple[float, bool]], floor: float) -> str:
    wrong = sum(p >= floor and not right for p, right in told)
    withheld = sum(p < floor and right for p, right in told)
    return (
        f"{100 * wrong / len(told):.2f} % told wrongly, {100 * withheld / len(told):.2f} % right but withheld"
    )


def _repository(name: Path) -> str:
    """A file is named after its repository and its language: both languages of one go together."""
    return name.name.removesuffix(".jsonl").rpartition(".")[0] or name.name


def _links(
    old: tuple[str, ...], new: tuple[str, ...], truth: dict[int, set[int]]
) -> list[tuple[Evidence, bool]]:
    reading = read(old, new)
    return [
        (evidence, bool(truth[i] & set(link.news)))
        for link, evidence in zip(reading.links, gather(reading), strict=True)
        if evidence.found != Found.EQUAL and evidence.margin >= 0.005
        for i in link.olds
        if i in truth
    ]


def reliability(told: Sequence[tuple[float, bool]]) -> list[tuple[int, float, float]]:
    """(how many, mean confidence, share that was right) by range of confidence."""
    rows = []
    for low, high in pairwise(_EDGES):
        inside = [(p, right) for p, right in told if low <= p < high]
        if inside:
            mean = sum(p for p, _ in inside) / len(inside)
            rows.append((len(inside), mean, sum(right for _, right in inside) / len(inside)))
    return rows


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
