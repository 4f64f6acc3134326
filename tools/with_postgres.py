"""Runs a command with a throw-away PostgreSQL of its own: ``with_postgres.py COMMAND …``.

The cluster lives in a temporary folder, listens on a Unix socket alone and ends with the command, which finds it in
CORRIGENDA_DATABASE_URL. PostgreSQL refuses to run as root, so root hands it to the ``postgres`` user of the package.
"""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import quote


def main(command: list[str]) -> int:
    """The command's exit status; 1 when there is no PostgreSQL (which a CI must not pass over)."""
    binaries = find_binaries()
    if binaries is None:
        print("PostgreSQL is missing: apt-get install postgresql. Its tests were NOT run.", file=sys.stderr)
        return 1 if os.environ.get("CI") else 0
    with running_cluster(binaries) as cluster:
        environment = {**os.environ, "CORRIGENDA_DATABASE_URL": cluster.url}
        return subprocess.run(command, env=environment, check=False).returncode


class Cluster:
    """A PostgreSQL in a folder of its own. It can be stopped and started again, as an operator does."""

    def __init__(self, binaries: Path, folder: Path) -> None:
        self._binaries, self._folder, self._data = binaries, folder, folder / "data"
        self._ids: dict[str, Any] = {}
        if os.geteuid() == 0:
            owner = pwd.getpwnam("postgres")
            os.chown(folder, owner.pw_uid, owner.pw_gid)
            self._ids = {"user": owner.pw_uid, "group": owner.pw_gid, "extra_groups": []}
        rules = ["-A", "trust", "-U", "corrigenda", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync"]
        self._run("initdb", *rules)

    @property
    def url(self) -> str:
        """Where its database is, as CORRIGENDA_DATABASE_URL wants it."""
        return f"postgres://corrigenda@/postgres?host={quote(str(self._folder), safe='')}"

    def start(self) -> None:
        """Starts it and waits until it takes connections."""
        options = f"-c listen_addresses='' -c unix_socket_directories={self._folder} -c fsync=off"
        self._run("pg_ctl", "-w", "-l", str(self._folder / "log"), "-o", options, "start")

    def stop(self, mode: str = "immediate") -> None:
        """Stops it: ``fast`` ends every session first, ``immediate`` is a crash."""
        self._run("pg_ctl", "-w", "-m", mode, "stop")

    def _run(self, program: str, *words: str) -> None:
        """Runs one of its programs on its data, quietly."""
        command = [str(self._binaries / program), "-D", str(self._data), *words]
        done = subprocess.run(command, capture_output=True, text=True, cwd="/", check=False, **self._ids)
        if done.returncode:
            raise SystemExit(done.stderr)


@contextmanager
def running_cluster(binaries: Path) -> Iterator[Cluster]:
    """A started cluster, gone afterwards."""
    with tempfile.TemporaryDirectory(prefix="corrigenda-pg-") as name:
        folder = Path(name)
        folder.chmod(0o755)
        cluster = Cluster(binaries, folder)
        cluster.start()
        try:
            yield cluster
        finally:
            cluster.stop()


def find_binaries() -> Path | None:
    """Where initdb is: on the path, or where Debian puts it (the newest)."""
    on_path = shutil.which("initdb")
    if on_path:
        return Path(on_path).resolve().parent
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: int(path.parts[-3]))
    return found[-1].parent if found else None


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
