"""What the page of one erratum shows of the article, of the readers' words and of what happened."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from django.utils import timezone

from corrigenda.core import anchoring, standing
from corrigenda.core.blocks import Block
from corrigenda.core.carrying import carry
from corrigenda.core.diff import ChangeKind, word_diff
from corrigenda.core.standing import Standing
from corrigenda.desk import history
from corrigenda.models import Erratum, Message, Passage, Revision, queries
from corrigenda.services import placing, showing
from corrigenda.services.showing import Shown


@dataclass(frozen=True, slots=True)
class Variant:
    """One wording that readers propose. ``wording`` is the whole block with their change made in it as it stands
    now; None when the block was edited where they would change it."""

    seen: str
    proposal: str
    wording: str | None
    passages: list[Passage]

    @property
    def readers(self) -> int:
        """How many readers propose it."""
        return len({passage.report_id for passage in self.passages})

    @property
    def silent(self) -> list[Passage]:
        """Those who let the wording speak for itself, oldest first."""
        return [passage for passage in self.passages if not (passage.remark or passage.source_url)]

    @property
    def speaking(self) -> list[Passage]:
        """Those who say something beside it."""
        return [passage for passage in self.passages if passage.remark or passage.source_url]


@dataclass(frozen=True, slots=True)
class Seen:
    """What readers saw where something else stands now."""

    text: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Candidate:
    """A block of today's article that may be the one meant; ``is_alike`` what the reader saw: the change is shown."""

    index: int
    text: str
    is_alike: bool = False


@dataclass(frozen=True, slots=True)
class Context:
    """The erratum's block(s) as the article stands now, with a neighbour on each side; ``shown`` comes back with a
    wording that is made from them."""

    text: str
    shown: Shown
    before: Block | None
    after: Block | None


@dataclass(frozen=True, slots=True)
class Sheet:
    """Everything an editor reads before deciding."""

    context: Context | None
    relation: str
    moved: bool
    by_hand: bool
    reason: str
    candidates: list[Candidate]
    blocks: list[Candidate]
    seen: list[Seen]
    variants: list[Variant]
    remarks: list[Passage]
    passages: list[Passage]
    standings: dict[int, Standing]
    messages: list[Message]
    history: list[history.Line]


def sheet_of(erratum: Erratum) -> Sheet:
    """The sheet, in a fixed number of queries."""
    passages = list(queries.passages(erratum))
    revision = erratum.article.current
    context = None if revision is None else _context(erratum, revision)
    now = context.text if context else None
    place = erratum.place
    return Sheet(
        context=context,
        relation=str(place.get("relation", place.get("outcome", ""))),
        moved=bool(place.get("moved")),
        by_hand="chosen" in place,
        reason=str(place.get("reason", "")),
        candidates=_candidates(erratum, revision, passages[0].seen if passages else ""),
        blocks=_all_blocks(erratum, revision),
        seen=_seen(passages, now),
        variants=_variants(passages, now),
        remarks=[passage for passage in passages if not passage.proposal],
        passages=passages,
        standings=_standings(erratum, passages),
        messages=list(queries.exchange(erratum)),
        history=_history(erratum, passages),
    )


def _standings(erratum: Erratum, passages: Sequence[Passage]) -> dict[int, Standing]:
    """How often those were right before who sent a reader's key, by key."""
    keys = {key for passage in passages if (key := passage.report.reader_key_id) is not None}
    found = queries.standings(keys, since=timezone.now() - standing.MEMORY, besides=erratum)
    return {key: found.get(key, Standing()) for key in keys}


def _context(erratum: Erratum, revision: Revision) -> Context | None:
    text = placing.text_at(erratum.place, revision)
    if text is None:
        return None
    blocks, here = revision.blocks, erratum.place["blocks"]
    first, last = min(here), max(here)
    return Context(
        text=text,
        shown=showing.paragraph_at(erratum.place),
        before=blocks[first - 1] if first > 0 else None,
        after=blocks[last + 1] if last + 1 < len(blocks) else None,
    )


def _candidates(erratum: Erratum, revision: Revision | None, seen: str) -> list[Candidate]:
    """The blocks that an unsure place may mean, likeliest first."""
    if revision is None or erratum.place.get("revision") != revision.digest:
        return []
    indexes = [candidate["block"] for candidate in erratum.place.get("candidates", [])]
    found = _choices(revision, [index for index in indexes if index < len(revision.rows)])
    return [replace(one, is_alike=_are_alike(seen, one.text)) for one in found]


def _are_alike(seen: str, text: str) -> bool:
    """Whether half of it is the same: below that a word diff is all strokes, and the text alone reads better."""
    equal = [change for change in word_diff(seen, text) if change.kind is ChangeKind.EQUAL]
    return 2 * sum(change.before_end - change.before_start for change in equal) >= max(len(seen), len(text))


def _all_blocks(erratum: Erratum, revision: Revision | None) -> list[Candidate]:
    """What can be chosen by hand: any block, as long as nothing is decided."""
    if revision is None or not erratum.is_undecided:
        return []
    return _choices(revision, range(len(revision.rows)))


def _choices(revision: Revision, indexes: Sequence[int] | range) -> list[Candidate]:
    texts = revision.texts
    return [Candidate(index, texts[index]) for index in indexes]


def _seen(passages: Sequence[Passage], now: str | None) -> list[Seen]:
    """Each text that readers saw and that does not stand there now, once."""
    first: dict[str, datetime] = {}
    for passage in passages:
        if passage.seen != now:
            first.setdefault(passage.seen, passage.report.sent_at)
    return [Seen(text, at) for text, at in first.items()]


def _variants(passages: Sequence[Passage], now: str | None) -> list[Variant]:
    """The distinct wordings, those of most readers first. The same change in an older text is the same wording."""
    grouped: dict[str, list[Passage]] = {}
    for passage in passages:
        if passage.proposal:
            wording = _wording(passage, now)
            grouped.setdefault(wording or passage.proposal, []).append(passage)
    variants = []
    for same in grouped.values():
        first = same[0]
        variants.append(Variant(first.seen, first.proposal, _wording(first, now), same))
    return sorted(variants, key=lambda variant: -variant.readers)


def _wording(passage: Passage, now: str | None) -> str | None:
    """The block with the reader's change in it: as it stands when it reads so already, None where it cannot be."""
    if now is None:
        return None
    is_fixed = anchoring.fix_state(passage.seen, passage.proposal, now) is anchoring.FixState.FIXED
    return now if is_fixed else carry(passage.seen, passage.proposal, now)


def _history(erratum: Erratum, passages: Sequence[Passage]) -> list[history.Line]:
    """The trail of the erratum, and the arrival of each report that speaks of it."""
    arrivals = {passage.report_id: passage.report.sent_at for passage in passages}
    told = [history.arrival(at) for at in arrivals.values()]
    told += history.lines(erratum.publication, queries.history(erratum))
    return sorted(told, key=lambda line: (line.at, line.sequence))
