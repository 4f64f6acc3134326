"""Prints the tables of README.md: ``python -m benchmarks.edits [cases a format] [--fixes typos.jsonl [--files FOLDER]]``."""

from __future__ import annotations

import argparse
import json
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from random import Random

from benchmarks.edits.articles import Case, case_of, make_case
from benchmarks.edits.files import fixes_of, tried
from benchmarks.edits.judging import faults, outcome_of
from corrigenda.core.edits import SourceFormat, Stopped


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.edits", description=__doc__)
    parser.add_argument("cases", nargs="?", type=int, default=10_000, help="generated articles a format")
    parser.add_argument(
        "--fixes", type=Path, help="real fixes: JSON Lines with 'before' and 'after' paragraphs"
    )
    parser.add_argument("--files", type=Path, help="a folder of Markdown files to put the real fixes into")
    arguments = parser.parse_args()
    if arguments.cases:
        print(f"## Generated articles, {arguments.cases:,} a format\n")
        _table(lambda kind: (make_case(Random(seed), kind) for seed in range(arguments.cases)))
    if arguments.fixes and arguments.files:
        _files(arguments.files, arguments.fixes)
    elif arguments.fixes:
        fixes = [json.loads(line) for line in arguments.fixes.read_text("utf-8").splitlines()]
        for name, chosen in (
            ("all", fixes),
            ("called a typo by their commit", [f for f in fixes if f["typo"]]),
        ):
            print(f"\n## Real fixes, {name}: {len(chosen):,}\n")
            _table(lambda kind, chosen=chosen: _real_cases(kind, chosen))


def _files(folder: Path, fixes: Path) -> None:
    counts = tried(folder, fixes_of(fixes))
    files = counts.pop("files")
    total = counts.total()
    stops = ", ".join(f"{code} {n}" for code, n in counts.most_common() if code.startswith("edit."))
    print(f"\n## Real fixes in {files:,} real files\n")
    print("| cases | the file came back to the byte | otherwise | stopped |\n| --- | --- | --- | --- |")
    share = f"{counts['same']} ({counts['same'] / max(total, 1):.1%})"
    print(f"| {total} | {share} | {counts['other']} | {stops or 0} |")


def _real_cases(kind: SourceFormat, fixes: list[dict[str, str]]) -> Iterator[Case]:
    for seed, fix in enumerate(fixes):
        before, after = (" ".join(fix[side].split()) for side in ("before", "after"))
        yield case_of(Random(seed), kind, before, after, ["Mot avant.", "Mot après."])


def _table(cases_of: object) -> None:
    assert callable(cases_of)
    print(
        "| format | cases | applied, every promise kept | faults | stopped | ms a case |\n| --- | --- | --- | --- | --- | --- |"
    )
    for kind in SourceFormat:
        started = time.perf_counter()
        counts = _counted(cases_of(kind))
        took = time.perf_counter() - started
        _row(kind, counts, took)


def _counted(cases: Iterable[Case]) -> Counter[str]:
    counts: Counter[str] = Counter()
    for case in cases:
        outcome = outcome_of(case)
        if isinstance(outcome, Stopped):
            counts[outcome.code] += 1
        else:
            counts["; ".join(faults(case, outcome)) or "kept"] += 1
    return counts


def _row(kind: SourceFormat, counts: Counter[str], took: float) -> None:
    total = counts.total()
    stops = ", ".join(f"{code} {n}" for code, n in counts.most_common() if code.startswith("edit."))
    wrong = ", ".join(
        f"{code} {n}" for code, n in counts.items() if code != "kept" and not code.startswith("edit.")
    )
    share = f"{counts['kept']} ({counts['kept'] / total:.1%})"
    print(
        f"| {kind.value} | {total} | {share} | {wrong or 0} | {stops or 0} | {1000 * took / total:.2f} |",
        flush=True,
    )


if __name__ == "__main__":
    main()
