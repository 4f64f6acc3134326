"""What stands beside an erratum's wordings: hints, errata that may be the same, a ground rule to make."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.utils.formats import date_format
from django.utils.functional import Promise
from django.utils.text import Truncator
from django.utils.timezone import localtime
from django.utils.translation import gettext_lazy as _

from corrigenda.core.hints import Hint, HintKind
from corrigenda.core.links import Outcome
from corrigenda.desk.alike import alike_to
from corrigenda.models import Erratum, LinkCheck
from corrigenda.services import checking, ground_rules, hints
from corrigenda.web.characters import named

_SENTENCES: dict[HintKind, Promise] = {
    HintKind.FIXES_UNKNOWN: _("The proposal removes a word that the dictionary does not know: %(words)s."),
    HintKind.INTRODUCES_UNKNOWN: _(
        "The proposal brings in a word that the dictionary does not know: %(words)s."
    ),
    HintKind.ONLY_TYPOGRAPHY: _("The proposal changes typography alone."),
    HintKind.CHANGES_NUMBER: _("The proposal changes a number: %(words)s. It may need a source."),
    HintKind.STANDS_ELSEWHERE: _("“%(words)s” stands elsewhere in the article, too."),
    HintKind.FIXES_DATE: _(
        "The date does not exist or falls on another day of the week as it stands: %(words)s."
    ),
    HintKind.INTRODUCES_DATE: _(
        "The proposal brings in a date that does not exist or falls on another day of the week: %(words)s."
    ),
    HintKind.FIXES_SPACING: _("The proposal mends a space: %(words)s."),
    HintKind.INTRODUCES_SPACING: _(
        "The proposal brings in a space where none belongs, or leaves one out: %(words)s."
    ),
    HintKind.ODD_CHARACTERS: _("The proposal holds a character that deceives the eye: %(words)s."),
}
_ON_LINKS: dict[str, Promise] = {
    Outcome.GONE.value: _("The link %(link)s answers “not found” (checked: %(when)s)."),
    Outcome.MOVED.value: _("The link %(link)s has moved for good to %(target)s (checked: %(when)s)."),
}
_SHOWN = 150


def notes_on(erratum: Erratum, wordings: Sequence[str]) -> dict[str, Any]:
    """What the page shows: ``hints`` as sentences, ``alike``, ``rule_offer``."""
    found = hints.hints_for(erratum, wordings) if erratum.is_undecided else ()
    lost = checking.lost_links(erratum) if erratum.is_undecided else []
    return {
        "hints": [*map(_sentence, found), *map(_on_link, lost)],
        "alike": alike_to(erratum),
        "rule_offer": ground_rules.offer_from(erratum),
    }


def _sentence(hint: Hint) -> str:
    return str(_SENTENCES[hint.kind]) % {
        "words": named(hint.words) if hint.kind is HintKind.ODD_CHARACTERS else hint.words
    }


def _on_link(check: LinkCheck) -> str:
    when = "" if check.checked_at is None else date_format(localtime(check.checked_at), "DATETIME_FORMAT")
    link, target = (Truncator(url).chars(_SHOWN) for url in (check.url, check.target))
    return str(_ON_LINKS[check.outcome]) % {"link": link, "target": target, "when": when}
