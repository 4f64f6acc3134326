"""Seals what must be readable again but not to whoever has the database: addresses and credentials."""

from __future__ import annotations

import base64
import hashlib

from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from django.conf import settings

from corrigenda.conf import conf


class BadSeal(Exception):
    """No known key made this seal."""


def seal(text: str) -> bytes:
    """The text, encrypted and authenticated under the newest key."""
    return _box().encrypt(text.encode())


def unseal(sealed: bytes | memoryview) -> str:
    """The text of a seal. Raises BadSeal when no known key made it."""
    try:
        return _box().decrypt(bytes(sealed)).decode()
    except InvalidToken:
        raise BadSeal from None


def reseal(sealed: bytes | memoryview) -> bytes:
    """The same text under the newest key. Raises BadSeal."""
    try:
        return _box().rotate(bytes(sealed))
    except InvalidToken:
        raise BadSeal from None


def _box() -> MultiFernet:
    """Every configured key, newest first; without any, one derived from the secret key."""
    keys = conf().sealing_keys or (settings.SECRET_KEY,)
    return MultiFernet([Fernet(_fernet_key(key)) for key in keys])


def _fernet_key(secret: str) -> bytes:
    return base64.urlsafe_b64encode(hashlib.sha256(b"corrigenda.sealing:" + secret.encode()).digest())
