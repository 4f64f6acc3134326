"""The publisher's CMS says that an article changed, signed as Standard Webhooks asks."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from ninja import Router

from corrigenda.api import answers as out
from corrigenda.api import schemas
from corrigenda.models import queries
from corrigenda.services import announcing

router = Router(tags=["announcements"])
SIGNATURE = [
    {"name": name, "in": "header", "required": True, "schema": {"type": "string"}}
    for name in ("webhook-id", "webhook-timestamp", "webhook-signature")
]


@router.post(
    "/publications/{slug}/announcements",
    response={202: schemas.AnnouncementOut},
    openapi_extra={**out.problems(400, 401, 404, 413, 415, 422), "parameters": SIGNATURE},
    url_name="announcements",
)
def announce(request: HttpRequest, slug: str, message: schemas.AnnouncementIn) -> HttpResponse:
    """Has the article looked at soon. The same `webhook-id` again does nothing; the answer is the same kind."""
    publication = queries.publication_by_slug(slug)
    headers = {name.lower(): value for name, value in request.headers.items()}
    looks = announcing.hear(publication, headers, request.body, message.data.url, now=timezone.now())
    return out.answer({"looks": looks}, 202)
