"""Git's smart HTTP protocol through the guarded client."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from typing import Any

from dulwich.client import AbstractHttpGitClient

from corrigenda import net
from corrigenda.connectors.calling import asked_wait
from corrigenda.connectors.writing import failure_of_status
from corrigenda.core.errors import ConnectorError, FetchError

# The first fetch of a big site brings every file of its newest commit.
_LIMITS = net.Limits(connect=5, first_byte=30, total=300, bytes=500_000_000)


class _Answer:
    """What dulwich wants to see of an answer."""

    def __init__(self, answer: net.Response) -> None:
        self.status = answer.status
        self.headers = answer.headers
        self.content_type = answer.headers.get("content-type")
        self.redirect_location = ""

    def close(self) -> None:
        """Nothing is left open: the body was read."""


class GuardedGitClient(AbstractHttpGitClient):
    """Dulwich's client whose every request goes through the guard; redirects are refused."""

    def __init__(self, base_url: str, guard: net.Guard, auth: tuple[str, str] | None) -> None:
        super().__init__(base_url)
        self._guard, self._auth = guard, auth

    def _http_request(
        self,
        url: str,
        headers: dict[str, str] | None = None,
        data: bytes | Iterator[bytes] | None = None,
        raise_for_status: bool = True,
    ) -> tuple[Any, Callable[[int], bytes]]:
        content = data if data is None or isinstance(data, bytes) else b"".join(data)
        try:
            answer = net.request(
                "GET" if content is None else "POST",
                url,
                guard=self._guard,
                headers=headers,
                content=content,
                auth=self._auth,
                limits=_LIMITS,
            )
        except FetchError as error:
            code = "connector.not_allowed" if error.permanent else "connector.unreachable"
            raise ConnectorError(code, permanent=error.permanent, why=error.code) from None
        if answer.status != 200:
            raise failure_of_status(answer.status, wait=asked_wait(answer.headers))
        return _Answer(answer), io.BytesIO(answer.body).read
