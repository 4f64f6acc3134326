"""What does an anchoring corpus hold? (The format is described beside each corpus.)"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True, slots=True)
class Article:
    """One article: the block texts of each of its versions, and the questions asked about them."""

    id: str
    path: str
    lang: str
    versions: list[tuple[str, ...]]
    pairs: list[dict[str, Any]]
    fixes: list[dict[str, Any]]


def articles(folder: Path) -> Iterator[Article]:
    """The articles of a folder of JSON Lines files (or of one such file); other kinds of lines are passed over."""
    for name in sorted(folder.glob("*.jsonl")) if folder.is_dir() else [folder]:
        with name.open(encoding="utf-8") as lines:
            for line in lines:
                row = json.loads(line) if line.strip() else {}
                if "pool" in row and "versions" in row:
                    yield _article(row)


def _article(row: dict[str, Any]) -> Article:
    pool = row["pool"]
    versions = [tuple(pool[n] for n in version["p"]) for version in row["versions"]]
    return Article(
        row["id"],
        row.get("path", ""),
        row.get("lang", ""),
        versions,
        row.get("pairs", []),
        row.get("fixes", []),
    )
