"""Public ids: random, short, never reused, safe in an address."""

from __future__ import annotations

import secrets

# No vowels (no words by chance), nothing that looks like something else.
ALPHABET = "23456789bcdfghjkmnpqrstvwxz"


def new_public_id() -> str:
    """Twelve characters, 57 bits: names a thing, but opens nothing by itself."""
    number, letters = secrets.randbelow(len(ALPHABET) ** 12), ""
    for _ in range(12):
        number, at = divmod(number, len(ALPHABET))
        letters += ALPHABET[at]
    return letters
