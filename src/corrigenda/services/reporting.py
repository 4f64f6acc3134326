"""A reader sends a report, answers the desk's question, takes the report back."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

from django.db import transaction

from corrigenda.core import audit, intake, lifecycle
from corrigenda.core.errors import Conflict, NotFound, Refused
from corrigenda.core.lifecycle import State, Verb
from corrigenda.models import (
    Article,
    Erratum,
    Message,
    Publication,
    ReaderKey,
    Report,
    Revision,
    TrailHead,
)
from corrigenda.models.statements import Insert
from corrigenda.services import (
    answering,
    checking,
    joining,
    notifying,
    placing,
    thanking,
    together,
    tokens,
    trail,
)
from corrigenda.services.joining import Joined, Placed

MAX_KEY = 64
_insert_report = Insert(Report, once=["publication_id", "key"])


@dataclass(frozen=True, slots=True)
class Received:
    """The report is kept. ``token`` opens its receipt; ``replayed`` says that it was kept before."""

    report: Report
    token: str
    replayed: bool


def submit_report(
    article: Article,
    submission: intake.Submission,
    *,
    revision: Revision | None,
    key: str,
    now: datetime,
    source: str = "",
    machine: str = "",
    body_digest: str = "",
    reader_key: ReaderKey | None = None,
) -> Received | intake.OffTopic | intake.Refusals:
    """Keeps a report once, whole, in one transaction: rows, errata, trail event, jobs.

    ``revision`` is the content the reader saw (None: the server never saw it). The same ``key`` with the same
    content gives the first answer again; with another content it raises Conflict("report.key_reused").
    ``source`` is the day's key of the sender, ``machine`` the name of a program that sends.
    ``body_digest`` names what was sent, where the door knows it better than the submission tells.
    ``reader_key`` ties the report to the reader's others, unless it was dropped meanwhile.
    """
    if not key or len(key) > MAX_KEY:
        raise Refused("report.bad_key", field="key")
    publication = article.publication
    body_digest = body_digest or _body_digest(article, submission)
    judged = intake.judge(submission, None if revision is None else revision.blocks)
    if not isinstance(judged, intake.Accepted):
        return judged
    placed = [_place(claim, article, revision) for claim in judged.claims]
    answers = () if submission.insists else answering.at_once(article, placed, now=now)
    if answers and not is_kept(publication, key):
        return intake.Refusals(answers)
    # All that costs time without asking the database comes before the turn to write, which others wait for.
    parts = joining.parts_of(placed, article)
    report, token = _named(
        Report(
            publication=publication,
            article=article,
            revision=revision,
            key=key,
            body_digest=body_digest,
            language=submission.language,
            credit=judged.credit,
            source=source,
            machine=machine,
            sent_at=now,
        )
    )
    words = _commitment(report, judged.claims)

    def keep() -> Received:
        head = trail.lock(publication)
        report.reader_key = _still_kept(reader_key)
        if not _insert_report(report):
            return _replay(publication, key, body_digest)
        errata = joining.join(report, article, parts, head=head, now=now)
        checking.check_later(article, [one.place for one in placed], now=now)
        if judged.email:
            notifying.set_email(report, judged.email, now=now)
        _record(report, errata, words, head, now)
        notifying.tell_desk_later(publication, now=now)
        return Received(report, token, False)

    return together.write(keep)


@transaction.atomic
def answer_question(report: Report, erratum: Erratum, text: str, *, now: datetime) -> Message:
    """Keeps the reader's answer and puts the erratum back on the desk.

    Raises NotFound when the report does not speak of this erratum, Refused("answer.empty"),
    Refused("answer.too_long"), Refused("erratum.wrong_state") when nothing was asked.
    """
    text = text.strip().replace("\r\n", "\n")
    if not text:
        raise Refused("answer.empty", field="text")
    if len(text) > intake.MAX_TEXT:
        raise Refused("answer.too_long", field="text", most=intake.MAX_TEXT, length=len(text))
    if not report.passages.filter(erratum=erratum).exists():
        raise NotFound("erratum.unknown")
    head = trail.lock(report.publication)
    erratum = Erratum.objects.select_for_update().get(pk=erratum.pk)
    target = lifecycle.move(State(erratum.state), Verb.ANSWER, None)
    erratum.previous_state, erratum.state = erratum.state, target.value
    # Whom the desk asked, and who answered, is heard in the queue.
    erratum.is_doubtful = False
    erratum.passages.filter(is_doubtful=True).update(is_doubtful=False)
    erratum.version += 1
    erratum.changed_at = now
    erratum.save(update_fields=["previous_state", "state", "is_doubtful", "version", "changed_at"])
    message = Message.objects.create(report=report, erratum=erratum, from_reader=True, text=text, sent_at=now)
    trail.record(
        report.publication,
        "erratum.answer",
        f"erratum:{erratum.public_id}",
        actor=trail.READER,
        now=now,
        facts={"report": report.public_id},
        head=head,
    )
    notifying.tell_desk_later(report.publication, now=now)
    return message


@transaction.atomic
def erase_report(report: Report, *, now: datetime) -> None:
    """Takes the reader's words and address back for good; that there was a report stays in the trail.

    An erratum that only this report spoke of and that nobody decided is closed with the reason "withdrawn".
    """
    head = trail.lock(report.publication)
    report = Report.objects.select_for_update().get(pk=report.pk)
    for passage in report.passages.select_related("erratum"):
        erratum = passage.erratum
        passage.remark = passage.proposal = passage.source_url = ""
        passage.save(update_fields=["remark", "proposal", "source_url"])
        if erratum is not None:
            joining.forget(erratum)
        alone = erratum is not None and not erratum.passages.exclude(report=report).exists()
        if erratum is not None and alone and erratum.readers == 1 and erratum.is_undecided:
            erratum.previous_state, erratum.state = erratum.state, State.REJECTED.value
            erratum.reason_code, erratum.reason = "withdrawn", ""
            erratum.version += 1
            erratum.changed_at = now
            erratum.save()
    if report.is_credited:
        spoken_of = report.passages.exclude(erratum=None).values_list("erratum_id", flat=True)
        thanking.touch_thanks(list(spoken_of), now=now)
    report.messages.filter(from_reader=True).update(text="")
    notifying.forget_email(report, now=now)
    report.salt = report.source = report.credit = ""
    report.reader_key, report.is_credited = None, False
    report.save(update_fields=["salt", "source", "credit", "reader_key", "is_credited"])
    trail.record(
        report.publication,
        "report.erased",
        f"report:{report.public_id}",
        actor=trail.READER,
        now=now,
        head=head,
    )


def export_report(report: Report) -> dict[str, Any]:
    """Everything kept of a report, for its reader: plain JSON."""
    return {
        "id": report.public_id,
        "article": report.article.url,
        "language": report.language,
        "sent_at": report.sent_at.isoformat(),
        "passages": [
            {
                "seen": passage.seen,
                "proposal": passage.proposal,
                "remark": passage.remark,
                "kind": passage.kind,
                "source_url": passage.source_url,
                "selector": passage.selectors,
                "state": passage.erratum.state if passage.erratum else None,
                "reason": passage.erratum.reason if passage.erratum else "",
            }
            for passage in report.passages.all()
        ],
        "messages": [
            {"from_reader": message.from_reader, "text": message.text, "sent_at": message.sent_at.isoformat()}
            for message in report.messages.all()
        ],
        "email": notifying.email_of(report),
        "credit": report.credit,
        "is_credited": report.is_credited,
        "has_reader_key": report.reader_key_id is not None,
    }


def _body_digest(article: Article, submission: intake.Submission) -> str:
    body: dict[str, audit.Json] = {"article": article.public_id, **_plain(submission)}
    return hashlib.sha256(audit.canonical(body)).hexdigest()


def _plain(submission: intake.Submission) -> dict[str, audit.Json]:
    plain: dict[str, audit.Json] = asdict(submission)
    plain["passages"] = [dict(asdict(picked)) for picked in submission.passages]
    if not submission.credit:
        # What was sent before there were names is the same sending still.
        del plain["credit"]
    return plain


def _replay(publication: Publication, key: str, body_digest: str) -> Received:
    report = Report.objects.select_related("article").get(publication=publication, key=key)
    if report.body_digest != body_digest:
        raise Conflict("report.key_reused")
    return Received(report, tokens.derived_token("receipt", report.public_id), True)


def is_kept(publication: Publication, key: str) -> bool:
    """Whether this was sent before: a repetition gets the first answer, whatever has happened since."""
    return Report.objects.filter(publication=publication, key=key).exists()


def _place(claim: intake.Claim, article: Article, revision: Revision | None) -> Placed:
    now = article.current
    if now is None:
        raise NotFound("article.unknown")
    return Placed(claim, placing.selectors_of(claim, revision), placing.place_claim(claim, revision, now))


def _named(report: Report) -> tuple[Report, str]:
    """The new report with its id and its secrets, and the token of its receipt."""
    token = tokens.derived_token("receipt", report.public_id)
    report.receipt_digest, report.salt = tokens.token_digest(token), secrets.token_hex(16)
    return report, token


def _still_kept(key: ReaderKey | None) -> ReaderKey | None:
    return None if key is None else ReaderKey.objects.filter(pk=key.pk).first()


def _commitment(report: Report, claims: Sequence[intake.Claim]) -> str:
    words = audit.canonical([[c.index, c.seen, c.proposal, c.remark, c.source_url] for c in claims])
    return audit.commitment(report.salt, words.decode("utf-8", "surrogatepass"))


def _record(report: Report, errata: Sequence[Joined], words: str, head: TrailHead, now: datetime) -> None:
    facts: dict[str, audit.Json] = {
        "article": report.article.public_id,
        "errata": [[one.public_id, one.reason] for one in errata],
        "likeness": [one.percent for one in errata],
        "words": words,
    }
    trail.record(
        report.publication,
        "report.received",
        f"report:{report.public_id}",
        actor=trail.READER,
        now=now,
        facts=facts,
        head=head,
    )
