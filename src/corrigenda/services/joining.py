"""Puts each passage of a new report to the open erratum that speaks of the same error, or opens one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from corrigenda.core import intake, merging
from corrigenda.core.diff import word_diff
from corrigenda.core.errors import Refused
from corrigenda.core.merging import Decision, Known, Reason, Target, Verdict
from corrigenda.models import Article, Erratum, Pairing, Passage, Report, Revision, TrailHead, queries
from corrigenda.models.statements import Insert, Update
from corrigenda.services.placing import Place

# An erratum is made known again from this many of its passages, the first ones.
_READ_AGAIN = 50
# One sender counts once: known again by the day's key, unless two readers' keys tell two people apart behind it, or by
# the reader's key. CROSS JOIN and the plus keep SQLite on the side of the sender's few reports: an erratum may have
# thousands of passages.
_one_more_reader = Update(
    """
    UPDATE corrigenda_erratum SET
        is_doubtful = (is_doubtful AND %s),
        readers = readers + CASE WHEN EXISTS (
            SELECT 1 FROM corrigenda_report AS other CROSS JOIN corrigenda_passage AS told
            WHERE told.report_id = other.id AND +told.erratum_id = corrigenda_erratum.id
            AND other.publication_id = %s AND other.id <> %s
            AND other.source = %s AND other.source <> ''
            AND (other.reader_key_id IS NULL OR %s IN (0, other.reader_key_id))
        ) OR EXISTS (
            SELECT 1 FROM corrigenda_report AS other CROSS JOIN corrigenda_passage AS told
            WHERE told.report_id = other.id AND +told.erratum_id = corrigenda_erratum.id
            AND other.reader_key_id = %s AND other.id <> %s
        ) THEN 0 ELSE 1 END
    WHERE id = %s
    """
)
_insert_erratum, _insert_passage = Insert(Erratum), Insert(Passage)


@dataclass(frozen=True, slots=True)
class Placed:
    """A claim with its place in the article as it stands now."""

    claim: intake.Claim
    selectors: list[dict[str, object]]
    place: Place


@dataclass(frozen=True, slots=True)
class Part:
    """What becomes one passage: a claim about one error, and its target; None for a reader who says nothing new."""

    claim: intake.Claim
    selectors: list[dict[str, object]]
    place: Place
    target: Target | None


@dataclass(frozen=True, slots=True)
class Joined:
    """The erratum that a passage went to, why, and how surely (in per cent)."""

    erratum: int
    public_id: str
    reason: str
    percent: int


def parts_of(placed: Iterable[Placed], article: Article) -> list[Part]:
    """The passages that claims become: a rewording that mends several independent errors is as many.

    All that costs time without asking the database: it is done before the turn to write.
    """
    texts = () if article.current is None else article.current.texts
    return [part for one in placed for part in _parts(one, texts)]


def join(
    report: Report, article: Article, parts: Sequence[Part], *, head: TrailHead, now: datetime
) -> list[Joined]:
    """Keeps the report's passages, each with the open erratum of the same error or with a new one.

    What is like an open erratum, but not surely the same, is kept as a suggestion for the desk. Cost: the open errata
    of the article.
    """
    names, found = _waiting(article)
    known = {one.key: one for one in found}
    joined: list[Joined] = []
    rows: list[dict[str, Any]] = []
    for one in parts:
        if one.target is None:
            joined.append(_second(one, report, article, joined))
            rows.append(_passage(report, joined[-1].erratum, len(rows), one))
            continue
        decision = merging.decide(one.target, () if one.claim.is_personal else known.values())
        if decision.verdict is Verdict.JOIN and decision.key is not None:
            again = decision.key in {other.erratum for other in joined}
            key = decision.key
            if not again:
                _count_reader(report, key, is_doubtful=one.claim.is_doubtful)
            known[key] = _join_one(known[key], one.target, article, again=again)
            joined.append(Joined(key, names[key], decision.reason.value, round(100 * decision.score)))
        else:
            erratum = _open_erratum(article, one, one.target, decision, head, now)
            names[erratum.pk] = erratum.public_id
            if not erratum.is_personal:
                known[erratum.pk] = Known(erratum.pk, (one.target,))
            joined.append(Joined(erratum.pk, erratum.public_id, "new", 0))
        rows.append(_passage(report, joined[-1].erratum, len(rows), one))
    for row in rows:
        _insert_passage.values(**row)
    return joined


def _second(one: Part, report: Report, article: Article, joined: Sequence[Joined]) -> Joined:
    """Puts a reader who says nothing new behind what most readers reported in this block.

    Raises Refused("passage.nothing_reported") when nothing waits there (any more).
    """
    blocks = set(span_of(one.place)[0])
    open_to_all = queries.open_errata_of(article).filter(is_personal=False).exclude(queries.DOUBTFUL)
    waiting = open_to_all.values_list("pk", "public_id", "readers", "place")
    there = [row for row in waiting if blocks & set(row[3].get("blocks", ()))]
    if not there:
        raise Refused("passage.nothing_reported", field="passages")
    key, public_id, _, _ = max(there, key=lambda row: row[2])
    if key not in {other.erratum for other in joined}:
        _count_reader(report, key, is_doubtful=False)
    return Joined(key, public_id, "me_too", 100)


def _count_reader(report: Report, erratum: int, *, is_doubtful: bool) -> None:
    """One more reader behind the erratum, unless the report's sender stands there already."""
    reader_key = report.reader_key_id or 0
    seconded = (report.publication_id, report.pk, report.source, reader_key)
    _one_more_reader(is_doubtful, *seconded, reader_key, report.pk, erratum)


def known_errata(article: Article) -> list[Known[int]]:
    """The open errata of an article with what their readers said, in the words of its current revision."""
    return _waiting(article)[1]


