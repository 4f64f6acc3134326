"""A newspaper in a few lines, for the demo and the tests: pages to report on, and an editing form.

Its articles are files in a folder; saving in the form is what an editor does in a CMS. Not for production.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Iterable
from html import escape
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, quote
from wsgiref.simple_server import WSGIRequestHandler, make_server

ARTICLES = Path(__file__).parent / "articles"
STYLE = """
:root { color-scheme: light dark; font: 1.125rem/1.6 Charter, Georgia, serif }
body { margin: 0 auto; max-width: 42rem; padding: 1rem 1.25rem 4rem }
nav, footer, aside { font: .9rem/1.5 system-ui, sans-serif }
nav { border-bottom: 3px double; padding-block: .75rem; margin-bottom: 2rem }
nav b { font: italic 1.5rem Charter, Georgia, serif; margin-right: 1rem }
h1 { font-size: 2rem; line-height: 1.2 } .standfirst { font-size: 1.2rem; font-style: italic }
blockquote { border-inline-start: 3px solid #a33; margin-inline: 0; padding-inline-start: 1rem }
figure { margin: 1.5rem 0 } img { max-width: 100%; height: auto; background: #8ab; display: block }
figcaption { font: .85rem/1.4 system-ui, sans-serif; opacity: .75 }
table { border-collapse: collapse; width: 100% } th, td { border-bottom: 1px solid #8888; text-align: start; padding: .3rem }
.correct { border: 1px solid; display: inline-block; margin-top: 2rem; padding: .6rem 1rem }
textarea { box-sizing: border-box; font: .95rem/1.5 ui-monospace, monospace; width: 100%; height: 70vh }
button { font: 1rem system-ui, sans-serif; padding: .5rem 1.25rem }
"""
WORDS = {
    "fr": {
        "name": "La Gazette de Brévannes",
        "error": "Une erreur dans le texte ? Signalez-la",
        "edit": "Modifier l’article (comme le ferait la rédaction)",
        "save": "Enregistrer",
        "more": "À lire aussi",
    },
    "en": {
        "name": "The Skerrow Courier",
        "error": "An error in the text? Tell us",
        "edit": "Edit the article (as the newsroom would)",
        "save": "Save",
        "more": "Read also",
    },
}

Start = Callable[[str, list[tuple[str, str]]], object]


class DemoSite:
    """The WSGI application. ``folder`` holds ``SLUG.LANG.html``; ``corrigenda`` is the server's base address."""

    def __init__(self, folder: Path, base_url: str, corrigenda: str) -> None:
        self.folder, self.base_url, self.corrigenda = folder, base_url, corrigenda
        folder.mkdir(parents=True, exist_ok=True)
        for source in ARTICLES.glob("*.html"):
            if not (folder / source.name).exists():
                shutil.copy(source, folder / source.name)

    def __call__(self, environ: dict[str, Any], start: Start) -> Iterable[bytes]:
        path, method = environ["PATH_INFO"], environ["REQUEST_METHOD"]
        if path == "/":
            return _answer(start, "200 OK", self.front_page())
        if path.endswith(".svg"):
            return _answer(start, "200 OK", SVG, "image/svg+xml")
        kind, _, slug = path.strip("/").partition("/")
        file = self.file_of(slug)
        if file is None or kind not in {"articles", "edit"}:
            return _answer(start, "404 Not Found", "<!doctype html><title>404</title><p>404")
        if kind == "edit" and method == "POST":
            size = min(int(environ.get("CONTENT_LENGTH") or 0), 1_000_000)
            form = parse_qs(environ["wsgi.input"].read(size).decode("utf-8"))
            file.write_text(form.get("html", [""])[0].replace("\r\n", "\n"), "utf-8")
            start("303 See Other", [("Location", f"/articles/{slug}")])
            return [b""]
        return _answer(start, "200 OK", self.article(file) if kind == "articles" else self.form(file))

    def file_of(self, slug: str) -> Path | None:
        """The article's file, if there is such an article."""
        if not re.fullmatch(r"[a-z0-9-]+", slug):
            return None
        return next(iter(sorted(self.folder.glob(f"{slug}.*.html"))), None)

    def url_of(self, slug: str) -> str:
        """An article's address."""
        return f"{self.base_url}/articles/{slug}"

    def front_page(self) -> str:
        """Every article's headline."""
        rows = "".join(
            f'<li lang="{_language(file)}"><a href="/articles/{_slug(file)}">{_headline(file)}</a></li>'
            for file in sorted(self.folder.glob("*.html"))
        )
        return _page("fr", WORDS["fr"]["name"], f"<main><ul>{rows}</ul></main>", "")

    def article(self, file: Path) -> str:
        """An article as readers get it: with what does not belong to it around it."""
        language, slug = _language(file), _slug(file)
        words, url = WORDS[language], self.url_of(slug)
        report = f"{self.corrigenda}/report?url={quote(url, safe='')}"
        others = "".join(
            f'<li><a href="/articles/{_slug(other)}">{_headline(other)}</a></li>'
            for other in sorted(self.folder.glob(f"*.{language}.html"))
            if other != file
        )
        body = (
            f"<main><article>{file.read_text('utf-8')}</article>"
            f'<p><a class="correct" href="{escape(report)}">{words["error"]}</a></p></main>'
            f"<aside><h2>{words['more']}</h2><ul>{others}</ul></aside>"
            f'<footer><p><a href="/edit/{slug}">{words["edit"]}</a></p></footer>'
        )
        return _page(language, _headline(file), body, f'<link rel="canonical" href="{escape(url)}">')

    def form(self, file: Path) -> str:
        """The article's source in a box."""
        words = WORDS[_language(file)]
        body = (
            f'<main><h1>{words["edit"]}</h1><form method="post"><textarea name="html" aria-label="HTML">'
            f"{escape(file.read_text('utf-8'))}</textarea><p><button>{words['save']}</button></form></main>"
        )
        return _page(_language(file), words["edit"], body, '<meta name="robots" content="noindex">')


class QuietHandler(WSGIRequestHandler):
    """Does not write a line for each request."""

    def log_message(self, format: str, *args: object) -> None:
        """Says nothing."""


def serve(folder: Path, host: str, port: int, corrigenda: str) -> None:
    """Serves the newspaper until the process ends."""
    site = DemoSite(folder, f"http://{host}:{port}", corrigenda)
    make_server(host, port, site, handler_class=QuietHandler).serve_forever()


def _answer(start: Start, status: str, body: str, type: str = "text/html; charset=utf-8") -> list[bytes]:
    start(status, [("Content-Type", type)])
    return [body.encode()]


def _page(language: str, title: str, body: str, head: str) -> str:
    name = WORDS[language]["name"]
    return (
        f'<!doctype html><html lang="{language}"><head><meta charset="utf-8">'
        f'<meta name="viewport" content="width=device-width"><title>{title} | {name}</title>{head}'
        f"<style>{STYLE}</style></head><body><nav><b>{name}</b> <a href='/'>{escape('⌂')}</a></nav>{body}</body></html>"
    )


def _slug(file: Path) -> str:
    return file.name.split(".")[0]


def _language(file: Path) -> str:
    return file.name.split(".")[1]


def _headline(file: Path) -> str:
    found = re.search(r"<h1>(.*?)</h1>", file.read_text("utf-8"), re.DOTALL)
    return found[1] if found else _slug(file)


SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 520"><rect width="1200" height="520" fill="#9db8c4"/>'
    '<path d="M0 330h1200v190H0z" fill="#4d6f7c"/><path d="M240 300h640l90 60-60 50H300z" fill="#2b2b33"/>'
    '<path d="M700 220h120v80H700z" fill="#c9b28a"/><path d="M0 300h170v220H0zM1030 300h170v220h-170z" fill="#6e675f"/></svg>'
)
