"""`kill -9` of the server in mid-load: what was acknowledged is kept; what was not is sent again, and kept once."""

from __future__ import annotations

import os
import signal
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.durability.load import Load, fill, keys_in, wait_until
from tests.served import Served

pytestmark = pytest.mark.slow


@pytest.fixture
def served(tmp_path: Path) -> Iterator[Served]:
    with Served(tmp_path) as served:
        yield served


def processes_of(master: subprocess.Popen[bytes]) -> set[int]:
    """The running processes of the server's group: granian's master and its workers."""
    found = set()
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            state, _parent, group = stat.read_text().rpartition(")")[2].split()[:3]
        except OSError:
            continue
        if int(group) == master.pid and state != "Z":
            found.add(int(stat.parent.name))
    return found


def kill_workers(master: subprocess.Popen[bytes], load: Load) -> None:
    """The master ends by itself then, so that whoever watches over the service starts it again."""
    for pid in processes_of(master) - {master.pid}:
        os.kill(pid, signal.SIGKILL)
    wait_until(lambda: not processes_of(master))


def kill_master_first(master: subprocess.Popen[bytes], load: Load) -> None:
    """The workers serve on until they are killed, too."""
    master.kill()
    master.wait()
    load.wait_for_more(8)
    kill_workers(master, load)


def kill_all(master: subprocess.Popen[bytes], load: Load) -> None:
    os.killpg(master.pid, signal.SIGKILL)
    wait_until(lambda: not processes_of(master))


def test_no_acknowledged_report_is_lost_or_doubled_by_kill_9(served: Served) -> None:
    load = Load(served, fill(served))
    served.serve()
    load.start()

    for kill in (kill_workers, kill_master_first, kill_all):
        load.wait_for_more(20)
        kill(served.processes[-1], load)
        promised = set(load.acknowledged)
        assert promised <= set(keys_in(served.database)), kill.__name__
        served.serve()
    load.wait_for_more(20)
    load.join()

    # Every reader sent again what was cut off, under the same key.
    assert load.cut_off
    assert not load.refused
    assert sorted(keys_in(served.database)) == sorted(load.acknowledged)
    assert served.manage("verify_trail")
