"""Answers that caches may keep: a validator computed before anything is rendered, 304 where it still holds."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from datetime import datetime
from importlib.metadata import version

from django.http import HttpRequest, HttpResponse
from django.utils.cache import get_conditional_response
from django.utils.http import http_date

# A new release may render the same facts otherwise.
RELEASE = version("corrigenda")


def validator(*facts: object) -> str:
    """The strong ETag that stands for these facts (their ``repr`` must tell them apart)."""
    return (
        '"' + hashlib.sha256(repr((RELEASE, facts)).encode("utf-8", "surrogatepass")).hexdigest()[:32] + '"'
    )


def conditional(
    request: HttpRequest,
    render: Callable[[], HttpResponse],
    *,
    etag: str,
    modified: datetime | None = None,
    language: str = "",
    seconds: int,
) -> HttpResponse:
    """``render()``, or 304 when the client has it already. Anybody may keep the answer for ``seconds``.

    ``language`` is what the answer is written in, whatever the browser asked for.
    """
    timestamp = None if modified is None else int(modified.timestamp())
    known = get_conditional_response(request, etag, timestamp)
    response = render() if known is None else known
    response.headers["ETag"] = etag
    if timestamp is not None:
        response.headers["Last-Modified"] = http_date(timestamp)
    if language:
        response.headers["Content-Language"] = language
    response.headers["Cache-Control"] = f"public, max-age={seconds}"
    return response
