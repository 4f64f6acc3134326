"""One authenticated request to a CMS, its failures put into the contract's words."""

from __future__ import annotations

import ssl
from collections.abc import Mapping

from corrigenda import net
from corrigenda.connectors.writing import failure_of_status
from corrigenda.core.errors import ConnectorError, FetchError

_REFUSED_BY_GUARD = {
    "fetch.bad_url",
    "fetch.not_in_domains",
    "fetch.port_not_allowed",
    "fetch.private_address",
}


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
        raise failure_of_status(answer.status)
    return answer


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
