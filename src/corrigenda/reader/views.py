"""The form: three steps, one address, no session. Each POST carries the whole draft."""

from __future__ import annotations

from dataclasses import replace
from http import HTTPStatus

from django.http import HttpRequest, HttpResponse
from django.utils import timezone, translation
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from corrigenda.core.errors import CorrigendaError, FetchError, NotFound, Refused
from corrigenda.reader.drafts import Draft, new_draft, posted_draft
from corrigenda.reader.form import Form, language_links
from corrigenda.reader.seen import opened, seen
from corrigenda.web.language import language_of
from corrigenda.web.origins import is_from_elsewhere
from corrigenda.web.pages import page
from corrigenda.web.sentences import sentence_of


# No cookie stands behind these forms, so there is nothing that a token would protect; see web.origins.
@csrf_exempt
@require_http_methods(["GET", "HEAD", "POST"])
def report(request: HttpRequest) -> HttpResponse:
    """The form for the article at ``?url=``, and what its buttons lead to."""
    if request.method == "POST":
        return _posted(request)
    draft = new_draft(request.GET.get("url", ""))
    if not draft.url:
        return _ask_for_address(request)
    try:
        article, revision = opened(draft.url, now=timezone.now())
    except CorrigendaError as error:
        return _cannot_open(request, draft, error)
    return Form(request, article, revision).pick(draft)


def _posted(request: HttpRequest) -> HttpResponse:
    if is_from_elsewhere(request):
        language = language_of(request)
        return page(request, "corrigenda/reader/elsewhere.html", {}, language=language, status=403)
    draft = posted_draft(request.POST)
    try:
        article, revision = seen(draft.url, draft.digest, now=timezone.now())
    except CorrigendaError as error:
        return _cannot_open(request, draft, error)
    form = Form(request, article, revision)
    match request.POST.get("go", "describe"):
        case "pick":
            return form.pick(draft)
        case "send":
            return form.send(draft)
        case "insist":
            return form.send(replace(draft, insists=True))
        case "off_topic":
            return form.lead_elsewhere(draft)
        case _:
            return form.describe(draft)


def _ask_for_address(request: HttpRequest) -> HttpResponse:
    language = language_of(request)
    context = {"language_links": language_links(language), "language": language}
    return page(request, "corrigenda/reader/address.html", context, language=language)


def _cannot_open(request: HttpRequest, draft: Draft, error: CorrigendaError) -> HttpResponse:
    """What is wrong with the address, what can be done, and nothing typed lost."""
    language = language_of(request)
    with translation.override(language):
        reason = sentence_of(error)
    context = {
        "url": draft.url,
        "reason": reason,
        "may_pass": isinstance(error, FetchError) and not error.permanent,
        "is_address": isinstance(error, Refused) or error.code == "publication.unknown",
        "words": [said for said in draft.words.values() if any(True for _ in said.fields)],
        "language": language,
        "language_links": [] if request.method == "POST" else language_links(language, url=draft.url),
    }
    return page(
        request, "corrigenda/reader/cannot_open.html", context, language=language, status=_status(error)
    )


def _status(error: CorrigendaError) -> int:
    match error:
        case Refused():
            return HTTPStatus.UNPROCESSABLE_ENTITY
        case NotFound() | FetchError(code="fetch.not_found"):
            return HTTPStatus.NOT_FOUND
    return HTTPStatus.BAD_GATEWAY
