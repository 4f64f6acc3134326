"""The errata that may be the same as one: what their readers say and where, to decide without opening them."""

from __future__ import annotations

from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from corrigenda.core.merging import Reason
from corrigenda.desk.rows import leading
from corrigenda.models import Erratum, Pairing, Passage, queries
from corrigenda.models.report import KindChoices
from corrigenda.services import pairing, placing

_WHY: dict[str, Promise] = {
    Reason.SAME_BLOCK.value: _("It speaks of the same paragraph, and nobody can tell of which words."),
    Reason.OVERLAP.value: _("Both change some of the same words."),
    Reason.SAME_WORDS.value: _("Both speak of the same words."),
    Reason.PART_OF_CHANGE.value: _("One changes a part of what the other changes."),
    Reason.ALIKE.value: _("Both are put in words that are alike, or of the same kind."),
}
_ANYHOW = _("Both are alike.")


@dataclass(frozen=True, slots=True)
class Alike:
    """An erratum that may be the same: the change (``before``/``after``) or the ``remark`` of its first reader, the
    language of the remark, and the paragraph where it is another than this one's."""

    erratum: Erratum
    percent: int
    why: Promise
    kind: str
    before: str
    after: str
    remark: str
    language: str
    elsewhere: str


def alike_to(erratum: Erratum) -> list[Alike]:
    """What may be the same, surest first: one query for the pairs, one for what their readers wrote."""
    pairs = pairing.suggestions(erratum) if erratum.is_undecided else []
    others = {pair.pk: pair.other if pair.erratum_id == erratum.pk else pair.erratum for pair in pairs}
    passages = queries.rows_of(others.values()) if others else {}
    return [_alike(erratum, pair, others[pair.pk], passages.get(others[pair.pk].pk, [])) for pair in pairs]


def _alike(erratum: Erratum, pair: Pairing, other: Erratum, passages: list[Passage]) -> Alike:
    best = leading(passages)
    said = next((passage for passage in passages if passage.remark), None)
    return Alike(
        erratum=other,
        percent=pair.percent,
        why=_WHY.get(pair.reason, _ANYHOW),
        kind=str(KindChoices(other.kind).label),
        before=best.seen if best else "",
        after=best.proposal if best else "",
        remark="" if best or said is None else said.remark,
        language=said.report.language if said else "",
        elsewhere=_elsewhere(erratum, other),
    )


def _elsewhere(erratum: Erratum, other: Erratum) -> str:
    """The other's paragraph as it stands now; nothing when it is this one's."""
    current = erratum.article.current
    if current is None or erratum.place.get("blocks") == other.place.get("blocks"):
        return ""
    return placing.text_at(other.place, current) or ""
