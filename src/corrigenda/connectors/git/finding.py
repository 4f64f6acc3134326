"""Which file of a repository is the article at an address?

A rule is one line, ``/blog/:slug/ -> content/blog/:slug.md``; the first rule whose address fits and whose file
exists decides. ``:name`` stands for a part of one path segment, ``:name*`` for any number of segments.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from urllib.parse import unquote, urlsplit

from corrigenda.core.edits import SourceFormat
from corrigenda.core.errors import ConnectorError

_PLACEHOLDER = re.compile(r":([a-z]+)(\*?)")
_META = re.compile(r"<meta\s[^>]*\bname\s*=\s*[\"']?corrigenda:source\b[^>]*>", re.I)
_CONTENT = re.compile(r"\bcontent\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s>]+))", re.I)

FORMATS: Mapping[str, SourceFormat] = {
    ".md": SourceFormat.MARKDOWN,
    ".markdown": SourceFormat.MARKDOWN,
    ".mdx": SourceFormat.MDX,
    ".html": SourceFormat.HTML,
    ".htm": SourceFormat.HTML,
    ".txt": SourceFormat.TEXT,
}

# What each generator does when nobody tells it otherwise.
PRESETS: Mapping[str, str] = {
    "hugo": """
        /:path*/ -> content/:path*.md
        /:path*/ -> content/:path*/index.md
        /:path*/ -> content/:path*/_index.md
        /:path*/ -> content/:path*.html
        /:lang/:path*/ -> content/:path*.:lang.md
    """,
    "jekyll": """
        /:year/:month/:day/:slug -> _posts/:year-:month-:day-:slug.md
        /:year/:month/:day/:slug -> _posts/:year-:month-:day-:slug.markdown
        /:category*/:year/:month/:day/:slug -> _posts/:year-:month-:day-:slug.md
        /:category*/:year/:month/:day/:slug -> :category*/_posts/:year-:month-:day-:slug.md
        /:path* -> :path*.md
        /:path* -> :path*.html
        /:path*/ -> :path*/index.md
    """,
    "eleventy": """
        /:path*/ -> :path*.md
        /:path*/ -> :path*/index.md
        /:path*/ -> src/:path*.md
        /:path*/ -> src/:path*/index.md
        /:path*/ -> content/:path*.md
        /:path*/ -> content/:path*/index.md
    """,
    "docusaurus": """
        /blog/:year/:month/:day/:slug -> blog/:year-:month-:day-:slug.md
        /blog/:year/:month/:day/:slug -> blog/:year-:month-:day-:slug.mdx
        /blog/:year/:month/:day/:slug -> blog/:year-:month-:day-:slug/index.md
        /:path* -> :path*.md
        /:path* -> :path*.mdx
        /:path* -> :path*/index.md
    """,
    "mkdocs": """
        /:path*/ -> docs/:path*.md
        /:path*/ -> docs/:path*/index.md
        / -> docs/index.md
    """,
    "": "",
}


def candidates(url: str, rules: str) -> Iterator[str]:
    """The files that the rules name for an address, likeliest first; unsafe paths are left out.

    Raises ConnectorError("connector.bad_setting") for a line that is no rule.
    """
    path = _plain(unquote(urlsplit(url).path))
    seen: set[str] = set()
    for pattern, target in _rules(rules):
        match = pattern.fullmatch(path)
        file = _filled(target, match.groupdict()) if match else ""
        if file not in seen and is_safe(file):
            seen.add(file)
            yield file


def source_of_page(html: str) -> str:
    """The path in ``<meta name="corrigenda:source" content="…">``; empty when there is none or it is unsafe."""
    tag = _META.search(html)
    content = _CONTENT.search(tag[0]) if tag else None
    path = next((group for group in content.groups() if group), "") if content else ""
    return path if is_safe(path) else ""


def is_safe(path: str) -> bool:
    """Whether a path stays inside the repository's files: relative, no ``..``, nothing of git's own."""
    parts = path.split("/")
    return bool(path) and all(_is_safe_part(part) for part in parts)


def format_of(path: str) -> SourceFormat | None:
    """The format that a file's ending tells; None when it is none of ours."""
    return FORMATS.get("." + path.rpartition(".")[2].lower())


def _is_safe_part(part: str) -> bool:
    # HFS+ and NTFS read some odd spellings of ``.git`` as ``.git``; no article is kept in such a folder.
    return (
        part not in ("", ".", "..")
        and not part.lower().startswith(".git")
        and not part.lower().startswith("git~")
        and part.isprintable()
        and "\\" not in part
        and ":" not in part
    )


def _plain(path: str) -> str:
    """The path without what only servers need: a last slash, ``index.html``, ``.html``."""
    path = re.sub(r"/index\.html?$", "/", path)
    return re.sub(r"\.html?$", "", path).rstrip("/") or "/"


def _rules(text: str) -> Iterator[tuple[re.Pattern[str], str]]:
    for line in filter(None, map(str.strip, text.splitlines())):
        address, arrow, target = (part.strip() for part in line.partition("->"))
        if not arrow or not address.startswith("/") or not target:
            raise ConnectorError("connector.bad_setting", permanent=True, setting="rules", line=line)
        yield _pattern(_plain(address)), target.replace("*", "")


def _pattern(address: str) -> re.Pattern[str]:
    pieces, at = [], 0
    for match in _PLACEHOLDER.finditer(address):
        pieces.append(re.escape(address[at : match.start()]))
        body = "[0-9]+" if match[1] in ("year", "month", "day") else "[^/]+"
        pieces.append(f"(?P<{match[1]}>{'.+' if match[2] else body})")
        at = match.end()
    pieces.append(re.escape(address[at:]))
    try:
        return re.compile("".join(pieces))
    except re.error:
        raise ConnectorError("connector.bad_setting", permanent=True, setting="rules", line=address) from None


def _filled(target: str, words: Mapping[str, str]) -> str:
    return _PLACEHOLDER.sub(lambda match: words.get(match[1], ""), target)
