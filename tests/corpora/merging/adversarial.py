"""Reads the paragraphs of ``adversarial/``, where errors crowd and readers say little, into labelled articles.

A line opens an article (``= headline``), a paragraph (``¶ text``), an error of it
(``! name | wrong | right | kind``) or a report: ``name: remark``, or ``name> before => after && … // remark``. Several
names before ``>`` are several errors mended at once; ``*`` may mean any error of the paragraph; ``name+1`` picked the
next block.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent / "adversarial"
_KINDS = {"s": "spelling", "n": "number", "f": "fact"}
_REPORT = re.compile(r"(?P<names>[\w,*]+)(?P<off>[+-]\d)?(?P<how>[:>~]) (?P<text>.+)")
# Every third reader leaves the kind as the form offers it.
_SAYS_A_KIND = 3


def articles(part: str) -> list[dict[str, Any]]:
    """The articles of ``tuning`` or ``held-out``, in the form of the JSON files beside."""
    return [article for path in sorted(HERE.glob(f"*-{part}.txt")) for article in _articles(path)]


def _articles(path: Path) -> Iterator[dict[str, Any]]:
    for chunk in re.split(r"^= ", path.read_text("utf-8"), flags=re.MULTILINE)[1:]:
        headline, *paragraphs = re.split(r"^¶ ", chunk, flags=re.MULTILINE)
        article: dict[str, Any] = {"language": path.name[:2], "texts": [headline.strip()], "revisions": {}}
        article["errors"], article["reports"] = {}, []
        for block, paragraph in enumerate(paragraphs, start=1):
            _read(paragraph, block, article)
        yield article


def _read(paragraph: str, block: int, article: dict[str, Any]) -> None:
    text, *lines = paragraph.strip().splitlines()
    article["texts"].append(text)
    kinds: dict[str, str] = {}
    for line in lines:
        if line.startswith("! "):
            name, wrong, right, kind = (field.strip() for field in line[2:].split("|"))
            assert text.count(wrong), (wrong, text)
            article["errors"][f"{block}.{name}"] = {"block": block, "wrong": wrong, "right": right}
            kinds[name] = _KINDS[kind]
        else:
            article["reports"].append(_report(line, block, kinds, len(article["reports"])))


def _report(line: str, block: int, kinds: dict[str, str], nth: int) -> dict[str, Any]:
    found = _REPORT.fullmatch(line)
    assert found, line
    names = list(kinds) if found["names"] == "*" else found["names"].split(",")
    report: dict[str, Any] = {
        "errors": [f"{block}.{name}" for name in names],
        "block": block + int(found["off"] or 0),
        "kind": kinds[names[0]] if nth % _SAYS_A_KIND else "other",
    }
    text = found["text"]
    if found["how"] == ":":
        return {**report, "remark": text}
    if found["how"] == "~":
        return {**report, "proposal": text}
    changes, _, remark = text.partition(" // ")
    return {**report, "do": [change.split(" => ") for change in changes.split(" && ")], "remark": remark}
