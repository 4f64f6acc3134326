"""Real servers on 127.0.0.1 that answer what a test tells them to, byte by byte if it likes."""

from __future__ import annotations

import contextlib
import select
import socket
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

Handler = Callable[[socket.socket, str], None]


@dataclass
class Server:
    """Where a running server listens and the request heads it has seen."""

    port: int
    heads: list[str] = field(default_factory=list)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"


@contextlib.contextmanager
def serving(handler: Handler, host: str = "127.0.0.1") -> Iterator[Server]:
    """A server that hands each connection and its request's head to ``handler``, one thread a connection."""
    listener = socket.create_server((host, 0))
    server = Server(listener.getsockname()[1])

    def serve() -> None:
        while True:
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            threading.Thread(target=handle, args=(connection,), daemon=True).start()

    def handle(connection: socket.socket) -> None:
        with connection, contextlib.suppress(OSError):
            connection.settimeout(10)
            head = b""
            while b"\r\n\r\n" not in head and (piece := connection.recv(65536)):
                head += piece
            if head:
                server.heads.append(head.decode("latin-1"))
                handler(connection, head.decode("latin-1"))
                connection.shutdown(socket.SHUT_WR)

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    try:
        yield server
    finally:
        # Waking `accept` needs the shutdown; closing alone leaves it waiting.
        with contextlib.suppress(OSError):
            listener.shutdown(socket.SHUT_RDWR)
        listener.close()
        thread.join(5)


def answer(
    body: bytes, *, status: str = "200 OK", content_type: str = "text/html", **headers: str
) -> Handler:
    """A handler that sends one whole answer."""
    lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", "Connection: close"]
    if content_type:
        lines.append(f"Content-Type: {content_type}")
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    whole = "\r\n".join([*lines, "", ""]).encode("latin-1") + body

    def handler(connection: socket.socket, head: str) -> None:
        connection.sendall(whole)

    return handler


def redirect(location: str, status: str = "302 Found") -> Handler:
    """A handler that sends elsewhere."""
    return answer(b"", status=status, Location=location)


def has_hung_up(connection: socket.socket, seconds: float) -> bool:
    """Whether the client leaves within so many seconds: how a slow server waits, no longer than it is needed."""
    readable, _, _ = select.select([connection], [], [], seconds)
    return bool(readable) and connection.recv(1) == b""


def routes(**handlers: Handler) -> Handler:
    """A handler that chooses by the first path segment (``/here`` -> ``here``; ``/`` -> ``root``)."""

    def handler(connection: socket.socket, head: str) -> None:
        path = head.split(" ")[1].split("?")[0]
        name = path.strip("/").split("/")[0] or "root"
        handlers.get(name, answer(b"", status="404 Not Found"))(connection, head)

    return handler
