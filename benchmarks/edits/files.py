"""Real Markdown files with real mistakes put into them: does the fix give back the file, to the byte?"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from corrigenda.core.edits import Applied, Edit, Near, SourceFormat, Unreadable, apply_edit, read

# A file of a hundred fixes says no more than one of ten.
MOST_A_FILE = 10
_FORMATS = {".md": SourceFormat.MARKDOWN, ".markdown": SourceFormat.MARKDOWN, ".mdx": SourceFormat.MDX}


class Fix(NamedTuple):
    """A wording that somebody mistook, and what it became."""

    wrong: str
    right: str


def fixes_of(file: Path) -> list[Fix]:
    """The distinct fixes of a file of JSON Lines with ``spans``; those that look like markup are left out."""
    found: dict[Fix, None] = {}
    for line in file.read_text("utf-8").splitlines():
        for wrong, right in json.loads(line)["spans"]:
            if len(right) > 3 and not re.search(r"[^\w\s'’.,;:!?-]", wrong + right) and wrong.strip():
                found[Fix(wrong, right)] = None
    return list(found)


def tried(folder: Path, fixes: list[Fix]) -> Counter[str]:
    """How often the whole file came back, was another, or why the edit stopped."""
    counts: Counter[str] = Counter()
    seen: set[str] = set()
    for path in sorted(folder.rglob("*")):
        source = _text(path)
        if source is None or source in seen:
            continue
        seen.add(source)
        cases = list(_cases(source, _FORMATS[path.suffix], fixes))
        counts["files"] += bool(cases)
        counts.update(cases)
    return counts


def _text(path: Path) -> str | None:
    if path.suffix not in _FORMATS or not path.is_file():
        return None
    try:
        with path.open(encoding="utf-8", newline="") as file:
            return file.read()
    except UnicodeDecodeError:
        return None


def _cases(source: str, kind: SourceFormat, fixes: list[Fix]) -> Iterator[str]:
    try:
        texts = [block.text for block in read(source, kind).blocks]
    except Unreadable:
        return
    done = 0
    for wrong, right in fixes:
        # Only where the file has the words once is it sure which letters of it show them.
        if source.count(right) != 1 or done == MOST_A_FILE or not _is_whole(right, source):
            continue
        shows = [i for i, text in enumerate(texts) if right in text]
        if len(shows) != 1 or texts[shows[0]].count(right) != 1:
            continue
        done += 1
        at = shows[0]
        around = Near(texts[at - 1] if at else "", texts[at + 1] if at + 1 < len(texts) else "")
        edit = Edit(texts[at].replace(right, wrong), texts[at], typography=True)
        outcome = apply_edit(source.replace(right, wrong), kind, edit, near=around)
        if isinstance(outcome, Applied):
            yield "same" if outcome.source == source else "other"
        else:
            yield outcome.code


def _is_whole(words: str, source: str) -> bool:
    at = source.index(words)
    return not (source[at - 1 : at].isalnum() or source[at + len(words) : at + len(words) + 1].isalnum())
