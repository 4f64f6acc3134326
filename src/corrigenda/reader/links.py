"""Where do the links of a block lead?"""

from __future__ import annotations

from dataclasses import dataclass
from html.parser import HTMLParser


@dataclass(frozen=True, slots=True)
class Link:
    """A link's words and its address, as the source has them; never made followable."""

    text: str
    address: str


def links_of(html: str) -> tuple[Link, ...]:
    """The links of a fragment of HTML in reading order, those without words or address left out."""
    reader = _Links()
    reader.feed(html)
    reader.close()
    return tuple(link for link in reader.links if link.text and link.address)


class _Links(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.links: list[Link] = []
        self._address: str | None = None
        self._words: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "a":
            self._end()
            self._address = dict(attrs).get("href") or ""

    def handle_endtag(self, tag: str) -> None:
        if tag == "a":
            self._end()

    def handle_data(self, data: str) -> None:
        if self._address is not None:
            self._words.append(data)

    def close(self) -> None:
        super().close()
        self._end()

    def _end(self) -> None:
        if self._address is not None:
            self.links.append(Link(" ".join("".join(self._words).split()), self._address.strip()))
        self._address, self._words = None, []
