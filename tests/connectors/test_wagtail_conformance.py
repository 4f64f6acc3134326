from __future__ import annotations

import itertools
import json
import os
import subprocess
import sys
import urllib.error
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from corrigenda.connectors.base import Conflict, Connector
from corrigenda.connectors.conformance import FaultyProxy, HeadlineConformance, ServerConformance
from corrigenda.connectors.conformance.suite import NOTE
from corrigenda.connectors.registry import open_connector
from corrigenda.connectors.writing import DryRun, dry_run, write
from corrigenda.core.edits import Edit
from tests.connectors.benches import surroundings
from tests.connectors.mariadb import wait_until
from tests.needs import need
from tests.served import ROOT, free_port

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("wagtail")]

COMPANION = ROOT / "companions" / "wagtail"
SITE = Path(__file__).parent / "wagtail" / "site.py"
PYTHON = Path(os.environ.get("WAGTAIL_VENV", ROOT / "var" / "wagtail")) / "bin" / "python"
HOW = "python -m venv var/wagtail && var/wagtail/bin/pip install wagtail==8.0.1 'django<5.3' standardwebhooks"
SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
EDIT = Edit("Nobody recieved the letter.", "Nobody received the letter.")
BODY = json.dumps(
    [
        {"type": "heading", "value": "The letter", "id": "11111111-1111-4111-8111-111111111111"},
        {
            "type": "paragraph",
            "value": '<p data-block-key="k1">Nobody <b>recieved</b> the letter.</p><p data-block-key="k2">The end &amp; more.</p>',
            "id": "22222222-2222-4222-8222-222222222222",
        },
    ]
)
_count = itertools.count(1)


class WagtailSite:
    """The running site."""

    def __init__(self, folder: Path) -> None:
        need("Wagtail", PYTHON.exists(), HOW)
        self.url = f"http://127.0.0.1:{(port := free_port())}"
        install = [str(PYTHON), "-m", "pip", "install", "-q", "--no-deps", "--disable-pip-version-check"]
        # As a site does: built, and installed from what was built.
        subprocess.run([*install, "--target", str(folder / "packages"), str(COMPANION)], check=True)
        self.process = subprocess.Popen([str(PYTHON), str(SITE), str(folder), str(port)], stderr=sys.stderr)
        wait_until(self.answers)

    def answers(self) -> bool:
        if self.process.poll() is not None:
            raise RuntimeError("the site ended at once")
        try:
            urllib.request.urlopen(self.url, timeout=5).close()
        except urllib.error.HTTPError:
            return True
        except OSError:
            return False
        return True

    def person(self, **wish: object) -> str:
        with urllib.request.urlopen(f"{self.url}/person", json.dumps(wish).encode(), timeout=60) as answer:
            return str(answer.read().decode())


@dataclass
class WagtailBench:
    """A page of the real site, through the companion package."""

    site: WagtailSite
    folder: Path
    edit: Edit = EDIT
    headline: Edit = field(init=False)

    def __post_init__(self) -> None:
        slug = f"letter-{next(_count)}"
        self.id = int(self.site.person(act="create", slug=slug, body=BODY))
        self.url = f"{self.site.url}/{slug}/"
        # The title says what the address says.
        self.headline = Edit(slug, slug.replace("letter", "card"))
        self.proxy = FaultyProxy(self.site.url, lambda method, path: path.endswith("/apply"))

    def connector(self) -> Connector:
        return self.opened(SECRET)

    def connector_with_old_credentials(self) -> Connector:
        return self.opened("whsec_AAAA9r8GKYqrTwjUPD8ILPZIo2LaLaSw")

    def opened(self, secret: str) -> Connector:
        settings = {"url": f"{self.proxy.url}/corrigenda", "secret": secret}
        return open_connector("wagtail", settings, surroundings(self.folder / "own"))

    def raw(self) -> bytes:
        return self.site.person(act="read", id=self.id).encode()

    def save(self, source: bytes) -> None:
        self.site.person(act="save", id=self.id, body=source.decode())

    def added(self, source: bytes) -> bytes:
        block = {"type": "heading", "value": "More", "id": "33333333-3333-4333-8333-333333333333"}
        return json.dumps([*json.loads(source), block], ensure_ascii=False).encode()

    def remove(self) -> None:
        self.site.person(act="remove", id=self.id)


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[WagtailSite]:
    site = WagtailSite(tmp_path_factory.mktemp("wagtail"))
    yield site
    site.process.terminate()
    site.process.wait(20)


class TestWagtail(ServerConformance, HeadlineConformance):
    @pytest.fixture
    def bench(self, site: WagtailSite, tmp_path: Path) -> Iterator[WagtailBench]:
        bench = WagtailBench(site, tmp_path)
        yield bench
        bench.proxy.close()


def test_an_unpublished_draft_is_not_published_along(site: WagtailSite, tmp_path: Path) -> None:
    bench = WagtailBench(site, tmp_path)
    site.person(act="draft", id=bench.id, body=bench.added(bench.raw()).decode())
    before = bench.raw()
    planned = dry_run(bench.connector(), bench.url, EDIT)
    assert isinstance(planned, DryRun)

    outcome = write(bench.connector(), planned.located, planned.source, planned.applied.source, NOTE)

    assert isinstance(outcome, Conflict)
    assert outcome.code == "connector.locked"
    assert bench.raw() == before
