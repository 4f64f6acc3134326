"""A real Ghost on loopback, on its own MariaDB: installed from npm, set up by its own API, its author a person with a session."""

from __future__ import annotations

import http.client
import http.cookiejar
import json
import os
import shutil
import subprocess
import urllib.request
from pathlib import Path
from typing import Any

from tests.connectors.mariadb import MariaDb, wait_until
from tests.needs import need
from tests.served import ROOT, free_port

GHOST = Path(os.environ.get("GHOST_DIR", ROOT / "var" / "ghost"))
HOW = "make ghost"
PASSWORD = "Qx7-lighthouse-94"


class GhostSite:
    """The running site; ``key`` is the Admin API key of its integration."""

    def __init__(self, folder: Path) -> None:
        need("Ghost", GHOST.joinpath("ready").exists(), HOW)
        self.database = MariaDb()
        self.url = f"http://127.0.0.1:{(port := free_port())}"
        shutil.copytree(GHOST / "content", folder / "content")
        settings = {
            "url": self.url,
            "server": {"host": "127.0.0.1", "port": port},
            "database": {
                "client": "mysql",
                "connection": {
                    "socketPath": str(self.database.socket),
                    "user": "site",
                    "password": "site",
                    "database": "site",
                },
            },
            "mail": {"transport": "stub"},
            "logging": {"transports": ["file"], "path": str(folder)},
            "paths": {"contentPath": str(folder / "content")},
            "privacy": {"useUpdateCheck": False},
            "security": {"staffDeviceVerification": False},
        }
        # Ghost looks for both beside each other, in the folder it is started from.
        shutil.copy(GHOST / "package.json", folder)
        folder.joinpath("config.production.json").write_text(json.dumps(settings), "utf-8")
        self.process = subprocess.Popen(
            [str(shutil.which("node")), str(GHOST / "index.js")],
            cwd=folder,
            env={**os.environ, "NODE_ENV": "production"},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        jar = urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar())
        self._opener = urllib.request.build_opener(jar)
        wait_until(self.answers, 180)
        self.key = self._set_up()

    def answers(self) -> bool:
        if self.process.poll() is not None:
            raise RuntimeError("Ghost ended at once")
        try:
            return self.person("GET", "site/")["site"]["version"] != ""
        except (OSError, http.client.HTTPException, ValueError):
            return False

    def person(self, method: str, path: str, content: object = None) -> Any:
        """What the editor in an author's browser asks of Ghost."""
        body = None if content is None else json.dumps(content).encode()
        headers = {"Content-Type": "application/json", "Origin": self.url}
        url = f"{self.url}/ghost/api/admin/{path}"
        request = urllib.request.Request(url, body, headers, method=method)
        with self._opener.open(request, timeout=60) as answer:
            found = answer.read()
        return json.loads(found) if found.startswith(b"{") else None

    def close(self) -> None:
        self.process.terminate()
        self.process.wait(60)
        self.database.close()

    def _set_up(self) -> str:
        ada = {"name": "Ada", "email": "ada@gazette.example", "password": PASSWORD, "blogTitle": "Herald"}
        self.person("POST", "authentication/setup/", {"setup": [ada]})
        self.person("POST", "session/", {"username": ada["email"], "password": PASSWORD})
        wish = {"integrations": [{"name": "Corrigenda"}]}
        made = self.person("POST", "integrations/?include=api_keys", wish)["integrations"][0]
        return str(next(key["secret"] for key in made["api_keys"] if key["type"] == "admin"))