def _waiting(article: Article) -> tuple[dict[int, str], list[Known[int]]]:
    """The open errata's public ids, and what is known of each: one query.

    What is not known in the current revision (the article moved, an editor merged or split, a reader took words
    back) is read again from the passages, once.
    """
    current = article.current
    if current is None:
        return {}, []
    rows = queries.waiting_errata(article)
    stale = [row.pk for row in rows if row.about.get("revision") != current.digest]
    fresh = _read_again(stale, current) if stale else {}
    known = [
        Known(
            row.pk, fresh[row.pk] if row.pk in fresh else merging.from_json(row.about["targets"]), row.readers
        )
        for row in rows
    ]
    return {row.pk: row.public_id for row in rows}, known


def forget(erratum: Erratum) -> None:
    """Drops what the erratum is known by; it is read again from its passages when the next report comes."""
    erratum.about = {}
    Erratum.objects.filter(pk=erratum.pk).update(about={})


def _parts(one: Placed, texts: Sequence[str]) -> Iterable[Part]:
    """The claim as one for each independent change of its proposal; the remark stays with the first."""
    claim = one.claim
    if claim.me_too:
        yield Part(claim, one.selectors, one.place, None)
        return
    changes = word_diff(claim.seen, claim.proposal) if claim.proposal else ()
    proposals = merging.unbundle(claim.seen, claim.proposal, changes) if changes else ("",)
    for at, proposal in enumerate(proposals):
        part = replace(claim, proposal=proposal, remark=claim.remark if at == 0 else "")
        said = said_of(replace(one, claim=part))
        if proposal == claim.proposal:
            said = replace(said, changes=changes)
        yield Part(part, one.selectors, one.place, merging.read(said, texts))


def said_of(one: Placed) -> merging.Said:
    """What a placed claim says, for the core."""
    claim = one.claim
    return merging.Said(claim.seen, claim.proposal, claim.remark, claim.kind.value, *span_of(one.place))


def span_of(place: dict[str, Any]) -> tuple[tuple[int, ...], int, int]:
    """A place as blocks, start and end; no blocks when it is not sure."""
    if place.get("outcome") != "anchor" or not place.get("blocks"):
        return (), 0, 0
    return tuple(place["blocks"]), place["start"], place["end"]


def _read_again(errata: Sequence[int], current: Revision) -> dict[int, tuple[Target, ...]]:
    fresh: dict[int, tuple[Target, ...]] = dict.fromkeys(errata, ())
    read: Counter[int] = Counter()
    rows = Passage.objects.filter(erratum__in=errata).exclude(proposal="", remark="").order_by("id")
    wanted = rows.values_list("erratum_id", "seen", "proposal", "remark", "kind", "place")
    for erratum, seen, proposal, remark, kind, place in wanted.iterator():
        read[erratum] += 1
        if read[erratum] <= _READ_AGAIN:
            said = merging.Said(seen, proposal, remark, kind, *span_of(place))
            fresh[erratum] = merging.learn(fresh[erratum], merging.read(said, current.texts))
    # What the desk found itself has no reader's passage: its own wording says it.
    own = Erratum.objects.filter(pk__in=errata, readers=0).exclude(after="")
    for found in own.only("before", "after", "kind", "place"):
        said = merging.Said(found.before, found.after, "", found.kind, *span_of(found.place))
        fresh[found.pk] = (merging.read(said, current.texts),)
    for erratum, targets in fresh.items():
        Erratum.objects.filter(pk=erratum).update(about=about(targets, current))
    return fresh


def about(targets: Sequence[Target], current: Revision | None) -> dict[str, Any]:
    """What an erratum's row keeps of what it is known by."""
    return {"revision": current.digest if current else "", "targets": merging.to_json(targets)}


def _join_one(known: Known[int], target: Target, article: Article, *, again: bool) -> Known[int]:
    """What the erratum is known by with one more passage; ``again``: the same report's second one."""
    targets = merging.learn(known.targets, target)
    if targets != known.targets:
        Erratum.objects.filter(pk=known.key).update(about=about(targets, article.current))
    return Known(known.key, targets, known.readers + (not again))


def _open_erratum(
    article: Article,
    one: Part,
    target: Target,
    decision: Decision[int],
    head: TrailHead,
    now: datetime,
) -> Erratum:
    head.errata += 1
    erratum = Erratum(
        publication_id=article.publication_id,
        article_id=article.pk,
        number=head.errata,
        kind=one.claim.kind.value,
        place=one.place,
        about=about((target,), article.current),
        readers=1,
        is_personal=one.claim.is_personal,
        is_doubtful=one.claim.is_doubtful,
        opened_at=now,
        changed_at=now,
    )
    _insert_erratum(erratum)
    if decision.verdict is Verdict.SUGGEST and decision.key is not None:
        _suggest(erratum, decision.key, decision.reason, decision.score, now)
    return erratum


def _suggest(erratum: Erratum, other: int, reason: Reason, score: float, now: datetime) -> None:
    Pairing.objects.create(
        erratum=erratum,
        other_id=other,
        verdict=Pairing.SUGGESTED,
        reason=reason.value,
        percent=round(100 * score),
        said_at=now,
    )


def _passage(report: Report, erratum: int, position: int, one: Part) -> dict[str, Any]:
    claim = one.claim
    return {
        "report_id": report.pk,
        "erratum_id": erratum,
        "position": position,
        "block_index": None if report.revision_id is None else claim.index,
        "seen": claim.seen,
        "selectors": one.selectors,
        "remark": claim.remark,
        "proposal": claim.proposal,
        "kind": claim.kind.value,
        "source_url": claim.source_url,
        "is_doubtful": claim.is_doubtful,
        "place": one.place,
    }
