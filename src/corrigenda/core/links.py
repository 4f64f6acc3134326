"""Where do a block's links lead, and what do the answers of their hosts mean?"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from html.parser import HTMLParser
from urllib.parse import SplitResult, urldefrag, urljoin, urlsplit

from corrigenda.core.addresses import MAX_LENGTH

# A block with more links is a list of them; the first ones say enough.
MOST_IN_BLOCK = 5
# A link that leads further than this is followed no further.
MOST_STEPS = 4

_TYPED = re.compile(r"https?://[^\s<>\"«»“”]+", re.IGNORECASE)
_AFTER_TYPED = ".,;:!?…)]}’'"
_LASTING = (301, 308)
_REDIRECTS = (*_LASTING, 302, 303, 307)
_GONE = (404, 410)


class Outcome(StrEnum):
    """What became of a link."""

    ANSWERS = "answers"
    GONE = "gone"
    MOVED = "moved"
    SILENT = "silent"


@dataclass(frozen=True, slots=True)
class Step:
    """One answer on the way: the address that was asked, its status, and where it sends."""

    url: str
    status: int
    location: str = ""

    @property
    def leads_to(self) -> str:
        """The address that it sends to; empty when it sends nowhere."""
        if self.status not in _REDIRECTS or not self.location:
            return ""
        return _absolute(self.url, self.location)


@dataclass(frozen=True, slots=True)
class Finding:
    """What became of a link: the last status (0: there was no answer), and where it has moved for good."""

    outcome: Outcome
    status: int = 0
    target: str = ""


def links_in(html: str, text: str, base: str) -> tuple[str, ...]:
    """The web addresses that a block leads to, in its order, each once and without fragment: its links first, then
    those typed out in its text. Places inside the article (``base``) are none; at most `MOST_IN_BLOCK`."""
    typed = (match[0].rstrip(_AFTER_TYPED) for match in _TYPED.finditer(text))
    found = (_absolute(base, target) for target in [*_targets(html), *typed])
    own = urldefrag(base).url
    return tuple(dict.fromkeys(url for url in found if url and url != own))[:MOST_IN_BLOCK]


def read(steps: Sequence[Step]) -> Finding:
    """What the answers of one link mean, first to last; none: nobody answered.

    Only "not found" and "gone" at the end of the way make a link gone. It has moved when it was sent on for good, to
    an address that is more than another form of the same one, and there is something there.
    """
    if not steps:
        return Finding(Outcome.SILENT)
    last = steps[-1].status
    if last in _GONE:
        return Finding(Outcome.GONE, last)
    if not 200 <= last < 300:
        return Finding(Outcome.SILENT, last)
    target = steps[0].url
    for step in steps:
        if step.status not in _LASTING:
            break
        target = step.leads_to
    if _is_same_place(steps[0].url, target):
        return Finding(Outcome.ANSWERS, last)
    return Finding(Outcome.MOVED, last, target)


def _targets(html: str) -> list[str]:
    if "href" not in html.lower():
        return []
    reader = _Targets()
    reader.feed(html)
    reader.close()
    return reader.found


def _absolute(base: str, target: str) -> str:
    """The full web address without its fragment; empty when it is none that anybody may be asked for."""
    try:
        url = urldefrag(urljoin(base, target.strip())).url
        parts = urlsplit(url)
    except ValueError:
        return ""
    fit = parts.scheme in ("http", "https") and parts.hostname and "@" not in parts.netloc
    return url if fit and len(url) <= MAX_LENGTH and not any(ord(char) < 33 for char in url) else ""


def _is_same_place(one: str, other: str) -> bool:
    """Whether two addresses differ in form alone: http or https, ``www``, a slash at the end."""
    return list(_essence(urlsplit(one))) == list(_essence(urlsplit(other)))


def _essence(parts: SplitResult) -> Iterator[str]:
    yield (parts.hostname or "").removeprefix("www.")
    yield parts.path.rstrip("/")
    yield parts.query


class _Targets(HTMLParser):
    """Collects what the links of a fragment of HTML lead to."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        target = dict(attrs).get("href") if tag == "a" else None
        if target:
            self.found.append(target)
