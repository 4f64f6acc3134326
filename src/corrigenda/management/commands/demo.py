"""``demo``: a newspaper, its corrections desk and the worker, all running, from nothing, in one command."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from argparse import ArgumentParser
from collections.abc import Sequence
from pathlib import Path
from typing import Any
from urllib.parse import quote

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from corrigenda.conf import conf
from corrigenda.management.demo import data
from corrigenda.management.demo.site import DemoSite

HOST = "127.0.0.1"


class Command(BaseCommand):
    """Keeps what is there on a second run. Stops everything on Ctrl+C."""

    help = "Sets up and runs the demo: server, worker and a small newspaper."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Ports, and whether to run anything at all."""
        parser.add_argument("--port", type=int, default=8000)
        parser.add_argument("--site-port", type=int, default=8001)
        parser.add_argument("--fill-only", action="store_true", help="fill the database and end")

    def handle(self, *args: Any, **options: Any) -> None:
        """Database, newspaper, data, worker, server; then waits."""
        port, site_port = options["port"], options["site_port"]
        folder = conf().data_dir / "demo-site"
        server_url, site_url = f"http://{HOST}:{port}", f"http://{HOST}:{site_port}"
        require_free(port, "PORT")
        require_free(site_port, "SITE_PORT")
        conf().data_dir.mkdir(parents=True, exist_ok=True)
        call_command("migrate", verbosity=0)
        known = data.hosts()
        require_same(f"{HOST}:{site_port}", known)
        if not known:
            # Left by a run that was stopped while it filled.
            shutil.rmtree(folder, ignore_errors=True)
        # Also while it is being filled, to be stopped is to stop what was started.
        signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
        processes = [self.start_site(folder, site_port, server_url)]
        try:
            self.wait_for(site_url, processes[0])
            if not known:
                data.fill(
                    DemoSite(folder, site_url, server_url),
                    f"{HOST}:{site_port}",
                    timezone.now(),
                    self.stdout.write,
                )
            if options["fill_only"]:
                return
            processes += [self.start_worker(), self.start_server(port)]
            self.wait_for(f"{server_url}/report", processes[-1])
            self.welcome(server_url, site_url)
            self.stay(processes)
        except KeyboardInterrupt:
            self.stdout.write("Stopping …")
        finally:
            for process in processes:
                process.terminate()
            for process in processes:
                process.wait(10)

    def start_site(self, folder: Path, port: int, server_url: str) -> subprocess.Popen[bytes]:
        """The newspaper, in a process of its own."""
        return self.manage("demo_site", str(folder), "--port", str(port), "--corrigenda", server_url)

    def start_worker(self) -> subprocess.Popen[bytes]:
        """The worker that drains the queue."""
        return self.manage("work", "--verbosity", "0")

    def start_server(self, port: int) -> subprocess.Popen[bytes]:
        """The server as it runs in production: WSGI under granian."""
        module, _, name = str(settings.WSGI_APPLICATION).rpartition(".")
        command = [
            sys.executable,
            "-m",
            "granian",
            "--interface",
            "wsgi",
            "--host",
            HOST,
            "--port",
            str(port),
        ]
        command += ["--workers", "1", "--blocking-threads", "8", "--no-log", f"{module}:{name}"]
        return subprocess.Popen(command, env=self.environment())  # noqa: S603 -- our own command line

    def manage(self, *words: str) -> subprocess.Popen[bytes]:
        """One of our own commands in a process of its own."""
        command = [sys.executable, "-m", "django", *words]
        return subprocess.Popen(command, env=self.environment())  # noqa: S603 -- our own command line

    def environment(self) -> dict[str, str]:
        """This process's environment, with the settings and the import path that it runs on."""
        path = os.pathsep.join(part for part in sys.path if part)
        return {
            **os.environ,
            "DJANGO_SETTINGS_MODULE": os.environ["DJANGO_SETTINGS_MODULE"],
            "PYTHONPATH": path,
        }

    def wait_for(self, url: str, process: subprocess.Popen[bytes], seconds: float = 90) -> None:
        """Waits until something answers there. Raises CommandError when the process ended or time is up."""
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            if process.poll() is not None:
                raise CommandError(f"{url}: the process ended")
            try:
                urllib.request.urlopen(url, timeout=2).close()  # noqa: S310 -- our own address
                return
            except OSError:
                time.sleep(0.1)
        raise CommandError(f"{url} does not answer")

    def welcome(self, server_url: str, site_url: str) -> None:
        """What to open, and who to be."""
        article = quote(f"{site_url}/articles/canal", safe="")
        lines = [
            "",
            "Corrigenda is running.",
            "",
            f"  The newspaper          {site_url}/articles/canal",
            f"  Report an error        {server_url}/report?url={article}",
            f"  The desk               {server_url}/desk/",
            f"  The public record      {server_url}/p/{data.SLUG}/",
            f"  Outgoing mail          {getattr(settings, 'EMAIL_FILE_PATH', 'sent by SMTP')}",
            "",
            f"  Log in as              {', '.join(f'{name} ({role})' for name, _, role in data.PEOPLE)}",
            f"  Password               {data.PASSWORD}",
            "",
            "Ctrl+C stops it; the next `make demo` goes on with the same data.",
        ]
        self.stdout.write("\n".join(lines))
        # Read through a pipe, too: a person who looks for the addresses must not wait for a full buffer.
        self.stdout.flush()

    def stay(self, processes: list[subprocess.Popen[bytes]]) -> None:
        """Waits until one of the processes ends."""
        while all(process.poll() is None for process in processes):
            time.sleep(0.5)


def require_free(port: int, setting: str) -> None:
    """Raises CommandError when somebody listens there. The server itself would share the port, and answer by turns."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((HOST, port))
        except OSError as error:
            raise CommandError(
                f"port {port} cannot be had ({error.strerror}), perhaps by another demo: "
                f"choose one with make demo {setting}=…"
            ) from None


def require_same(host: str, known: Sequence[str]) -> None:
    """Raises CommandError when the data of an earlier run speak of a newspaper on another port."""
    if known and host not in known:
        raise CommandError(
            f"the demo's articles stand at {known[0]}: start with SITE_PORT={known[0].rpartition(':')[2]}, "
            f"or delete {conf().data_dir} to begin anew"
        )
