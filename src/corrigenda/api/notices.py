"""The public record as JSON, page by page (the feeds give its newest entries)."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from ninja import Router

from corrigenda.api import answers as out
from corrigenda.api import schemas
from corrigenda.models import Notice, Publication, queries
from corrigenda.web import entries
from corrigenda.web.caching import conditional, validator

router = Router(tags=["record"])
FRESH = 60


@router.get(
    "/notices",
    response={200: schemas.NoticesPage},
    openapi_extra=out.problems(404, 422),
    url_name="notices",
)
def list_notices(request: HttpRequest, publication: str, article: str = "", page: int = 1) -> HttpResponse:
    """The entries of a publication (its slug), or of one of its articles (its id), newest first."""
    of = queries.publication_by_slug(publication)
    rows = queries.notices(of)
    if article:
        rows = rows.filter(article=queries.article(of, article))
    found = out.page_of(rows, page, "api:notices", publication=publication, article=article)
    body = found.of([_notice(row, of) for row in found.rows])
    return conditional(request, lambda: out.answer(body), etag=validator(body), seconds=FRESH)


def _notice(notice: Notice, publication: Publication) -> dict[str, Any]:
    entry = entries.entry_of(notice, publication)
    return {
        "id": entry.id,
        "type": entry.type.value,
        "url": entry.url,
        "article": {
            "id": notice.article.public_id,
            "url": notice.article.url,
            "title": notice.article.title,
        },
        "language": entry.language,
        "text": entry.text,
        "before": entry.before,
        "after": entry.after,
        "thanks": list(entry.thanks),
        "published_at": out.moment(entry.published_at),
        "amended_at": None if entry.amended_at is None else out.moment(entry.amended_at),
        "withdrawn_at": None if entry.withdrawn_at is None else out.moment(entry.withdrawn_at),
    }
