"""Fetching: one request, or a page with its redirects, behind the guard."""

from __future__ import annotations

import re
import ssl
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib.metadata import version
from typing import Any

import httpcore2
import httpx2

from corrigenda.core.errors import FetchError
from corrigenda.net.bodies import read_body
from corrigenda.net.charset import decode_page
from corrigenda.net.guard import Guard, Limits, Resolver, resolve_host
from corrigenda.net.transport import GuardedTransport

USER_AGENT = f"Corrigenda/{version('corrigenda')} (+https://pypi.org/project/corrigenda/)"
PAGE_LIMITS = Limits()
# A CMS may list many posts in one answer.
REQUEST_LIMITS = Limits(first_byte=15, total=30, bytes=20_000_000)
HEAD_LIMITS = Limits(total=10)
# What servers that do not know HEAD, or do not like it, answer to it alone.
_DOUBTED = (400, 403, 404, 405, 410, 500, 501)

_PAGE_ACCEPTED = "text/html,application/xhtml+xml;q=0.9,*/*;q=0.1"
_HTML = ("text/html", "application/xhtml+xml")
_PERHAPS_HTML = ("", "text/plain")
_CHARSET = re.compile(r"charset\s*=\s*([^\s;]+)", re.I)
# Servers that know no better call a page text; a page says what it is in its first bytes.
_SNIFFED = re.compile(
    rb"\s*(?:\xef\xbb\xbf)?\s*(?:<!--.*?-->\s*|<\?xml[^>]*>\s*)*<(?:!doctype\s+html|html)\b", re.I | re.S
)
_LOGIN_WORDS = (
    r"(?:log-?in|sign-?in|sso|auth|oauth2?|authorize|wp-login|connexion|se-connecter|identification)"
)
# A whole path segment or the host's first label: words of a headline's slug must not count.
_LOGIN_PATH = re.compile(rf"/{_LOGIN_WORDS}(?:\.\w+)?(?:/|$)", re.I)
_LOGIN_HOST = re.compile(rf"{_LOGIN_WORDS}\.", re.I)


@dataclass(frozen=True, slots=True)
class Response:
    """An answer as it came, any status: 3xx are not followed. Header names are lower-case."""

    url: str
    status: int
    headers: Mapping[str, str]
    body: bytes

    @property
    def content_type(self) -> str:
        """The media type alone, lower-case; empty when none was given."""
        return _media_type(self.headers)

    def json(self) -> Any:
        """The body as JSON. Raises FetchError("fetch.not_json")."""
        try:
            return httpx2.Response(self.status, content=self.body).json()
        except (ValueError, RecursionError):
            raise FetchError("fetch.not_json") from None


@dataclass(frozen=True, slots=True)
class Validators:
    """What a site said to know a content by: its ETag and its Last-Modified; empty where it said nothing."""

    etag: str = ""
    last_modified: str = ""

    @classmethod
    def of(cls, headers: Mapping[str, str]) -> Validators:
        """Those of an answer; what is too long or strange to be one is left out."""
        etag, last_modified = headers.get("etag", ""), headers.get("last-modified", "")
        return cls(
            etag if len(etag) <= 500 and etag.isascii() else "",
            last_modified if len(last_modified) <= 100 and last_modified.isascii() else "",
        )

    def conditions(self) -> dict[str, str]:
        """The headers that ask for what changed since."""
        asked = {"If-None-Match": self.etag, "If-Modified-Since": self.last_modified}
        return {name: value for name, value in asked.items() if value}


@dataclass(frozen=True, slots=True)
class Page:
    """An HTML page: ``url`` after redirects, ``body`` as bytes, ``html`` decoded from ``charset``."""

    url: str
    status: int
    headers: Mapping[str, str]
    body: bytes
    html: str
    content_type: str
    charset: str


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
    options = {"headers": headers, "json": json, "content": content, "auth": auth}
    deadline = time.monotonic() + limits.total
    return _send(method, url, guard, limits, resolver, tls, deadline, options)


def fetch_page(
    url: str,
    *,
    guard: Guard,
    limits: Limits = PAGE_LIMITS,
    resolver: Resolver = resolve_host,
    tls: ssl.SSLContext | None = None,
) -> Page:
    """The HTML page at ``url``, after at most ``limits.redirects`` redirects, each checked like the first.

    Raises FetchError. Permanent: fetch.bad_url, fetch.not_in_domains, fetch.port_not_allowed,
    fetch.private_address, fetch.not_found, fetch.needs_login, fetch.refused, fetch.not_html, fetch.too_large,
    fetch.bad_charset, fetch.bad_encoding, fetch.too_many_redirects.
    Worth another try: fetch.timeout, fetch.unreachable, fetch.server_error, fetch.incomplete.
    """
    return _page(_followed(url, {"Accept": _PAGE_ACCEPTED}, guard, limits, resolver, tls, _wants_body))


def fetch_page_again(
    url: str,
    known: Validators,
    *,
    guard: Guard,
    limits: Limits = PAGE_LIMITS,
    resolver: Resolver = resolve_host,
    tls: ssl.SSLContext | None = None,
) -> Page | None:
    """Like `fetch_page`; None when the site says that nothing changed since ``known``."""
    headers = {"Accept": _PAGE_ACCEPTED, **known.conditions()}
    answer = _followed(url, headers, guard, limits, resolver, tls, _wants_page_again)
    return None if answer.status == 304 else _page(answer)


