"""WordPress's REST API as one user."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from corrigenda import net
from corrigenda.connectors.calling import call, json_of
from corrigenda.core.errors import ConnectorError


class Rest:
    """Calls by ``?rest_route=``, which answers with any kind of permalink and in any folder."""

    def __init__(self, site: str, auth: tuple[str, str], guard: net.Guard) -> None:
        self._site, self._auth, self._guard = site.rstrip("/") + "/", auth, guard

    def get(self, path: str, params: Mapping[str, str]) -> object:
        """The parsed answer. Raises ConnectorError."""
        route = {"rest_route": f"/wp/v2/{path}", **params}
        answer = call("GET", self._site, guard=self._guard, params=route, auth=self._auth)
        return json_of(answer)

    def post(
        self, path: str, body: Mapping[str, str], headers: Mapping[str, str]
    ) -> tuple[int, dict[str, Any]]:
        """Status and answer; 412 and 423 are the guarding plugin's. Raises ConnectorError."""
        answer = call(
            "POST",
            self._site,
            guard=self._guard,
            params={"rest_route": f"/wp/v2/{path}", "context": "edit"},
            json=body,
            headers=headers,
            auth=self._auth,
            expected=(200, 201, 412, 423),
        )
        found = json_of(answer)
        if not isinstance(found, dict):
            raise ConnectorError("connector.failed", permanent=True, status=answer.status)
        return answer.status, found
