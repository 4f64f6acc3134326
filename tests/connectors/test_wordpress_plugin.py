"""The plugin in a real WordPress: what it announces is signed as the server wants it."""

from __future__ import annotations

import base64
import json
import shutil
import socket
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from standardwebhooks import Webhook

from tests.connectors.wordpress_site import WordPressSite
from tests.net.servers import answer, serving

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("wordpress")]

PLUGIN = Path(__file__).parents[2] / "integrations" / "wordpress" / "corrigenda" / "corrigenda.php"
SECRET = "whsec_" + base64.b64encode(b"a secret of thirty-two characters").decode()
SET_UP = """<?php
require __DIR__ . '/wp-load.php';
$wish = json_decode(file_get_contents('php://stdin'), true);
update_option('corrigenda', corrigenda_sanitize($wish));
"""


class Catcher:
    """Keeps the messages that come in: path, headers and body."""

    def __init__(self) -> None:
        self.messages: list[tuple[str, dict[str, str], bytes]] = []
        self.came = threading.Semaphore(0)

    def __call__(self, connection: socket.socket, head: str) -> None:
        start, _, body = head.partition("\r\n\r\n")
        first, *lines = start.split("\r\n")
        headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
        received = body.encode("latin-1")
        while len(received) < int(headers.get("content-length", 0)):
            received += connection.recv(65536)
        self.messages.append((first.split(" ")[1], headers, received))
        answer(b'{"looks": 1}', status="202 Accepted", content_type="application/json")(connection, head)
        self.came.release()

    def next(self) -> dict[str, Any]:
        """The next message, its signature checked with the library that the server uses."""
        assert self.came.acquire(timeout=30)
        path, headers, body = self.messages[-1]
        assert path == "/api/v1/publications/gazette/announcements"
        found: dict[str, Any] = Webhook(SECRET).verify(body, headers)
        return found


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[WordPressSite]:
    site = WordPressSite(tmp_path_factory.mktemp("plugin"))
    plugins = site.root / "wp-content" / "mu-plugins"
    plugins.mkdir(exist_ok=True)
    shutil.copy(PLUGIN, plugins / PLUGIN.name)
    (site.root / "set-up.php").write_text(SET_UP, "utf-8")
    yield site
    site.close()


def save(site: WordPressSite, **wish: object) -> str:
    return site.php("save.php", json.dumps(wish).encode())


def test_a_post_that_comes_out_changes_and_goes_is_announced(site: WordPressSite) -> None:
    content = base64.b64encode(b"<p>Le canal rouvre.</p>").decode()
    catcher = Catcher()
    with serving(catcher) as server:
        site.php(
            "set-up.php", json.dumps({"server": server.url, "slug": "gazette", "secret": SECRET}).encode()
        )
        # A later save of the settings leaves the secret field empty, and keeps it.
        site.php("set-up.php", json.dumps({"server": server.url, "slug": "gazette", "secret": ""}).encode())

        post = int(save(site, act="create", slug="canal", content=content))
        came_out = catcher.next()
        save(site, act="save", id=post, content=base64.b64encode(b"<p>Le canal ferme.</p>").decode())
        changed = catcher.next()
        save(site, act="remove", id=post)
        gone = catcher.next()

    assert [one["type"] for one in (came_out, changed, gone)] == [
        "article.published",
        "article.updated",
        "article.deleted",
    ]
    assert {one["data"]["url"] for one in (came_out, changed, gone)} == {f"{site.url}/canal/"}
    assert len({headers["webhook-id"] for _path, headers, _body in catcher.messages}) == 3


def test_without_a_secret_nobody_is_told(site: WordPressSite) -> None:
    catcher = Catcher()
    with serving(catcher) as server:
        site.php("set-up.php", json.dumps({"server": server.url, "slug": "", "secret": ""}).encode())
        save(site, act="create", slug="pont", content=base64.b64encode(b"<p>Le pont.</p>").decode())

    assert catcher.messages == []
