from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from corrigenda.connectors.base import Connector
from corrigenda.connectors.conformance import FaultyProxy, HeadlineConformance, ServerConformance
from corrigenda.connectors.registry import open_connector
from corrigenda.core.edits import Edit
from corrigenda.core.errors import ConnectorError
from tests.connectors.benches import serve, surroundings
from tests.connectors.ghost_server import KEY_ID, SECRET, Ghost

WRONG = "Nobody recieved the letter."
HEADLINE = Edit("The leter", "The letter")
EDIT = Edit("She said: Nobody recieved the letter.", "She said: Nobody received the letter.")


def text(words: str, bold: int = 0) -> dict[str, object]:
    return {
        "detail": 0,
        "format": bold,
        "mode": "normal",
        "style": "",
        "text": words,
        "type": "extended-text",
        "version": 1,
    }


def paragraph(*children: dict[str, object]) -> dict[str, object]:
    return {
        "children": list(children),
        "direction": "ltr",
        "format": "",
        "indent": 0,
        "type": "paragraph",
        "version": 1,
    }


def lexical(*paragraphs: dict[str, object]) -> str:
    root = {
        "children": list(paragraphs),
        "direction": "ltr",
        "format": "",
        "indent": 0,
        "type": "root",
        "version": 1,
    }
    return json.dumps({"root": root}, ensure_ascii=False, separators=(",", ":"))


ARTICLE = lexical(paragraph(text("She said: "), text(WRONG, bold=1)), paragraph(text("The end.")))


@dataclass
class GhostBench:
    """A post in a server that keeps to Ghost's documented contract."""

    ghost: Ghost
    folder: Path
    proxy: FaultyProxy
    url: str = "https://gazette.example/the-letter/"
    edit: Edit = EDIT
    headline: Edit = HEADLINE

    def connector(self) -> Connector:
        return self.opened(f"{KEY_ID}:{SECRET}")

    def connector_with_old_credentials(self) -> Connector:
        return self.opened(f"{KEY_ID}:{'00' * 32}")

    def opened(self, key: str) -> Connector:
        return open_connector("ghost", {"url": self.proxy.url, "key": key}, surroundings(self.folder / "own"))

    def raw(self) -> bytes:
        assert self.ghost.post is not None
        return str(self.ghost.post["lexical"]).encode()

    def save(self, source: bytes) -> None:
        self.ghost.save(source.decode())

    def added(self, source: bytes) -> bytes:
        root = json.loads(source)["root"]
        return lexical(*root["children"], paragraph(text("One more line."))).encode()

    def remove(self) -> None:
        self.ghost.post = None


class TestDocumentedContract(ServerConformance, HeadlineConformance):
    @pytest.fixture
    def bench(self, tmp_path: Path) -> Iterator[GhostBench]:
        ghost = Ghost("the-letter", ARTICLE)
        server = serve(ghost)
        proxy = FaultyProxy(f"http://127.0.0.1:{server.server_port}", lambda method, path: method == "PUT")
        yield GhostBench(ghost, tmp_path, proxy)
        proxy.close()
        server.shutdown()
        server.server_close()


def test_a_post_older_than_lexical_is_left_to_people(tmp_path: Path) -> None:
    ghost = Ghost("the-letter", ARTICLE)
    assert ghost.post is not None
    ghost.post.update(lexical=None, mobiledoc="{}")
    server = serve(ghost)
    settings = {"url": f"http://127.0.0.1:{server.server_port}", "key": f"{KEY_ID}:{SECRET}"}
    connector = open_connector("ghost", settings, surroundings(tmp_path / "own"))

    with pytest.raises(ConnectorError, match="connector.unreadable"):
        connector.fetch(connector.locate("https://gazette.example/the-letter/"))
    server.shutdown()
    server.server_close()


@pytest.mark.parametrize("key", ["no colon", "id:not hex", ":c0ffee", "id:"])
def test_a_key_that_is_none_is_named(tmp_path: Path, key: str) -> None:
    with pytest.raises(ConnectorError, match="connector.bad_setting"):
        open_connector("ghost", {"url": "https://a.example", "key": key}, surroundings(tmp_path / "own"))
