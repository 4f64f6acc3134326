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

from corrigenda.core.languages import READERS
from corrigenda.web import element
from tests.needs import need

SOURCE = Path(__file__).resolve().parents[2] / "widget"


@pytest.mark.slow
def test_the_committed_element_is_the_build_of_its_source_within_its_budget() -> None:
    need("Node", shutil.which("npm"), "on Debian: apt-get install nodejs npm")

    proven = subprocess.run(
        ["make", "-s", "prove-widget"], cwd=SOURCE.parent, capture_output=True, text=True, check=False
    )

    assert proven.returncode == 0, proven.stdout + proven.stderr


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


def test_every_language_of_the_element_is_served(client: Client) -> None:
    answers = {code: client.get(f"/w/latest/form.{code}.js").status_code for code in READERS}

    assert answers == dict.fromkeys(READERS, 200)


@pytest.mark.parametrize(
    "path", ["/w/latest/manifest.json", "/w/../loader.js", "/w/9.9.9/loader.js", "/w/0.1.0/form.xx.js"]
)
def test_nothing_else_is_served(client: Client, path: str) -> None:
    assert client.get(path).status_code == 404
