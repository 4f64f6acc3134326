from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest

from corrigenda.connectors.base import Conflict, Connector, Note, Written
from corrigenda.connectors.git import finding
from corrigenda.connectors.registry import open_connector
from corrigenda.connectors.writing import DryRun, dry_run, write
from corrigenda.core.edits import Edit
from corrigenda.core.errors import ConnectorError
from tests.connectors.benches import serve, surroundings
from tests.connectors.repositories import HUGO, JEKYLL, Bare

URL = "https://gazette.example/posts/canal/"
EDIT = Edit("Un paquet de page.", "Un paquet de pages.")
NOTE = Note("er1abc", URL, "Correct a word\nin two lines", "Ada")


def opened(folder: Path, **settings: str) -> Connector:
    return open_connector(
        "git",
        {"repository": "site.git", "generator": "hugo", **settings},
        surroundings(folder / "own", repositories=folder),
    )


def corrected(connector: Connector, edit: Edit = EDIT, path: str = "bundle") -> Written | Conflict:
    planned = dry_run(connector, f"https://gazette.example/posts/{path}/", edit)
    assert isinstance(planned, DryRun), planned
    return write(connector, planned.located, planned.source, planned.applied.source, NOTE)


@pytest.mark.parametrize(
    ("generator", "path", "file"),
    [
        ("hugo", "/posts/canal/", "content/posts/canal.md"),
        ("hugo", "/posts/bundle/index.html", "content/posts/bundle/index.md"),
        ("jekyll", "/2026/03/14/slug.html", "_posts/2026-03-14-slug.md"),
        ("jekyll", "/news/2026/03/14/slug/", "_posts/2026-03-14-slug.md"),
        ("eleventy", "/blog/one/", "src/blog/one.md"),
        ("docusaurus", "/blog/2026/03/14/slug", "blog/2026-03-14-slug.md"),
        ("mkdocs", "/guide/start/", "docs/guide/start.md"),
        ("mkdocs", "/", "docs/index.md"),
        ("hugo", "/articles/%C3%A9t%C3%A9/", "content/articles/été.md"),
    ],
)
def test_the_rules_of_a_generator_name_the_file(generator: str, path: str, file: str) -> None:
    assert file in finding.candidates(f"https://gazette.example{path}", finding.PRESETS[generator])


@pytest.mark.parametrize(
    "path",
    [
        "",
        "/etc/passwd",
        "a/../b.md",
        ".git/config",
        "a/.GIT/config",
        "git~1/config",
        "a\\b.md",
        "C:/b.md",
        "a//b",
    ],
)
def test_a_path_that_leaves_the_site_is_refused(path: str) -> None:
    assert not finding.is_safe(path)
    assert finding.source_of_page(f'<meta name="corrigenda:source" content="{path}">') == ""


def test_a_page_may_name_its_source() -> None:
    html = "<head><META content='content/posts/audit.md' name=corrigenda:source></head>"

    assert finding.source_of_page(html) == "content/posts/audit.md"


@pytest.mark.parametrize("rules", ["no arrow", "blog -> a.md", "/:slug/:slug -> :slug.md"])
def test_a_line_that_is_no_rule_is_named(rules: str) -> None:
    with pytest.raises(ConnectorError, match="connector.bad_setting"):
        list(finding.candidates(URL, rules))


def test_own_rules_come_before_the_generators(tmp_path: Path) -> None:
    Bare(tmp_path / "site.git", {**HUGO, "elsewhere/canal.md": b"Elsewhere.\n"})

    located = opened(tmp_path, rules="/posts/:slug/ -> elsewhere/:slug.md").locate(URL)

    assert located.ref == "elsewhere/canal.md"


def test_a_commit_names_erratum_article_and_reader_and_changes_one_file(tmp_path: Path) -> None:
    bare = Bare(tmp_path / "site.git", HUGO)

    corrected(opened(tmp_path))

    assert (
        bare.git("log", "-1", "--format=%s|%an").decode().strip() == "Correct a word in two lines|Corrigenda"
    )
    for trailer, value in (("Corrigenda-Erratum", "er1abc"), ("Corrigenda-Url", URL), ("Reported-by", "Ada")):
        shown = bare.git("log", "-1", f"--format=%(trailers:key={trailer},valueonly)")
        assert shown.decode().strip() == value
    assert bare.git("diff", "--name-only", "main~1", "main").decode().split() == [
        "content/posts/bundle/index.md"
    ]
    bare.check()


def test_a_branch_per_correction_leaves_the_site_alone(tmp_path: Path) -> None:
    bare = Bare(tmp_path / "site.git", HUGO)
    connector = opened(tmp_path, mode="branch")
    head = bare.git("rev-parse", "main")

    first, again = corrected(connector), corrected(connector)

    assert first == again
    assert isinstance(first, Written)
    assert first.waiting == "corrigenda/er1abc"
    assert bare.git("rev-parse", "main") == head
    assert b"pages." in bare.read("content/posts/bundle/index.md", "corrigenda/er1abc")


def test_no_hook_of_the_repository_runs(tmp_path: Path) -> None:
    bare = Bare(tmp_path / "site.git", HUGO)
    for hook in ("update", "post-update", "reference-transaction", "post-receive"):
        file = bare.path / "hooks" / hook
        file.parent.mkdir(exist_ok=True)
        file.write_text(f"#!/bin/sh\ntouch {tmp_path}/ran\n")
        file.chmod(0o755)

    corrected(opened(tmp_path))

    assert not (tmp_path / "ran").exists()


