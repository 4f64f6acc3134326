"""One authenticated request to a CMS, its failures put into the contract's words."""

from __future__ import annotations

import math
import ssl
from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from corrigenda import net
from corrigenda.connectors.writing import failure_of_status
from corrigenda.core.errors import ConnectorError, FetchError

_REFUSED_BY_GUARD = {
    "fetch.bad_url",
    "fetch.not_in_domains",
    "fetch.port_not_allowed",
    "fetch.private_address",
}

# Whoever asks for more has made a mistake, or does not want us: the desk shall see it.
_LONGEST_WAIT = 86_400


def call(
    method: str,
    url: str,
    *,
    guard: net.Guard,
    headers: Mapping[str, str] | None = None,
    params: Mapping[str, str] | None = None,
    json: object = None,
    content: bytes | None = None,
    auth: tuple[str, str] | None = None,
    expected: tuple[int, ...] = (200, 201),
    tls: ssl.SSLContext | None = None,
) -> net.Response:
    """The answer, when its status is among ``expected``. Raises ConnectorError; redirects are failures."""
    try:
        answer = net.request(
            method,
            url,
            guard=guard,
            headers=headers,
            params=params,
            json=json,
            content=content,
            auth=auth,
            tls=tls,
        )
    except FetchError as error:
        raise _translated(error) from None
    if answer.status not in expected:
        raise failure_of_status(answer.status, wait=asked_wait(answer.headers))
    return answer


def asked_wait(headers: Mapping[str, str]) -> int:
    """The seconds of ``Retry-After``, given as a number or as a date; 0 for none, at most a day."""
    asked = headers.get("retry-after", "").strip()
    if asked.isascii() and asked.isdecimal():
        return min(int(asked[:9]), _LONGEST_WAIT)
    try:
        seconds = (parsedate_to_datetime(asked) - datetime.now(UTC)).total_seconds()
    except (ValueError, TypeError):
        return 0
    return max(0, min(math.ceil(seconds), _LONGEST_WAIT))


def json_of(answer: net.Response) -> object:
    """The body as JSON. Raises ConnectorError("connector.failed") when it is none."""
    try:
        return answer.json()
    except FetchError:
        raise ConnectorError("connector.failed", permanent=True, status=answer.status) from None


def _translated(error: FetchError) -> ConnectorError:
    if error.code in _REFUSED_BY_GUARD:
        return ConnectorError("connector.not_allowed", permanent=True, why=error.code)
    if error.permanent:
        return ConnectorError("connector.failed", permanent=True, why=error.code)
    return ConnectorError("connector.unreachable", permanent=False, why=error.code)
