"""What characters that deceive the eye are called in the reader's language; Unicode's own names are English."""

from __future__ import annotations

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

_SPACE = _("zero-width space")
_JOINER = _("invisible joiner")
_DIRECTION = _("mark of the writing direction")

NAMES: dict[str, Promise] = {
    "ZERO WIDTH SPACE": _SPACE,
    "ZERO WIDTH NO-BREAK SPACE": _SPACE,
    "ZERO WIDTH NON-JOINER": _JOINER,
    "ZERO WIDTH JOINER": _JOINER,
    "WORD JOINER": _JOINER,
    "SOFT HYPHEN": _("soft hyphen"),
    "LEFT-TO-RIGHT MARK": _DIRECTION,
    "RIGHT-TO-LEFT MARK": _DIRECTION,
    "ARABIC LETTER MARK": _DIRECTION,
    "LEFT-TO-RIGHT EMBEDDING": _DIRECTION,
    "RIGHT-TO-LEFT EMBEDDING": _DIRECTION,
    "POP DIRECTIONAL FORMATTING": _DIRECTION,
    "LEFT-TO-RIGHT OVERRIDE": _DIRECTION,
    "RIGHT-TO-LEFT OVERRIDE": _DIRECTION,
    "LEFT-TO-RIGHT ISOLATE": _DIRECTION,
    "RIGHT-TO-LEFT ISOLATE": _DIRECTION,
    "FIRST STRONG ISOLATE": _DIRECTION,
    "POP DIRECTIONAL ISOLATE": _DIRECTION,
    "Cyrillic": _("Cyrillic letters"),
    "Greek": _("Greek letters"),
    "Latin": _("Latin letters"),
}


def named(names: str) -> str:
    """Names of `core.characters`, as the active language says them, each once; what has no other name keeps its own."""
    said = (
        " + ".join(str(NAMES.get(part, part)) for part in name.split(" + ")) for name in names.split(", ")
    )
    return ", ".join(dict.fromkeys(said))
