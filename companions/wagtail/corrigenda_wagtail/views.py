"""Reads a page's source, and writes it in one transaction when it still is what was read."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import wraps
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.contrib.auth import get_user_model
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.http import HttpRequest, JsonResponse
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST
from standardwebhooks import Webhook, WebhookVerificationError
from wagtail.models import Page

from corrigenda_wagtail.sources import field_of, parts_of, set_source, source_of, version_of

Wish = dict[str, Any]


def signed(view: Callable[[HttpRequest, Wish], JsonResponse]) -> Callable[[HttpRequest], JsonResponse]:
    """The view for signed requests alone, with their parsed body."""

    @csrf_exempt
    @require_POST
    @wraps(view)
    def answer(request: HttpRequest) -> JsonResponse:
        headers = {name.lower(): value for name, value in request.headers.items()}
        try:
            Webhook(settings.CORRIGENDA_WAGTAIL["SECRET"]).verify(request.body, headers)
        except WebhookVerificationError:
            return JsonResponse({"error": "bad signature"}, status=401)
        return view(request, json.loads(request.body))

    return answer


@signed
def read(request: HttpRequest, wish: Wish) -> JsonResponse:
    """The live page's source."""
    page = _page(request, wish["url"])
    part = wish.get("part", "")
    field = field_of(page, part) if page else None
    if page is None or field is None:
        return JsonResponse({"error": "no such article"}, status=404)
    source_format, text = source_of(page, field)
    answer = {"source": text, "format": source_format, "version": version_of(page, text)}
    return JsonResponse(answer | {"parts": [] if part else parts_of(page)})


@signed
def apply(request: HttpRequest, wish: Wish) -> JsonResponse:
    """Publishes the new source, or says who or what stands in the way."""
    found = _page(request, wish["url"])
    if found is None or field_of(found, wish.get("part", "")) is None:
        return JsonResponse({"error": "no such article"}, status=404)
    with transaction.atomic():
        Page.objects.select_for_update().get(pk=found.pk)
        return _publish(Page.objects.get(pk=found.pk).specific, wish)


def _publish(page: Any, wish: Wish) -> JsonResponse:
    field = field_of(page, wish.get("part", ""))
    _, text = source_of(page, field)
    if version_of(page, text) != wish["version"]:
        return JsonResponse({"version": version_of(page, text)}, status=409)
    holder = _holder(page)
    if holder:
        return JsonResponse({"holder": holder}, status=423)
    user = get_user_model().objects.get_by_natural_key(settings.CORRIGENDA_WAGTAIL["USER"])
    if not page.permissions_for_user(user).can_publish():
        raise PermissionDenied
    set_source(page, field, wish["source"])
    page.save_revision(user=user, log_action="wagtail.edit", changed=True).publish(user=user)
    page.refresh_from_db()
    _, now = source_of(page, field)
    return JsonResponse({"version": version_of(page, now)})


def _holder(page: Any) -> str:
    """Who has the page, or what of somebody's would be published along with us."""
    if page.locked:
        return str(page.locked_by or "somebody")
    if page.workflow_in_progress:
        return "a workflow"
    return "an unpublished draft" if page.has_unpublished_changes else ""


def _page(request: HttpRequest, url: str) -> Any:
    """The live page that readers find at the address."""
    found = Page.route_for_request(request, urlsplit(url).path) if url else None
    page = found.page.specific if found else None
    return page if page is not None and page.live else None
