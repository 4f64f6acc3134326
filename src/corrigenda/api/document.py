"""The OpenAPI document of the API: what the framework knows of it, and the envelope of its errors."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

from django.http import HttpRequest, HttpResponse

from corrigenda.api import schemas
from corrigenda.api.application import api
from corrigenda.web.caching import conditional, validator

FRESH = 3600
_REFERENCES = "#/components/schemas/{model}"


def openapi() -> dict[str, Any]:
    """The document (OpenAPI 3.1), the same on every server."""
    document: dict[str, Any] = json.loads(json.dumps(api.get_openapi_schema(path_prefix="/api/v1/")))
    problem = schemas.Problem.model_json_schema(ref_template=_REFERENCES)
    known = document["components"]["schemas"]
    known.update(problem.pop("$defs"))
    known["Problem"] = problem
    return document


@cache
def openapi_text() -> str:
    """The document as it is kept in ``docs/openapi.json``. Made once: it takes a tenth of a second."""
    return json.dumps(openapi(), indent=1, ensure_ascii=False, sort_keys=True) + "\n"


def serve(request: HttpRequest) -> HttpResponse:
    """The document."""
    text = openapi_text()
    return conditional(
        request,
        lambda: HttpResponse(text, content_type="application/json"),
        etag=validator(text),
        seconds=FRESH,
    )
