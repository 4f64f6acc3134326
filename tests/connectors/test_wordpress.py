from __future__ import annotations

import base64
import itertools
import json
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from corrigenda.connectors.base import Connector, Written
from corrigenda.connectors.conformance import FaultyProxy, HeadlineConformance, ServerConformance
from corrigenda.connectors.conformance.suite import NOTE
from corrigenda.connectors.registry import open_connector
from corrigenda.connectors.writing import DryRun, dry_run, write
from corrigenda.core.blocks import BlockKind
from corrigenda.core.edits import Edit
from tests.connectors.benches import surroundings
from tests.connectors.wordpress_site import WordPressSite

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("wordpress")]

BLOCKS = """<!-- wp:paragraph {"className":"lead"} -->
<p class="lead">Les archéologues y ont <strong>travaillés</strong> pendant\u00a0quatorze mois.</p>
<!-- /wp:paragraph -->

<!-- wp:image {"id":7,"sizeSlug":"large"} -->
<figure class="wp-block-image size-large"><img src="/lock.jpg" alt="" class="wp-image-7"/></figure>
<!-- /wp:image -->

<!-- wp:html -->
<iframe src="https://map.example/"></iframe><script>var a = 1 < 2;</script>
<!-- /wp:html -->"""
CLASSIC = """Les archéologues y ont <em>travaillés</em> pendant&nbsp;quatorze mois.

[caption id="a" width="300"]<img src="/lock.jpg" /> The lock[/caption]

Une "citation" -- et la suite...
"""
EDIT = Edit(
    "Les archéologues y ont travaillés pendant\u00a0quatorze mois.",
    "Les archéologues y ont travaillé pendant\u00a0quatorze mois.",
)
_count = itertools.count(1)


@dataclass
class WordPressBench:
    """A post of the real site, behind a proxy."""

    site: WordPressSite
    folder: Path
    content: str
    edit: Edit = EDIT
    headline: Edit = field(init=False)
    mode: str = "live"

    def __post_init__(self) -> None:
        slug = f"canal-{next(_count)}"
        self.id = int(self.person(act="create", slug=slug, content=_packed(self.content.encode())))
        self.url = f"{self.site.url}/{slug}/"
        # The title says what the address says.
        self.title = slug
        self.headline = Edit(slug, slug.replace("canal", "port"))
        self.proxy = FaultyProxy(self.site.url, lambda method, path: method == "POST")

    def connector(self) -> Connector:
        return self.opened(self.site.password)

    def connector_with_old_credentials(self) -> Connector:
        return self.opened("abcd efgh ijkl mnop qrst uvwx")

    def opened(self, password: str) -> Connector:
        settings = {"url": self.proxy.url, "user": "ada", "password": password, "mode": self.mode}
        hosts = frozenset({self.site.url.removeprefix("http://")})
        return open_connector("wordpress", settings, surroundings(self.folder / "own", hosts=hosts))

    def raw(self) -> bytes:
        return base64.b64decode(self.person(act="read", id=self.id))

    def save(self, source: bytes) -> None:
        self.person(act="save", id=self.id, content=_packed(source))

    def added(self, source: bytes) -> bytes:
        return source + b"\n\n<p>One more line.</p>"

    def remove(self) -> None:
        self.person(act="remove", id=self.id)

    def autosaves(self) -> list[dict[str, dict[str, str]]]:
        url = f"{self.site.url}/?rest_route=/wp/v2/posts/{self.id}/autosaves&context=edit"
        request = urllib.request.Request(
            url, headers={"Authorization": f"Basic {_packed(f'ada:{self.site.password}'.encode())}"}
        )
        with urllib.request.urlopen(request, timeout=60) as answer:
            found: list[dict[str, dict[str, str]]] = json.load(answer)
        return found

    def person(self, **wish: object) -> str:
        return self.site.php("save.php", json.dumps(wish).encode())


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[WordPressSite]:
    site = WordPressSite(tmp_path_factory.mktemp("site"))
    yield site
    site.close()


class TestBlockEditor(ServerConformance, HeadlineConformance):
    @pytest.fixture
    def bench(self, site: WordPressSite, tmp_path: Path) -> Iterator[WordPressBench]:
        bench = WordPressBench(site, tmp_path, BLOCKS)
        yield bench
        bench.proxy.close()


class TestClassicEditor(ServerConformance, HeadlineConformance):
    @pytest.fixture
    def bench(self, site: WordPressSite, tmp_path: Path) -> Iterator[WordPressBench]:
        bench = WordPressBench(site, tmp_path, CLASSIC)
        yield bench
        bench.proxy.close()


def test_a_pending_correction_waits_in_the_editor(site: WordPressSite, tmp_path: Path) -> None:
    bench = WordPressBench(site, tmp_path, BLOCKS, mode="pending")
    before = bench.raw()
    planned = dry_run(bench.connector(), bench.url, EDIT)
    assert isinstance(planned, DryRun)

    outcome = write(bench.connector(), planned.located, planned.source, planned.applied.source, NOTE)

    assert isinstance(outcome, Written)
    assert f"post={bench.id}" in outcome.waiting
    assert bench.raw() == before
    # Whoever takes an autosave over takes all of its texts.
    [saved] = bench.autosaves()
    assert saved["title"]["raw"] == bench.title
    assert saved["content"]["raw"] == planned.applied.source


def test_a_pending_headline_waits_with_the_text_that_belongs_to_it(
    site: WordPressSite, tmp_path: Path
) -> None:
    bench = WordPressBench(site, tmp_path, BLOCKS, mode="pending")
    planned = dry_run(bench.connector(), bench.url, bench.headline, kind=BlockKind.HEADLINE)
    assert isinstance(planned, DryRun)

    write(bench.connector(), planned.located, planned.source, planned.applied.source, NOTE)

    [saved] = bench.autosaves()
    assert saved["title"]["raw"] == bench.headline.after
    assert saved["content"]["raw"].encode() == bench.raw()


def test_an_excerpt_is_corrected_beside_the_text(site: WordPressSite, tmp_path: Path) -> None:
    bench = WordPressBench(site, tmp_path, BLOCKS)
    bench.person(act="excerpt", id=bench.id, excerpt="Le canal à <em>rouvert</em> & tout.")
    edit = Edit("Le canal à rouvert & tout.", "Le canal a rouvert & tout.")
    before = bench.raw()

    planned = dry_run(bench.connector(), bench.url, edit, kind=BlockKind.STANDFIRST)
    assert isinstance(planned, DryRun)
    write(bench.connector(), planned.located, planned.source, planned.applied.source, NOTE)

    again = bench.connector().fetch(planned.located)
    assert again.text == "Le canal a <em>rouvert</em> & tout."
    assert bench.raw() == before


def test_a_post_is_found_by_its_slug_when_its_page_cannot_be_had(site: WordPressSite, tmp_path: Path) -> None:
    bench = WordPressBench(site, tmp_path, BLOCKS)
    elsewhere = bench.url.replace(site.url, "http://gazette.invalid")

    assert bench.connector().locate(elsewhere).ref == f"posts/{bench.id}"


def _packed(content: bytes) -> str:
    return base64.b64encode(content).decode()
