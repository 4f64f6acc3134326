"""Readers who send reports one after the other to the real server, each again until it is acknowledged."""

from __future__ import annotations

import http.client
import json
import sqlite3
import threading
import time
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import Any

from tests.served import Served

FILL = """
import json
from django.core.management import call_command
from django.utils import timezone
from tests.factories import TEXTS, make_article, make_publication
call_command("migrate", verbosity=0)
article = make_article(make_publication(host="load.example"), path="a", now=timezone.now())
print(json.dumps({"url": article.url, "digest": article.current.digest, "seen": TEXTS[2]}))
"""
# What a client waits before it sends again; a real one would wait for the seconds of Retry-After.
_PAUSE = 0.05


def fill(served: Served) -> Any:
    """Makes the database and an article to report errors in: its address, its digest and a block's text."""
    return json.loads(served.python(FILL).splitlines()[-1])


class Load:
    """Some readers at work in threads. Each key is noted in ``acknowledged`` once its report was answered 201."""

    def __init__(self, served: Served, article: dict[str, str], *, readers: int = 4) -> None:
        self.acknowledged: list[str] = []
        # How often each other answer was given: status, code, Retry-After.
        self.refused: Counter[tuple[int, str, str]] = Counter()
        self.cut_off = 0
        self._port, self._article, self._readers = served.port, article, readers
        self._stop = threading.Event()
        self._threads: list[threading.Thread] = []
        self._rounds = 0

    def start(self) -> None:
        """Sets the readers to work."""
        self._rounds += 1
        self._stop.clear()
        self._threads = [
            threading.Thread(target=self._send_on, args=(f"{self._rounds}-{reader}",))
            for reader in range(self._readers)
        ]
        for thread in self._threads:
            thread.start()

    def stop(self) -> None:
        """Lets each reader bring the report to its end that is on its way, and no more."""
        self._stop.set()

    def join(self) -> None:
        """Waits for the readers to have stopped."""
        self.stop()
        for thread in self._threads:
            thread.join()

    def wait_for_more(self, many: int) -> None:
        """Waits until so many more reports are acknowledged."""
        before = len(self.acknowledged)
        wait_until(lambda: len(self.acknowledged) >= before + many)

    def wait_for_refusals(self, many: int) -> None:
        """Waits until so many more requests were refused."""
        before = self.refused.total()
        wait_until(lambda: self.refused.total() >= before + many)

    def _send_on(self, name: str) -> None:
        number = 0
        while not self._stop.is_set():
            number += 1
            key = f"{name}-{number}"
            wait_until(partial(self._is_acknowledged, key), pause=_PAUSE)

    def _is_acknowledged(self, key: str) -> bool:
        connection = http.client.HTTPConnection("127.0.0.1", self._port, timeout=20)
        try:
            body = json.dumps(self._body(key))
            connection.request("POST", "/api/v1/reports", body, {"Content-Type": "application/json"})
            answer = connection.getresponse()
            text = answer.read()
        except (OSError, http.client.HTTPException):
            self.cut_off += 1
            return False
        finally:
            connection.close()
        if answer.status == 201:
            self.acknowledged.append(key)
            return True
        self.refused[answer.status, _code_of(text), answer.headers.get("Retry-After", "")] += 1
        return False

    def _body(self, key: str) -> dict[str, Any]:
        seen = self._article["seen"]
        passage = {"block": 2, "seen": seen, "proposal": f"{seen} {key}", "kind": "spelling"}
        return {
            "article": {"url": self._article["url"], "digest": self._article["digest"]},
            "language": "fr",
            "key": key,
            "passages": [passage],
        }


def wait_until(comes_true: Callable[[], bool], *, pause: float = 0.02) -> None:
    """Waits for the server, which answers when it can. Raises TimeoutError after half a minute."""
    deadline = time.monotonic() + 30
    while not comes_true():
        if time.monotonic() > deadline:
            raise TimeoutError
        time.sleep(pause)


def keys_in(database: Path) -> list[str]:
    """The keys of the reports in a SQLite database, after its integrity was checked."""
    with closing(sqlite3.connect(database)) as connection:
        assert connection.execute("pragma integrity_check").fetchone() == ("ok",)
        keys: list[Any] = connection.execute("select key from corrigenda_report").fetchall()
        return [key for (key,) in keys]


def _code_of(text: bytes) -> str:
    try:
        return str(json.loads(text)["code"])
    except (ValueError, KeyError):
        return text[:80].decode("utf-8", "replace")
