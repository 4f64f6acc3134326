"""A real server on loopback that stands before a CMS and fails as networks and servers do."""

from __future__ import annotations

import http.client
import threading
from collections.abc import Callable
from enum import StrEnum
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import urlsplit


class Fault(StrEnum):
    """How it fails."""

    NONE = "none"
    LOST_BEFORE = "lost_before"  # The connection breaks before the CMS sees the write.
    LOST_AFTER = "lost_after"  # The CMS writes, and its answer never arrives.
    SERVER_ERROR = "server_error"
    RATE_LIMIT = "rate_limit"
    REFUSED = "refused"


# Seconds that a rate limit asks for.
RETRY_AFTER = 1200
_STATUSES = {Fault.SERVER_ERROR: 503, Fault.RATE_LIMIT: 429, Fault.REFUSED: 401}


class FaultyProxy:
    """Forwards to ``target``; ``fault`` strikes writes alone when it loses connections, else every request.

    ``meanwhile`` runs once, just before a write is handed on: the moment in which somebody else saves.
    """

    def __init__(self, target: str, is_write: Callable[[str, str], bool]) -> None:
        self.target, self.is_write, self.fault = urlsplit(target), is_write, Fault.NONE
        self.meanwhile: Callable[[], None] | None = None
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self._server.daemon_threads = True
        threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True).start()

    @property
    def url(self) -> str:
        """Where it listens, without a slash at the end."""
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    def close(self) -> None:
        """Stops listening."""
        self._server.shutdown()
        self._server.server_close()

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        proxy = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                proxy._answer(self)

            do_POST = do_PUT = do_PATCH = do_DELETE = do_GET

            def log_message(self, format: str, *args: object) -> None:
                """Says nothing."""

        return Handler

    def _answer(self, handler: BaseHTTPRequestHandler) -> None:
        body = handler.rfile.read(int(handler.headers.get("Content-Length") or 0))
        write = self.is_write(handler.command, handler.path)
        if self.fault in _STATUSES:
            asked = [("Retry-After", str(RETRY_AFTER))] if self.fault is Fault.RATE_LIMIT else []
            _send(handler, _STATUSES[self.fault], asked, b"{}")
            return
        if write and self.fault is Fault.LOST_BEFORE:
            handler.connection.close()
            return
        if write and self.meanwhile is not None:
            meanwhile, self.meanwhile = self.meanwhile, None
            meanwhile()
        status, headers, answer = self._forward(handler, body)
        if write and self.fault is Fault.LOST_AFTER:
            handler.connection.close()
            return
        _send(handler, status, headers, answer)

    def _forward(
        self, handler: BaseHTTPRequestHandler, body: bytes
    ) -> tuple[int, list[tuple[str, str]], bytes]:
        connection = http.client.HTTPConnection(self.target.hostname or "", self.target.port, timeout=60)
        try:
            headers = {name: value for name, value in handler.headers.items() if name.lower() != "connection"}
            headers["Host"] = self.target.netloc
            connection.request(handler.command, self.target.path + handler.path, body or None, headers)
            answer = connection.getresponse()
            return answer.status, answer.getheaders(), answer.read()
        finally:
            connection.close()


_HOP = {"transfer-encoding", "content-length", "connection", "date", "server"}


def _send(handler: BaseHTTPRequestHandler, status: int, headers: list[tuple[str, str]], body: bytes) -> None:
    handler.send_response(status)
    for name, value in headers:
        if name.lower() not in _HOP:
            handler.send_header(name, value)
    handler.send_header("Content-Length", str(len(body)))
    handler.send_header("Connection", "close")
    handler.end_headers()
    handler.wfile.write(body)
    handler.close_connection = True
