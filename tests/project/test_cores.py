"""A server process keeps to a core of its own once there is a process for each; else it is left alone."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from project.cores import Places

ROOT = Path(__file__).resolve().parents[2]
SETTLED = """
import json, os, sys, threading
from pathlib import Path
from project import cores
cores.PATIENCE, cores.PAUSE = float(sys.argv[2]), 0.01
cores.settle(Path(sys.argv[1]))
for thread in threading.enumerate():
    if thread.name == "cores":
        thread.join()
print(json.dumps(sorted(os.sched_getaffinity(0))))
"""
CORES = sorted(os.sched_getaffinity(0))


def settled(folder: Path, patience: float) -> list[int]:
    command = [sys.executable, "-c", SETTLED, str(folder), str(patience)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    found: list[int] = json.loads(done.stdout)
    return found


def test_each_place_is_taken_by_one_process(tmp_path: Path) -> None:
    first, second, third = (Places(tmp_path, [4, 5]) for _ in range(3))
    first.take()
    first.take()

    assert (first.mine, first.are_taken(), second.are_taken()) == (4, False, False)
    second.take()
    third.take()
    assert (second.mine, third.mine) == (5, None)
    assert all(places.are_taken() for places in (first, second, third))


def test_the_last_of_as_many_processes_as_cores_keeps_to_the_core_that_is_left(tmp_path: Path) -> None:
    (tmp_path / "cores").mkdir()
    others = [Places(tmp_path / "cores", [core]) for core in CORES[:-1]]
    for other in others:
        other.take()

    assert settled(tmp_path, 30) == CORES[-1:]


def test_a_process_among_fewer_than_there_are_cores_goes_where_it_likes(tmp_path: Path) -> None:
    assert settled(tmp_path, 0.1) == CORES


@pytest.mark.parametrize("folder", ["absent", "file"])
def test_a_folder_that_cannot_be_written_changes_nothing(tmp_path: Path, folder: str) -> None:
    (tmp_path / "file").touch()

    assert settled(tmp_path / folder, 30) == CORES
