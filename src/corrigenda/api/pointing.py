"""Which block does each passage of a report speak of? Never a guess: what is not sure stands for itself."""

from __future__ import annotations

from collections.abc import Sequence

from corrigenda.api.schemas import ArticleSeen, PassageIn
from corrigenda.core import selectors
from corrigenda.core.errors import Refused
from corrigenda.core.intake import Picked, Pointed, Problem, Refusals
from corrigenda.core.selectors import Selectors
from corrigenda.models import Article, Revision, queries


def revision_seen(article: Article, seen: ArticleSeen) -> Revision | None:
    """The content that the reader saw, by its digests; None when none was sent or none of ours has them.

    A page that knows our ``digest`` may still read otherwise: its own ``text_digest`` has the last word.
    """
    if not seen.digest and not seen.text_digest:
        return None
    current = article.current
    if current is not None and _agree(current, seen):
        return current
    found = queries.revision_with(article, digest=seen.digest, text_digest=seen.text_digest)
    return found if found is not None and _agree(found, seen) else None


def _agree(revision: Revision, seen: ArticleSeen) -> bool:
    return seen.digest in ("", revision.digest) and seen.text_digest in ("", revision.text_digest)


def picked(
    passages: Sequence[PassageIn], article: Article, seen: Revision | None
) -> tuple[tuple[Picked, ...] | Refusals, Revision | None]:
    """The passages as the core takes them, and the content that their indexes count in.

    ``seen`` is the content known by its digest. Without one, the current content counts where every passage is
    surely in it; else the passages stand for themselves (None), and each must quote what it speaks of.
    """
    problems: list[Problem] = []
    quotes = [_quote(passage, at, problems) for at, passage in enumerate(passages)]
    if problems:
        return Refusals(tuple(problems)), seen
    revision = seen or article.current
    if revision is not None:
        texts = revision.texts
        both = list(zip(passages, quotes, strict=True))
        found = [_in_blocks(passage, quote, texts, seen is not None) for passage, quote in both]
        sure = tuple(one for one in found if one is not None)
        if len(sure) == len(found):
            return sure, revision
        if seen is not None:
            missing = [at for at, one in enumerate(found) if one is None]
            return Refusals(
                tuple(Problem("passage.unknown_block", f"passages.{at}.block", {}) for at in missing)
            ), seen
    return _for_themselves(passages, quotes), None


def _quote(passage: PassageIn, at: int, problems: list[Problem]) -> Selectors | None:
    if not passage.selector:
        return None
    try:
        return selectors.from_json(passage.selector)
    except Refused as refused:
        problems.append(Problem(refused.code, f"passages.{at}.selector", refused.facts))
        return None


def _in_blocks(
    passage: PassageIn, quote: Selectors | None, texts: Sequence[str], indexes_count: bool
) -> Picked | None:
    """The passage in these blocks, if it is surely there."""
    index = passage.block
    if quote is None:
        known = texts[index] if index is not None and index < len(texts) else None
        if (
            index is not None
            and known is not None
            and passage.seen in ([known, ""] if indexes_count else [known])
        ):
            return _whole(passage, index, known)
        same = [at for at, text in enumerate(texts) if text == passage.seen]
        return _whole(passage, same[0], passage.seen) if len(same) == 1 else None
    place = selectors.locate(quote, texts)
    if place is None:
        return None
    index, start, end = place
    text = texts[index]
    if not indexes_count and not _reads_like_that(passage, quote, texts, place):
        return None
    # The proposal rewords what was picked; the core wants the whole block as it shall read.
    proposal = text[:start] + passage.proposal + text[end:] if passage.proposal.strip() else ""
    return _picked(passage, index, text, proposal, Pointed(start, end))


def _reads_like_that(
    passage: PassageIn, quote: Selectors, texts: Sequence[str], place: tuple[int, int, int]
) -> bool:
    """Whether all that the page told of the words holds there: the same words alone may stand elsewhere too."""
    index, start, end = place
    if passage.seen and passage.seen != texts[index]:
        return False
    before, after = "\n".join(texts[: index + 1]), "\n".join(texts[index:])
    before = before[: len(before) - len(texts[index]) + start]
    return before.endswith(quote.quote.prefix) and after[end:].startswith(quote.quote.suffix)


def _for_themselves(
    passages: Sequence[PassageIn], quotes: Sequence[Selectors | None]
) -> tuple[Picked, ...] | Refusals:
    problems: list[Problem] = []
    found: list[Picked] = []
    for at, (passage, quote) in enumerate(zip(passages, quotes, strict=True)):
        seen = passage.seen or ("" if quote is None else quote.quote.exact)
        if not seen.strip():
            problems.append(Problem("selector.empty", f"passages.{at}.selector", {}))
        found.append(_for_itself(passage, quote, seen))
    return Refusals(tuple(problems)) if problems else tuple(found)


def _for_itself(passage: PassageIn, quote: Selectors | None, seen: str) -> Picked:
    """The passage with all that the page told of its place, for want of a content to look it up in."""
    if quote is None:
        return _picked(passage, passage.block or 0, seen, passage.proposal)
    at = seen.find(quote.quote.exact)
    if at < 0 or seen.count(quote.quote.exact) > 1:
        at_all = None if quote.position is None else quote.position.start
        around = Pointed(prefix=quote.quote.prefix, suffix=quote.quote.suffix, position=at_all)
        return _picked(passage, passage.block or 0, seen, passage.proposal, around)
    end = at + len(quote.quote.exact)
    proposal = seen[:at] + passage.proposal + seen[end:] if passage.proposal.strip() else ""
    # What stands around the words stands around the text that was seen as far as it reaches beyond it.
    prefix, suffix = quote.quote.prefix, quote.quote.suffix
    position = None if quote.position is None else max(0, quote.position.start - at)
    pointed = Pointed(
        at, end, prefix[: max(0, len(prefix) - at)], suffix[len(seen) - end :], position=position
    )
    return _picked(passage, passage.block or 0, seen, proposal, pointed)


def _whole(passage: PassageIn, index: int, text: str) -> Picked:
    return _picked(passage, index, text, passage.proposal)


def _picked(
    passage: PassageIn, index: int, seen: str, proposal: str, pointed: Pointed | None = None
) -> Picked:
    return Picked(
        index,
        seen,
        proposal,
        passage.remark,
        passage.kind,
        passage.source_url,
        passage.me_too,
        pointed or Pointed(),
    )
