"""By which name may a reader be thanked in public?"""

from __future__ import annotations

import re
import unicodedata

from corrigenda.core import characters

MOST = 80  # code points: long enough for every name, too short for an advertisement
# What stands in names beside letters and figures. No sign that makes an address, a mention or a reference of it.
_SIGNS = frozenset(" .,'’‘-‐‑–·()&\u200c\u200d")
# "St.John" is a name, "example.org" is none.
_ADDRESS = re.compile(r"\b[wW]{3}\.|\w{2,}\.(?:[a-z]{2,}|[A-Z]{2,})\b")


def folded(name: str) -> str:
    """The name in one line, without space around it."""
    return " ".join(name.split())


def problem_of(name: str) -> str:
    """The code of what must be mended in a folded name; empty when nothing must, or when there is none."""
    if len(name) > MOST:
        return "credit.too_long"
    if name and not _is_name(name):
        return "credit.not_a_name"
    return ""


def _is_name(name: str) -> bool:
    """Letters of any script, as they are seen: nothing hidden in them, no address, not figures alone."""
    return (
        any(char.isalpha() for char in name)
        and all(char in _SIGNS or unicodedata.category(char)[0] in "LMN" for char in name)
        and not characters.oddities(name)
        and _ADDRESS.search(name) is None
    )
