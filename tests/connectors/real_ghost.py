"""The conformance suite against a real Ghost: ``make ghost``, not with every run of the tests."""

from __future__ import annotations

import itertools
import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from corrigenda.connectors.base import Connector
from corrigenda.connectors.conformance import FaultyProxy, HeadlineConformance, ServerConformance
from corrigenda.connectors.registry import open_connector
from corrigenda.core.edits import Edit
from tests.connectors.benches import surroundings
from tests.connectors.ghost_site import GhostSite
from tests.connectors.test_ghost_conformance import ARTICLE, EDIT, lexical, paragraph, text

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("ghost")]

_count = itertools.count(1)


@dataclass
class GhostBench:
    """A post of the real site, behind a proxy."""

    site: GhostSite
    folder: Path
    edit: Edit = EDIT
    headline: Edit = field(init=False)

    def __post_init__(self) -> None:
        title = f"The leter {next(_count)}"
        self.headline = Edit(title, title.replace("leter", "letter"))
        wish = {"title": title, "lexical": ARTICLE, "status": "published"}
        post = self.site.person("POST", "posts/", {"posts": [wish]})["posts"][0]
        self.id, self.url = post["id"], post["url"]
        self.proxy = FaultyProxy(self.site.url, lambda method, path: method == "PUT")

    def connector(self) -> Connector:
        return self.opened(self.site.key)

    def connector_with_old_credentials(self) -> Connector:
        return self.opened(f"{self.site.key.partition(':')[0]}:{'00' * 32}")

    def opened(self, key: str) -> Connector:
        return open_connector("ghost", {"url": self.proxy.url, "key": key}, surroundings(self.folder / "own"))

    def raw(self) -> bytes:
        return str(self.post()["lexical"]).encode()

    def save(self, source: bytes) -> None:
        wish = {"lexical": source.decode(), "updated_at": self.post()["updated_at"]}
        self.site.person("PUT", f"posts/{self.id}/", {"posts": [wish]})

    def added(self, source: bytes) -> bytes:
        root = json.loads(source)["root"]
        return lexical(*root["children"], paragraph(text("One more line."))).encode()

    def remove(self) -> None:
        self.site.person("DELETE", f"posts/{self.id}/")

    def post(self) -> dict[str, str]:
        found: dict[str, str] = self.site.person("GET", f"posts/{self.id}/?formats=lexical")["posts"][0]
        return found


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[GhostSite]:
    site = GhostSite(tmp_path_factory.mktemp("ghost"))
    yield site
    site.close()


class TestGhost(ServerConformance, HeadlineConformance):
    @pytest.fixture
    def bench(self, site: GhostSite, tmp_path: Path) -> Iterator[GhostBench]:
        bench = GhostBench(site, tmp_path)
        yield bench
        bench.proxy.close()