def fetch_file_again(
    url: str,
    known: Validators,
    *,
    guard: Guard,
    limits: Limits = REQUEST_LIMITS,
    resolver: Resolver = resolve_host,
    tls: ssl.SSLContext | None = None,
) -> Response | None:
    """The file at ``url`` (a sitemap, a feed, robots.txt) as it came, after redirects; None when it is unchanged.

    Raises FetchError like `fetch_page`, whatever the file's type.
    """
    answer = _followed(url, known.conditions(), guard, limits, resolver, tls, _wants_file)
    return None if answer.status == 304 else answer


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
    deadline = time.monotonic() + limits.total
    answer = _send("HEAD", url, guard, limits, resolver, tls, deadline, {}, _wants_none)
    if answer.status not in _DOUBTED:
        return answer
    return _send("GET", url, guard, limits, resolver, tls, deadline, {}, _wants_none)


def _followed(
    url: str,
    headers: Mapping[str, str],
    guard: Guard,
    limits: Limits,
    resolver: Resolver,
    tls: ssl.SSLContext | None,
    wants_body: Callable[[int, Mapping[str, str]], bool],
) -> Response:
    """The first answer that is no redirect."""
    deadline = time.monotonic() + limits.total
    for _ in range(limits.redirects + 1):
        answer = _send("GET", url, guard, limits, resolver, tls, deadline, {"headers": headers}, wants_body)
        if not _is_redirect(answer.status, answer.headers):
            return answer
        url = _redirected(answer.url, answer.headers["location"])
    raise FetchError("fetch.too_many_redirects")


def _send(
    method: str,
    url: str,
    guard: Guard,
    limits: Limits,
    resolver: Resolver,
    tls: ssl.SSLContext | None,
    deadline: float,
    options: Mapping[str, Any],
    wants_body: Callable[[int, Mapping[str, str]], bool] = lambda status, headers: True,
) -> Response:
    parsed = guard.check_url(url)
    transport = GuardedTransport(guard, limits, resolver, tls, deadline)
    timeout = httpx2.Timeout(limits.first_byte, connect=limits.connect)
    own_headers = {"User-Agent": USER_AGENT, "Accept-Encoding": "gzip, deflate"}
    try:
        with (
            httpx2.Client(
                transport=transport, trust_env=False, timeout=timeout, headers=own_headers
            ) as client,
            client.stream(method, parsed, follow_redirects=False, **options) as answer,
        ):
            return _received(answer, limits, wants_body)
    except (httpcore2.TimeoutException, httpx2.TimeoutException):
        raise FetchError("fetch.timeout", permanent=False) from None
    except (httpcore2.UnsupportedProtocol, httpcore2.LocalProtocolError, httpx2.InvalidURL):
        raise FetchError("fetch.bad_url") from None
    except (httpcore2.NetworkError, httpcore2.ProtocolError, httpx2.HTTPError, ssl.SSLError, OSError):
        raise FetchError("fetch.unreachable", permanent=False) from None


def _received(
    answer: httpx2.Response, limits: Limits, wants_body: Callable[[int, Mapping[str, str]], bool]
) -> Response:
    headers = {name.lower(): value for name, value in answer.headers.items()}
    url = str(answer.request.url)
    if not wants_body(answer.status_code, headers):
        return Response(url, answer.status_code, headers, b"")
    announced = headers.get("content-length", "")
    if announced.isdecimal() and int(announced) > limits.bytes:
        raise FetchError("fetch.too_large", limit=limits.bytes)
    body = read_body(answer.iter_raw(), headers.get("content-encoding", ""), limits.bytes)
    return Response(url, answer.status_code, headers, body)


def _redirected(base: str, target: str) -> str:
    try:
        joined = httpx2.URL(base).join(target)
    except (httpx2.InvalidURL, ValueError):
        raise FetchError("fetch.bad_url") from None
    if _LOGIN_PATH.search(joined.path) or _LOGIN_HOST.match(joined.host):
        raise FetchError("fetch.needs_login")
    return str(joined)


def _wants_body(status: int, headers: Mapping[str, str]) -> bool:
    """Judges a page by its head, so that nobody downloads a film to learn that it is no page."""
    if _is_redirect(status, headers):
        return False
    _judge_status(status)
    media_type = _media_type(headers)
    if media_type not in (*_HTML, *_PERHAPS_HTML):
        raise FetchError("fetch.not_html", content_type=media_type[:80])
    return True


def _wants_none(status: int, headers: Mapping[str, str]) -> bool:
    return False


def _wants_page_again(status: int, headers: Mapping[str, str]) -> bool:
    return status != 304 and _wants_body(status, headers)


def _wants_file(status: int, headers: Mapping[str, str]) -> bool:
    if status == 304 or _is_redirect(status, headers):
        return False
    _judge_status(status)
    return True


def _is_redirect(status: int, headers: Mapping[str, str]) -> bool:
    return status in (301, 302, 303, 307, 308) and "location" in headers


def _page(answer: Response) -> Page:
    media_type = answer.content_type
    if media_type in _PERHAPS_HTML and not _SNIFFED.match(answer.body[:4096]):
        raise FetchError("fetch.not_html", content_type=media_type)
    declared = _CHARSET.search(answer.headers.get("content-type", ""))
    html, charset = decode_page(answer.body, declared[1] if declared else "")
    return Page(answer.url, answer.status, answer.headers, answer.body, html, media_type, charset)


def _media_type(headers: Mapping[str, str]) -> str:
    return headers.get("content-type", "").partition(";")[0].strip().lower()


def _judge_status(status: int) -> None:
    if status in (404, 410):
        raise FetchError("fetch.not_found", status=status)
    if status in (401, 403, 407):
        raise FetchError("fetch.needs_login", status=status)
    if status == 429 or status >= 500:
        raise FetchError("fetch.server_error", permanent=False, status=status)
    if not 200 <= status < 300:
        raise FetchError("fetch.refused", status=status)
