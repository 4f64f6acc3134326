"""A CMS that speaks the contract of the ``http`` connector: articles are files in a folder.

    python reference_server.py FOLDER whsec_SECRET [PORT]

Needs nothing but Python and `standardwebhooks`. The article ``/a/b`` is kept in ``FOLDER/a/b.html`` (or ``.md``,
``.txt``), its headline, where it is kept apart, in ``FOLDER/a/b.headline``. Read it as the shortest thing that keeps the promises: the signature is checked first, the version is
compared and the file replaced under one lock, and the same wish twice does no harm.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import unquote, urlsplit

from standardwebhooks import Webhook, WebhookVerificationError

FORMATS = {".html": "html", ".md": "markdown", ".txt": "text", ".headline": "text"}
LOCK = threading.Lock()


class Articles:
    """The files, by the path of their address."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder.resolve()

    def file(self, url: str, part: str = "") -> Path | None:
        """The file of an address, or of a part of the article; None when there is none, or it would lie outside."""
        path = unquote(urlsplit(url).path).strip("/")
        endings = {"": (".html", ".md", ".txt"), "headline": (".headline",)}
        for ending in endings.get(part, ()):
            found = (self.folder / f"{path}{ending}").resolve()
            if path and found.is_relative_to(self.folder) and found.is_file():
                return found
        return None

    def read(self, url: str, part: str = "") -> tuple[int, dict[str, object]]:
        """Status and answer of ``/read``."""
        file = self.file(url, part)
        if file is None:
            return 404, {"error": "no such article"}
        content = file.read_bytes()
        return 200, {
            "source": content.decode(),
            "format": FORMATS[file.suffix],
            "version": version(content),
            "parts": ["headline"] if not part and self.file(url, "headline") else [],
        }

    def apply(self, url: str, part: str, expected: str, source: str) -> tuple[int, dict[str, object]]:
        """Status and answer of ``/apply``: compares and replaces under the lock."""
        with LOCK:
            file = self.file(url, part)
            if file is None:
                return 404, {"error": "no such article"}
            now = file.read_bytes()
            if version(now) != expected:
                return 409, {"version": version(now)}
            new = file.with_name(file.name + ".new")
            new.write_bytes(source.encode())
            os.replace(new, file)
            return 200, {"version": version(source.encode())}


def version(content: bytes) -> str:
    """Anything that differs when the content does."""
    return hashlib.sha256(content).hexdigest()


def handler(articles: Articles, secret: str) -> type[BaseHTTPRequestHandler]:
    """The two calls."""
    webhook = Webhook(secret)

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            try:
                webhook.verify(body, {name.lower(): value for name, value in self.headers.items()})
            except WebhookVerificationError:
                return self.answer(401, {"error": "bad signature"})
            wish = json.loads(body)
            if self.path.endswith("/read"):
                return self.answer(*articles.read(wish["url"], wish.get("part", "")))
            if self.path.endswith("/apply"):
                return self.answer(
                    *articles.apply(wish["url"], wish.get("part", ""), wish["version"], wish["source"])
                )
            return self.answer(404, {"error": "no such call"})

        def answer(self, status: int, content: dict[str, object]) -> None:
            body = json.dumps(content).encode()
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:
            """Says nothing."""

    return Handler


def serve(folder: Path, secret: str, port: int = 0) -> ThreadingHTTPServer:
    """A server on loopback, not yet running."""
    return ThreadingHTTPServer(("127.0.0.1", port), handler(Articles(folder), secret))


if __name__ == "__main__":
    server = serve(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]) if len(sys.argv) > 3 else 8099)
    print(f"http://127.0.0.1:{server.server_address[1]}")
    server.serve_forever()
