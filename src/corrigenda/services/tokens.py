"""Secrets that open one thing: receipt links, confirmation links, API tokens. Only their SHA-256 is stored."""

from __future__ import annotations

import base64
import hashlib
import hmac
import secrets

from django.conf import settings


def derived_token(purpose: str, public_id: str) -> str:
    """The token (128 bits, base64url) of a thing, made again at will: what a replayed request is answered with.

    It is not stored; its digest is, so that a rotated secret key leaves links that are out there valid.
    """
    mac = hmac.new(settings.SECRET_KEY.encode(), f"{purpose}:{public_id}".encode(), hashlib.sha256)
    return base64.urlsafe_b64encode(mac.digest()[:16]).rstrip(b"=").decode()


def random_token() -> str:
    """A token (160 bits) that cannot be made again."""
    return secrets.token_urlsafe(20)


def token_digest(token: str) -> str:
    """What is stored and looked up instead of the token."""
    return hashlib.sha256(token.encode("utf-8", "surrogatepass")).hexdigest()
