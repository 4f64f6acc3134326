"""Tells readers and the desk what happened: text mails through the queue, each once, none before consent."""

from __future__ import annotations

from datetime import datetime, timedelta

from django.db import transaction
from django.utils import timezone

from corrigenda.core.digests import Rhythm
from corrigenda.core.errors import NotFound, Refused
from corrigenda.core.intake import MAX_EMAIL
from corrigenda.core.lifecycle import UNDECIDED, State
from corrigenda.models import Erratum, Publication, ReaderAddress, Report
from corrigenda.services import digests, limits, mailing, sealing, tokens
from corrigenda.services.jobs import enqueue, job

# A decision can be undone this long before its reader hears of it.
GRACE = timedelta(minutes=2)
# The desk hears of reports together, not of each.
DIGEST_EVERY = timedelta(hours=1)
# The digest that this process last knew to be queued for a publication: spares a look into the table at every report.
_queued: dict[int, str] = {}


def set_email(report: Report, email: str, *, now: datetime) -> None:
    """Keeps the address, sealed, and asks it to confirm.

    Raises Refused("report.bad_email"), and Refused("report.too_many_addresses") when mails would go to too many.
    """
    email = email.strip()
    if not email or len(email) > MAX_EMAIL or any(ord(char) < 33 for char in email) or "@" not in email:
        raise Refused("report.bad_email", field="email")
    limits.require_address(report, now=now)
    ReaderAddress.objects.filter(report=report).delete()
    address = ReaderAddress.objects.create(
        report=report,
        sealed_email=sealing.seal(email),
        token_digest=tokens.token_digest(confirm_token(report, email)),
        created_at=now,
    )
    enqueue(ask_to_confirm, address.pk)


def confirm_token(report: Report, email: str) -> str:
    """What an address confirms itself with: its own, so that who has one address cannot confirm another."""
    return tokens.derived_token("confirm", f"{report.public_id}:{email}")


def confirm_email(token: str, *, now: datetime) -> Report:
    """The report whose address this link confirms. Raises NotFound("receipt.unknown")."""
    address = address_by_token(token)
    if address.verified_at is None:
        address.verified_at = now
        address.save(update_fields=["verified_at"])
    return address.report


def address_by_token(token: str) -> ReaderAddress:
    """The address a confirmation link speaks of. Raises NotFound("receipt.unknown")."""
    address = (
        ReaderAddress.objects.select_related("report__publication", "report__article")
        .filter(token_digest=tokens.token_digest(token))
        .first()
    )
    if address is None:
        raise NotFound("receipt.unknown")
    return address


def forget_email(report: Report, *, now: datetime) -> None:
    """Erases the reader's address."""
    ReaderAddress.objects.filter(report=report).delete()


def email_of(report: Report) -> str:
    """The reader's address, for the reader: empty when there is none."""
    address = ReaderAddress.objects.filter(report=report).first()
    return "" if address is None else sealing.unseal(address.sealed_email)


def tell_readers_later(erratum: Erratum, *, now: datetime) -> None:
    """Queues the news of the erratum's present state for every reader behind it, after a time to undo."""
    for report_id in erratum.passages.values_list("report_id", flat=True).distinct():
        enqueue(tell_reader, report_id, erratum.pk, erratum.version, after=now + GRACE)


def tell_desk_later(publication: Publication, *, now: datetime) -> None:
    """Queues the news for the members, at most once an hour."""
    hour = int(now.timestamp() // DIGEST_EVERY.total_seconds())
    key = f"desk-queued:{publication.pk}:{hour}"
    if _queued.get(publication.pk) == key:
        return
    if not mailing.has_left(key):
        mailing.note_leaving(publication, key, now)
        enqueue(tell_desk, publication.pk, hour, after=now + timedelta(minutes=10))
    transaction.on_commit(lambda: _queued.update({publication.pk: key}))


@job
def ask_to_confirm(address_id: int) -> None:
    """The one mail an unconfirmed address gets: neutral, none of the reader's words, one a day per address."""
    address = ReaderAddress.objects.select_related("report__publication").filter(pk=address_id).first()
    if address is None or address.verified_at is not None:
        return
    email, now = sealing.unseal(address.sealed_email), timezone.now()
    # A keyed hash: the row says that a mail left today, not to whom.
    key = "confirm:" + tokens.derived_token("confirm-once", f"{email.casefold()}:{now:%Y-%m-%d}")
    report = address.report
    if mailing.has_left(key):
        return
    link = mailing.absolute("reader:confirm", confirm_token(report, email))
    mailing.send(email, report.publication, report.language, "confirm", {"report": report, "link": link})
    mailing.note_leaving(report.publication, key, now)


@job
def tell_reader(report_id: int, erratum_id: int, version: int) -> None:
    """Tells a confirmed reader the state of an erratum, unless it has changed again meanwhile."""
    address = (
        ReaderAddress.objects.select_related("report__publication", "report__article")
        .filter(report=report_id, verified_at__isnull=False)
        .first()
    )
    erratum = Erratum.objects.select_related("article").filter(pk=erratum_id).first()
    if address is None or erratum is None or erratum.version != version:
        return
    if State(erratum.state) in UNDECIDED - {State.NEEDS_INFO}:
        return
    report = address.report
    key = f"outcome:{report_id}:{erratum_id}:{version}"
    if mailing.has_left(key):
        return
    link = mailing.absolute("reader:receipt", tokens.derived_token("receipt", report.public_id))
    question = erratum.messages.filter(report=report, from_reader=False).last()
    mailing.send(
        sealing.unseal(address.sealed_email),
        report.publication,
        report.language,
        "question" if erratum.state == State.NEEDS_INFO.value else "outcome",
        {"report": report, "erratum": erratum, "link": link, "question": question},
    )
    mailing.note_leaving(report.publication, key, timezone.now())


@job
def tell_desk(publication_id: int, hour: int) -> None:
    """Tells the members who want it hourly how many errata wait, and starts the clocks of the others.

    Where nothing waits but what is perhaps off topic, once a day is enough.
    """
    publication = Publication.objects.get(pk=publication_id)
    waiting = digests.to_decide(publication)
    if not waiting["waiting"] and not waiting["doubtful"]:
        return
    when = f"{hour}" if waiting["waiting"] else f"day-{hour // 24}"
    for member in publication.members.select_related("user", "publication").exclude(user__email=""):
        if member.digest != Rhythm.HOURLY.value:
            digests.begin(member, now=timezone.now())
            continue
        key = f"desk:{member.pk}:{when}"
        if mailing.has_left(key):
            continue
        facts = {
            "publication": publication,
            **waiting,
            "link": mailing.absolute("desk:queue", publication.slug),
        }
        mailing.send(member.user.email, publication, member.language or publication.language, "desk", facts)
        mailing.note_leaving(publication, key, timezone.now())
