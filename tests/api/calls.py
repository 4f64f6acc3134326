"""Asks the API as a client does: JSON in, JSON out, and every error in the one envelope."""

from __future__ import annotations

import json
from typing import Any

from django.http import HttpResponse
from django.test import Client

from corrigenda.models import ApiToken, Article, Member
from corrigenda.services import tokens
from tests.factories import NOW, RIGHT, TEXTS


def body_of(article: Article, /, **changes: Any) -> dict[str, Any]:
    """A report of one reworded block, as the widget sends it."""
    assert article.current is not None
    return {
        "article": {"url": article.url, "digest": article.current.digest},
        "passages": [{"block": 2, "seen": TEXTS[2], "proposal": RIGHT, "kind": "spelling"}],
        "language": "fr",
        "key": "key-1",
        **changes,
    }


def post(client: Client, path: str, body: Any, token: str = "", **headers: str) -> HttpResponse:
    """POSTs a value, or bytes as they are."""
    return _send(client.post, path, body, token, headers)


def put(client: Client, path: str, body: Any, token: str = "", **headers: str) -> HttpResponse:
    """PUTs a value, or bytes as they are."""
    return _send(client.put, path, body, token, headers)


def get(client: Client, path: str, token: str = "", **headers: str) -> HttpResponse:
    """GETs."""
    response: HttpResponse = client.get(path, headers=_headers(token, headers))
    return response


def secret_of(member: Member) -> str:
    """A new token's secret, for a member of any role."""
    secret = tokens.random_token()
    ApiToken.objects.create(
        publication=member.publication,
        member=member,
        name="tests",
        digest=tokens.token_digest(secret),
        created_at=NOW,
    )
    return secret


def problem(response: HttpResponse, status: int, code: str) -> dict[str, Any]:
    """The problem of an error, checked to be in the envelope."""
    assert response["Content-Type"] == "application/problem+json", response.content
    document: dict[str, Any] = json.loads(response.content)
    assert (response.status_code, document["status"], document["code"]) == (status, status, code), document
    assert document["type"] == f"urn:corrigenda:problem:{code}"
    assert document["title"]
    assert document["detail"]
    assert f"({code})" not in document["detail"], "the code has no sentence"
    return document


def _send(method: Any, path: str, body: Any, token: str, headers: dict[str, str]) -> HttpResponse:
    data = body if isinstance(body, bytes) else json.dumps(body).encode()
    response: HttpResponse = method(
        path, data, content_type="application/json", headers=_headers(token, headers)
    )
    return response


def _headers(token: str, headers: dict[str, str]) -> dict[str, str]:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return {**named, **({"Authorization": f"Bearer {token}"} if token else {})}
