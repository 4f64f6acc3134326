from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from corrigenda.connectors.base import Connector
from corrigenda.connectors.conformance import FaultyProxy, HeadlineConformance, ServerConformance
from corrigenda.connectors.registry import open_connector
from corrigenda.core.edits import Edit
from tests.connectors.benches import serve, surroundings
from tests.connectors.repositories import HUGO, JEKYLL, Bare, GitOverHttp

FRENCH = Edit(
    "Les archéologues y ont travaillés pendant\u00a0quatorze mois.",
    "Les archéologues y ont travaillé pendant\u00a0quatorze mois.",
)
TITLE = Edit("Le canal rouvre", "Le port rouvre")
ENGLISH_TITLE = Edit("The lighthouse", "The white lighthouse")
ENGLISH = Edit("Nobody answered it.", "Somebody answered it.")


@dataclass
class GitBench:
    """A site in a bare repository, by path or behind git's HTTP back end."""

    url: str
    edit: Edit
    headline: Edit
    file: str
    generator: str
    bare: Bare
    folder: Path
    proxy: FaultyProxy | None = None
    password: str = "token"

    def connector(self) -> Connector:
        return self.opened(self.password)

    def connector_with_old_credentials(self) -> Connector:
        return self.opened("expired")

    def opened(self, token: str) -> Connector:
        repository = f"{self.proxy.url}/site.git" if self.proxy else "site.git"
        settings = {"repository": repository, "generator": self.generator, "token": token}
        return open_connector(
            "git", settings, surroundings(self.folder / "own", repositories=self.bare.path.parent)
        )

    def raw(self) -> bytes:
        self.bare.check()
        return self.bare.read(self.file)

    def save(self, source: bytes) -> None:
        self.bare.commit({self.file: source}, "Somebody else's")

    def added(self, source: bytes) -> bytes:
        return source + b"\n\n<p>One more line.</p>"

    def remove(self) -> None:
        self.bare.commit({self.file: None}, "Remove")


def hugo(folder: Path) -> GitBench:
    bare = Bare(folder / "site.git", HUGO)
    url = "https://gazette.example/posts/canal/"
    return GitBench(url, FRENCH, TITLE, "content/posts/canal.md", "hugo", bare, folder)


def jekyll(folder: Path) -> GitBench:
    bare = Bare(folder / "site.git", JEKYLL)
    url = "https://gazette.example/2026/03/14/the-lighthouse.html"
    return GitBench(
        url, ENGLISH, ENGLISH_TITLE, "_posts/2026-03-14-the-lighthouse.md", "jekyll", bare, folder
    )


class TestRepositoryByPathOfHugo(HeadlineConformance):
    @pytest.fixture
    def bench(self, tmp_path: Path) -> GitBench:
        return hugo(tmp_path)


class TestRepositoryByPathOfJekyll(HeadlineConformance):
    @pytest.fixture
    def bench(self, tmp_path: Path) -> GitBench:
        return jekyll(tmp_path)


class TestRemoteRepository(ServerConformance, HeadlineConformance):
    @pytest.fixture
    def bench(self, tmp_path: Path) -> Iterator[GitBench]:
        bench = hugo(tmp_path)
        bench.bare.git("config", "http.receivepack", "true")
        server = serve(GitOverHttp(tmp_path, bench.password))
        bench.proxy = FaultyProxy(
            f"http://127.0.0.1:{server.server_port}",
            lambda method, path: method == "POST" and path.endswith("git-receive-pack"),
        )
        yield bench
        bench.proxy.close()
        server.shutdown()
        server.server_close()
