"""The page of a reader's key: how often the reader was right, a form to report with it, dropping it."""

from __future__ import annotations

from http import HTTPStatus

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST

from corrigenda.core.errors import NotFound, Refused
from corrigenda.models import queries
from corrigenda.reader.form import language_links
from corrigenda.reader.receipts import behind_token, receipt_page
from corrigenda.services import reader_keys
from corrigenda.web.language import language_of
from corrigenda.web.pages import secret_page


@behind_token
@require_POST
def make(request: HttpRequest, token: str) -> HttpResponse:
    """Makes a key from the receipt, and leads to its page."""
    report = queries.report_by_token(token)
    try:
        secret = reader_keys.keep_key(report, now=timezone.now())
    except Refused as error:
        return receipt_page(request, token, report, error)
    # The key knows no language: its page goes on in the receipt's, and so does a bookmark of it.
    language = language_of(request, article=report.language)
    response = redirect(f"{reverse('reader:key', args=[secret])}?lang={language}")
    response.status_code = HTTPStatus.SEE_OTHER
    return response


@behind_token
@require_http_methods(["GET", "HEAD"])
def show(request: HttpRequest, token: str) -> HttpResponse:
    """The key's page: whoever has the link is the reader."""
    language = language_of(request)
    try:
        key = reader_keys.opened(token)
    except NotFound:
        return secret_page(request, "corrigenda/reader/no_key.html", {}, language=language, status=404)
    context = {
        "token": token,
        "publication": key.publication,
        "standing": reader_keys.standing_of(key, now=timezone.now()),
        "language": language,
        "language_links": language_links(language),
    }
    return secret_page(request, "corrigenda/reader/key.html", context, language=language)


@behind_token
@require_POST
def drop(request: HttpRequest, token: str) -> HttpResponse:
    """Erases the key and says so."""
    language = language_of(request)
    try:
        publication = reader_keys.drop_key(token, now=timezone.now())
    except NotFound:
        return secret_page(request, "corrigenda/reader/no_key.html", {}, language=language, status=404)
    context = {"publication": publication, "language": language}
    return secret_page(request, "corrigenda/reader/key_dropped.html", context, language=language)
