"""A `201` survives a power cut: the database's disk image is copied while every process stands still.

What the file system had not yet written to its device is missing from the copy, as it would be after a cut; the copy
is mounted (its journal replayed), and what was acknowledged must be in it, once. kill -9 proves nothing here: the
kernel writes a dead process's pages all the same.
"""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import sqlite3
import subprocess
import threading
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import pytest

from tests.needs import need
from tests.served import Served, post_json

pytestmark = pytest.mark.slow
CYCLES = 10

FILL = """
import json
from django.core.management import call_command
from django.utils import timezone
from tests.factories import TEXTS, make_article, make_publication
call_command("migrate", verbosity=0)
article = make_article(make_publication(host="power.example"), path="a", now=timezone.now())
print(json.dumps({"url": article.url, "digest": article.current.digest, "seen": TEXTS[2]}))
"""


@contextmanager
def mounted(image: Path, folder: Path) -> Iterator[Path]:
    """The image's file system, mounted on a folder."""
    folder.mkdir(exist_ok=True)
    subprocess.run(["mount", "-o", "loop", str(image), str(folder)], check=True)
    try:
        yield folder
    finally:
        subprocess.run(["umount", str(folder)], check=True)


def write_reports(
    port: int, article: dict[str, str], acknowledged: list[str], stop: threading.Event, name: str
) -> None:
    """Sends reports one after the other; notes the key of each that was answered 201."""
    number = 0
    while not stop.is_set():
        number += 1
        key = f"{name}-{number}"
        passage = {
            "block": 2,
            "seen": article["seen"],
            "proposal": f"{article['seen']} {key}",
            "remark": "",
            "kind": "spelling",
            "selector": [{"type": "TextQuoteSelector", "exact": article["seen"]}],
        }
        body = {
            "article": {"url": article["url"], "digest": article["digest"]},
            "language": "fr",
            "key": key,
            "passages": [passage],
        }
        try:
            status, _ = post_json(port, "/api/v1/reports", body)
        except OSError:
            return
        if status == 201:
            acknowledged.append(key)


def wait_for_more(acknowledged: list[str], many: int) -> None:
    """Waits for the server to be warm: the first answers take longer than a cycle."""
    before, deadline = len(acknowledged), time.monotonic() + 30
    while len(acknowledged) < before + many and time.monotonic() < deadline:
        time.sleep(0.02)


def keys_in(database: Path) -> list[str]:
    """The keys of the reports in a database, after its integrity was checked."""
    with closing(sqlite3.connect(database)) as connection:
        assert connection.execute("pragma integrity_check").fetchone() == ("ok",)
        keys: list[Any] = connection.execute("select key from corrigenda_report").fetchall()
        return [key for (key,) in keys]


def test_no_acknowledged_report_is_lost_or_doubled_by_a_power_cut(tmp_path: Path) -> None:
    need("root", os.geteuid() == 0, "run as root: the test mounts disk images")
    need("mkfs.ext4", shutil.which("mkfs.ext4"), "apt-get install e2fsprogs")
    image, copy = tmp_path / "disk.img", tmp_path / "after-the-cut.img"
    subprocess.run(["truncate", "-s", "256M", str(image)], check=True)
    subprocess.run(["mkfs.ext4", "-q", "-F", str(image)], check=True)
    acknowledged: list[str] = []

    with mounted(image, tmp_path / "disk") as disk, Served(disk) as served:
        article = json.loads(served.python(FILL).splitlines()[-1])
        for cycle in range(CYCLES):
            served.serve()
            stop = threading.Event()
            writers = [
                threading.Thread(
                    target=write_reports, args=(served.port, article, acknowledged, stop, f"{cycle}-{n}")
                )
                for n in range(4)
            ]
            for writer in writers:
                writer.start()
            wait_for_more(acknowledged, len(writers))
            time.sleep(random.uniform(0.3, 0.8))
            served.signal(signal.SIGSTOP)
            promised = list(acknowledged)
            subprocess.run(["cp", "--sparse=always", str(image), str(copy)], check=True)
            stop.set()
            served.signal(signal.SIGCONT)
            for writer in writers:
                writer.join()
            served.stop(signal.SIGKILL)

            with mounted(copy, tmp_path / "after"):
                kept = keys_in(tmp_path / "after" / "corrigenda.sqlite3")
            assert set(promised) <= set(kept), f"cycle {cycle}: {len(set(promised) - set(kept))} lost"
            assert len(kept) == len(set(kept))
            copy.unlink()

    assert len(acknowledged) > 20 * CYCLES
