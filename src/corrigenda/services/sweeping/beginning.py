"""An editor picks where the same mistake stands; each picked block is kept as it was shown, and queued."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby

from django.db import transaction

from corrigenda.core import audit, lifecycle
from corrigenda.core.errors import NotFound, Refused
from corrigenda.core.lifecycle import Verb
from corrigenda.core.recurring import Mistake, mended, occurrences
from corrigenda.models import Erratum, Member, Recurrence, Revision, Sweep
from corrigenda.services import trail
from corrigenda.services.jobs import enqueue
from corrigenda.services.sweeping.correcting import correct
from corrigenda.services.sweeping.rows import record

# One sweep is looked through by one person.
MOST = 200


@dataclass(frozen=True, slots=True, order=True)
class Pick:
    """One occurrence that a member picked, where it was shown: ids of article and revision, block, offset."""

    article: str
    revision: int
    block: int
    start: int


@transaction.atomic
def begin(
    erratum: Erratum, mistake: Mistake, picks: Sequence[Pick], member: Member, *, now: datetime
) -> Sweep:
    """Keeps what was picked and queues each block; nothing is decided here.

    Raises Refused("sweep.nothing"), ("sweep.too_many"), ("sweep.changed") when what was picked does not stand there
    (any more), ("erratum.role"), NotFound for other publications' things.
    """
    if erratum.publication_id != member.publication_id:
        raise NotFound("erratum.unknown")
    lifecycle.require_role(Verb.ACCEPT, member.rank)
    if not picks:
        raise Refused("sweep.nothing", field="picked")
    if len(picks) > MOST:
        raise Refused("sweep.too_many", field="picked", most=MOST)
    head = trail.lock(member.publication)
    sweep = Sweep.objects.create(
        publication=member.publication,
        erratum=erratum,
        member=member,
        wrong=mistake.wrong,
        right=mistake.right,
        started_at=now,
    )
    rows = Recurrence.objects.bulk_create(_recurrences(sweep, mistake, picks))
    for row in rows:
        enqueue(correct, row.pk)
    facts: dict[str, audit.Json] = {"sweep": sweep.public_id, "recurrences": len(rows)}
    record(erratum, "sweep.begin", member, facts, head, now)
    return sweep


def _recurrences(sweep: Sweep, mistake: Mistake, picks: Sequence[Pick]) -> list[Recurrence]:
    """One a block; what was shown is read again from its revision, so that nothing a browser says is believed."""
    picks = sorted(set(picks))
    shown = {
        revision.pk: revision
        for revision in Revision.objects.filter(
            pk__in={pick.revision for pick in picks}, article__publication=sweep.publication_id
        ).select_related("article")
    }
    rows = []
    for (article, revision, block), group in groupby(
        picks, lambda pick: (pick.article, pick.revision, pick.block)
    ):
        known = shown.get(revision)
        if known is None or known.article.public_id != article or block >= len(known.rows):
            raise NotFound("article.unknown")
        before, starts = known.texts[block], {pick.start for pick in group}
        found = [one for one in occurrences(before, mistake) if one.start in starts]
        if len(found) != len(starts):
            raise Refused("sweep.changed", field="picked")
        rows.append(
            Recurrence(
                sweep=sweep,
                article=known.article,
                revision=known,
                block=block,
                before=before,
                after=mended(before, found),
            )
        )
    return rows
