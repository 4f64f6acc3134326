"""How is a source written so that a lost answer, an ignored write or somebody else's save cannot do harm?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from corrigenda.connectors.base import Conflict, Connector, Located, Note, Source, Written
from corrigenda.core.blocks import BlockKind
from corrigenda.core.edits import Applied, Edit, Near, Stopped, apply_edit
from corrigenda.core.errors import ConnectorError


@dataclass(frozen=True, slots=True)
class DryRun:
    """What would be written: the source as it is, and the edit carried into it."""

    located: Located
    source: Source
    applied: Applied


def dry_run(
    connector: Connector, url: str, edit: Edit, *, near: Near | None = None, kind: BlockKind | None = None
) -> DryRun | Stopped:
    """The exact change of the source, nothing written; ``kind`` says what the block is. Raises ConnectorError."""
    stopped = Stopped("edit.not_found", {"nearest": "", "likeness": 0.0})
    for texts in texts_of(connector, url, kind):
        outcome = _carried(texts, edit, near)
        if isinstance(outcome, DryRun) or outcome.code != "edit.not_found":
            return outcome
        stopped = max(stopped, outcome, key=lambda stop: float(str(stop.facts["likeness"])))
    return stopped


def texts_of(
    connector: Connector, url: str, kind: BlockKind | None
) -> Iterator[Sequence[tuple[Located, Source]]]:
    """The article's texts in turn: its body and those beside it, first the ones where a block of this kind is kept."""
    located = connector.locate(url)
    is_head = kind in (BlockKind.HEADLINE, BlockKind.STANDFIRST)
    if is_head:
        yield connector.beside(located)
    yield ((located, connector.fetch(located)),)
    if not is_head:
        yield connector.beside(located)


def write(
    connector: Connector, located: Located, source: Source, text: str, note: Note
) -> Written | Conflict:
    """The source written and read back, or a conflict; safe to repeat after any failure.

    When the answer was lost, looking tells whether the write happened. Raises ConnectorError, among them
    ConnectorError("connector.ignored") when a CMS says yes and does nothing.
    """
    try:
        outcome = connector.apply(located, source, text, note)
    except ConnectorError as error:
        return _looked(connector, located, text, error)
    if isinstance(outcome, Conflict):
        return _perhaps_ours(connector, located, text) or outcome
    return outcome if outcome.waiting else _read_back(connector, located, source, text)


def take_back(
    connector: Connector, located: Located, before: str, after: str, edit: Edit, note: Note
) -> Written | Conflict | Stopped:
    """The source as it was, to the byte, when it still is what we wrote; else only our edit reversed in it."""
    now = connector.fetch(located)
    if now.text == before:
        return Written(now.version)
    if now.text == after:
        return write(connector, located, now, before, note)
    outcome = apply_edit(now.text, now.format, Edit(edit.after, edit.before, edit.typography))
    if isinstance(outcome, Stopped):
        return outcome
    return write(connector, located, now, outcome.source, note)


def failure_of_status(status: int, *, wait: int = 0) -> ConnectorError:
    """The error that an HTTP status of a CMS stands for; ``wait`` is what it asked for, in seconds."""
    code, permanent = "connector.failed", True
    if status == 401:
        code = "connector.refused"
    elif status == 403:
        code = "connector.forbidden"
    elif status in (404, 410):
        code = "connector.gone"
    elif status == 429:
        code, permanent = "connector.busy", False
    elif status >= 500 or status == 408:
        permanent = False
    return ConnectorError(code, permanent=permanent, wait=wait, status=status)


def _carried(texts: Sequence[tuple[Located, Source]], edit: Edit, near: Near | None) -> DryRun | Stopped:
    """The edit in the one of these texts that shows its block."""
    found: list[DryRun] = []
    stopped = Stopped("edit.not_found", {"nearest": "", "likeness": 0.0})
    for located, source in texts:
        outcome = apply_edit(source.text, source.format, edit, near=near)
        if isinstance(outcome, Applied):
            found.append(DryRun(located, source, outcome))
        elif outcome.code != "edit.not_found" or stopped.code == "edit.not_found":
            stopped = outcome
    if len(found) > 1:
        return Stopped("edit.two_places", {"count": len(found)})
    return found[0] if found else stopped


def _looked(connector: Connector, located: Located, text: str, error: ConnectorError) -> Written:
    """The write, if it happened although its answer was lost; else the error again."""
    if error.permanent or not connector.capabilities.is_live:
        raise error
    now = connector.fetch(located)
    if now.text != text:
        raise error
    return Written(now.version)


def _perhaps_ours(connector: Connector, located: Located, text: str) -> Written | None:
    """A conflict with our own earlier write, whose answer was lost, is none."""
    if not connector.capabilities.is_live:
        return None
    now = connector.fetch(located)
    return Written(now.version) if now.text == text else None


def _read_back(connector: Connector, located: Located, source: Source, text: str) -> Written | Conflict:
    now = connector.fetch(located)
    if now.text == text:
        return Written(now.version)
    if now.text == source.text:
        raise ConnectorError("connector.ignored", permanent=True)
    return Conflict("connector.changed_after", {"version": now.version})
