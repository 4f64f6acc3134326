"""Why is a page no article, although it holds a few sentences? Because they say that the article is not there."""

from __future__ import annotations

import re
from collections.abc import Sequence

from turbohtml import Document, Element

from corrigenda.core.blocks import BlockKind
from corrigenda.extraction.labels import is_closed_door
from corrigenda.extraction.marks import Furniture, ancestors_and_self, furniture_of
from corrigenda.extraction.metadata import Metadata
from corrigenda.extraction.weighing import Weighed

# An article of more words is one, whatever it is called and whatever else stands on its page.
_FEW_WORDS = 120
# Around so few, a form to log in counts wherever it stands; around more, only in their midst.
_VERY_FEW_WORDS = 40
_NOT_FOUND = re.compile(
    r"^\W*((oups|oops|désolée?|sorry)\W+)?"
    r"((erreur|error|fehler|http|code)\W*)?(404|410)\b\W*(not found|page|erreur|error|oups|introuvable|[-–—|:·]|$)"
    r"|^\W*((oups|oops|désolée?|sorry)\W+)?((la|cette|the|this|your|die|esta|a|questa)\s)?"
    r"(page|article|contenu|content|seite|página|pagina)\W+(\w+\W+){0,4}?(introuvable|inexistante?|non trouvée?|not found"
    r"|(est|a été) (supprimée?|retirée?)|n[’']existe (pas|plus)|(does not|doesn[’']t|no longer) exists?|cannot be found"
    r"|could not be found|nicht gefunden|no encontrada|não encontrada|non trovata|no existe|não existe|non esiste)\b",
    re.I,
)


def refusal_of(
    tree: Document, root: Element | None, metadata: Metadata, shown: Sequence[Weighed], words: int
) -> str:
    """The code of what the page says in place of an article; empty when the text may be one.

    ``root`` holds what would be its article of so many ``words``, ``shown`` is what stands outside furniture.
    """
    if words >= _FEW_WORDS:
        return ""
    headings = [one.segment.text for one in shown if one.segment.kind is BlockKind.HEADING]
    if any(_NOT_FOUND.search(title) for title in (*metadata.titles, *headings[:1])):
        return "extract.not_found"
    if _asks_for_a_password(root if root is not None and words >= _VERY_FEW_WORDS else tree):
        return "extract.needs_login"
    closed = not metadata.is_free or any(is_closed_door(one.segment.text, one.words) for one in shown)
    return "extract.subscribers_only" if closed else ""


def _asks_for_a_password(page: Document | Element) -> bool:
    """Whether a password's field stands there itself, not in a header or a dialogue that waits for a click."""
    return any(
        (field.attr("type") or "").lower() == "password"
        and not any(
            holder.tag != "form"
            and (
                holder.tag == "dialog"
                or holder.attr("hidden") is not None
                or furniture_of(holder) is Furniture.SURELY
            )
            for holder in ancestors_and_self(field)
        )
        for field in page.find_all("input")
    )
