"""The receipt: what became of a report, the desk's question, the reader's address, taking it all back."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from http import HTTPStatus
from typing import Any

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect
from django.utils import timezone, translation
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods, require_POST

from corrigenda.core.errors import CorrigendaError, NotFound, Refused
from corrigenda.models import Report, queries
from corrigenda.reader.form import language_links
from corrigenda.reader.outcomes import heading_of, is_personal, may_change, outcomes_of
from corrigenda.services import notifying, reporting
from corrigenda.web.language import language_of
from corrigenda.web.origins import is_from_elsewhere
from corrigenda.web.pages import keep_secret, page, secret_page
from corrigenda.web.sentences import sentence_of

View = Callable[[HttpRequest, str], HttpResponse]


def behind_token(view: View) -> View:
    """A view behind an unguessable link: the same 404 whatever is wrong with it, no POST from other sites."""

    @csrf_exempt
    @wraps(view)
    def guarded(request: HttpRequest, token: str) -> HttpResponse:
        language = language_of(request)
        if request.method == "POST" and is_from_elsewhere(request):
            return page(request, "corrigenda/reader/elsewhere.html", {}, language=language, status=403)
        try:
            return keep_secret(view(request, token))
        except NotFound:
            template = "corrigenda/reader/no_receipt.html"
            return secret_page(request, template, {}, language=language, status=404)

    return guarded


@behind_token
@require_http_methods(["GET", "HEAD"])
def receipt(request: HttpRequest, token: str) -> HttpResponse:
    """What became of each passage, in plain words."""
    return receipt_page(request, token, queries.report_by_token(token))


@behind_token
@require_POST
def answer(request: HttpRequest, token: str) -> HttpResponse:
    """Keeps the answer to the desk's question."""
    report = queries.report_by_token(token)
    erratum = next(
        (p.erratum for p in report.passages.all() if _id_of(p.erratum) == request.POST.get("erratum")), None
    )
    if erratum is None:
        raise NotFound("erratum.unknown")
    text = request.POST.get("text", "")
    try:
        reporting.answer_question(report, erratum, text, now=timezone.now())
    except Refused as error:
        return receipt_page(request, token, report, error, answer=text, asked=erratum.public_id)
    return _back(token)


@behind_token
@require_POST
def email(request: HttpRequest, token: str) -> HttpResponse:
    """Keeps an address and asks it to confirm."""
    report = queries.report_by_token(token)
    address = request.POST.get("email", "")
    try:
        notifying.set_email(report, address, now=timezone.now())
    except Refused as error:
        return receipt_page(request, token, report, error, email=address)
    return _back(token)


@behind_token
@require_POST
def forget(request: HttpRequest, token: str) -> HttpResponse:
    """Erases the address."""
    notifying.forget_email(queries.report_by_token(token), now=timezone.now())
    return _back(token)


@behind_token
@require_POST
def export(request: HttpRequest, token: str) -> HttpResponse:
    """Everything kept of the report, as a JSON file."""
    kept = reporting.export_report(queries.report_by_token(token))
    response = JsonResponse(kept, json_dumps_params={"ensure_ascii": False, "indent": 2})
    response.headers["Content-Disposition"] = f'attachment; filename="report-{kept["id"]}.json"'
    return response


@behind_token
@require_http_methods(["GET", "HEAD", "POST"])
def erase(request: HttpRequest, token: str) -> HttpResponse:
    """Asks once more, then takes the reader's words back for good."""
    report = queries.report_by_token(token)
    if request.method == "POST":
        reporting.erase_report(report, now=timezone.now())
        return _back(token)
    return _page(request, "erase", token, report, {})


@csrf_exempt
@require_http_methods(["GET", "HEAD", "POST"])
def confirm(request: HttpRequest, token: str) -> HttpResponse:
    """Confirms an address. A button does it, not the link: mail scanners follow links."""
    language = language_of(request)
    try:
        report = notifying.address_by_token(token).report
        language = language_of(request, article=report.language)
        if request.method == "POST":
            notifying.confirm_email(token, now=timezone.now())
    except NotFound:
        return secret_page(request, "corrigenda/reader/no_receipt.html", {}, language=language, status=404)
    context = {
        "publication": report.publication,
        "report": report,
        "is_confirmed": request.method == "POST",
        "language": language,
    }
    return secret_page(request, "corrigenda/reader/confirm.html", context, language=language)


def receipt_page(
    request: HttpRequest, token: str, report: Report, error: CorrigendaError | None = None, **typed: str
) -> HttpResponse:
    """The receipt, with what was refused and typed."""
    address = getattr(report, "address", None)
    context = {"address": address, "email": notifying.email_of(report), "typed": typed}
    return _page(request, "receipt", token, report, context, error)


def _page(
    request: HttpRequest,
    name: str,
    token: str,
    report: Report,
    context: dict[str, Any],
    error: CorrigendaError | None = None,
) -> HttpResponse:
    language = language_of(request, article=report.language)
    with translation.override(language):
        outcomes = outcomes_of(report)
        refused = sentence_of(error) if error else ""
    shared = {
        "token": token,
        "report": report,
        "article": report.article,
        "publication": report.publication,
        "outcomes": outcomes,
        "heading": heading_of(outcomes),
        "may_change": may_change(outcomes),
        "is_personal": is_personal(outcomes),
        "is_erased": not report.salt,
        "error": refused,
        "language": language,
        "language_links": language_links(language) if request.method == "GET" else [],
    }
    status = HTTPStatus.UNPROCESSABLE_ENTITY if error else HTTPStatus.OK
    template = f"corrigenda/reader/{name}.html"
    return secret_page(request, template, {**shared, **context}, language=language, status=status)


def _back(token: str) -> HttpResponse:
    response = redirect("reader:receipt", token)
    response.status_code = HTTPStatus.SEE_OTHER
    return response


def _id_of(erratum: Any) -> str | None:
    return None if erratum is None else str(erratum.public_id)
