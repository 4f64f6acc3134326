"""The API as one application: its parts, its reader of JSON, its one handler of errors."""

from __future__ import annotations

from typing import Any

from django.http import Http404, HttpRequest
from ninja import NinjaAPI
from ninja.errors import AuthenticationError, HttpError, ValidationError
from ninja.parser import Parser

from corrigenda.api import alterations, announcements, articles, errata, intake, notices, problems, sweeps
from corrigenda.api.bodies import read_json
from corrigenda.core.errors import CorrigendaError


class StrictParser(Parser):
    """Reads bodies with `read_json`."""

    def parse_body(self, request: HttpRequest) -> Any:
        """The body's value. Raises Refused."""
        return read_json(request.body)


api = NinjaAPI(
    title="Corrigenda",
    version="1",
    description="Report errors in articles, see what became of them, decide them, read the record.",
    urls_namespace="api",
    openapi_url=None,
    docs_url=None,
    parser=StrictParser(),
)
for part in (intake, articles, errata, alterations, sweeps, notices, announcements):
    api.add_router("", part.router)
for kind in (Exception, CorrigendaError, Http404, HttpError, AuthenticationError, ValidationError):
    api.add_exception_handler(kind, problems.handle)
