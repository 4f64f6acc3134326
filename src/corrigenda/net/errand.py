"""One errand on the network, behind the guard: some requests, and the time that all of them may take."""

from __future__ import annotations

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
from corrigenda.net.guard import Guard, Limits, Resolver
from corrigenda.net.transport import GuardedTransport

USER_AGENT = f"Corrigenda/{version('corrigenda')} (+https://pypi.org/project/corrigenda/)"
# Whether the body of an answer is wanted, judged by its status and its headers. May raise FetchError.
Wanting = Callable[[int, Mapping[str, str]], bool]


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
        return media_type(self.headers)

    def json(self) -> Any:
        """The body as JSON. Raises FetchError("fetch.not_json")."""
        try:
            return httpx2.Response(self.status, content=self.body).json()
        except (ValueError, RecursionError):
            raise FetchError("fetch.not_json") from None


class Errand:
    """Requests that share one deadline. No cookies, no proxy from the environment, redirects handed back."""

    def __init__(self, guard: Guard, limits: Limits, resolver: Resolver, tls: ssl.SSLContext | None) -> None:
        self._guard, self._limits, self._resolver, self._tls = guard, limits, resolver, tls
        self._deadline = time.monotonic() + limits.total

    @property
    def redirects(self) -> int:
        """How many may be followed."""
        return self._limits.redirects

    def send(self, method: str, url: str, wanting: Wanting, **options: Any) -> Response:
        """The answer, its body where it is wanted. Raises FetchError for what the guard refuses and for what kept an
        answer from coming; ``options`` are httpx's."""
        parsed = self._guard.check_url(url)
        transport = GuardedTransport(self._guard, self._limits, self._resolver, self._tls, self._deadline)
        timeout = httpx2.Timeout(self._limits.first_byte, connect=self._limits.connect)
        own_headers = {"User-Agent": USER_AGENT, "Accept-Encoding": "gzip, deflate"}
        try:
            with (
                httpx2.Client(
                    transport=transport, trust_env=False, timeout=timeout, headers=own_headers
                ) as client,
                client.stream(method, parsed, follow_redirects=False, **options) as answer,
            ):
                return self._received(answer, wanting)
        except (httpcore2.TimeoutException, httpx2.TimeoutException):
            raise FetchError("fetch.timeout", permanent=False) from None
        except (httpcore2.UnsupportedProtocol, httpcore2.LocalProtocolError, httpx2.InvalidURL):
            raise FetchError("fetch.bad_url") from None
        except (httpcore2.NetworkError, httpcore2.ProtocolError, httpx2.HTTPError, ssl.SSLError, OSError):
            raise FetchError("fetch.unreachable", permanent=False) from None

    def _received(self, answer: httpx2.Response, wanting: Wanting) -> Response:
        headers = {name.lower(): value for name, value in answer.headers.items()}
        url, most = str(answer.request.url), self._limits.bytes
        if not wanting(answer.status_code, headers):
            return Response(url, answer.status_code, headers, b"")
        announced = headers.get("content-length", "")
        if announced.isdecimal() and int(announced) > most:
            raise FetchError("fetch.too_large", limit=most)
        body = read_body(answer.iter_raw(), headers.get("content-encoding", ""), most)
        return Response(url, answer.status_code, headers, body)


def whole(status: int, headers: Mapping[str, str]) -> bool:
    """Wants every body."""
    return True


def head(status: int, headers: Mapping[str, str]) -> bool:
    """Wants no body."""
    return False


def media_type(headers: Mapping[str, str]) -> str:
    """The media type alone, lower-case; empty when none was given."""
    return headers.get("content-type", "").partition(";")[0].strip().lower()
