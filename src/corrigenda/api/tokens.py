"""``Authorization: Bearer …``: an editor's program and whose it is."""

from __future__ import annotations

from django.http import HttpRequest
from django.utils import timezone
from ninja.security import HttpBearer

from corrigenda.core.errors import Refused
from corrigenda.models import ApiToken, Member
from corrigenda.services import api_tokens


class Token(HttpBearer):
    """The token of a member of one publication."""

    def authenticate(self, request: HttpRequest, token: str) -> Member | None:
        """Whose token it is; None is answered 401."""
        return api_tokens.authenticate(token, now=timezone.now())


TOKEN = Token()


def member_of(request: HttpRequest) -> Member:
    """Whose token came with the request. Raises Refused("token.required")."""
    member = getattr(request, "auth", None)
    if not isinstance(member, Member):
        raise Refused("token.required")
    return member


def reporter_of(request: HttpRequest) -> ApiToken | None:
    """The token of the machine that reports; None for readers, who send none.

    Raises Refused("token.required") for one that is not good (any more).
    """
    given = request.headers.get("Authorization", "")
    if not given:
        return None
    scheme, _space, secret = given.partition(" ")
    found = api_tokens.known(secret.strip(), now=timezone.now()) if scheme.lower() == "bearer" else None
    if found is None:
        raise Refused("token.required")
    return found
