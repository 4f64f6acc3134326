"""The child process that parses: it reads jobs from its standard input and answers on its standard output.

A frame is four bytes of length and JSON. The child has no secrets in its environment, no network to speak of,
and ends with its parent, whose end closes its standard input.
"""

from __future__ import annotations

import json
import resource
import struct
import sys
from dataclasses import asdict
from typing import Any, BinaryIO

from corrigenda.core.blocks import Block
from corrigenda.core.errors import FetchError
from corrigenda.extraction.article import read_article, read_blocks
from corrigenda.extraction.listings import Entry, read_feed_links, read_outline

MEMORY = 512 * 1024 * 1024
CPU_SECONDS = 5
# Trees are walked recursively: 512 levels (see `source`) with two frames each and room above.
_RECURSION = 4000


def main() -> None:
    """Answers jobs until standard input ends."""
    sys.setrecursionlimit(_RECURSION)
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    jobs, answers = sys.stdin.buffer, sys.stdout.buffer
    while (job := read_frame(jobs)) is not None:
        _allow_cpu_time()
        write_frame(answers, _answer(job))


def read_frame(stream: BinaryIO) -> dict[str, Any] | None:
    """The next frame; None at the end of the stream."""
    head = stream.read(4)
    if len(head) < 4:
        return None
    (size,) = struct.unpack(">I", head)
    body = stream.read(size)
    if len(body) < size:
        return None
    frame: dict[str, Any] = json.loads(body)
    return frame


def write_frame(stream: BinaryIO, frame: dict[str, Any]) -> None:
    """Sends a frame."""
    body = json.dumps(frame).encode("ascii")
    stream.write(struct.pack(">I", len(body)) + body)
    stream.flush()


def _allow_cpu_time() -> None:
    """This job may use CPU_SECONDS more; the kernel ends the process otherwise (SIGXCPU)."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    limit = int(used.ru_utime + used.ru_stime) + CPU_SECONDS + 1
    resource.setrlimit(resource.RLIMIT_CPU, (limit, resource.getrlimit(resource.RLIMIT_CPU)[1]))


def _answer(job: dict[str, Any]) -> dict[str, Any]:
    try:
        if job["job"] == "article":
            article = read_article(job["html"], job["url"], job["selector"])
            published = article.published.isoformat() if article.published else None
            return {
                "title": article.title,
                "language": article.language,
                "canonical_url": article.canonical_url,
                "published": published,
                "author": article.author,
                "blocks": _rows(article.blocks),
            }
        if job["job"] == "listing":
            outline = read_outline(job["body"].encode("latin-1"), job["url"])
            return {"kind": outline.kind, "entries": [_entry(entry) for entry in outline.entries]}
        if job["job"] == "feeds":
            return {"links": read_feed_links(job["html"], job["url"])}
        return {"blocks": _rows(read_blocks(job["html"]))}
    except FetchError as error:
        return {"error": error.code, "facts": error.facts}
    except (MemoryError, RecursionError):
        return {"error": "extract.too_unusual", "facts": {}}


def _entry(entry: Entry) -> tuple[str, str]:
    return entry.url, entry.changed.isoformat() if entry.changed else ""


def _rows(blocks: tuple[Block, ...]) -> list[dict[str, str]]:
    return [{name: str(value) for name, value in asdict(block).items()} for block in blocks]


if __name__ == "__main__":
    main()
