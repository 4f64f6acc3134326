"""Times the decision on a new report, and replays imagined readers of real corrections.

    python -m benchmarks.merging [TYPOS.jsonl]

The time is that of reading the passage and deciding, with 10, 100 and 1,000 open errata in one article (a paragraph
holds five). TYPOS.jsonl, if given, holds real corrections (``before``, ``after``, ``lang``, ``a`` for the article):
several readers are imagined for each, and what merging makes of them is scored: once as the corpus imagines them, once
with turns of phrase and older copies that the corpus does not hold.
"""

from __future__ import annotations

import json
import random
import statistics
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from corrigenda.core import merging
from corrigenda.core.diff import ChangeKind, word_diff
from tests.corpora.merging.readers import VAGUE, Fix, imagine, imagine_otherwise
from tests.corpora.merging.replay import Score, Sent, replay, score

Imagine = Callable[[Sequence[str], Fix, str, random.Random], merging.Said]
READERS = 6
_PER_BLOCK = 5


def main() -> None:
    for open_errata in (10, 100, 1_000):
        times = cost(open_errata)
        print(
            f"{open_errata:>5} open errata: median {statistics.median(times):.2f} ms, worst {max(times):.2f} ms"
        )
    if len(sys.argv) > 1:
        for name, way in (("as in the corpus", imagine), ("otherwise said", imagine_otherwise)):
            total, opened, true = real_corrections(Path(sys.argv[1]), way)
            print(
                f"real corrections, readers {name}: pairwise F1 {100 * total.f1:.2f} %, false merges"
                f" {100 * total.false_merges:.2f} %, {opened} errata opened for {true}"
            )


def cost(open_errata: int) -> list[float]:
    """Milliseconds for each of 100 new reports on an article with so many open errata."""
    rng = random.Random(1)
    texts = [_paragraph(rng) for _ in range(max(1, open_errata // _PER_BLOCK))]
    known = [
        merging.Known(n, (merging.read(_report(texts, n // _PER_BLOCK % len(texts), n), texts),))
        for n in range(open_errata)
    ]
    times = []
    for n in range(100):
        start = time.perf_counter()
        merging.decide(merging.read(_report(texts, rng.randrange(len(texts)), n), texts), known)
        times.append(1000 * (time.perf_counter() - start))
    return times


def real_corrections(path: Path, way: Imagine) -> tuple[Score, int, int]:
    """The score over readers imagined in this ``way``, the errata opened, and the true errors.

    Every other reader is imagined as in the corpus, so that there is something to join.
    """
    by_article: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for line in path.read_text("utf-8").splitlines():
        row = json.loads(line)
        by_article[row["a"]].append(row)
    total, opened, true = Score(), 0, 0
    for rows in by_article.values():
        texts, fixes = _article(rows)
        rng = random.Random(7)
        sent = [one for fix in fixes for one in _readers(texts, fix, fixes, rows[0]["lang"], rng, way)]
        rng.shuffle(sent)
        joined = replay(sent, texts)
        total += score(sent, joined)
        opened, true = opened + len(set(joined)), true + len(fixes)
    return total, opened, true


def _article(rows: Sequence[dict[str, Any]]) -> tuple[list[str], list[Fix]]:
    texts: list[str] = []
    fixes: list[Fix] = []
    for row in rows[:12]:
        if row["before"] not in texts and len(row["before"]) < 1_500:
            texts.append(row["before"])
            fixes += _fixes(len(texts) - 1, row["before"], row["after"])
    return texts, fixes


def _fixes(block: int, before: str, after: str) -> Iterator[Fix]:
    for part in merging.unbundle(before, after):
        changed = [c for c in word_diff(before, part) if c.kind is not ChangeKind.EQUAL and not c.typographic]
        if len(changed) == 1:
            wrong, right = changed[0].before, changed[0].after
            if wrong.strip() and right.strip() and before.count(wrong) == 1 and len(wrong) < 60:
                yield Fix(block, wrong, right)


def _readers(
    texts: Sequence[str],
    fix: Fix,
    fixes: Sequence[Fix],
    language: str,
    rng: random.Random,
    way: Imagine,
) -> Iterator[Sent]:
    language = language[:2] if language[:2] in VAGUE else "en"
    beside = frozenset(str(n) for n, other in enumerate(fixes) if other.block == fix.block)
    for n in range(READERS):
        said = (way if n % 2 else imagine)(texts, fix, language, rng)
        vague = said.remark in VAGUE[language]
        yield Sent(beside if vague else frozenset([str(fixes.index(fix))]), said)


def _paragraph(rng: random.Random) -> str:
    return " ".join("".join(rng.choices("aeilnorstu", k=rng.randint(3, 9))) for _ in range(80)) + "."


def _report(texts: Sequence[str], block: int, n: int) -> merging.Said:
    words = texts[block].split(" ")
    at = n * 17 % len(words)
    if n % 3 == 0:
        remark = f"« {words[at]} » → « {words[at]}s »"
        return merging.Said(texts[block], "", remark, "spelling", (block,), 0, len(texts[block]))
    proposal = " ".join([*words[:at], words[at] + "s", *words[at + 1 :]])
    return merging.Said(texts[block], proposal, "", "spelling", (block,), 0, len(texts[block]))


if __name__ == "__main__":
    main()
