"""Two editors and the CMS's own author at one article, in processes of their own: nothing that anybody wrote is lost.

On SQLite, and on PostgreSQL where CORRIGENDA_DATABASE_URL names a cluster (tools/with_postgres.py).
"""

from __future__ import annotations

import itertools
import json
import os
import re
import sys
import threading
from collections.abc import Callable, Iterable, Iterator
from http.cookiejar import CookieJar
from pathlib import Path
from typing import Any
from urllib.error import HTTPError
from urllib.parse import urlencode
from urllib.request import HTTPCookieProcessor, Request, build_opener
from wsgiref.simple_server import make_server

import psycopg
import pytest
from psycopg import sql

from corrigenda.management.demo.site import QuietHandler
from tests.connectors.repositories import Bare
from tests.served import Served

pytestmark = pytest.mark.slow
FILE = "content/canal.html"
PLACES = ("l’écluse", "le pont", "le moulin", "la halle", "le port", "la digue")
TEXTS = [
    f"Au bord de {place}, que les riverains connaissent depuis l’enfance, une fautte attend depuis onze ans d’être vue, "
    f"pendant que les péniches passent et que personne à {place} ne songe à relire ce qui est écrit."
    for place in PLACES
]
LINES = [f"<p>{text.replace('fautte', '<em>fautte</em>')}</p>\n" for text in TEXTS]
ERRATA = len(PLACES)
_databases = itertools.count(1)
ARTICLE = "<h1>Le canal rouvre aux péniches</h1>\n" + "".join(LINES)
EDITORS = {"alice": "première", "bruno": "seconde"}

SEED = """
import json
from pathlib import Path
from django.core.management import call_command
from django.utils import timezone
from corrigenda.core.intake import Picked, Submission
from corrigenda.services import connections, reporting, revisions
from tests.factories import make_member, make_publication
call_command("migrate", verbosity=0)
now = timezone.now()
publication = make_publication("gazette", {host!r})
for name in {editors!r}:
    make_member(publication, "editor", name)
manager = make_member(publication, "manager", "mona")
values = {{"repository": {repository!r}, "rules": "/articles/:slug -> content/:slug.html"}}
connections.change_connection(manager, "git", values, now=now)
article = revisions.observe_url(publication, {url!r}, now=now)
for index, text in enumerate(article.current.texts):
    if "fautte" in text:
        picked = Picked(index, text, text.replace("fautte", "faute"), kind="spelling")
        reporting.submit_report(
            article, Submission((picked,), "fr"), revision=article.current, key=str(index), now=now
        )
"""
PUSHED = """
from django.core.management import call_command
from corrigenda.core.intake import Picked
from tests.api.calls import secret_of
from tests.factories import make_article, make_member, make_publication, make_report
call_command("migrate", verbosity=0)
publication = make_publication("gazette")
article = make_article(publication, {texts!r}, path="canal")
for index, text in enumerate({texts!r}):
    if "fautte" in text:
        make_report(article, Picked(index, text, text.replace("fautte", "faute"), kind="spelling"))
print(secret_of(make_member(publication)))
"""
ACCEPTED_AND_SEEN = """
import json
from corrigenda.models import Erratum, TrailEvent
numbers = {f"erratum:{one.public_id}": one.number for one in Erratum.objects.all()}
rows = TrailEvent.objects.filter(action__in=["erratum.accept", "revision.seen"]).order_by("sequence")
print(json.dumps([numbers.get(row.subject) for row in rows]))
"""
TOLD = """
import json
from corrigenda.models import Application, Correction, Erratum, Publication
from corrigenda.services import trail
print(json.dumps({
    "states": list(Erratum.objects.order_by("number").values_list("state", flat=True)),
    "after": list(Erratum.objects.order_by("number").values_list("after", flat=True)),
    "stopped": list(Application.objects.filter(state__in=["stopped", "failed"]).values_list("pk", "code")),
    "corrections": Correction.objects.count(),
    "broken": str(trail.verify(Publication.objects.get()) or ""),
}))
"""


class Press:
    """Shows readers the article as it stands on the branch."""

    def __init__(self, bare: Bare) -> None:
        self.bare = bare

    def __call__(self, environ: dict[str, Any], start: Callable[..., Any]) -> Iterable[bytes]:
        start("200 OK", [("Content-Type", "text/html; charset=utf-8")])
        head = b'<!doctype html><html lang="fr"><title>Le canal</title><body><main><article>'
        return [head, self.bare.read(FILE), b"</article></main></body></html>"]


