"""A small server that keeps to Ghost's documented Admin API for posts: JWT, ``updated_at`` to the second, 404, 409, 422."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta
from typing import Any

import jwt

KEY_ID, SECRET = "6489d1a1", "c0ffee00" * 8


class Ghost:
    """One post, as the API shows it."""

    def __init__(self, slug: str, lexical: str) -> None:
        self.moment = datetime(2026, 3, 14, 9, 0, tzinfo=UTC)
        self.post: dict[str, Any] | None = {"id": "64b1", "slug": slug, "lexical": lexical, "mobiledoc": None}
        self.post.update(title="The leter", custom_excerpt=None)
        self.touch()

    def touch(self) -> None:
        self.moment += timedelta(seconds=1)
        assert self.post is not None
        self.post["updated_at"] = self.moment.strftime("%Y-%m-%dT%H:%M:%S.000Z")

    def save(self, lexical: str) -> None:
        """What an author does in Ghost's own editor."""
        assert self.post is not None
        self.post["lexical"] = lexical
        self.touch()

    def __call__(self, environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        status, content = self.answer(environ)
        body = json.dumps(content).encode()
        start_response(status, [("Content-Type", "application/json"), ("Content-Length", str(len(body)))])
        return [body]

    def answer(self, environ: dict[str, Any]) -> tuple[str, object]:
        scheme, _, token = environ.get("HTTP_AUTHORIZATION", "").partition(" ")
        try:
            claims = jwt.decode(token, bytes.fromhex(SECRET), algorithms=["HS256"], audience="/admin/")
        except jwt.InvalidTokenError:
            return "401 Unauthorized", _error("UnauthorizedError", "INVALID_JWT")
        if scheme != "Ghost" or claims["exp"] - claims["iat"] > 300:
            return "401 Unauthorized", _error("UnauthorizedError", "INVALID_JWT")
        path = environ["PATH_INFO"].removeprefix("/ghost/api/admin/")
        if path == "posts/":
            return "200 OK", {"posts": [{"id": self.post["id"]}] if self.post else []}
        if self.post is None or path not in (f"posts/slug/{self.post['slug']}/", f"posts/{self.post['id']}/"):
            return "404 Not Found", _error("NotFoundError", None)
        if environ["REQUEST_METHOD"] == "PUT":
            wish = json.loads(environ["wsgi.input"].read(int(environ["CONTENT_LENGTH"])))["posts"][0]
            if "updated_at" not in wish:
                return "422 Unprocessable Entity", _error("ValidationError", None)
            if wish["updated_at"] != self.post["updated_at"]:
                return "409 Conflict", _error("UpdateCollisionError", "UPDATE_COLLISION")
            self.post.update({name: wish[name] for name in ("lexical", "title") if name in wish})
            self.touch()
        shown = dict(self.post)
        if "formats=lexical" not in environ["QUERY_STRING"]:
            shown.pop("lexical")
        return "200 OK", {"posts": [shown]}


def _error(kind: str, code: str | None) -> object:
    return {"errors": [{"type": kind, "code": code, "message": kind}]}
