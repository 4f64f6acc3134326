"""How the API answers when all is well, and what it says it may answer when not."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Generic, TypeVar

from django.db.models import Model, QuerySet
from django.http import HttpResponse
from django.urls import reverse
from django.utils.http import urlencode

from corrigenda.conf import conf
from corrigenda.core.errors import Refused
from corrigenda.web.envelope import MEDIA_TYPE

PER_PAGE = 50
MAX_PAGE = 1_000_000
Row = TypeVar("Row", bound=Model)


def answer(body: Mapping[str, Any], status: int = 200) -> HttpResponse:
    """The body as JSON. Built by hand rather than by the schemas, which the tests hold it to: it is half the cost."""
    text = json.dumps(body, ensure_ascii=False, separators=(",", ":"))
    return HttpResponse(text.encode(), status=status, content_type="application/json")


def moment(at: datetime) -> str:
    """A time as it goes out."""
    return at.isoformat(timespec="seconds")


def fitting(number: int) -> int:
    """The number; 0, which no row has, for one beyond the column: an error of the client, not of the database."""
    return number if 0 < number < 2**31 else 0


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


@dataclass(frozen=True, slots=True)
class Page(Generic[Row]):
    """The rows of one page of a list, how many there are in all, and where the next ones are."""

    rows: list[Row]
    total: int
    next: str | None

    def of(self, items: list[dict[str, Any]]) -> dict[str, Any]:
        """The body of the answer, with the rows as they go out."""
        return {"items": items, "total": self.total, "next": self.next}


def page_of(rows: QuerySet[Row], page: int, name: str, *within: int | str, **chosen: str) -> Page[Row]:
    """A page of the rows, counted from 1; ``name``, what it stands ``within`` and ``chosen`` make the address of the next.

    Raises Refused("request.no_such_page").
    """
    if not 1 <= page <= MAX_PAGE:
        raise Refused("request.no_such_page", field="page")
    start, end = (page - 1) * PER_PAGE, page * PER_PAGE
    total = rows.count()
    found = list(rows[start:end]) if start < total else []
    return Page(found, total, _next_page(name, within, page, chosen) if end < total else None)


def _next_page(name: str, within: Sequence[int | str], page: int, chosen: Mapping[str, str]) -> str:
    given = {name: value for name, value in chosen.items() if value} | {"page": str(page + 1)}
    return f"{conf().base_url}{reverse(name, args=within)}?{urlencode(given)}"
