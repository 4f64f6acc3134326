"""Where does the built `<corrigenda-report>` element stand, and how does a page put it in?

The build is committed under ``static/corrigenda/widget/VERSION/``; ``manifest.json`` names the newest version and
the hash of each file. A version that was published stays, so that a page that pins it goes on working.
"""

from __future__ import annotations

import functools
import gzip
import json
import re
from dataclasses import dataclass
from pathlib import Path

from django.utils.html import format_html

from corrigenda.conf import conf

FOLDER = Path(__file__).resolve().parent.parent / "static" / "corrigenda" / "widget"
LATEST = "latest"
_VERSION = re.compile(r"\d+\.\d+\.\d+")
_FILE = re.compile(r"(loader|form\.(check|proof|[a-z]{2}))\.js")


@dataclass(frozen=True, slots=True)
class Built:
    """One file of the element, plain and packed."""

    content: bytes
    packed: bytes


@functools.cache
def version() -> str:
    """The newest version's number."""
    return str(_manifest()["version"])


def integrity(name: str = "loader.js") -> str:
    """The hash that a page puts beside the address of a file of the newest version."""
    return str(_manifest()["files"][name]["integrity"])


@functools.lru_cache(maxsize=64)
def built(asked_version: str, name: str) -> Built | None:
    """A file of a version (``latest`` is the newest one); None when there is none such."""
    number = version() if asked_version == LATEST else asked_version
    if not _VERSION.fullmatch(number) or not _FILE.fullmatch(name):
        return None
    try:
        content = (FOLDER / number / name).read_bytes()
    except FileNotFoundError:
        return None
    return Built(content, gzip.compress(content, 9, mtime=0))


def loader_url() -> str:
    """The address of the newest loader that never changes its content."""
    return f"{conf().base_url}/w/{version()}/loader.js"


def tags(report_url: str, label: str) -> str:
    """The two tags that put the element into a page: script and element with its plain link, escaped."""
    return format_html(
        '<script type="module" src="{}"\n        integrity="{}" crossorigin="anonymous"></script>\n'
        '<corrigenda-report><a href="{}">{}</a></corrigenda-report>',
        loader_url(),
        integrity(),
        report_url,
        label,
    )


def policy() -> str:
    """What a page's Content-Security-Policy must allow for the element: our script and our address, nothing else."""
    return f"script-src {conf().base_url}; connect-src {conf().base_url}"


@functools.cache
def _manifest() -> dict[str, dict[str, dict[str, str]]]:
    loaded: dict[str, dict[str, dict[str, str]]] = json.loads((FOLDER / "manifest.json").read_text("utf-8"))
    return loaded
