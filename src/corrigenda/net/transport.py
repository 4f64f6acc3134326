"""The transport that dials only addresses which it has checked, and stops at a wall-clock deadline."""

from __future__ import annotations

import socket
import ssl
import time
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any, cast

import httpcore2
import httpx2

from corrigenda.core.errors import FetchError
from corrigenda.net.guard import Guard, Limits, Resolver, resolve_in


class GuardedTransport(httpx2.BaseTransport):
    """One connection at a time, to an address that the guard permits; Host and SNI stay the URL's.

    The name is resolved once a connection and the connection goes to that very answer, so a name that changes
    its mind between check and use (DNS rebinding) gains nothing.
    """

    def __init__(
        self, guard: Guard, limits: Limits, resolver: Resolver, tls: ssl.SSLContext | None, deadline: float
    ) -> None:
        backend = _GuardedBackend(guard, limits, resolver, deadline)
        self._pool = httpcore2.ConnectionPool(
            ssl_context=tls or default_tls(), network_backend=backend, max_connections=1, keepalive_expiry=0
        )

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        answer = self._pool.handle_request(
            httpcore2.Request(
                method=request.method,
                url=httpcore2.URL(
                    scheme=request.url.raw_scheme,
                    host=request.url.raw_host,
                    port=request.url.port,
                    target=request.url.raw_path,
                ),
                headers=request.headers.raw,
                content=request.stream,
                extensions=request.extensions,
            )
        )
        return httpx2.Response(
            status_code=answer.status,
            headers=answer.headers,
            stream=_Body(answer),
            extensions=answer.extensions,
        )

    def close(self) -> None:
        self._pool.close()


@cache
def default_tls() -> ssl.SSLContext:
    """The system's trust store, whatever the environment says; made once, since loading it takes 20 ms."""
    return httpx2.create_ssl_context(trust_env=False)


class _Body(httpx2.SyncByteStream):
    def __init__(self, answer: httpcore2.Response) -> None:
        self._answer = answer

    def __iter__(self) -> Iterator[bytes]:
        yield from cast(Iterable[bytes], self._answer.stream)

    def close(self) -> None:
        self._answer.close()


class _GuardedBackend(httpcore2.NetworkBackend):
    def __init__(self, guard: Guard, limits: Limits, resolver: Resolver, deadline: float) -> None:
        self._guard = guard
        self._limits = limits
        self._resolver = resolver
        self._deadline = deadline
        self._dialler = httpcore2.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore2.NetworkStream:
        until = min(time.monotonic() + self._limits.connect, self._deadline)
        addresses = self._resolved(host, port, until)
        for address in addresses[:-1]:
            try:
                return self._dial(address, port, until)
            except (httpcore2.ConnectError, httpcore2.ConnectTimeout):
                continue
        return self._dial(addresses[-1], port, until)

    def _resolved(self, host: str, port: int, until: float) -> list[str]:
        """The host's addresses, all of them permitted. Raises FetchError, or httpcore2's network errors."""
        try:
            addresses = list(resolve_in(until - time.monotonic(), self._resolver, host, port))
        except TimeoutError:
            raise httpcore2.ConnectTimeout("name resolution") from None
        except OSError:
            raise httpcore2.ConnectError("name resolution") from None
        if not addresses:
            raise httpcore2.ConnectError("no address")
        if not all(self._guard.permits(address) for address in addresses):
            raise FetchError("fetch.private_address", host=host)
        return addresses

    def _dial(self, address: str, port: int, until: float) -> httpcore2.NetworkStream:
        left = until - time.monotonic()
        if left <= 0:
            raise httpcore2.ConnectTimeout("connect")
        stream = self._dialler.connect_tcp(
            address, port, timeout=left, socket_options=[(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 0)]
        )
        return _Stream(stream, self._deadline)


class _Stream(httpcore2.NetworkStream):
    """A stream none of whose waits goes past the deadline: a byte now and then does not keep it open."""

    def __init__(self, stream: httpcore2.NetworkStream, deadline: float) -> None:
        self._stream = stream
        self._deadline = deadline

    def _left(self, timeout: float | None) -> float:
        left = self._deadline - time.monotonic()
        if left <= 0:
            raise httpcore2.ReadTimeout("deadline")
        return left if timeout is None else min(left, timeout)

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._stream.read(max_bytes, self._left(timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._stream.write(buffer, self._left(timeout))

    def close(self) -> None:
        self._stream.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore2.NetworkStream:
        inner = self._stream.start_tls(ssl_context, server_hostname, self._left(timeout))
        return _Stream(inner, self._deadline)

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)
