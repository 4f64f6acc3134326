"""Are the paragraphs of real pages clickable, and is each toggle the right block of the server?

    python -m benchmarks.widget.matching PAGES_DIR [--only ID] [--show 5]

``PAGES_DIR`` holds ``html/ID.html.gz`` and ``truth.json``. Needs Chromium, and Node for the element's source.
Nothing is fetched: each page comes from the folder and every other request is refused.
"""

from __future__ import annotations

import argparse
import gzip
import json
import re
import shutil
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from playwright.sync_api import BrowserContext, Error, Route, sync_playwright

from corrigenda.core.errors import FetchError
from corrigenda.extraction import extract_article

WIDGET = Path(__file__).resolve().parents[2] / "widget"


@dataclass
class Score:
    """Counts over body paragraphs."""

    paragraphs: int = 0
    known: int = 0
    clickable: int = 0
    right: int = 0
    wrong: int = 0


def main() -> None:
    """Prints one line for each of the worst pages, then the shares."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("pages", type=Path)
    parser.add_argument("--only", default="")
    parser.add_argument("--show", type=int, default=8)
    given = parser.parse_args()
    truth = json.loads((given.pages / "truth.json").read_text("utf-8"))
    scores: dict[str, Score] = {}
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        script = bundled(Path(folder))
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        context = browser.new_context()
        for page_id, facts in truth.items():
            if page_id.startswith(given.only):
                html = gzip.decompress((given.pages / "html" / f"{page_id}.html.gz").read_bytes())
                scores[page_id] = score_page(
                    context, html.decode("utf-8", "replace"), facts["url"], facts["articleBody"], script
                )
        browser.close()
    show(scores, truth, given.show)


def bundled(folder: Path) -> str:
    """The element's own reading of a page, as a script that leaves it in ``readPage``."""
    out = folder / "page.js"
    entry = "import {readPage} from './src/page.ts'; globalThis.readPage = readPage"
    subprocess.run(
        ["npx", "esbuild", "--bundle", "--format=iife", f"--outfile={out}", "--log-level=error"],
        input=entry, text=True, cwd=WIDGET, check=True,
    )  # fmt: skip
    return out.read_text("utf-8")


def score_page(context: BrowserContext, html: str, url: str, body: str, script: str) -> Score:
    """How the truth's paragraphs fare on one page."""
    try:
        blocks = [
            {"index": at, "kind": block.kind.value, "text": block.text, "mark": None}
            for at, block in enumerate(extract_article(html, url=url).blocks)
        ]
    except FetchError:
        blocks = []
    toggles = read_in_browser(context, html, url, blocks, script)
    score = Score()
    keys = [(key_of(toggle["text"]), toggle["index"]) for toggle in toggles]
    server = [key_of(block["text"]) for block in blocks]
    for paragraph in (key_of(part) for part in body.split("\n")):
        if not paragraph:
            continue
        score.paragraphs += 1
        is_known = any(is_part(paragraph, text) for text in server)
        score.known += is_known
        found = [(text, index) for text, index in keys if is_part(paragraph, text)]
        if not found:
            continue
        score.clickable += 1
        texts = [server[index] if index >= 0 else "" for _, index in found]
        if any(is_part(paragraph, text) for text in texts if text):
            score.right += 1
        elif any(texts):
            score.wrong += 1
    return score


def read_in_browser(
    context: BrowserContext, html: str, url: str, blocks: list[dict[str, Any]], script: str
) -> list[dict[str, Any]]:
    """The toggles that the element would lay over the page: text and index."""
    page = context.new_page()

    served: list[str] = []

    def serve(route: Route) -> None:
        if not route.request.is_navigation_request():
            route.abort()
        elif served:
            route.fulfill(status=204)  # A script that wants to lead elsewhere: the page stays.
        else:
            served.append(route.request.url)
            route.fulfill(body=html, content_type="text/html; charset=utf-8")

    page.route("**/*", serve)
    try:
        page.goto(url, wait_until="commit", timeout=20_000)
        page.wait_for_timeout(1500)
        page.evaluate(script)
        article = {"blocks": blocks, "digest": "", "contact": "", "rules": "", "selector": ""}
        read: list[dict[str, Any]] = page.evaluate(
            "article => readPage(article, '').map(({text, index}) => ({text, index}))", article
        )
        return read
    except Error as error:
        print("not read:", str(error)[:100])
        return []
    finally:
        page.close()


def key_of(text: str) -> str:
    """Letters and digits alone."""
    return " ".join(re.findall(r"\w+", text.lower()))


def is_part(paragraph: str, text: str) -> bool:
    """Whether a line of the truth stands in a block: the same, within it, or (a block cut smaller) most of it."""
    if paragraph == text:
        return True
    if paragraph.count(" ") >= 2 and f" {paragraph} " in f" {text} ":
        return True
    return len(text) >= 0.5 * len(paragraph) and text in paragraph


def show(scores: dict[str, Score], truth: dict[str, dict[str, str]], worst: int) -> None:
    """The worst pages and the shares over all paragraphs."""
    missed = sorted(scores.items(), key=lambda row: row[1].right - row[1].known)
    for page_id, score in missed[:worst]:
        print(f"{page_id[:8]} {score} {truth[page_id]['url'][:70]}")
    total, known, clickable, right, wrong = (
        sum(getattr(score, name) for score in scores.values())
        for name in ("paragraphs", "known", "clickable", "right", "wrong")
    )
    print(f"{total} body paragraphs on {len(scores)} pages; the server has {known} of them as blocks")
    print(f"clickable: {clickable / total:.4f} of all")
    print(
        f"clickable and the right block: {right / known:.4f} of those that the server has, {right / total:.4f} of all"
    )
    print(f"clickable and a wrong block: {wrong}")


if __name__ == "__main__":
    main()