@pytest.mark.parametrize(
    "repository", ["../outside.git", "/etc", "file:///etc", "ssh://host/x", "https://u:p@host/x"]
)
def test_only_repositories_that_the_operator_allows_are_opened(tmp_path: Path, repository: str) -> None:
    inside = tmp_path / "inside"
    inside.mkdir()
    Bare(tmp_path / "outside.git", HUGO)

    health = opened(inside, repository=repository).check()

    assert health.code in {"connector.not_allowed", "connector.bad_setting"}


def test_a_link_is_no_file(tmp_path: Path) -> None:
    bare = Bare(tmp_path / "site.git", HUGO)
    blob = bare.git("hash-object", "-w", "--stdin", content=b"/etc/passwd").decode().strip()
    index = {"GIT_INDEX_FILE": str(bare.path / "link.index")}
    bare.git("read-tree", "main", **index)
    bare.git("update-index", "--add", "--cacheinfo", f"120000,{blob},content/posts/link.md", **index)
    tree = bare.git("write-tree", **index).decode().strip()
    bare.git("update-ref", "refs/heads/main", bare.git("commit-tree", tree, "-m", "x").decode().strip())

    with pytest.raises(ConnectorError, match="connector.gone"):
        opened(tmp_path).locate("https://gazette.example/posts/link/")


def test_a_source_that_is_no_utf8_stops(tmp_path: Path) -> None:
    Bare(tmp_path / "site.git", {"content/posts/canal.md": "Caf\xe9\n".encode("latin-1")})
    connector = opened(tmp_path)

    with pytest.raises(ConnectorError, match="connector.unreadable"):
        connector.fetch(connector.locate(URL))


def test_two_editors_and_an_author_race_and_nothing_is_lost(tmp_path: Path) -> None:
    words = [f"word{i}" for i in range(9)]
    text = "\n\n".join(f"Paragraph {word} is wrng here." for word in words) + "\n"
    bare = Bare(tmp_path / "site.git", {**JEKYLL, "content/posts/canal.md": text.encode()})
    barrier = threading.Barrier(3)

    def editor(mine: list[str]) -> None:
        barrier.wait()
        for word in mine:
            edit = Edit(f"Paragraph {word} is wrng here.", f"Paragraph {word} is wrong here.")
            while isinstance(corrected(opened(tmp_path / "."), edit, "canal"), Conflict):
                pass

    def author() -> None:
        barrier.wait()
        for number in range(6):
            while not bare.commit_if_unmoved(
                "content/posts/canal.md", f"\nThe author's line {number}.\n".encode()
            ):
                pass

    threads = [
        threading.Thread(target=editor, args=(words[:5],)),
        threading.Thread(target=editor, args=(words[5:],)),
        threading.Thread(target=author),
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(120)

    now = bare.read("content/posts/canal.md").decode()
    assert now == text.replace("wrng", "wrong") + "".join(f"\nThe author's line {i}.\n" for i in range(6))
    assert len(bare.git("log", "--format=%H", "main").split()) == 1 + 9 + 6
    bare.check()


class Forge:
    """A small server that keeps to the documented answers of three forges for pull requests."""

    def __init__(self) -> None:
        self.pulls: list[dict[str, Any]] = []
        self.seen: list[tuple[str, str, str]] = []

    def __call__(self, environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        method, path = environ["REQUEST_METHOD"], environ["PATH_INFO"]
        self.seen.append((method, path, environ.get("HTTP_AUTHORIZATION", "")))
        if method == "POST":
            wish = json.loads(environ["wsgi.input"].read(int(environ["CONTENT_LENGTH"])))
            number = len(self.pulls) + 1
            branch = wish.get("head") or wish.get("source_branch")
            page = f"https://forge.example/pulls/{number}"
            self.pulls.append({**wish, "head": {"ref": branch}, "html_url": page, "web_url": page})
            return self.answer(start_response, "201 Created", self.pulls[-1])
        return self.answer(start_response, "200 OK", self.pulls)

    @staticmethod
    def answer(start_response: Callable[..., Any], status: str, content: object) -> Iterable[bytes]:
        start_response(status, [("Content-Type", "application/json")])
        return [json.dumps(content).encode()]


@pytest.fixture
def forge() -> Iterator[tuple[Forge, str]]:
    forge = Forge()
    server = serve(forge)
    yield forge, f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


@pytest.mark.parametrize(
    ("kind", "path", "scheme"),
    [
        ("github", "/repos/gazette/site/pulls", "Bearer"),
        ("gitlab", "/projects/gazette/site/merge_requests", "Bearer"),
        ("forgejo", "/repos/gazette/site/pulls", "token"),
    ],
)
def test_a_pull_request_is_opened_once(
    tmp_path: Path, forge: tuple[Forge, str], kind: str, path: str, scheme: str
) -> None:
    Bare(tmp_path / "site.git", HUGO)
    settings = {"mode": "pull_request", "forge": kind, "forge_api": forge[1], "forge_project": "gazette/site"}
    connector = opened(tmp_path, token="s3cret", **settings)

    outcomes = [corrected(connector), corrected(connector)]

    assert outcomes[0] == outcomes[1]
    assert isinstance(outcomes[0], Written)
    assert outcomes[0].waiting == "https://forge.example/pulls/1"
    assert len(forge[0].pulls) == 1
    assert set(forge[0].seen) == {(method, path, f"{scheme} s3cret") for method in ("GET", "POST")}
