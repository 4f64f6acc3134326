"""A page, or another file of a site, with its redirects; or that it has not changed."""

from __future__ import annotations

import re
import ssl
from collections.abc import Mapping
from dataclasses import dataclass

import httpx2

from corrigenda.core.errors import FetchError
from corrigenda.net.charset import decode_page
from corrigenda.net.errand import Errand, Response, Wanting, media_type
from corrigenda.net.guard import Guard, Limits, Resolver, resolve_host

PAGE_LIMITS = Limits()
# A sitemap may name fifty thousand pages.
FILE_LIMITS = Limits(first_byte=15, total=30, bytes=20_000_000)

_PAGE_ACCEPTED = "text/html,application/xhtml+xml;q=0.9,*/*;q=0.1"
_HTML = ("text/html", "application/xhtml+xml")
_PERHAPS_HTML = ("", "text/plain")
_CHARSET = re.compile(r"charset\s*=\s*([^\s;]+)", re.I)
# How PDF, PNG, GIF, JPEG and ZIP begin, whatever their server calls them.
_FILES = re.compile(rb"%PDF-|\x89PNG|GIF8[79]a|\xff\xd8\xff|PK\x03\x04")
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
    return _page(
        _followed(Errand(guard, limits, resolver, tls), url, {"Accept": _PAGE_ACCEPTED}, _wants_page)
    )


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
    answer = _followed(Errand(guard, limits, resolver, tls), url, headers, _wants_page_again)
    return None if answer.status == 304 else _page(answer)


def fetch_file_again(
    url: str,
    known: Validators,
    *,
    guard: Guard,
    limits: Limits = FILE_LIMITS,
    resolver: Resolver = resolve_host,
    tls: ssl.SSLContext | None = None,
) -> Response | None:
    """The file at ``url`` (a sitemap, a feed, robots.txt) as it came, after redirects; None when it is unchanged.

    Raises FetchError like `fetch_page`, whatever the file's type.
    """
    answer = _followed(Errand(guard, limits, resolver, tls), url, known.conditions(), _wants_file)
    return None if answer.status == 304 else answer


def _followed(errand: Errand, url: str, headers: Mapping[str, str], wanting: Wanting) -> Response:
    """The first answer that is no redirect."""
    for _ in range(errand.redirects + 1):
        answer = errand.send("GET", url, wanting, headers=headers)
        if not _is_redirect(answer.status, answer.headers):
            return answer
        url = _redirected(answer.url, answer.headers["location"])
    raise FetchError("fetch.too_many_redirects")


def _redirected(base: str, target: str) -> str:
    try:
        joined = httpx2.URL(base).join(target)
    except (httpx2.InvalidURL, ValueError):
        raise FetchError("fetch.bad_url") from None
    if _LOGIN_PATH.search(joined.path) or _LOGIN_HOST.match(joined.host):
        raise FetchError("fetch.needs_login")
    return str(joined)


def _wants_page(status: int, headers: Mapping[str, str]) -> bool:
    """Judges a page by its head, so that nobody downloads a film to learn that it is no page."""
    if _is_redirect(status, headers):
        return False
    _judge_status(status)
    kind = media_type(headers)
    if kind not in (*_HTML, *_PERHAPS_HTML):
        raise FetchError("fetch.not_html", content_type=kind[:80])
    return True


def _wants_page_again(status: int, headers: Mapping[str, str]) -> bool:
    return status != 304 and _wants_page(status, headers)


def _wants_file(status: int, headers: Mapping[str, str]) -> bool:
    if status == 304 or _is_redirect(status, headers):
        return False
    _judge_status(status)
    return True


def _is_redirect(status: int, headers: Mapping[str, str]) -> bool:
    return status in (301, 302, 303, 307, 308) and "location" in headers


def _page(answer: Response) -> Page:
    kind = answer.content_type
    if kind in _PERHAPS_HTML and not _SNIFFED.match(answer.body[:4096]):
        raise FetchError("fetch.not_html", content_type=kind)
    if _FILES.match(answer.body):
        raise FetchError("fetch.not_html", content_type=kind)
    declared = _CHARSET.search(answer.headers.get("content-type", ""))
    html, charset = decode_page(answer.body, declared[1] if declared else "")
    return Page(answer.url, answer.status, answer.headers, answer.body, html, kind, charset)


def _judge_status(status: int) -> None:
    if status in (404, 410):
        raise FetchError("fetch.not_found", status=status)
    if status in (401, 403, 407):
        raise FetchError("fetch.needs_login", status=status)
    if status == 429 or status >= 500:
        raise FetchError("fetch.server_error", permanent=False, status=status)
    if not 200 <= status < 300:
        raise FetchError("fetch.refused", status=status)
