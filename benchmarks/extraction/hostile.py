"""The pages made to hurt parsers, each timed through the product's child process and through two other parsers.

Every reading is a process of its own, killed after PATIENCE seconds; its start (imports) is taken off.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time

from corrigenda.core.errors import FetchError
from corrigenda.extraction import extract_article
from tests.extraction.hostile_pages import HOSTILE, SURVIVED

PATIENCE = 20.0

# What each prints: how many characters it read, and its seconds.
LIBXML2 = """
from lxml import html
def read(page): return "".join(html.fromstring(page).itertext())
"""
TRAFILATURA = """
from trafilatura import extract
def read(page): return extract(page) or ""
"""
TIMED = """
import json, sys, time
page = json.load(sys.stdin)
started = time.perf_counter()
try:
    text = read(page)
except Exception as error:
    text = None
print(json.dumps([None if text is None else len(text), time.perf_counter() - started]))
"""


def race() -> None:
    """Prints a table: what each parser makes of each page and how long it takes."""
    extract_article("<p>The first page pays for the start of the child process. " * 10)
    print(f"{'page':<46}{'corrigenda':>34}{'trafilatura':>26}{'libxml2':>26}")
    for name, page in {**{key: html for key, (html, _) in HOSTILE.items()}, **SURVIVED}.items():
        print(f"{name:<46}{ours(page):>34}{theirs(TRAFILATURA, page):>26}{theirs(LIBXML2, page):>26}")


def ours(page: str) -> str:
    """The blocks or the message, and the milliseconds through the child process."""
    started = time.perf_counter()
    try:
        found = f"{len(extract_article(page).blocks)} blocks"
    except FetchError as refusal:
        found = refusal.code
    return f"{found} {(time.perf_counter() - started) * 1000:6.0f} ms"


def theirs(reader: str, page: str) -> str:
    """The characters read, and the milliseconds; a dash when the reader had to be killed."""
    command = [sys.executable, "-c", reader + TIMED]
    try:
        done = subprocess.run(
            command, input=json.dumps(page), capture_output=True, text=True, timeout=PATIENCE, check=False
        )
    except subprocess.TimeoutExpired:
        return f"— {PATIENCE * 1000:6.0f} ms"
    if done.returncode:
        return f"died ({done.returncode})"
    count, seconds = json.loads(done.stdout.splitlines()[-1])
    found = "error" if count is None else f"{count} chars"
    return f"{found} {seconds * 1000:6.0f} ms"
