"""How the API answers when all is well, and what it says it may answer when not."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from django.http import HttpResponse
from django.urls import reverse
from django.utils.http import urlencode

from corrigenda.conf import conf
from corrigenda.core.errors import Refused
from corrigenda.web.envelope import MEDIA_TYPE

PER_PAGE = 50
MAX_PAGE = 1_000_000


def answer(body: Mapping[str, Any], status: int = 200) -> HttpResponse:
    """The body as JSON. Built by hand rather than by the schemas, which the tests hold it to: it is half the cost."""
    text = json.dumps(body, ensure_ascii=False, separators=(",", ":"))
    return HttpResponse(text, status=status, content_type="application/json")


def moment(at: datetime) -> str:
    """A time as it goes out."""
    return at.isoformat(timespec="seconds")


def problems(*statuses: int) -> dict[str, Any]:
    """The errors that an operation declares in the OpenAPI document, all in the one envelope."""
    schema = {"$ref": "#/components/schemas/Problem"}
    everywhere = {405, 500}
    return {
        "responses": {
            status: {"description": "Problem", "content": {MEDIA_TYPE: {"schema": schema}}}
            for status in sorted({*statuses, *everywhere})
        }
    }


def next_page(name: str, page: int, **chosen: str) -> str:
    """The address of the page after this one."""
    given = {name: value for name, value in chosen.items() if value} | {"page": str(page + 1)}
    return f"{conf().base_url}{reverse(name)}?{urlencode(given)}"


def page_bounds(page: int) -> slice:
    """The rows of a page."""
    if not 1 <= page <= MAX_PAGE:
        raise Refused("request.no_such_page", field="page")
    return slice((page - 1) * PER_PAGE, page * PER_PAGE)
