"""How do others find the same paragraphs, in the same run?

    python -m benchmarks.anchoring.peers CORPUS_DIR [--sample N] [--scratch FOLDER]

Every changed paragraph and a few unchanged ones of every Nth article are asked of everybody. Peers from PyPI
(diff-match-patch) and npm (approx-string-match under the Hypothesis client's formula, Apache Annotator) are
installed into the scratch folder, ``var/anchoring-peers`` unless given; without npm those two are left out.
Times of different languages stand side by side: read them as orders of magnitude.
"""

from __future__ import annotations

import argparse
import difflib
import importlib
import json
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from rapidfuzz import fuzz, process

from benchmarks.anchoring.corpus import Article, articles
from benchmarks.anchoring.tally import Tally
from corrigenda.core.anchoring import Anchor, place_block
from corrigenda.core.anchoring.alignment import align_anew

Texts = tuple[str, ...]
Method = Callable[[Texts, Texts, int], int]
_CONTEXT = 32
_UNCHANGED = 5
_CHANGED = 25


def main() -> None:
    parser = argparse.ArgumentParser(prog="benchmarks.anchoring.peers", description="anchoring, side by side")
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--sample", type=int, default=10, help="every Nth article (10)")
    parser.add_argument("--scratch", type=Path, default=Path("var/anchoring-peers"))
    arguments = parser.parse_args()
    arguments.scratch.mkdir(parents=True, exist_ok=True)
    sample = list(articles(arguments.corpus))[:: arguments.sample]
    methods: dict[str, Method] = {"rapidfuzz ratio >= 60": _rapidfuzz, "difflib on the list": _difflib}
    bitap = _diff_match_patch(arguments.scratch)
    if bitap:
        methods["diff-match-patch"] = bitap
    tallies = {name: _asked_of(method, sample) for name, method in methods.items()}
    tallies |= _asked_of_node(arguments.scratch, sample)
    tallies["Corrigenda"] = _asked_of_us(sample)
    _print(tallies)


def _print(tallies: dict[str, Tally]) -> None:
    ours = tallies["Corrigenda"]
    heads = ["accuracy", "macro", "hard", "wrong", "wrong hard", "wrong del.", "µs", "wrong / ours"]
    print(f"{ours.asked['all']} paragraphs, {ours.asked['hard']} of them hard; per cent")
    print("| peer | " + " | ".join(heads) + " |\n|" + "---|" * (len(heads) + 1))
    for name, tally in tallies.items():
        ratio = tally.wrong["all"] / max(1, ours.wrong["all"])
        print(f"| {name} | " + " | ".join([*tally.line(), f"{ratio:.1f}"]) + " |")


def questions(article: Article) -> list[tuple[Texts, Texts, list[list[Any]]]]:
    """(old, new, rows) of each pair: at most 25 changed paragraphs and 5 unchanged ones."""
    asked = []
    for pair in article.pairs:
        changed = [row for row in pair["t"] if row[1] != "same" or row[3]][:_CHANGED]
        same = [row for row in pair["t"] if row[1] == "same" and not row[3]][:_UNCHANGED]
        asked.append((article.versions[pair["old"]], article.versions[pair["new"]], changed + same))
    return asked


def _asked_of(method: Method, sample: Sequence[Article]) -> Tally:
    tally = Tally()
    for article in sample:
        for old, new, rows in questions(article):
            for row in rows:
                began = time.perf_counter()
                found = method(old, new, row[0])
                tally.add(row, [found] if found >= 0 else [], (time.perf_counter() - began) * 1e6)
    return tally


def _asked_of_us(sample: Sequence[Article]) -> Tally:
    tally = Tally()
    for article in sample:
        for old, new, rows in questions(article):
            began = time.perf_counter()
            alignment = align_anew(old, new)
            shared = (time.perf_counter() - began) / max(1, len(rows))
            for row in rows:
                began = time.perf_counter()
                outcome = place_block(alignment, row[0])
                micros = (shared + time.perf_counter() - began) * 1e6
                tally.add(row, outcome.blocks if isinstance(outcome, Anchor) else (), micros)
    return tally


