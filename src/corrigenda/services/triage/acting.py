"""What every act on an erratum begins and ends with: rows under lock, and a line in the trail."""

from __future__ import annotations

from datetime import datetime

from corrigenda.core import audit
from corrigenda.core.errors import Conflict, NotFound, Refused
from corrigenda.models import Erratum, Member, TrailHead
from corrigenda.services import trail


def locked(erratum: Erratum, member: Member, version: int | None = None) -> tuple[TrailHead, Erratum]:
    """The chain's head and the erratum, locked in that order. Raises NotFound to members of other publications,
    Conflict("erratum.changed") when somebody decided since ``version`` was shown."""
    if erratum.publication_id != member.publication_id:
        raise NotFound("erratum.unknown")
    head = trail.lock(erratum.publication)
    rows = Erratum.objects.select_for_update(of=("self",)).select_related(
        "article__current", "publication", "decided_by__user"
    )
    found = rows.get(pk=erratum.pk)
    if version is not None and found.version != version:
        raise Conflict("erratum.changed", state=found.state, by=str(found.decided_by or ""))
    return head, found


def require_undecided(erratum: Erratum, verb: str) -> None:
    """Raises Refused("erratum.wrong_state") once the desk has decided."""
    if not erratum.is_undecided:
        raise Refused("erratum.wrong_state", state=erratum.state, verb=verb)


def record(
    erratum: Erratum,
    member: Member,
    verb: str,
    now: datetime,
    head: TrailHead,
    facts: dict[str, audit.Json] | None = None,
) -> None:
    """Writes what the member did into the trail, under ``erratum.`` and the verb."""
    trail.record(
        erratum.publication,
        f"erratum.{verb}",
        f"erratum:{erratum.public_id}",
        actor=trail.actor_of(member),
        now=now,
        facts=facts,
        head=head,
    )
