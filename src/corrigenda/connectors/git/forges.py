"""Opens a pull request for a branch by the REST API of GitHub, GitLab or Forgejo (and Gitea)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from urllib.parse import quote

from corrigenda.connectors.base import Note, Surroundings
from corrigenda.connectors.calling import call, json_of
from corrigenda.core.errors import ConnectorError

APIS: Mapping[str, str] = {
    "github": "https://api.github.com",
    "gitlab": "https://gitlab.com/api/v4",
    "forgejo": "https://codeberg.org/api/v1",
}


@dataclass(frozen=True, slots=True)
class Forge:
    """A project on a forge. ``project`` is ``owner/name``; ``api`` has no slash at its end."""

    kind: str
    api: str
    project: str
    token: str
    surroundings: Surroundings

    def propose(self, branch: str, base: str, note: Note) -> str:
        """The page of the pull request for this branch, opened unless it is open already. Raises ConnectorError."""
        return _PROPOSE[self.kind](self, branch, base, note)

    def ask(self, method: str, path: str, params: Mapping[str, str] | None, json: object = None) -> object:
        """The forge's answer."""
        scheme = {"github": "Bearer", "gitlab": "Bearer", "forgejo": "token"}[self.kind]
        answer = call(
            method,
            self.api + path,
            guard=self.surroundings.guard_of(self.api),
            headers={"Authorization": f"{scheme} {self.token}", "Accept": "application/json"},
            params=params,
            json=json,
        )
        return json_of(answer)


def _propose_on_github(forge: Forge, branch: str, base: str, note: Note) -> str:
    owner = forge.project.partition("/")[0]
    path = f"/repos/{forge.project}/pulls"
    found = forge.ask("GET", path, {"head": f"{owner}:{branch}", "base": base, "state": "open"})
    body = {"title": note.summary, "head": branch, "base": base, "body": _body(note)}
    return _page(found, "html_url") or _page([forge.ask("POST", path, None, body)], "html_url")


def _propose_on_gitlab(forge: Forge, branch: str, base: str, note: Note) -> str:
    path = f"/projects/{quote(forge.project, safe='')}/merge_requests"
    found = forge.ask("GET", path, {"source_branch": branch, "target_branch": base, "state": "opened"})
    body = {
        "title": note.summary,
        "source_branch": branch,
        "target_branch": base,
        "description": _body(note),
    }
    return _page(found, "web_url") or _page([forge.ask("POST", path, None, body)], "web_url")


def _propose_on_forgejo(forge: Forge, branch: str, base: str, note: Note) -> str:
    path = f"/repos/{forge.project}/pulls"
    found = forge.ask("GET", path, {"state": "open", "limit": "50"})
    ours = [pull for pull in found if _head(pull) == branch] if isinstance(found, list) else []
    body = {"title": note.summary, "head": branch, "base": base, "body": _body(note)}
    return _page(ours, "html_url") or _page([forge.ask("POST", path, None, body)], "html_url")


_PROPOSE: Mapping[str, Callable[[Forge, str, str, Note], str]] = {
    "github": _propose_on_github,
    "gitlab": _propose_on_gitlab,
    "forgejo": _propose_on_forgejo,
}


def _head(pull: object) -> str:
    head = pull.get("head") if isinstance(pull, dict) else None
    return str(head.get("ref", "")) if isinstance(head, dict) else ""


def _page(found: object, key: str) -> str:
    """The address in the first of a list's rows; empty when the list is. Raises ConnectorError for anything else."""
    if not isinstance(found, list) or not all(isinstance(row, dict) for row in found):
        raise ConnectorError("connector.failed", permanent=True, why="forge.answer")
    return str(found[0].get(key, "")) if found else ""


def _body(note: Note) -> str:
    credit = f"\n\nReported by {note.credit}." if note.credit else ""
    return f"{note.article_url}\n\nErratum {note.erratum}.{credit}"
