"""A `201` survives a power cut: the database's disk image is copied while every process stands still.

What the file system had not yet written to its device is missing from the copy, as it would be after a cut; the copy
is mounted (its journal replayed), and what was acknowledged must be in it, once. kill -9 proves nothing here: the
kernel writes a dead process's pages all the same.
"""

from __future__ import annotations

import os
import random
import shutil
import signal
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.durability.load import Load, fill, keys_in
from tests.needs import need
from tests.served import Served

pytestmark = pytest.mark.slow
CYCLES = 10


@contextmanager
def mounted(image: Path, folder: Path) -> Iterator[Path]:
    """The image's file system, mounted on a folder."""
    folder.mkdir(exist_ok=True)
    subprocess.run(["mount", "-o", "loop", str(image), str(folder)], check=True)
    try:
        yield folder
    finally:
        subprocess.run(["umount", str(folder)], check=True)


def test_no_acknowledged_report_is_lost_or_doubled_by_a_power_cut(tmp_path: Path) -> None:
    need("root", os.geteuid() == 0, "run as root: the test mounts disk images")
    need("mkfs.ext4", shutil.which("mkfs.ext4"), "apt-get install e2fsprogs")
    image, copy = tmp_path / "disk.img", tmp_path / "after-the-cut.img"
    subprocess.run(["truncate", "-s", "256M", str(image)], check=True)
    subprocess.run(["mkfs.ext4", "-q", "-F", str(image)], check=True)

    with mounted(image, tmp_path / "disk") as disk, Served(disk) as served:
        load = Load(served, fill(served))
        for cycle in range(CYCLES):
            served.serve()
            load.start()
            load.wait_for_more(4)
            time.sleep(random.uniform(0.3, 0.8))
            served.signal(signal.SIGSTOP)
            promised = list(load.acknowledged)
            subprocess.run(["cp", "--sparse=always", str(image), str(copy)], check=True)
            load.stop()
            served.signal(signal.SIGCONT)
            load.join()
            served.stop(signal.SIGKILL)

            with mounted(copy, tmp_path / "after"):
                kept = keys_in(tmp_path / "after" / "corrigenda.sqlite3")
            assert set(promised) <= set(kept), f"cycle {cycle}: {len(set(promised) - set(kept))} lost"
            assert len(kept) == len(set(kept))
            copy.unlink()

    assert len(load.acknowledged) > 20 * CYCLES
