"""The element's build: the source's own, within its budget, served for good."""

from __future__ import annotations

import base64
import gzip
import hashlib
import shutil
import subprocess
from pathlib import Path

import pytest
from django.test import Client

from corrigenda.web import element
from tests.needs import need

SOURCE = Path(__file__).resolve().parents[2] / "widget"


@pytest.mark.slow
def test_the_committed_element_is_the_build_of_its_source(tmp_path: Path) -> None:
    need("Node", shutil.which("npm"), "on Debian: apt-get install nodejs npm")
    subprocess.run(["make", "-s", "widget/node_modules"], cwd=SOURCE.parent, check=True, capture_output=True)

    built = subprocess.run(
        ["node", "build.mjs", str(tmp_path)], cwd=SOURCE, capture_output=True, text=True, check=False
    )

    print(built.stdout)
    assert built.returncode == 0, built.stdout + built.stderr
    fresh = {path.name: path.read_bytes() for path in (tmp_path / element.version()).iterdir()}
    committed = {path.name: path.read_bytes() for path in (element.FOLDER / element.version()).iterdir()}
    assert committed == fresh
    assert (element.FOLDER / "manifest.json").read_bytes() == (tmp_path / "manifest.json").read_bytes()


def test_a_version_is_served_for_good_and_readable_by_every_origin(client: Client) -> None:
    answer = client.get(f"/w/{element.version()}/loader.js")

    assert answer.status_code == 200
    assert answer.headers["Cache-Control"] == "public, max-age=31536000, immutable"
    assert answer.headers["Access-Control-Allow-Origin"] == "*"
    assert answer.headers["Content-Type"].startswith("text/javascript")
    digest = base64.b64encode(hashlib.sha384(answer.content).digest()).decode()
    assert element.integrity() == f"sha384-{digest}"
    assert not answer.cookies


def test_the_moving_address_may_be_kept_for_minutes_only(client: Client) -> None:
    answer = client.get("/w/latest/form.fr.js", headers={"Accept-Encoding": "gzip, br"})

    assert answer.headers["Cache-Control"] == "public, max-age=300"
    assert gzip.decompress(answer.content) == (element.FOLDER / element.version() / "form.fr.js").read_bytes()


@pytest.mark.parametrize(
    "path", ["/w/latest/manifest.json", "/w/../loader.js", "/w/9.9.9/loader.js", "/w/0.1.0/form.xx.js"]
)
def test_nothing_else_is_served(client: Client, path: str) -> None:
    assert client.get(path).status_code == 404
