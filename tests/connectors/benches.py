"""What every bench is made of: a proxy that may fail, and surroundings on loopback."""

from __future__ import annotations

import threading
from pathlib import Path
from wsgiref.simple_server import WSGIServer, make_server

from corrigenda.connectors.base import Surroundings
from corrigenda.management.demo.site import QuietHandler


def surroundings(
    folder: Path, *, hosts: frozenset[str] = frozenset(), repositories: Path | None = None
) -> Surroundings:
    """Loopback allowed, any port."""
    folder.mkdir(parents=True, exist_ok=True)
    return Surroundings(folder, hosts, allow_private=True, ports=None, repositories=repositories)


def serve(application: object) -> WSGIServer:
    """A WSGI application on a free port of loopback, running."""
    server = make_server("127.0.0.1", 0, application, handler_class=QuietHandler)  # type: ignore[arg-type]
    threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    return server
