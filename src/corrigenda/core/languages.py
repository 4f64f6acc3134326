"""In which languages do our own words exist? Readers have eight, the desk two; each is named by itself."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

READERS: Mapping[str, str] = MappingProxyType(
    {
        "en": "English",
        "fr": "Français",
        "de": "Deutsch",
        "es": "Español",
        "it": "Italiano",
        "nl": "Nederlands",
        "pt": "Português",
        "ar": "العربية",
    }
)
DESK: Mapping[str, str] = MappingProxyType({code: READERS[code] for code in ("en", "fr")})


def base_of(language: str) -> str:
    """The language of a tag without its region or script: "pt" of "pt-BR"."""
    return language.lower().replace("_", "-").split("-")[0]
