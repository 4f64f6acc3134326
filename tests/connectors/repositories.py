"""Real bare repositories with sites in them, made and read with git itself, and served by git's own HTTP back end."""

from __future__ import annotations

import base64
import os
import subprocess
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any

ENVIRONMENT = {
    **os.environ,
    "GIT_CONFIG_NOSYSTEM": "1",
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_AUTHOR_NAME": "Ada",
    "GIT_AUTHOR_EMAIL": "ada@gazette.example",
    "GIT_COMMITTER_NAME": "Ada",
    "GIT_COMMITTER_EMAIL": "ada@gazette.example",
}

HUGO = {
    "config.toml": b'baseURL = "https://gazette.example/"\n',
    "content/posts/canal.md": (
        '\ufeff---\r\ntitle: "Le canal rouvre"\r\ndate: 2026-03-14\r\n---\r\n\r\n'
        "Les archéologues y ont **travaillés** pendant\u00a0quatorze mois.\r\n\r\n"
        '{{< figure src="lock.jpg" >}}\r\n\r\n- Six bateaux par [jour](https://canal.example/).\r\n'
    ).encode(),
    "content/posts/bundle/index.md": b"---\ntitle: Bundle\n---\n\nUn paquet de page.\n",
    "layouts/_default/single.html": b"{{ .Content }}\n",
}
JEKYLL = {
    "_config.yml": b"title: Gazette\n",
    "_posts/2026-03-14-the-lighthouse.md": (
        b"---\nlayout: post\ntitle: The lighthouse\n---\n\n"
        b"The keeper *recieved* a letter{% comment %}x{% endcomment %}.\n\nNobody answered it.\n"
    ),
    "about.md": b"---\npermalink: /about/\n---\n\nAbout us.\n",
}


class Bare:
    """A bare repository on the disk; somebody's commits are made with git's own commands."""

    def __init__(self, path: Path, files: Mapping[str, bytes]) -> None:
        self.path = path
        self.git("init", "-q", "--bare", "-b", "main", str(path), there=False)
        self.commit(files, "Start")

    def git(self, *words: str, there: bool = True, content: bytes | None = None, **environment: str) -> bytes:
        command = ["git", *(["-C", str(self.path)] if there else []), *words]
        done = subprocess.run(
            command, input=content, capture_output=True, check=True, env={**ENVIRONMENT, **environment}
        )
        return done.stdout

    def read(self, path: str, branch: str = "main") -> bytes:
        return self.git("cat-file", "blob", f"{branch}:{path}")

    def commit(self, files: Mapping[str, bytes | None], message: str, branch: str = "main") -> None:
        """Somebody's commit: contents by path, None removes."""
        index = {"GIT_INDEX_FILE": str(self.path / "somebody.index")}
        heads = self.git("for-each-ref", "--format=%(objectname)", f"refs/heads/{branch}").decode().split()
        self.git("read-tree", *(heads or ["--empty"]), **index)
        for path, content in files.items():
            if content is None:
                gone = f"0 {'0' * 40}\t{path}\n".encode()
                self.git("update-index", "--index-info", content=gone, **index)
                continue
            blob = self.git("hash-object", "-w", "--stdin", content=content).decode().strip()
            self.git("update-index", "--add", "--cacheinfo", f"100644,{blob},{path}", **index)
        tree = self.git("write-tree", **index).decode().strip()
        parents = [word for head in heads for word in ("-p", head)]
        commit = self.git("commit-tree", tree, *parents, "-m", message).decode().strip()
        self.git("update-ref", f"refs/heads/{branch}", commit)

    def commit_if_unmoved(self, path: str, added: bytes) -> bool:
        """Somebody appends to a file as a careful author does: False when the branch moved meanwhile."""
        index = {"GIT_INDEX_FILE": str(self.path / "author.index")}
        head = self.git("rev-parse", "main").decode().strip()
        blob = self.git("hash-object", "-w", "--stdin", content=self.read(path, head) + added)
        self.git("read-tree", head, **index)
        self.git("update-index", "--cacheinfo", f"100644,{blob.decode().strip()},{path}", **index)
        tree = self.git("write-tree", **index).decode().strip()
        commit = self.git("commit-tree", tree, "-p", head, "-m", "Append").decode().strip()
        try:
            self.git("update-ref", "refs/heads/main", commit, head)
        except subprocess.CalledProcessError:
            return False
        return True

    def check(self) -> None:
        """Raises when git itself finds anything wrong in the repository."""
        self.git("fsck", "--strict")


class GitOverHttp:
    """`git http-backend` behind HTTP Basic, as a WSGI application; ``password`` is what it accepts today."""

    def __init__(self, root: Path, password: str) -> None:
        self.root, self.password = root, password

    def __call__(self, environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        expected = "Basic " + base64.b64encode(f"corrigenda:{self.password}".encode()).decode()
        if environ.get("HTTP_AUTHORIZATION") != expected:
            start_response("401 Unauthorized", [("WWW-Authenticate", 'Basic realm="git"')])
            return [b""]
        body = environ["wsgi.input"].read(int(environ.get("CONTENT_LENGTH") or 0))
        cgi = {
            "GIT_PROJECT_ROOT": str(self.root),
            "GIT_HTTP_EXPORT_ALL": "1",
            "REMOTE_USER": "corrigenda",
            "PATH_INFO": environ["PATH_INFO"],
            "QUERY_STRING": environ.get("QUERY_STRING", ""),
            "REQUEST_METHOD": environ["REQUEST_METHOD"],
            "CONTENT_TYPE": environ.get("CONTENT_TYPE", ""),
            "CONTENT_LENGTH": str(len(body)),
            "HTTP_CONTENT_ENCODING": environ.get("HTTP_CONTENT_ENCODING", ""),
            "GIT_PROTOCOL": environ.get("HTTP_GIT_PROTOCOL", ""),
        }
        done = subprocess.run(
            ["git", "http-backend"], input=body, capture_output=True, check=False, env={**ENVIRONMENT, **cgi}
        )
        head, _, content = done.stdout.partition(b"\r\n\r\n")
        headers = [tuple(line.split(": ", 1)) for line in head.decode().split("\r\n") if line]
        status = next((value for name, value in headers if name == "Status"), "200 OK")
        start_response(status, [pair for pair in headers if pair[0] != "Status"])
        return [content]
