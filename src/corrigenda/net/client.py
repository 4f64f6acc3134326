"""One request to somebody else's server, behind the guard."""

from __future__ import annotations

import ssl
from collections.abc import Mapping

from corrigenda.net.errand import Errand, Response, head, whole
from corrigenda.net.guard import Guard, Limits, Resolver, resolve_host

# A CMS may list many posts in one answer.
REQUEST_LIMITS = Limits(first_byte=15, total=30, bytes=20_000_000)
HEAD_LIMITS = Limits(total=10)
# What servers that do not know HEAD, or do not like it, answer to it alone.
_DOUBTED = (400, 403, 404, 405, 410, 500, 501)


def request(
    method: str,
    url: str,
    *,
    guard: Guard,
    headers: Mapping[str, str] | None = None,
    params: Mapping[str, str] | None = None,
    json: object = None,
    content: bytes | None = None,
    auth: tuple[str, str] | None = None,
    limits: Limits = REQUEST_LIMITS,
    resolver: Resolver = resolve_host,
    tls: ssl.SSLContext | None = None,
) -> Response:
    """The answer to one request; redirects are handed back, so that credentials never travel along.

    ``auth`` is a user and a password for HTTP Basic. No cookies, no proxy from the environment.
    Raises FetchError for a URL or address that the guard refuses and for what kept an answer from coming:
    fetch.unreachable, fetch.timeout, fetch.too_large, fetch.bad_encoding, fetch.incomplete.
    """
    if params:
        url = str(guard.check_url(url).copy_merge_params(dict(params)))
    errand = Errand(guard, limits, resolver, tls)
    return errand.send(method, url, whole, headers=headers, json=json, content=content, auth=auth)


def fetch_head(
    url: str,
    *,
    guard: Guard,
    limits: Limits = HEAD_LIMITS,
    resolver: Resolver = resolve_host,
    tls: ssl.SSLContext | None = None,
) -> Response:
    """The status and the headers at ``url``, no body, any status: redirects are handed back.

    Asks with HEAD; with GET, whose body is not read, where the answer may be meant for HEAD alone. Raises FetchError
    like `request`.
    """
    errand = Errand(guard, limits, resolver, tls)
    answer = errand.send("HEAD", url, head)
    return errand.send("GET", url, head) if answer.status in _DOUBTED else answer
