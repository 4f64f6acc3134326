"""The paragraph that somebody read before deciding: does it still read so in the article as it stands now?"""

from __future__ import annotations

from dataclasses import dataclass

from corrigenda.core.errors import Refused
from corrigenda.models import Article, Revision
from corrigenda.services.placing import Place


@dataclass(frozen=True, slots=True)
class Shown:
    """Blocks of a content of an article, which its digest names. Goes out with a page and comes back with the act."""

    revision: str
    blocks: tuple[int, ...]


def paragraph_at(place: Place) -> Shown:
    """What is shown of an erratum that stands there; no blocks when the place is not sure."""
    blocks = place.get("blocks", ()) if place.get("outcome") == "anchor" else ()
    return Shown(str(place.get("revision", "")), tuple(blocks))


def text_of(shown: Shown, article: Article) -> str | None:
    """What was read; None when the article never had that content, or no such blocks in it."""
    revision = Revision.objects.filter(article=article, digest=shown.revision).first()
    if revision is None or not shown.blocks:
        return None
    texts = revision.texts
    if not all(0 <= block < len(texts) for block in shown.blocks):
        return None
    return " ".join(texts[block] for block in shown.blocks)


def require_unmoved(shown: Shown, article: Article, stands: str) -> None:
    """Raises Refused("block.moved") unless what was read is what ``stands`` there, word for word.

    The text counts, not the content: other paragraphs may have changed, and this one may stand elsewhere by now.
    """
    if text_of(shown, article) != stands:
        raise Refused("block.moved", field="wording")
