"""How well is a paragraph found without its page, or through every revision between?

    python -m benchmarks.anchoring.variants CORPUS_DIR [--sample N]

Two ways that the main run does not take, over every Nth article:

* by quote: the server never saw what the reader saw; the paragraph's words, what stands around them, its position
  and (in a second line) the neighbours' digests are all there is.
* chained: the article's versions between old and new are known, and followed one by one; beside it, the same
  questions ("far") answered directly.

Prints, for all questions and for those that the corpus calls hard: how many, and the shares that were right, wrong
(a place told that is not the true one) and untold, in per cent.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Callable, Iterator
from functools import lru_cache
from itertools import islice, pairwise
from pathlib import Path
from typing import Any

from benchmarks.anchoring.corpus import Article, articles
from corrigenda.core.anchoring import (
    Alignment,
    Anchor,
    Orphan,
    Outcome,
    Quote,
    align,
    chain,
    locate_quote,
    neighbour_digest,
    place_block,
)
from corrigenda.core.errors import Refused
from corrigenda.core.selectors import CONTEXT

# The longest chain followed here; the product's own is as long (services.placing).
_MOST_STEPS = 20
Ask = Callable[[Article, dict[str, Any], int], Outcome | None]


def main() -> None:
    parser = argparse.ArgumentParser(
        prog="benchmarks.anchoring.variants", description="without the page; chained"
    )
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--sample", type=int, default=12, help="every Nth article")
    arguments = parser.parse_args()
    asked: dict[str, Ask] = {
        "directly": directly,
        "by quote": by_quote,
        "by quote and digests": by_quote_and_digests,
        "directly, far": directly_far,
        "chained, far": chained,
    }
    print(f"{'':28} {'questions':>9} {'right':>7} {'wrong':>7} {'untold':>7}")
    for name, ask in asked.items():
        tally = count(islice(articles(arguments.corpus), 0, None, arguments.sample), ask)
        for group in ("all", "hard"):
            print(line(f"{name}, {group}", tally, group))
        wrong = {label: n for (label, said), n in sorted(tally.items()) if said == "wrong"}
        print(f"  told wrongly, by label: {wrong}")


def count(found: Iterator[Article], ask: Ask) -> Counter[tuple[str, str]]:
    """How many answers of each verdict: by ("all" | "hard" | label, verdict)."""
    tally: Counter[tuple[str, str]] = Counter()
    for article in found:
        for pair in article.pairs:
            for row in pair["t"]:
                outcome = ask(article, pair, row[0])
                if outcome is None:
                    continue
                said = verdict(outcome, set(row[2]))
                for group in ("all", row[1], *(["hard"] if row[5] else [])):
                    tally[group, said] += 1
    return tally


def verdict(outcome: Outcome, truth: set[int]) -> str:
    """``right``, ``wrong`` (a place that is not the true one) or ``untold``."""
    if isinstance(outcome, Anchor):
        return "right" if set(outcome.blocks) <= truth else "wrong"
    return "right" if isinstance(outcome, Orphan) and not truth else "untold"


def line(name: str, tally: Counter[tuple[str, str]], group: str) -> str:
    """One row of the table, in per cent."""
    right, wrong, untold = (tally[group, said] for said in ("right", "wrong", "untold"))
    asked = max(1, right + wrong + untold)
    return f"{name:28} {asked:9} {100 * right / asked:7.2f} {100 * wrong / asked:7.2f} {100 * untold / asked:7.2f}"


def directly(article: Article, pair: dict[str, Any], index: int) -> Outcome | None:
    """The whole page known, and nothing between: the main run's way."""
    return place_block(align(article.versions[pair["old"]], article.versions[pair["new"]]), index)


def directly_far(article: Article, pair: dict[str, Any], index: int) -> Outcome | None:
    """The same, of pairs with versions between them alone."""
    return directly(article, pair, index) if pair["new"] - pair["old"] > 1 else None


def by_quote(article: Article, pair: dict[str, Any], index: int) -> Outcome | None:
    """The paragraph by its words, their context and their position."""
    return _quoted(article, pair, index, digests=False)


def by_quote_and_digests(article: Article, pair: dict[str, Any], index: int) -> Outcome | None:
    """The same with the neighbours' digests."""
    return _quoted(article, pair, index, digests=True)


def _quoted(article: Article, pair: dict[str, Any], index: int, *, digests: bool) -> Outcome | None:
    texts = article.versions[pair["old"]]
    whole = "\n".join(texts)
    at = sum(len(text) + 1 for text in texts[:index])
    end = at + len(texts[index])
    above = neighbour_digest(texts[index - 1]) if digests and index > 0 else ""
    below = neighbour_digest(texts[index + 1]) if digests and index + 1 < len(texts) else ""
    context = whole[max(0, at - CONTEXT) : at], whole[end : end + CONTEXT]
    try:
        return locate_quote(Quote(texts[index], *context, at, above, below), article.versions[pair["new"]])
    except Refused:
        return None


def chained(article: Article, pair: dict[str, Any], index: int) -> Outcome | None:
    """Through the versions between, at most the last twenty."""
    old, new = pair["old"], pair["new"]
    steps = [old, *range(old + 1, new)[-_MOST_STEPS:], new]
    if len(steps) < 3:
        return None
    return place_block(_chain(tuple(article.versions[n] for n in steps)), index)


@lru_cache(maxsize=1)
def _chain(versions: tuple[tuple[str, ...], ...]) -> Alignment:
    return chain([align(old, new) for old, new in pairwise(versions)])


if __name__ == "__main__":
    main()
