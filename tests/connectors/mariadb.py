"""A real MariaDB of its own, on a socket alone, with one database ``site``; made anew, removed after."""

from __future__ import annotations

import os
import pwd
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from tests.needs import need

HOW = "apt-get install --no-install-recommends mariadb-server"
_SCRIPT = b"""CREATE DATABASE site CHARACTER SET utf8mb4; CREATE USER site@localhost IDENTIFIED BY 'site';
GRANT ALL ON site.* TO site@localhost;"""


class MariaDb:
    """The running server; user, password and database are called ``site``."""

    def __init__(self) -> None:
        server = shutil.which("mariadbd") or shutil.which("mariadbd", path="/usr/sbin")
        need("MariaDB", server, HOW)
        # A socket's path may be no longer than 107 bytes.
        self._folder = Path(tempfile.mkdtemp(prefix="db"))
        self.socket, data = self._folder / "s", self._folder / "db"
        data.mkdir()
        user = "mysql" if os.geteuid() == 0 else pwd.getpwuid(os.geteuid()).pw_name
        if os.geteuid() == 0:
            shutil.chown(self._folder, user)
            shutil.chown(data, user)
        common = [f"--datadir={data}", f"--user={user}"]
        install = ["mariadb-install-db", "--no-defaults", "--auth-root-authentication-method=normal"]
        subprocess.run([*install, "--skip-test-db", *common], check=True, capture_output=True)
        light = ["--skip-networking", "--innodb-buffer-pool-size=32M", "--innodb-flush-log-at-trx-commit=0"]
        self._process = subprocess.Popen(
            [str(server), "--no-defaults", *common, f"--socket={self.socket}", *light],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        wait_until(lambda: self._asked("-e", "SELECT 1").returncode == 0)
        self._asked(script=_SCRIPT).check_returncode()

    def close(self) -> None:
        """Stops it and removes its files."""
        os.killpg(self._process.pid, signal.SIGTERM)
        self._process.wait(60)
        shutil.rmtree(self._folder, ignore_errors=True)

    def _asked(self, *words: str, script: bytes = b"") -> subprocess.CompletedProcess[bytes]:
        client = ["mariadb", "--no-defaults", f"--socket={self.socket}", "-u", "root", *words]
        return subprocess.run(client, input=script, capture_output=True, check=False)


def wait_until(true: Callable[[], bool], seconds: float = 90) -> None:
    """Waits for a condition. Raises RuntimeError."""
    deadline = time.monotonic() + seconds
    while not true():
        if time.monotonic() > deadline:
            raise RuntimeError("it did not come up")
        time.sleep(0.1)
