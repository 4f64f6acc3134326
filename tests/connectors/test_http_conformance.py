from __future__ import annotations

import runpy
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from corrigenda.connectors.base import Connector
from corrigenda.connectors.conformance import FaultyProxy, HeadlineConformance, ServerConformance
from corrigenda.connectors.registry import open_connector
from corrigenda.core.edits import Edit
from tests.connectors.benches import surroundings

REFERENCE = Path(__file__).parents[2] / "docs" / "connectors" / "reference_server.py"
SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
OTHER = "whsec_AAAA9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
HEADLINE = Edit("The fare", "The fair")
EDIT = Edit("It happend in\u00a0May & June.", "It happened in\u00a0May & June.")
ARTICLE = "<h1>The fair</h1>\n<p>It <em>happend</em> in&nbsp;May &amp; June.</p>\n"


@dataclass
class HttpBench:
    """The reference server of docs/ over a folder."""

    file: Path
    folder: Path
    proxy: FaultyProxy
    url: str = "https://gazette.example/news/fair"
    edit: Edit = EDIT
    headline: Edit = HEADLINE

    def connector(self) -> Connector:
        return self.opened(SECRET)

    def connector_with_old_credentials(self) -> Connector:
        return self.opened(OTHER)

    def opened(self, secret: str) -> Connector:
        return open_connector(
            "http", {"url": self.proxy.url, "secret": secret}, surroundings(self.folder / "own")
        )

    def raw(self) -> bytes:
        return self.file.read_bytes()

    def save(self, source: bytes) -> None:
        self.file.write_bytes(source)

    def added(self, source: bytes) -> bytes:
        return source + b"\n\n<p>One more line.</p>"

    def remove(self) -> None:
        self.file.unlink()


class TestReferenceServer(ServerConformance, HeadlineConformance):
    @pytest.fixture
    def bench(self, tmp_path: Path) -> Iterator[HttpBench]:
        file = tmp_path / "articles" / "news" / "fair.html"
        file.parent.mkdir(parents=True)
        file.write_text(ARTICLE, "utf-8")
        file.with_name("fair.headline").write_text("The fare", "utf-8")
        server = runpy.run_path(str(REFERENCE))["serve"](tmp_path / "articles", SECRET)
        threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
        proxy = FaultyProxy(
            f"http://127.0.0.1:{server.server_address[1]}", lambda method, path: path.endswith("/apply")
        )
        yield HttpBench(file, tmp_path, proxy)
        proxy.close()
        server.shutdown()
        server.server_close()
