"""What was just decided, and how to take it back: shown once on the next page, kept in the session until then."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest

from corrigenda.core.lifecycle import Verb
from corrigenda.models import Erratum, Publication

_KEY = "desk_done"


@dataclass(frozen=True, slots=True)
class Done:
    """A sentence and what an Undo takes back: errata (``number:version``) by a ``verb``, or what a POST to ``address``
    undoes."""

    sentence: str
    errata: tuple[str, ...] = ()
    address: str = ""
    verb: str = Verb.UNDO.value


def mark_of(erratum: Erratum) -> str:
    """The erratum in the state that was shown: ``number:version``."""
    return f"{erratum.number}:{erratum.version}"


def number_after(erratum: Erratum) -> int:
    """Where the words of its readers stand now: in the erratum itself, or in the one that it was merged into."""
    return int(erratum.reason) if erratum.reason_code == "merged" else erratum.number


def tell(
    request: HttpRequest,
    publication: Publication,
    sentence: str,
    undo: Sequence[Erratum] = (),
    address: str = "",
    verb: str = Verb.UNDO.value,
) -> None:
    """Keeps what was done for the next page of this publication."""
    marks = [mark_of(erratum) for erratum in undo]
    kept = {
        "publication": publication.pk,
        "sentence": sentence,
        "errata": marks,
        "address": address,
        "verb": verb,
    }
    request.session[_KEY] = kept


def take(request: HttpRequest, publication: Publication) -> Done | None:
    """What was just done here, once."""
    kept: dict[str, Any] | None = request.session.get(_KEY)
    if kept is None or kept["publication"] != publication.pk:
        return None
    del request.session[_KEY]
    return Done(
        kept["sentence"], tuple(kept["errata"]), kept.get("address", ""), kept.get("verb", Verb.UNDO.value)
    )
