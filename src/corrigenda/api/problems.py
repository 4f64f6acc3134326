"""Which problem is it? Whatever a view of the API or the framework raises, in the one envelope."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from typing import Any

from django.core.exceptions import SuspiciousOperation
from django.http import Http404, HttpRequest, HttpResponse
from django.utils import translation
from ninja.errors import AuthenticationError, HttpError, ValidationError

from corrigenda.core.errors import Conflict, CorrigendaError, FetchError, NotFound, Refused
from corrigenda.core.intake import INSISTABLE, OffTopic, Refusals
from corrigenda.models import Publication
from corrigenda.web.envelope import problem
from corrigenda.web.language import language_of
from corrigenda.web.outages import AWAY
from corrigenda.web.sentences import sentence

log = logging.getLogger("corrigenda.api")

STATUS_OF_CODE = {
    "request.malformed": 400,
    "request.too_deep": 400,
    "request.bad_characters": 400,
    "request.too_large": 413,
    "request.not_json": 415,
    "token.required": 401,
    "announcement.unsigned": 401,
    "erratum.role": 403,
    "article.role": 403,
    "origin.foreign": 403,
    "report.blocked": 403,
    "report.too_many": 429,
    "report.proof_needed": 429,
}
# Our code for the kinds of pydantic's findings that a client can act upon.
_CODES = {
    "missing": "request.missing",
    "extra_forbidden": "request.unknown_field",
    "string_too_long": "request.too_long",
    "string_too_short": "request.empty",
    "union_tag_invalid": "request.unknown_choice",
    "literal_error": "request.unknown_choice",
    "enum": "request.unknown_choice",
}


def of_error(error: CorrigendaError, *, language: str, **more: Any) -> HttpResponse:
    """The problem of an expected failure; a field to mend is named under ``errors``."""
    if isinstance(error, Refused) and error.field:
        more["errors"] = [_one(error.code, error.field, error.facts, language)]
    response = problem(status_of(error), error.code, language=language, facts=error.facts, **more)
    if "seconds" in error.facts:
        response.headers["Retry-After"] = str(error.facts["seconds"])
    if response.status_code == 401:
        response.headers["WWW-Authenticate"] = 'Bearer realm="corrigenda"'
    return response


def of_refusals(refusals: Refusals, *, language: str) -> HttpResponse:
    """Everything to mend in a report, each with its field."""
    errors = [_one(one.code, one.field, one.facts, language) for one in refusals.problems]
    insistable = all(one.code in INSISTABLE for one in refusals.problems)
    more: dict[str, Any] = {"may_insist": True} if insistable else {}
    return problem(422, "request.invalid", language=language, errors=errors, **more)


def of_off_topic(off_topic: OffTopic, publication: Publication, *, language: str) -> HttpResponse:
    """Not about an error: where the message belongs, and its text, ready to be taken there."""
    return problem(
        422, "report.off_topic", language=language, contact_url=publication.contact_url, text=off_topic.text
    )


def status_of(error: CorrigendaError) -> int:
    """The status that fits a failure."""
    if error.code in STATUS_OF_CODE:
        return STATUS_OF_CODE[error.code]
    if isinstance(error, NotFound):
        return 404
    if isinstance(error, Conflict):
        return 409
    if isinstance(error, FetchError) and not error.permanent:
        return 503
    return 422


def handle(request: HttpRequest, error: Exception | type[Exception]) -> HttpResponse:
    """The one handler of everything that a view or the framework raises."""
    language = language_of(request)
    if isinstance(error, HttpError) and isinstance(error.__cause__, CorrigendaError):
        error = error.__cause__
    if isinstance(error, CorrigendaError):
        return of_error(error, language=language)
    if isinstance(error, ValidationError):
        errors = [_finding(one, language) for one in error.errors]
        return problem(422, "request.invalid", language=language, errors=errors)
    if isinstance(error, AuthenticationError):
        return of_error(Refused("token.required"), language=language)
    if isinstance(error, Http404):
        return problem(404, "request.no_such_address", language=language)
    if isinstance(error, SuspiciousOperation):
        return problem(400, "request.unreadable", language=language)
    if isinstance(error, AWAY):
        # Nothing was kept, and the same key may be sent again. One line each: an outage meets every request.
        log.error("%s %s: the database does not answer: %s", request.method, request.path, error)
        return problem(503, "server.unavailable", language=language)
    log.error("%s %s failed", request.method, request.path, exc_info=True)
    return problem(500, "server.fault", language=language)


def _finding(finding: Mapping[str, Any], language: str) -> dict[str, object]:
    """One of the framework's findings; its place without the names of our own arguments."""
    where, *path = finding["loc"]
    if where == "body":
        # Our argument's name; and where it is one of several shapes, the name of the shape.
        path = path[2:] if path[0] == "decision" else path[1:]
    names = [str(part) for part in path]
    return _one(_CODES.get(finding["type"], "request.bad_value"), ".".join(names), {}, language)


def _one(code: str, field: str, facts: Mapping[str, object], language: str) -> dict[str, object]:
    with translation.override(language):
        return {"code": code, "field": field, "detail": sentence(code, **facts)}
