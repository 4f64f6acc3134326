"""Answers every question of a corpus with the product's own code.

    python -m benchmarks.anchoring CORPUS_DIR PREDICTIONS.jsonl

CORPUS_DIR is a folder of article files; a subfolder ``rendered/`` is a corpus of its own: give its path to have
it answered. Writes one JSON object a line in the scorer's format and prints what an answer costs. A paragraph's
time is its own placing plus its share of the alignment, which all the reports of an article have in common.
"""

from __future__ import annotations

import argparse
import json
import statistics
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from benchmarks.anchoring.corpus import Article, articles
from corrigenda.core.anchoring import (
    Alignment,
    Anchor,
    FixState,
    Orphan,
    Outcome,
    Relation,
    align,
    fix_state_of,
    place_block,
    place_phrase,
)

Answer = dict[str, Any]
_NO_WORDS = (Relation.REPLACED, Relation.GONE)


def main() -> None:
    parser = argparse.ArgumentParser(prog="benchmarks.anchoring", description="answers an anchoring corpus")
    parser.add_argument("corpus", type=Path)
    parser.add_argument("predictions", type=Path)
    arguments = parser.parse_args()
    count = 0
    micros: list[float] = []
    with arguments.predictions.open("w", encoding="utf-8") as out:
        for article in articles(arguments.corpus):
            for answer in answers(article):
                out.write(json.dumps(answer) + "\n")
                count += 1
                if "us" in answer:
                    micros.append(answer["us"])
    if not count:
        raise SystemExit(f"no questions under {arguments.corpus}")
    print(f"{count} answers written to {arguments.predictions}")
    if micros:
        micros.sort()
        p95 = micros[int(0.95 * (len(micros) - 1))]
        print(f"a paragraph costs {statistics.median(micros):.0f} µs (median), 95 % under {p95:.0f} µs")


def answers(article: Article) -> Iterator[Answer]:
    """The answers to every question about one article."""
    for number, pair in enumerate(article.pairs):
        began = time.perf_counter()
        alignment = align(article.versions[pair["old"]], article.versions[pair["new"]])
        shared = (time.perf_counter() - began) / max(1, len(pair["t"]))
        for row in pair["t"]:
            yield {"a": article.id, "pair": number, **_paragraph(alignment, row[0], shared)}
        for place, row in enumerate(pair.get("ph", ())):
            outcome = place_phrase(alignment, row[0], row[1], row[2])
            yield {"a": article.id, "pair": number, "ph": place, **_phrase(outcome)}
    yield from _fixes(article)


def _paragraph(alignment: Alignment, index: int, shared: float) -> Answer:
    began = time.perf_counter()
    outcome = place_block(alignment, index)
    micros = round((shared + time.perf_counter() - began) * 1e6, 1)
    return {"i": index, **_place(outcome), "us": micros}


def _place(outcome: Outcome) -> Answer:
    if isinstance(outcome, Anchor):
        return {"to": list(outcome.blocks), "state": outcome.relation.value, "moved": outcome.moved}
    return {"to": [], "state": "deleted" if isinstance(outcome, Orphan) else "unsure"}


def _phrase(outcome: Outcome) -> Answer:
    if not isinstance(outcome, Anchor):
        return {"to": [], "start": None, "end": None, "state": "unsure"}
    state = "gone" if outcome.relation in _NO_WORDS else outcome.relation.value
    return {"to": list(outcome.blocks), "start": outcome.start, "end": outcome.end, "state": state}


def _fixes(article: Article) -> Iterator[Answer]:
    for number, fix in enumerate(article.fixes):
        seen = article.versions[fix["seen"]]
        for place, case in enumerate(fix["cases"]):
            now = article.versions[case[0]]
            outcome = place_block(align(seen, now), fix["para"])
            state = fix_state_of(outcome, seen[fix["para"]], fix["proposal"], now)
            # The scorer has no word for "partly": neither wording stands as a whole.
            said = "unsure" if state is None else "changed" if state == FixState.PARTLY else state.value
            blocks = list(outcome.blocks) if isinstance(outcome, Anchor) else []
            yield {"a": article.id, "fix": number, "case": place, "state": said, "to": blocks}


if __name__ == "__main__":
    main()