def _rapidfuzz(old: Texts, new: Texts, index: int) -> int:
    found = process.extract(old[index], new, scorer=fuzz.ratio, score_cutoff=60, limit=None)
    best = [place for _, score, place in found if score == found[0][1]]
    return min(best, key=lambda place: abs(place - index), default=-1)


def _difflib(old: Texts, new: Texts, index: int) -> int:
    for tag, top, end, first, last in difflib.SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if top <= index < end:
            place = first + index - top
            return place if tag != "delete" and place < last else -1
    return -1


def _diff_match_patch(scratch: Path) -> Method | None:
    folder = scratch / "pypi"
    if not folder.exists():
        uv = Path(sys.executable).with_name("uv")
        command = [str(uv), "pip", "install", "--quiet", "--target", str(folder), "diff-match-patch"]
        if subprocess.run(command, check=False).returncode:
            print("diff-match-patch could not be installed", file=sys.stderr)
            return None
    sys.path.append(str(folder))
    matcher = importlib.import_module("diff_match_patch").diff_match_patch()

    def find(old: Texts, new: Texts, index: int) -> int:
        position = sum(len(text) + 1 for text in old[:index])
        # Bitap is limited to 32 letters: the first of them stand for the paragraph.
        at = matcher.match_main("\n".join(new), old[index][:32], position)
        return _paragraph_at(new, at)

    return find


def _paragraph_at(texts: Texts, offset: int) -> int:
    if offset < 0:
        return -1
    for place, text in enumerate(texts):
        offset -= len(text) + 1
        if offset < 0:
            return place
    return len(texts) - 1


def _asked_of_node(scratch: Path, sample: Sequence[Article]) -> dict[str, Tally]:
    if not _installed_from_npm(scratch):
        print("npm's peers are left out: they could not be installed", file=sys.stderr)
        return {}
    asked = [pair for article in sample for pair in questions(article)]
    lines = "\n".join(json.dumps(_for_node(*pair)) for pair in asked)
    shutil.copy(Path(__file__).with_name("peers.mjs"), scratch / "peers.mjs")
    run = subprocess.run(
        ["node", "peers.mjs"], cwd=scratch, input=lines, capture_output=True, text=True, check=True
    )
    tallies = {"Apache Annotator": Tally(), "Hypothesis": Tally()}
    for (_, _, rows), line in zip(asked, run.stdout.splitlines(), strict=True):
        answers = json.loads(line)
        for name, key in (("Apache Annotator", "annotator"), ("Hypothesis", "hypothesis")):
            for row, (place, micros) in zip(rows, answers[key], strict=True):
                tallies[name].add(row, [place] if place >= 0 else [], micros)
    return tallies


def _installed_from_npm(scratch: Path) -> bool:
    if (scratch / "node_modules" / "approx-string-match").exists():
        return True
    if not shutil.which("npm"):
        return False
    (scratch / "package.json").write_text('{"private": true, "type": "module"}\n', "utf-8")
    command = ["npm", "install", "--silent", "approx-string-match", "@apache-annotator/selector"]
    return subprocess.run(command, cwd=scratch, check=False).returncode == 0


def _for_node(old: Texts, new: Texts, rows: list[list[Any]]) -> dict[str, Any]:
    text = "\n".join(old)
    asked = []
    for row in rows:
        start = sum(len(block) + 1 for block in old[: row[0]])
        end = start + len(old[row[0]])
        asked.append(
            {
                "exact": old[row[0]],
                "prefix": text[max(0, start - _CONTEXT) : start],
                "suffix": text[end : end + _CONTEXT],
                "position": start,
            }
        )
    return {"new": new, "asked": asked}


if __name__ == "__main__":
    main()
