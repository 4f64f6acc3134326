"""Readers' part: send a report, see what became of it."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import datetime, timedelta
from functools import cache

from django.http import HttpRequest, HttpResponse
from django.urls import get_script_prefix, reverse
from django.utils import timezone
from ninja import Router

from corrigenda.api import answers as out
from corrigenda.api import origins, pointing, problems, schemas, tokens
from corrigenda.conf import conf
from corrigenda.core import addresses, intake
from corrigenda.core.errors import CorrigendaError, Refused
from corrigenda.core.languages import READERS, base_of
from corrigenda.models import ApiToken, Publication, Report, queries
from corrigenda.services import applying, limits, proof, revisions
from corrigenda.services.receiving import receive_report
from corrigenda.services.reporting import Received
from corrigenda.web.clients import address_of
from corrigenda.web.language import language_of

router = Router(tags=["readers"])

# A solved challenge, or a ticket that was waited for; beside the body, so that a repetition has the same body.
PROOF_HEADER = "Corrigenda-Proof"
# A page may always read a little otherwise than our copy: it is not fetched again for every report.
RECENT = timedelta(minutes=10)
_ANY = "any-token"


@router.post(
    "/reports",
    response={201: schemas.ReportReceived},
    openapi_extra=out.problems(400, 401, 403, 404, 409, 413, 415, 422, 429, 503),
    url_name="reports",
)
def send_report(request: HttpRequest, report: schemas.ReportIn) -> HttpResponse:
    """Keeps a report, once: the same key with the same body gives the same answer again.

    While far more comes in than usual, the answer is 429 with the code `report.proof_needed`, a `challenge` (ALTCHA
    proof of work) and a `ticket`: send the same again with the header `Corrigenda-Proof` holding the solved challenge,
    or the ticket once the seconds of `Retry-After` have passed. A machine that reports sends a token
    (`Authorization: Bearer …`) made for that, or says its name in `machine`.
    """
    language = _language(request, report)
    try:
        return _send(request, report, language)
    except CorrigendaError as error:
        return problems.of_error(error, language=language)


@router.get(
    "/receipts/{token}",
    response={200: schemas.ReceiptOut},
    openapi_extra=out.problems(404, 422),
    url_name="receipt",
)
def receipt(request: HttpRequest, token: str) -> HttpResponse:
    """What became of the report whose receipt this token opens."""
    response = out.answer(_receipt(queries.report_by_token(token)))
    response.headers["Referrer-Policy"] = "no-referrer"
    response.headers["X-Robots-Tag"] = "noindex, nofollow"
    return response


def _send(request: HttpRequest, report: schemas.ReportIn, language: str) -> HttpResponse:
    now = timezone.now()
    reporter = tokens.reporter_of(request)
    url = addresses.normal_url(report.article.url)
    host = addresses.host_of(url)
    publication, article = queries.owner_and_article(host, url)
    origins.require(request, publication, host)
    if article is None or article.current is None:
        article = revisions.open_article(url, now=now)
    article.publication = publication
    revision = pointing.revision_seen(article, report.article)
    differs = revision is None and bool(report.article.digest or report.article.text_digest)
    if differs and now - article.checked_at > RECENT:
        # The page reads otherwise than our copy: look at it again, behind this answer.
        applying.watch(article)
    picked, revision = pointing.picked(report.passages, article, revision)
    if isinstance(picked, intake.Refusals):
        return problems.of_refusals(picked, language=language)
    sender = _sender(request, report, publication, reporter, now)
    key = _key(request, report)
    submission = intake.Submission(
        picked, language, report.email, report.about_error, report.insists, report.credit
    )
    try:
        outcome = receive_report(
            article,
            submission,
            revision=revision,
            key=key,
            sender=sender,
            reader_key=report.reader_key,
            now=now,
            body_digest=hashlib.sha256(request.body).hexdigest(),
        )
    except Refused as error:
        return _not_now(error, publication, sender, now, language)
    if isinstance(outcome, Received):
        return _received(outcome)
    if isinstance(outcome, intake.OffTopic):
        return problems.of_off_topic(outcome, publication, language=language)
    return problems.of_refusals(outcome, language=language)


def _sender(
    request: HttpRequest,
    report: schemas.ReportIn,
    publication: Publication,
    reporter: ApiToken | None,
    now: datetime,
) -> limits.Sender:
    """Who sends: a machine with a token of this publication, or whoever stands behind the address.

    Raises Refused("token.required") when the token is another publication's.
    """
    if reporter is not None and reporter.publication_id != publication.pk:
        raise Refused("token.required")
    proof = request.headers.get(PROOF_HEADER, "")
    sender = limits.sender_of(publication, address_of(request), now=now, proof=proof)
    if reporter is not None:
        return replace(sender, machine=reporter.name, token=reporter.pk)
    return replace(sender, machine=report.machine.strip())


def _not_now(
    error: Refused, publication: Publication, sender: limits.Sender, now: datetime, language: str
) -> HttpResponse:
    """The refusal; with what to bring next time where a proof is asked for."""
    if error.code != "report.proof_needed":
        return problems.of_error(error, language=language)
    asked = proof.ask(publication, sender.key, now=now)
    return problems.of_error(error, language=language, challenge=asked.challenge, ticket=asked.ticket)


def _received(received: Received) -> HttpResponse:
    """The same bytes for the first sending and for every repetition."""
    response = out.answer(
        {
            "id": received.report.public_id,
            "receipt": conf().base_url + _receipt_path(get_script_prefix()).replace(_ANY, received.token),
            "state": "received",
        },
        status=201,
    )
    if received.replayed:
        response.headers["Idempotency-Replayed"] = "true"
    return response


@cache
def _receipt_path(prefix: str) -> str:
    """Where receipts are, with a mark in place of the token: the same for every report under one script prefix."""
    return reverse("reader:receipt", args=[_ANY])


def _key(request: HttpRequest, report: schemas.ReportIn) -> str:
    """The idempotency key, from the header or the body. Raises Refused("report.bad_key") when they differ."""
    header = request.headers.get("Idempotency-Key", "")
    if header and report.key and header != report.key:
        raise Refused("report.bad_key", field="key")
    return header or report.key


def _language(request: HttpRequest, report: schemas.ReportIn) -> str:
    wanted = base_of(report.language)
    return wanted if wanted in READERS else language_of(request)


def _receipt(report: Report) -> dict[str, object]:
    told = queries.told_before(report)
    return {
        "id": report.public_id,
        "sent_at": out.moment(report.sent_at),
        "article_url": report.article.url,
        "passages": [
            {
                "seen": passage.seen,
                "proposal": passage.proposal,
                "remark": passage.remark,
                "kind": passage.kind,
                "state": None if passage.erratum is None else passage.erratum.state,
                "reason": "" if passage.erratum is None else passage.erratum.reason,
                "told_before": passage.erratum_id in told,
            }
            for passage in report.passages.all()
        ],
    }
