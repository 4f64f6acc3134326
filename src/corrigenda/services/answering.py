"""What is answered at once, before a report is kept: corrected since, against a ground rule, rejected before."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime

from django.utils.timezone import localtime

from corrigenda.core import anchoring, merging, rules
from corrigenda.core.anchoring import FixState
from corrigenda.core.intake import Problem
from corrigenda.core.lifecycle import State
from corrigenda.core.merging import Known, Reason, Verdict
from corrigenda.core.words import RejectionReason
from corrigenda.models import Article, Correction, Erratum, GroundRule, Passage
from corrigenda.models.statements import Read, Select
from corrigenda.services import placing
from corrigenda.services.joining import Placed, said_of, span_of

# So many rejected proposals of an article are looked through, the newest first.
_REJECTED = 200
# SQL made once, because every report asks (models.statements says why).
_rules_of = Select(GroundRule, "SELECT * FROM corrigenda_groundrule WHERE publication_id = %s")
_has_any = Read(
    "SELECT EXISTS(SELECT 1 FROM corrigenda_groundrule WHERE publication_id = %s), "
    "EXISTS(SELECT 1 FROM corrigenda_erratum WHERE article_id = %s AND state = %s AND reason_code = %s)"
)
_AS_IT_STANDS = (State.REJECTED.value, RejectionReason.CORRECT_AS_IS.value)


def at_once(article: Article, placed: Sequence[Placed], *, now: datetime) -> tuple[Problem, ...]:
    """An answer for each passage that needs no editor; the reader may still insist, once.

    Codes: ``passage.already_corrected`` (``at``), ``passage.ground_rule`` (``rule``), ``passage.rejected_before``
    (``reason``). A passage without a proposal is never answered so: a machine cannot tell.
    """
    return tuple(_answers(article, placed, now))


def _answers(article: Article, placed: Sequence[Placed], now: datetime) -> Iterator[Problem]:
    has_rules, has_rejected = _has_any(article.publication_id, article.pk, *_AS_IT_STANDS)[0]
    ground_rules = {row.pk: row for row in _rules_of(article.publication_id)} if has_rules else {}
    rejected: list[Known[Erratum]] | None = None if has_rejected else []
    for at, one in enumerate(placed):
        if not one.claim.proposal:
            continue
        field = f"passages.{at}.proposal"
        if _is_corrected(article, one):
            yield Problem("passage.already_corrected", field, {"at": _corrected_at(article, one, now)})
            continue
        broken = rules.undone_rule(
            one.claim.seen, one.claim.proposal, [row.rule for row in ground_rules.values()], article.language
        )
        if broken is not None:
            row = ground_rules[broken.key]
            yield Problem("passage.ground_rule", field, {"rule": row.told})
            continue
        rejected = _rejected(article) if rejected is None else rejected
        before = _rejected_before(article, one, rejected)
        if before is not None:
            yield Problem("passage.rejected_before", field, {"reason": before.reason})


def _is_corrected(article: Article, one: Placed) -> bool:
    current = article.current
    now = None if current is None else placing.text_at(one.place, current)
    if now is None:
        return False
    return anchoring.fix_state(one.claim.seen, one.claim.proposal, now) is FixState.FIXED


def _corrected_at(article: Article, one: Placed, now: datetime) -> str:
    """The hour, or the day when it was not today: of our correction, else of the content it was first seen in."""
    ours = Correction.objects.filter(erratum__article=article, before=one.claim.seen).first()
    at = ours.applied_at if ours else article.current.seen_at if article.current else now
    return localtime(at).strftime("%H:%M" if localtime(at).date() == localtime(now).date() else "%Y-%m-%d")


def _rejected(article: Article) -> list[Known[Erratum]]:
    """What was rejected as correct as it stands in this article, in the words of today."""
    texts = [] if article.current is None else article.current.texts
    rows = Passage.objects.filter(
        erratum__article=article,
        erratum__state=_AS_IT_STANDS[0],
        erratum__reason_code=_AS_IT_STANDS[1],
    ).exclude(proposal="")
    return [
        Known(row.erratum, (merging.read(_said(row), texts),))
        for row in rows.select_related("erratum").order_by("-id")[:_REJECTED]
        if row.erratum is not None
    ]


def _said(row: Passage) -> merging.Said:
    return merging.Said(row.seen, row.proposal, row.remark, row.kind, *span_of(row.place))


def _rejected_before(article: Article, one: Placed, rejected: Sequence[Known[Erratum]]) -> Erratum | None:
    if not rejected:
        return None
    texts = [] if article.current is None else article.current.texts
    found = merging.decide(merging.read(said_of(one), texts), rejected)
    same = found.verdict is Verdict.JOIN and found.reason is Reason.SAME_CHANGE
    return found.key if same else None
