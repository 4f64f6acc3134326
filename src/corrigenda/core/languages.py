"""In which languages do our own words exist, and how does a language run? Readers have eight, the desk two."""

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
# Languages written from right to left; a script in the tag ("az-Arab", "yi-Latn") says more than the language.
_RIGHT_TO_LEFT = frozenset({"ar", "ckb", "dv", "fa", "he", "ks", "nqo", "ps", "sd", "syr", "ug", "ur", "yi"})
_SCRIPTS = {"arab": "rtl", "hebr": "rtl", "thaa": "rtl", "latn": "ltr", "cyrl": "ltr", "deva": "ltr"}


def base_of(language: str) -> str:
    """The language of a tag without its region or script: "pt" of "pt-BR"."""
    return language.lower().replace("_", "-").split("-")[0]


def direction_of(language: str) -> str:
    """How a text of this language runs, as HTML says it: "ltr" or "rtl"; "auto" where the language is not known."""
    parts = language.lower().replace("_", "-").split("-")
    script = next((_SCRIPTS[part] for part in parts[1:] if part in _SCRIPTS), "")
    if script or not parts[0]:
        return script or "auto"
    return "rtl" if parts[0] in _RIGHT_TO_LEFT else "ltr"
