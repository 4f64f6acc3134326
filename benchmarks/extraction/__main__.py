"""Body text of a folder of article pages, for its scorer; with times, headlines and peers.

    python -m benchmarks.extraction PAGES_DIR PREDICTIONS.json [--peers]
    python -m benchmarks.extraction --hostile

PAGES_DIR holds ``html/ID.html.gz`` and ``truth.json`` (``{ID: {"url": …, "articleBody": …}}``), as the public
benchmark scrapinghub/article-extraction-benchmark does. PREDICTIONS.json becomes ``{ID: body text}``.
"""

from __future__ import annotations

import argparse
import gzip
import json
import statistics
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from benchmarks.extraction.headlines import headline_agrees
from benchmarks.extraction.hostile import race
from benchmarks.extraction.peers import PEERS
from benchmarks.extraction.scoring import f1
from corrigenda.core.blocks import BlockKind
from corrigenda.core.errors import FetchError
from corrigenda.extraction import Extracted, extract_article
from corrigenda.net import decode_page

T = TypeVar("T")

# The truth is the body alone: headline, standfirst, captions and tables are blocks for the reader, not for it.
BODY = {BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.QUOTE}


def main() -> None:
    """Writes the predictions and prints what was measured."""
    options = arguments()
    if options.hostile:
        return race()
    truth = json.loads((options.pages / "truth.json").read_text("utf-8"))
    pages = {key: read_page(options.pages, key) for key in truth}
    extract_article(
        "<p>The first page pays for the start of the child process, as a server does once a day. " * 5
    )

    articles, seconds = timed(pages, lambda key: article_of(pages[key], truth[key]["url"]))
    predictions = {key: body_of(article) for key, article in articles.items()}
    options.predictions.write_text(json.dumps(predictions, ensure_ascii=False, indent=1), "utf-8")

    report("corrigenda", predictions, truth, seconds)
    judged = [headline_agrees(pages[key], article.title) for key, article in articles.items() if article]
    print(f"headline agrees with the page's own title or its <h1> on {sum(judged)} of {len(pages)}")
    for name in PEERS if options.peers else ():
        peer = PEERS[name]()
        if peer is None:
            print(f"{name:<24}not installed")
            continue
        texts, peer_seconds = timed(pages, lambda key, peer=peer: peer(pages[key]))  # type: ignore[misc]
        report(name, texts, truth, peer_seconds)


def arguments() -> argparse.Namespace:
    """What the command line says."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.extraction")
    parser.add_argument("pages", type=Path, nargs="?")
    parser.add_argument("predictions", type=Path, nargs="?")
    parser.add_argument("--peers", action="store_true", help="measure other libraries on the same pages")
    parser.add_argument("--hostile", action="store_true", help="time the pages made to hurt parsers instead")
    options = parser.parse_args()
    if not options.hostile and options.predictions is None:
        parser.error("the folder of pages and the file for the predictions are needed")
    return options


def read_page(folder: Path, key: str) -> str:
    """The page's text, decoded as a fetched page is."""
    return decode_page(gzip.decompress((folder / "html" / f"{key}.html.gz").read_bytes()))[0]


def article_of(html: str, url: str) -> Extracted | None:
    """The page's article, None when the product says that there is none."""
    try:
        return extract_article(html, url=url)
    except FetchError as refusal:
        print(f"{refusal.code:<24}{url[:90]}")
        return None


def body_of(article: Extracted | None) -> str:
    """The body's blocks, joined by blank lines."""
    return "\n\n".join(block.text for block in article.blocks if block.kind in BODY) if article else ""


def timed(pages: dict[str, str], act: Callable[[str], T]) -> tuple[dict[str, T], list[float]]:
    """What ``act`` gives for each page, and its seconds a page."""
    results, seconds = {}, []
    for key in pages:
        started = time.perf_counter()
        results[key] = act(key)
        seconds.append(time.perf_counter() - started)
    return results, seconds


def report(name: str, texts: dict[str, str], truth: dict[str, dict[str, str]], seconds: list[float]) -> None:
    """One line: quality and time."""
    precision, recall, score = f1(texts, {key: page["articleBody"] for key, page in truth.items()})
    median, worst = statistics.median(seconds) * 1000, max(seconds) * 1000
    print(
        f"{name:<24}pages {len(texts)}  precision {precision:.4f}  recall {recall:.4f}  F1 {score:.4f}"
        f"  a page: median {median:.0f} ms, at most {worst:.0f} ms"
    )


if __name__ == "__main__":
    main()
