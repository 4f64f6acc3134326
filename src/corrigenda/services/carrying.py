"""What would be written for an accepted erratum, and does it stand in the CMS already?"""

from __future__ import annotations

from corrigenda.connectors.base import Connector, Located, Note, Source, Written
from corrigenda.connectors.writing import DryRun, dry_run, texts_of
from corrigenda.core.blocks import BlockKind
from corrigenda.core.edits import Edit, Near, Stopped, Unreadable, agreed_text, read
from corrigenda.core.errors import ConnectorError
from corrigenda.models import Application, Erratum, queries
from corrigenda.services import placing


def planned_change(connector: Connector, erratum: Erratum) -> DryRun | Stopped:
    """The exact change of the article's source as it is now. Raises ConnectorError."""
    edit, near, kind = edit_of(erratum), _near(erratum), _kind_of(erratum)
    return dry_run(connector, erratum.article.url, edit, near=near, kind=kind)


def earlier_write(application: Application, connector: Connector) -> Written | None:
    """A write of ours whose answer was lost, if it happened and still stands. Raises ConnectorError."""
    if not application.after or not connector.capabilities.is_live:
        return None
    try:
        now = connector.fetch(Located(application.ref, application.erratum.article.url))
    except ConnectorError as error:
        if error.code != "connector.gone":
            raise
        # Kept elsewhere since: it is looked for anew.
        return None
    return Written(now.version) if now.text == application.after else None


def agreed_words(connector: Connector, erratum: Erratum) -> Written | None:
    """The version of the source where the agreed words stand already; None where they do not. Raises ConnectorError."""
    text = agreed_text(edit_of(erratum))
    for texts in texts_of(connector, erratum.article.url, _kind_of(erratum)):
        for _located, source in texts:
            if _reads(source, text):
                return Written(source.version)
    return None


def _reads(source: Source, text: str) -> bool:
    try:
        return any(block.text == text for block in read(source.text, source.format).blocks)
    except Unreadable:
        return False


def edit_of(erratum: Erratum) -> Edit:
    """The change that the desk agreed on."""
    return Edit(erratum.before, erratum.after)


def _near(erratum: Erratum) -> Near:
    """The texts beside the block in the article as it was seen last: which of several like it is meant."""
    revision = erratum.article.current
    index = placing.block_of(erratum.place)
    if revision is None or index is None or erratum.place.get("revision") != revision.digest:
        return Near()
    texts = revision.texts
    previous = texts[index - 1] if index else ""
    return Near(previous=previous, following=texts[index + 1] if index + 1 < len(texts) else "")


def _kind_of(erratum: Erratum) -> BlockKind | None:
    """What the block is in the article as it was seen last; None when that is not known."""
    revision, index = erratum.article.current, placing.block_of(erratum.place)
    if revision is None or index is None or erratum.place.get("revision") != revision.digest:
        return None
    return revision.blocks[index].kind


def note_of(erratum: Erratum) -> Note:
    """What the CMS's history is told: no word of a reader's, and of names those that an editor agreed to thank."""
    summary = f"Correct erratum #{erratum.number}"
    return Note(erratum.public_id, erratum.article.url, summary, ", ".join(queries.thanked(erratum)))
