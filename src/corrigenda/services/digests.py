"""Tells members what waits at the desk, in one mail as often as they want; each can be stopped without a log-in.

The first report after a quiet time starts a member's clock (`begin`); each digest queues the next, and when nothing
waits the clock stands still again. So nobody is asked about anything while nothing happens.
"""

from __future__ import annotations

import hmac
from datetime import datetime

from django.db import transaction
from django.db.models import Count, Min
from django.utils import timezone

from corrigenda.core.digests import Rhythm, next_due
from corrigenda.core.errors import NotFound, Refused
from corrigenda.core.languages import DESK
from corrigenda.core.lifecycle import State
from corrigenda.models import Erratum, Member, Publication, figures, queries
from corrigenda.services import mailing, tokens, trail
from corrigenda.services.jobs import enqueue, job

# So many errata are named in a mail; the desk shows them all.
NAMED = 10


@transaction.atomic
def choose(member: Member, *, rhythm: str, language: str, now: datetime) -> Member:
    """How often the member hears of the desk, and in which language (empty: the publication's).

    Raises Refused("digest.unknown_rhythm"), Refused("digest.unknown_language").
    """
    if rhythm not in set(Rhythm):
        raise Refused("digest.unknown_rhythm", field="rhythm")
    if language and language not in DESK:
        raise Refused("digest.unknown_language", field="language")
    head = trail.lock(member.publication)
    member.digest, member.language, member.digest_at = rhythm, language, None
    member.save(update_fields=["digest", "language", "digest_at"])
    trail.record(
        member.publication,
        "member.digest",
        f"member:{member.pk}",
        actor=trail.actor_of(member),
        now=now,
        facts={"digest": rhythm},
        head=head,
    )
    begin(member, now=now)
    return member


def stop(member: Member, *, now: datetime) -> Member:
    """No more digests for this member."""
    return choose(member, rhythm=Rhythm.NEVER.value, language=member.language, now=now)


def member_by_link(member_id: int, token: str) -> Member:
    """The member whom a digest's own link speaks of. Raises NotFound("member.unknown")."""
    found = Member.objects.select_related("publication", "user").filter(pk=member_id).first()
    if found is None or not hmac.compare_digest(token.encode(), _token(found).encode()):
        raise NotFound("member.unknown")
    return found


def begin(member: Member, *, now: datetime) -> None:
    """Starts the clock of a member who is told by the clock and whose clock stands still."""
    due = next_due(now.astimezone(member.publication.zone), Rhythm(member.digest))
    if due is None or not Member.objects.filter(pk=member.pk, digest_at=None).update(digest_at=due):
        return
    enqueue(strike, member.pk, due.isoformat(), after=due)


@job
def strike(member_id: int, due: str) -> None:
    """A member's clock strikes: queues the mail and the next stroke, or lets the clock stand when nothing waits."""
    with transaction.atomic():
        rows = Member.objects.select_for_update(of=("self",)).select_related("publication")
        member = rows.filter(pk=member_id, digest_at=datetime.fromisoformat(due)).first()
        if member is None:
            return
        member.digest_at = None
        member.save(update_fields=["digest_at"])
        if _waits(member):
            enqueue(send, member.pk, due)
            begin(member, now=datetime.fromisoformat(due))


@job
def send(member_id: int, due: str) -> None:
    """The digest of one moment, once."""
    member = Member.objects.select_related("publication", "user").filter(pk=member_id).first()
    key = f"digest:{member_id}:{due}"
    if member is None or not member.user.email or not _waits(member) or mailing.has_left(key):
        return
    stop_link = mailing.absolute("desk:stop_mails", member.pk, _token(member))
    mailing.send(
        member.user.email,
        member.publication,
        member.language or member.publication.language,
        "digest",
        _facts(member, now=timezone.now()) | {"stop_link": stop_link},
        # RFC 8058: one click in the mail program is enough.
        {"List-Unsubscribe": f"<{stop_link}>", "List-Unsubscribe-Post": "List-Unsubscribe=One-Click"},
    )
    mailing.note_leaving(member.publication, key, timezone.now())


def _facts(member: Member, *, now: datetime) -> dict[str, object]:
    publication = member.publication
    late = figures.overdue(publication, now=now)
    waiting = Erratum.objects.filter(publication=publication)
    return {
        "publication": publication,
        **to_decide(publication),
        "to_apply": waiting.filter(state=State.ACCEPTED.value).count(),
        "mine": waiting.filter(claimed_by=member).count(),
        "overdue": [
            (erratum, mailing.absolute("desk:erratum", publication.slug, erratum.number))
            for erratum in late[:NAMED]
        ],
        "overdue_count": late.count(),
        "unwritten": 0 if publication.connector == "copy" else queries.unwritten(publication).count(),
        "link": mailing.absolute("desk:queue", publication.slug),
        "choose_link": mailing.absolute("desk:mails", publication.slug),
    }


def to_decide(publication: Publication) -> dict[str, object]:
    """How many errata wait for a decision, how many beside them are perhaps off topic, and since when."""
    is_doubtful = queries.doubtful(publication)
    rows = Erratum.objects.filter(publication=publication, state=State.OPEN.value)
    return rows.aggregate(
        waiting=Count("pk", filter=~is_doubtful),
        doubtful=Count("pk", filter=is_doubtful),
        doubtful_since=Min("opened_at", filter=is_doubtful),
    ) | {"doubtful_link": f"{mailing.absolute('desk:queue', publication.slug)}?tab=doubtful"}


def _waits(member: Member) -> bool:
    """Whether anything waits for the desk at all."""
    states = [State.OPEN.value, State.HELD.value, State.ACCEPTED.value]
    return Erratum.objects.filter(publication=member.publication, state__in=states).exists()


def _token(member: Member) -> str:
    return tokens.derived_token("digest", str(member.pk))
