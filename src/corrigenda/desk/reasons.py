"""The prepared reasons for a rejection, each with a sentence in the reader's language."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from django.utils import translation
from django.utils.translation import gettext_lazy as _

from corrigenda.core.words import RejectionReason
from corrigenda.models import Passage, Publication

_LABELS = {
    RejectionReason.CORRECT_AS_IS: _("It is correct as it is"),
    RejectionReason.HOUSE_STYLE: _("It is our house style"),
    RejectionReason.QUOTED_AS_SAID: _("It is a quotation, as it was said"),
    RejectionReason.NOT_VERIFIED: _("It could not be verified"),
    RejectionReason.MATTER_OF_OPINION: _("It is a matter of opinion"),
    RejectionReason.NOT_UNDERSTOOD: _("We do not understand the report"),
    RejectionReason.OTHER: _("Another reason"),
}
_SENTENCES = {
    RejectionReason.CORRECT_AS_IS: _(
        "Thank you for reading so closely. We have checked, and the text is correct as it stands."
    ),
    RejectionReason.HOUSE_STYLE: _(
        "Thank you for your report. This spelling follows our house style, so we leave it as it is."
    ),
    RejectionReason.QUOTED_AS_SAID: _(
        "Thank you for your report. This is a quotation: we give the words as they were said or written."
    ),
    RejectionReason.NOT_VERIFIED: _(
        "Thank you for your report. We could not confirm it with a reliable source. If you know one, write to us again."
    ),
    RejectionReason.MATTER_OF_OPINION: _(
        "Thank you for your report. This is a matter of judgement rather than an error, so we do not change it."
    ),
    RejectionReason.NOT_UNDERSTOOD: _(
        "Thank you for writing. We did not understand what should be corrected. Please send a new report that says it "
        "in other words."
    ),
    RejectionReason.OTHER: "",
}


@dataclass(frozen=True, slots=True)
class Prepared:
    """A reason to pick: its name for the desk, its sentence for the reader (empty: to be written)."""

    code: str
    label: str
    sentence: str


def prepared(language: str) -> list[Prepared]:
    """The reasons, named in the member's language, their sentences in the reader's."""
    labels = {reason: str(label) for reason, label in _LABELS.items()}
    with translation.override(language):
        return [Prepared(reason.value, labels[reason], str(_SENTENCES[reason])) for reason in RejectionReason]


def sentence_for(code: str, language: str) -> str:
    """The prepared sentence of a reason in a language; empty when it has none."""
    return next((reason.sentence for reason in prepared(language) if reason.code == code), "")


def readers_language(passages: Iterable[Passage], publication: Publication) -> str:
    """The language that most of the readers behind an erratum wrote in; the publication's own without readers."""
    by_report = {passage.report_id: passage.report.language for passage in passages}
    common = Counter(by_report.values()).most_common(1)
    return common[0][0] if common else publication.language
