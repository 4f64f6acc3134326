"""A small newspaper on 127.0.0.1 whose pages a test changes while it is being read."""

from __future__ import annotations

import contextlib
import hashlib
import socket
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from html import escape

from tests.net.servers import Server, answer, serving


@dataclass
class Site:
    """What the newspaper shows at each path: whole answers by `put`, articles by `write`."""

    server: Server
    answers: dict[str, tuple[str, str, bytes, dict[str, str]]] = field(default_factory=dict)

    @property
    def host(self) -> str:
        """Its host with its port."""
        return f"127.0.0.1:{self.server.port}"

    def url(self, path: str) -> str:
        """The full address of a path."""
        return f"http://{self.host}{path}"

    def put(
        self,
        path: str,
        body: str | bytes = b"",
        *,
        status: str = "200 OK",
        content_type: str = "text/html; charset=utf-8",
        **headers: str,
    ) -> None:
        """Answers so from now on."""
        self.answers[path] = (status, content_type, body.encode() if isinstance(body, str) else body, headers)

    def write(self, path: str, texts: Sequence[str], *, head: str = "") -> None:
        """Shows an article of these texts: headline, standfirst, paragraphs."""
        title, standfirst, *paragraphs = map(escape, texts)
        body = "".join(f"<p>{text}</p>" for text in paragraphs)
        self.put(
            path,
            f"<!doctype html><html lang=fr><title>{title}</title>{head}<body><main><article><h1>{title}</h1>"
            f'<p class="chapo">{standfirst}</p>{body}</article></main></body></html>',
        )

    def asked(self, path: str) -> list[str]:
        """The heads of the requests for a path."""
        return [head for head in self.server.heads if head.split(" ")[1].split("?")[0] == path]

    def handle(self, connection: socket.socket, head: str) -> None:
        """Answers one request; 304 to who has the content already."""
        missing = ("404 Not Found", "text/html", b"<h1>Rien ici</h1>", {})
        status, content_type, body, headers = self.answers.get(head.split(" ")[1].split("?")[0], missing)
        etag = f'"{hashlib.sha256(body).hexdigest()[:12]}"'
        if status.startswith("200") and f"if-none-match: {etag}" in head.lower():
            answer(b"", status="304 Not Modified", ETag=etag)(connection, head)
            return
        marked = {"ETag": etag, **headers} if status.startswith("200") else headers
        answer(body, status=status, content_type=content_type, **marked)(connection, head)


@contextlib.contextmanager
def newspaper() -> Iterator[Site]:
    """A running newspaper without pages."""
    sites: list[Site] = []

    def handler(connection: socket.socket, head: str) -> None:
        sites[0].handle(connection, head)

    with serving(handler) as server:
        sites.append(Site(server))
        yield sites[0]
