"""The real server in processes of its own: granian, its own data folder, its own newspaper; for whole-system tests."""

from __future__ import annotations

import atexit
import os
import shutil
import signal
import socket
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from contextlib import closing
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


class Served:
    """A server (and, when asked, newspaper and worker) on free ports. Use as a context manager."""

    def __init__(self, folder: Path, *, settings: Mapping[str, str] | None = None) -> None:
        self.folder, self.port, self.site_port = folder, free_port(), free_port()
        self.url, self.site_url = f"http://127.0.0.1:{self.port}", f"http://127.0.0.1:{self.site_port}"
        self.environment = {
            **{key: value for key, value in os.environ.items() if not key.startswith("CORRIGENDA_")},
            "DJANGO_SETTINGS_MODULE": "project.settings",
            "PYTHONPATH": os.pathsep.join([str(ROOT), str(ROOT / "src")]),
            "CORRIGENDA_DATA_DIR": str(folder),
            "CORRIGENDA_SECRET_KEY": "served",
            "CORRIGENDA_BASE_URL": self.url,
            "CORRIGENDA_ALLOW_PRIVATE_ADDRESSES": "1",
            "CORRIGENDA_FETCH_PORTS": "",
            "CORRIGENDA_LIMIT_REPORTS": "0",
            **(settings or {}),
        }
        self.processes: list[subprocess.Popen[bytes]] = []
        self.database, self.newspaper = folder / "corrigenda.sqlite3", folder / "demo-site"
        self._kept, self._kept_newspaper = folder / "kept.sqlite3", folder / "kept-site"

    def __enter__(self) -> Served:
        """Starts from a database of no rows, unless another is named."""
        if "CORRIGENDA_DATABASE_URL" not in self.environment:
            shutil.copyfile(empty_database(), self.database)
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def serve(self) -> None:
        """Starts the server and waits for its first answer."""
        command = [sys.executable, "-m", "granian", "--interface", "wsgi", "--host", "127.0.0.1"]
        command += ["--port", str(self.port), "--workers", "1", "--blocking-threads", "8", "--no-log"]
        self.start([*command, "project.wsgi:application"])
        self.wait_for(self.port)

    def serve_newspaper(self) -> None:
        """Starts the demo's newspaper over ``folder/demo-site``."""
        words = [
            "demo_site",
            str(self.folder / "demo-site"),
            "--port",
            str(self.site_port),
            "--corrigenda",
            self.url,
        ]
        self.start([sys.executable, "-m", "django", *words])
        self.wait_for(self.site_port)

    def manage(self, *words: str) -> str:
        """Runs one of our commands to its end; what it printed."""
        command = [sys.executable, "-m", "django", *words]
        return self._run(command)

    def python(self, code: str) -> str:
        """Runs code with Django set up; what it printed."""
        return self._run([sys.executable, "-c", "import django; django.setup()\n" + code])

    def start(self, command: Sequence[str]) -> subprocess.Popen[bytes]:
        """Starts a process that ends with this object."""
        process = subprocess.Popen(command, env=self.environment, cwd=ROOT, start_new_session=True)
        self.processes.append(process)
        return process

    def end(self, process: subprocess.Popen[bytes]) -> None:
        """Ends one of the processes; the others go on."""
        os.killpg(process.pid, signal.SIGTERM)
        process.wait(20)
        self.processes.remove(process)

    def stop(self, how: signal.Signals = signal.SIGTERM) -> None:
        """Ends every process, whole groups at once."""
        for process in self.processes:
            if process.poll() is None:
                os.killpg(process.pid, how)
        for process in self.processes:
            process.wait(20)
        self.processes.clear()

    def signal(self, number: signal.Signals) -> None:
        """Sends a signal to every process and its children."""
        for process in self.processes:
            os.killpg(process.pid, number)

    def keep(self) -> None:
        """Keeps database and newspaper as they stand now, for `go_back`."""
        with closing(sqlite3.connect(self.database)) as live, closing(sqlite3.connect(self._kept)) as kept:
            live.backup(kept)
        if self.newspaper.exists():
            shutil.copytree(self.newspaper, self._kept_newspaper)

    def go_back(self) -> None:
        """Puts back what `keep` kept, under the running server: no test sees what another left."""
        with closing(sqlite3.connect(self._kept)) as kept, closing(sqlite3.connect(self.database)) as live:
            live.execute("PRAGMA busy_timeout = 10000")
            kept.backup(live)
        if self._kept_newspaper.exists():
            shutil.rmtree(self.newspaper)
            shutil.copytree(self._kept_newspaper, self.newspaper)

    def wait_for(self, port: int, seconds: float = 30) -> None:
        """Waits until the port answers."""
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            if self.processes and self.processes[-1].poll() is not None:
                raise RuntimeError(f"ended at once: {self.processes[-1].args!r}")
            try:
                socket.create_connection(("127.0.0.1", port), 1).close()
                return
            except OSError:
                time.sleep(0.05)
        raise RuntimeError(f"nothing answers on port {port}")

    def _run(self, command: Sequence[str]) -> str:
        done = subprocess.run(
            command, env=self.environment, cwd=ROOT, capture_output=True, text=True, check=False
        )
        if done.returncode:
            raise RuntimeError(done.stderr)
        return done.stdout


@cache
def empty_database() -> Path:
    """A database as `migrate` makes it on a first start: once a process, as every server begins with one."""
    folder = Path(tempfile.mkdtemp(prefix="corrigenda-empty-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    first = Served(folder)
    first.manage("migrate", "--verbosity", "0")
    return first.database


def free_port() -> int:
    """A port that nobody listens on just now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
