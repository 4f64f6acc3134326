"""A member says which paragraph an erratum is about, and takes that back."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from corrigenda.core import audit
from corrigenda.core.errors import Refused
from corrigenda.models import Erratum, Member, TrailHead
from corrigenda.services import placing
from corrigenda.services.triage.acting import locked, record, require_undecided


@transaction.atomic
def place(
    erratum: Erratum,
    member: Member,
    *,
    block: int,
    revision: str,
    now: datetime,
    version: int | None = None,
) -> Erratum:
    """Puts an undecided erratum at a block of the content that was shown (its digest), whatever the machine says.

    Raises Refused("block.unknown"), Refused("erratum.wrong_state"), and Refused("block.moved") when the article
    changed meanwhile: the number may be another paragraph's by now.
    """
    head, erratum = locked(erratum, member, version)
    require_undecided(erratum, "place")
    current = erratum.article.current
    if current is None or not 0 <= block < len(current.rows):
        raise Refused("block.unknown", field="block")
    if current.digest != revision:
        raise Refused("block.moved", field="block")
    erratum.place = placing.place_by_hand(current, block)
    return _save_place(erratum, member, "place", now, head, {"block": block, "revision": current.digest})


@transaction.atomic
def unplace(erratum: Erratum, member: Member, *, now: datetime, version: int | None = None) -> Erratum:
    """Takes a choice of paragraph back: the erratum stands again where its readers' words do.

    Raises Refused("erratum.cannot_undo") when nobody chose or no reader's words are there, Refused("erratum.wrong_state").
    """
    head, erratum = locked(erratum, member, version)
    require_undecided(erratum, "unplace")
    if "chosen" not in erratum.place or not erratum.passages.exists():
        raise Refused("erratum.cannot_undo", state=erratum.state)
    erratum.place = placing.place_by_passages(erratum)
    return _save_place(erratum, member, "unplace", now, head, {"outcome": erratum.place["outcome"]})


def _save_place(
    erratum: Erratum, member: Member, verb: str, now: datetime, head: TrailHead, facts: dict[str, audit.Json]
) -> Erratum:
    """A new version: what another member is about to decide was read at another place."""
    erratum.version += 1
    erratum.save(update_fields=["place", "version"])
    record(erratum, member, verb, now, head, facts)
    return erratum
