"""A file of a commit, and the objects of a commit that differs from another in one file."""

from __future__ import annotations

import stat
from dataclasses import dataclass

from dulwich.object_store import BaseObjectStore
from dulwich.objects import Blob, Commit, ObjectID, ShaFile, Tree

from corrigenda.connectors.base import Note


@dataclass(frozen=True, slots=True)
class File:
    """A regular file: its bytes, its mode, and git's id of its content."""

    content: bytes
    mode: int
    blob: str


@dataclass(frozen=True, slots=True)
class Author:
    """Who signs the commits, and when (seconds since 1970, UTC)."""

    name: str
    email: str
    at: int


def read_file(objects: BaseObjectStore, commit: ObjectID, path: str) -> File | None:
    """The file at a path; None for what is not there, a folder, a link or a submodule."""
    tree = _tree(objects, objects[commit])
    *folders, name = path.encode().split(b"/")
    for folder in folders:
        if folder not in tree or not stat.S_ISDIR(tree[folder][0]):
            return None
        tree = _tree(objects, objects[tree[folder][1]])
    if name not in tree or not stat.S_ISREG(tree[name][0]):
        return None
    mode, blob = tree[name]
    found = objects[blob]
    return File(found.data, mode, blob.decode()) if isinstance(found, Blob) else None


def commit_of(
    objects: BaseObjectStore, parent: ObjectID, path: str, content: bytes, message: str, author: Author
) -> list[ShaFile]:
    """Every new object, the commit last: the parent with other content at ``path``."""
    blob = Blob.from_string(content)
    root = _tree(objects, objects[parent])
    *folders, name = path.encode().split(b"/")
    trees = [root]
    for folder in folders:
        trees.append(_tree(objects, objects[trees[-1][folder][1]]))
    mode, _ = trees[-1][name]
    child: ShaFile = blob
    made: list[ShaFile] = [blob]
    for tree, part in zip(reversed(trees), reversed([*folders, name]), strict=True):
        copy = Tree.from_string(tree.as_raw_string())
        copy[part] = (mode, child.id)
        mode, child = stat.S_IFDIR, copy
        made.append(copy)
    return [*made, _commit(child.id, parent, message, author)]


def message_of(note: Note) -> str:
    """A subject, and trailers that name erratum, article and the reader to be credited."""
    trailers = {
        "Corrigenda-Erratum": note.erratum,
        "Corrigenda-Url": note.article_url,
        "Reported-by": note.credit,
    }
    lines = [f"{name}: {_one_line(value)}" for name, value in trailers.items() if value]
    return "\n".join([_one_line(note.summary)[:72], "", *lines, ""])


def _commit(tree: ObjectID, parent: ObjectID, message: str, author: Author) -> Commit:
    commit = Commit()
    commit.tree, commit.parents = tree, [parent]
    commit.author = commit.committer = f"{author.name} <{author.email}>".encode()
    commit.author_time = commit.commit_time = author.at
    commit.author_timezone = commit.commit_timezone = 0
    commit.encoding = b"UTF-8"
    commit.message = message.encode()
    return commit


def _tree(objects: BaseObjectStore, found: ShaFile) -> Tree:
    tree = objects[found.tree] if isinstance(found, Commit) else found
    if not isinstance(tree, Tree):
        raise TypeError("not a folder")
    return tree


def _one_line(text: str) -> str:
    return " ".join(text.split())
