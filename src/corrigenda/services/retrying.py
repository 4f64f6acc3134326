"""After an outage of the editing system: what failed is tried again, all at once."""

from __future__ import annotations

from datetime import datetime

from corrigenda.core import lifecycle
from corrigenda.core.errors import Refused
from corrigenda.core.lifecycle import Verb
from corrigenda.models import ApplicationState, Member, queries
from corrigenda.services import writing

# One press queues no more than this; what is left is still in the list.
MOST = 200


def try_failed_again(member: Member, *, now: datetime) -> int:
    """Queues the publication's failed writings, each in its own transaction; how many. What stopped waits for a person.

    Raises Refused("erratum.role").
    """
    lifecycle.require_role(Verb.APPLY, member.rank)
    failed = queries.unwritten(member.publication).filter(state=ApplicationState.FAILED.value)
    queued = 0
    for application in failed.select_related("erratum__publication")[:MOST]:
        try:
            writing.try_again(application, member, now=now)
            queued += 1
        except Refused:
            # Somebody was faster with this one: it is on its way.
            continue
    return queued
