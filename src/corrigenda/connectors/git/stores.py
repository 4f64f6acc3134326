"""Where the commits are: a bare repository beside us, or a remote one that we keep a shallow copy of."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol
from urllib.parse import urlsplit

from dulwich.errors import GitProtocolError, HangupException, NotGitRepository
from dulwich.file import FileLocked
from dulwich.object_store import BaseObjectStore
from dulwich.objects import ObjectID, ShaFile
from dulwich.pack import pack_objects_to_data
from dulwich.refs import Ref
from dulwich.repo import Repo

from corrigenda.connectors.base import Surroundings
from corrigenda.connectors.git.smart_http import GuardedGitClient
from corrigenda.core.errors import ConnectorError

# Git itself waits a tenth of a second for a branch's lock; a busy disk takes longer.
_LOCK_TRIES, _LOCK_PAUSE = 40, 0.05


class Store(Protocol):
    """A repository whose branches can be read and moved."""

    def head(self, branch: str) -> ObjectID | None:
        """The branch's newest commit, readable in `objects` from now on; None when there is no such branch."""
        ...

    @property
    def objects(self) -> BaseObjectStore:
        """What has been read."""
        ...

    def close(self) -> None:
        """Lets go of the files."""
        ...

    def move(self, branch: str, old: ObjectID | None, new: Sequence[ShaFile]) -> bool:
        """Whether the branch went from ``old`` (None: it did not exist) to the last of the new objects.

        Compare and swap: False when it was not at ``old``. Raises ConnectorError.
        """
        ...


class LocalStore:
    """A bare repository by path, below the operator's folder. No hook runs, no work tree is touched."""

    def __init__(self, path: str, surroundings: Surroundings) -> None:
        base = surroundings.repositories
        found = (base / path).resolve() if base is not None else None
        if base is None or found is None or not found.is_relative_to(base.resolve()):
            raise ConnectorError("connector.not_allowed", permanent=True, why="git.outside")
        try:
            self._repo = Repo(str(found))
        except NotGitRepository:
            raise ConnectorError("connector.bad_setting", permanent=True, setting="repository") from None
        if not self._repo.bare:
            raise ConnectorError("connector.not_allowed", permanent=True, why="git.not_bare")

    @property
    def objects(self) -> BaseObjectStore:
        """The repository's own."""
        return self._repo.object_store

    def close(self) -> None:
        """Closes the repository."""
        self._repo.close()

    def head(self, branch: str) -> ObjectID | None:
        """Read afresh from the disk."""
        refs = self._repo.refs
        found = refs.read_loose_ref(_ref(branch)) or refs.get_packed_refs().get(_ref(branch))
        return ObjectID(found) if found else None

    def move(self, branch: str, old: ObjectID | None, new: Sequence[ShaFile]) -> bool:
        """By git's own lock file, which somebody else's push holds for milliseconds."""
        for piece in new:
            self._repo.object_store.add_object(piece)
        for _ in range(_LOCK_TRIES):
            try:
                return self._swap(_ref(branch), old, new[-1].id)
            except FileLocked:
                time.sleep(_LOCK_PAUSE)
        raise ConnectorError("connector.busy", permanent=False, branch=branch)

    def _swap(self, ref: Ref, old: ObjectID | None, new: ObjectID) -> bool:
        if old is None:
            return bool(self._repo.refs.add_if_new(ref, new))
        return bool(self._repo.refs.set_if_equals(ref, old, new))


class RemoteStore:
    """A repository behind ``https``; the server compares the old commit when it moves the branch."""

    def __init__(self, url: str, auth: tuple[str, str] | None, surroundings: Surroundings) -> None:
        parts = urlsplit(url)
        if parts.scheme not in ("http", "https") or parts.username:
            raise ConnectorError("connector.bad_setting", permanent=True, setting="repository")
        self._path = parts.path
        self._client = GuardedGitClient(f"{parts.scheme}://{parts.netloc}/", surroundings.guard_of(url), auth)
        self._repo = _copy(surroundings.folder / hashlib.sha256(url.encode()).hexdigest()[:32])

    @property
    def objects(self) -> BaseObjectStore:
        """The copy's."""
        return self._repo.object_store

    def close(self) -> None:
        """Closes the copy."""
        self._repo.close()

    def head(self, branch: str) -> ObjectID | None:
        """Fetches the newest commit alone."""
        found: list[ObjectID] = []

        def wanted(refs: Mapping[Ref, ObjectID], depth: int | None = None) -> list[ObjectID]:
            found.extend(refs[name] for name in [_ref(branch)] if name in refs)
            return [commit for commit in found if commit not in self._repo.object_store]

        with _in_our_words():
            self._client.fetch(self._path, self._repo, determine_wants=wanted, depth=1)
        return found[0] if found else None

    def move(self, branch: str, old: ObjectID | None, new: Sequence[ShaFile]) -> bool:
        """Pushes the new objects alone."""
        was_there = True

        def update(refs: dict[Ref, ObjectID]) -> dict[Ref, ObjectID]:
            nonlocal was_there
            was_there = refs.get(_ref(branch)) == old
            return {_ref(branch): new[-1].id} if was_there else {}

        with _in_our_words():
            result = self._client.send_pack(
                self._path,
                update,
                lambda have, want, **options: pack_objects_to_data(list(new), deltify=False),
            )
        if was_there and (result.ref_status or {}).get(_ref(branch)):
            return self._judge_refusal(branch, old)
        return was_there

    def _judge_refusal(self, branch: str, old: ObjectID | None) -> bool:
        """False when somebody was faster; a server that refuses on an unmoved branch protects it."""
        if self.head(branch) != old:
            return False
        raise ConnectorError("connector.forbidden", permanent=True, branch=branch)


@contextmanager
def _in_our_words() -> Iterator[None]:
    try:
        yield
    except NotGitRepository:
        raise ConnectorError("connector.bad_setting", permanent=True, setting="repository") from None
    except (GitProtocolError, HangupException, AssertionError, ValueError) as error:
        why = type(error).__name__
        raise ConnectorError("connector.unreachable", permanent=False, why=why) from None


def _copy(folder: Path) -> Repo:
    folder.mkdir(parents=True, exist_ok=True)
    return Repo(str(folder)) if (folder / "HEAD").exists() else Repo.init_bare(str(folder))


def _ref(branch: str) -> Ref:
    return Ref(f"refs/heads/{branch}".encode())
