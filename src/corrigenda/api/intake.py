"""Readers' part: send a report, see what became of it."""

from __future__ import annotations

import hashlib
from datetime import timedelta

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import timezone
from ninja import Router

from corrigenda.api import answers as out
from corrigenda.api import origins, pointing, problems, schemas
from corrigenda.conf import conf
from corrigenda.core import addresses, intake
from corrigenda.core.errors import CorrigendaError, Refused
from corrigenda.models import Report, queries
from corrigenda.services import applying, limits, reporting, revisions
from corrigenda.services.reporting import Received
from corrigenda.web.clients import address_of
from corrigenda.web.language import language_of

router = Router(tags=["readers"])

# A page may always read a little otherwise than our copy: it is not fetched again for every report.
RECENT = timedelta(minutes=10)


@router.post(
    "/reports",
    response={201: schemas.ReportReceived},
    openapi_extra=out.problems(400, 403, 404, 409, 413, 415, 422, 429, 503),
    url_name="reports",
)
def send_report(request: HttpRequest, report: schemas.ReportIn) -> HttpResponse:
    """Keeps a report, once: the same key with the same body gives the same answer again."""
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
    url = addresses.normal_url(report.article.url)
    host = addresses.host_of(url)
    publication = queries.publication_of_host(host)
    origins.require(request, publication, host)
    article = queries.article_at(publication, url)
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
    sender = limits.sender_of(publication, address_of(request), now=now)
    texts = [text for one in picked for text in (one.remark, one.proposal)]
    limits.require_room(sender, article, texts, now=now)
    outcome = reporting.submit_report(
        article,
        intake.Submission(picked, language, report.email, report.about_error, report.insists),
        revision=revision,
        key=_key(request, report),
        now=now,
        source=sender.key,
        body_digest=hashlib.sha256(request.body).hexdigest(),
    )
    if isinstance(outcome, Received):
        return _received(outcome)
    if isinstance(outcome, intake.OffTopic):
        return problems.of_off_topic(outcome, publication, language=language)
    return problems.of_refusals(outcome, language=language)


def _received(received: Received) -> HttpResponse:
    """The same bytes for the first sending and for every repetition."""
    response = out.answer(
        {
            "id": received.report.public_id,
            "receipt": conf().base_url + reverse("reader:receipt", args=[received.token]),
            "state": "received",
        },
        status=201,
    )
    if received.replayed:
        response.headers["Idempotency-Replayed"] = "true"
    return response


def _key(request: HttpRequest, report: schemas.ReportIn) -> str:
    """The idempotency key, from the header or the body. Raises Refused("report.bad_key") when they differ."""
    header = request.headers.get("Idempotency-Key", "")
    if header and report.key and header != report.key:
        raise Refused("report.bad_key", field="key")
    return header or report.key


def _language(request: HttpRequest, report: schemas.ReportIn) -> str:
    wanted = report.language.split("-")[0]
    return wanted if wanted in dict(settings.LANGUAGES) else language_of(request)


def _receipt(report: Report) -> dict[str, object]:
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
            }
            for passage in report.passages.all()
        ],
    }
