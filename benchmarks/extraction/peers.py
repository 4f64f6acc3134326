"""The libraries that ours is measured beside; each is a function from a page to its body text, if installed."""

from __future__ import annotations

import importlib.util
from collections.abc import Callable

Peer = Callable[[str], str]


def trafilatura(precise: bool) -> Peer | None:
    """trafilatura without comments and tables."""
    if importlib.util.find_spec("trafilatura") is None:
        return None
    from trafilatura import extract

    return lambda html: (
        extract(html, include_comments=False, include_tables=False, favor_precision=precise) or ""
    )


def turbohtml_article() -> Peer | None:
    """turbohtml's own article, the parser that ours stands on."""
    import turbohtml

    return lambda html: turbohtml.parse(html).article().text


def newspaper4k() -> Peer | None:
    """newspaper4k, its fetching of pictures off."""
    if importlib.util.find_spec("newspaper") is None:
        return None
    import newspaper

    def read(html: str) -> str:
        try:
            article = newspaper.Article("https://page.example/", fetch_images=False)
            article.download(input_html=html)
            article.parse()
        except Exception:  # A peer's fault on a page is an empty text, not the run's end.
            return ""
        return str(article.text)

    return read


def readability() -> Peer | None:
    """readability-lxml, its summary's text."""
    if importlib.util.find_spec("readability") is None:
        return None
    import turbohtml
    from readability import Document

    return lambda html: turbohtml.parse(Document(html).summary()).to_text()


PEERS: dict[str, Callable[[], Peer | None]] = {
    "trafilatura": lambda: trafilatura(False),
    "trafilatura, precision": lambda: trafilatura(True),
    "newspaper4k": newspaper4k,
    "readability-lxml": readability,
    "turbohtml article": turbohtml_article,
}