class Browser:
    """An editor's session at the desk."""

    def __init__(self, base: str, name: str) -> None:
        self.base, self.jar = base, CookieJar()
        self.opener = build_opener(HTTPCookieProcessor(self.jar))
        self.get("/desk/login")
        status, _ = self.post("/desk/login", username=name, password=name)
        assert status == 200

    def get(self, path: str) -> tuple[int, str]:
        return self._open(Request(self.base + path))

    def post(self, path: str, **fields: str) -> tuple[int, str]:
        token = next(cookie.value for cookie in self.jar if "csrf" in cookie.name)
        body = urlencode({**fields, "csrfmiddlewaretoken": token or ""}).encode()
        return self._open(Request(self.base + path, body))

    def _open(self, request: Request) -> tuple[int, str]:
        try:
            with self.opener.open(request, timeout=60) as answer:
                return answer.status, answer.read().decode()
        except HTTPError as error:
            return error.code, error.read().decode()


class Author:
    """Somebody who keeps adding to the article in the repository, while it is being corrected."""

    def __init__(self, bare: Bare) -> None:
        self.bare, self.kept = bare, list[str]()
        self.enough = threading.Event()
        self.thread = threading.Thread(target=self._write)

    def _write(self) -> None:
        while not self.enough.wait(0.4):
            line = f"<p>Une ligne de plus, la {len(self.kept)}e.</p>\n"
            if self.bare.commit_if_unmoved(FILE, line.encode()):
                self.kept.append(line)


def decide(
    browser: Browser, name: str, outcomes: dict[tuple[str, int], int], start: threading.Barrier
) -> None:
    """Accepts each erratum with the editor's own wording, at the same moment as the other editor, and writes it."""
    for number in range(1, ERRATA + 1):
        _, page = browser.get(f"/desk/p/gazette/errata/{number}")
        shown = dict(re.findall(r'name="(version|revision|blocks)" value="([^"]*)"', page))
        wording = TEXTS[number - 1].replace("une fautte", f"une {EDITORS[name]} faute")
        start.wait(60)
        status, answer = browser.post(f"/desk/p/gazette/errata/{number}/do/accept", **shown, wording=wording)
        outcomes[name, number] = status
        # What the slower one typed is not lost either.
        assert status == 200 or wording in answer
        start.wait(60)
        browser.post(f"/desk/p/gazette/errata/{number}/write")


@pytest.fixture
def database(tmp_path: Path) -> Iterator[dict[str, str]]:
    """The settings of a database of its own: SQLite's file, or a fresh one in the cluster that is named."""
    cluster = os.environ.get("CORRIGENDA_DATABASE_URL", "")
    if not cluster.startswith("postgres"):
        yield {}
        return
    name = f"races_{os.getpid()}_{next(_databases)}"
    with psycopg.connect(cluster, autocommit=True) as connection:
        connection.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))
    yield {"CORRIGENDA_DATABASE_URL": cluster.replace("/postgres?", f"/{name}?")}


@pytest.fixture
def bare(tmp_path: Path) -> Bare:
    return Bare(tmp_path / "repositories" / "gazette.git", {FILE: ARTICLE.encode()})


@pytest.fixture
def host(bare: Bare) -> Iterator[str]:
    server = make_server("127.0.0.1", 0, Press(bare), handler_class=QuietHandler)
    threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    yield f"127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


def settled(served: Served, editor: Browser) -> dict[str, Any]:
    """What stands in the end, every erratum corrected; what stopped because the author was faster is tried again."""
    told: dict[str, Any] = {}
    for _ in range(60):
        told = json.loads(served.python(TOLD).splitlines()[-1])
        if set(told["states"]) == {"applied"}:
            break
        for pk, code in told["stopped"]:
            assert code == "connector.changed"
            editor.post(f"/desk/p/gazette/applications/{pk}/again")
    return told


def test_two_editors_and_the_author_at_one_article_lose_nothing(
    tmp_path: Path, bare: Bare, host: str, database: dict[str, str]
) -> None:
    repositories = {"CORRIGENDA_REPOSITORIES_DIR": str(bare.path.parent)}
    with Served(tmp_path, settings={**database, **repositories}) as served:
        served.python(
            SEED.format(
                host=host,
                editors=list(EDITORS),
                repository=str(bare.path),
                url=f"http://{host}/articles/canal",
            )
        )
        served.serve()
        for _ in range(2):
            served.start([sys.executable, "-m", "django", "work"])
        author, outcomes = Author(bare), dict[tuple[str, int], int]()
        start = threading.Barrier(2)
        browsers = {name: Browser(served.url, name) for name in EDITORS}
        editors = [
            threading.Thread(target=decide, args=(browsers[name], name, outcomes, start)) for name in EDITORS
        ]
        for thread in [author.thread, *editors]:
            thread.start()
        for thread in editors:
            thread.join()
        told = settled(served, browsers["alice"])
        author.enough.set()
        author.thread.join()

    assert told["states"] == ["applied"] * ERRATA
    assert (told["corrections"], told["broken"]) == (ERRATA, "")
    winners = []
    for number in range(1, ERRATA + 1):
        statuses = {name: outcomes[name, number] for name in EDITORS}
        assert sorted(statuses.values()) == [200, 409], number
        winners.append(next(name for name, status in statuses.items() if status == 200))
    expected = ARTICLE
    for at, name in enumerate(winners):
        # The word put in takes the emphasis of the word that it came with.
        mended = LINES[at].replace("<em>fautte</em>", f"<em>{EDITORS[name]} faute</em>")
        expected = expected.replace(LINES[at], mended)
    # Every byte: each winner's words, each line of the author's, and nothing else.
    assert bare.read(FILE).decode() == expected + "".join(author.kept)
    assert len(author.kept) > ERRATA
    commits = bare.git("rev-list", "--parents", "main").decode().splitlines()
    assert len(commits) == 1 + ERRATA + len(author.kept)
    assert all(len(line.split()) <= 2 for line in commits)
    bare.check()


def call(base: str, method: str, path: str, token: str, body: object = None) -> tuple[int, Any]:
    """An answer of the API to the bearer of a token."""
    headers = {"Authorization": f"Bearer {token}", "Content-Type": "application/json"}
    asked = Request(f"{base}/api/v1/{path}", json.dumps(body).encode() if body else None, headers)
    asked.method = method
    try:
        with build_opener().open(asked, timeout=60) as answer:
            return answer.status, json.load(answer)
    except HTTPError as error:
        return error.code, json.load(error)


def test_an_editor_and_the_author_at_one_paragraph_at_once_and_who_is_second_is_told(
    tmp_path: Path, database: dict[str, str]
) -> None:
    texts = ["Le canal rouvre aux péniches", "Un chapeau.", *TEXTS]
    url = "https://gazette.example/canal"
    answers: dict[int, tuple[int, Any]] = {}
    with Served(tmp_path, settings=database) as served:
        token = served.python(PUSHED.format(texts=texts)).split()[-1]
        served.serve()
        for number, at in enumerate(range(2, len(texts)), 1):
            place = call(served.url, "GET", f"errata/{number}", token)[1]["place"]
            wording = texts[at].replace("fautte", "faute")
            texts[at] = texts[at].replace("onze ans", "douze ans")
            kinds = ["headline", *["paragraph"] * (len(texts) - 1)]
            blocks = [{"kind": kind, "text": text} for kind, text in zip(kinds, texts, strict=True)]
            shown = {"revision": place["revision"], "blocks": place["blocks"]}
            decision = {"decision": "accept", "wording": wording, **shown}
            start = threading.Barrier(2)

            def decide(number: int = number, decision: Any = decision, start: Any = start) -> None:
                start.wait(60)
                answers[number] = call(served.url, "POST", f"errata/{number}/decisions", token, decision)

            editor = threading.Thread(target=decide)
            editor.start()
            start.wait(60)
            assert call(served.url, "PUT", "articles", token, {"url": url, "blocks": blocks})[0] == 200
            editor.join()
        trail = json.loads(served.python(ACCEPTED_AND_SEEN).splitlines()[-1])

    # The first content, then one after each of the author's edits; an accepted erratum stands between them.
    assert trail.count(None) == 1 + ERRATA
    for number, (status, answer) in answers.items():
        if number in trail:
            assert (status, trail[: trail.index(number)].count(None)) == (200, number)
        else:
            assert (status, answer["code"]) == (422, "block.moved")
