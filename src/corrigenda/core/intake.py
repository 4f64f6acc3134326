"""What must a Report hold to be taken, and what is answered when it does not?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from corrigenda.core import characters, credit, limits, offtopic, rights
from corrigenda.core.addresses import normal_url
from corrigenda.core.blocks import Block, fold_space
from corrigenda.core.errors import Refused
from corrigenda.core.offtopic import Finding
from corrigenda.core.wording import composed_like
from corrigenda.core.words import ErrorKind

MAX_TEXT = 5_000  # code points in one remark, beyond any honest remark
MAX_GROWTH = 2_000  # a proposal may be this much longer than the block it rewords
MAX_PASSAGES = 50
MAX_EMAIL = 254
# Answers to which a reader may say "all the same", once: the report is then kept.
INSISTABLE = frozenset({"passage.already_corrected", "passage.ground_rule", "passage.rejected_before"})


@dataclass(frozen=True, slots=True)
class Pointed:
    """What a page tells of a place beyond the block: the words picked in it and what stands around them.

    ``start``, ``end``: the range of ``seen`` that was picked, in code points; None for the whole. ``prefix``,
    ``suffix``, ``position``, ``before``, ``after``: as in `corrigenda.core.anchoring.Quote`, of ``seen``.
    """

    start: int | None = None
    end: int | None = None
    prefix: str = ""
    suffix: str = ""
    position: int | None = None
    before: str = ""
    after: str = ""

    def span_in(self, seen: str) -> tuple[int, int] | None:
        """The picked range; None when all was picked or when there is no such range in ``seen``."""
        if self.start is None or self.end is None or not 0 <= self.start < self.end <= len(seen):
            return None
        return None if (self.start, self.end) == (0, len(seen)) else (self.start, self.end)


@dataclass(frozen=True, slots=True)
class Picked:
    """One picked block as the reader sent it. ``proposal`` equal to the block's text means "not reworded".

    ``index`` is the block's place in what the reader saw, ``seen`` its text there, ``pointed`` what a page could tell
    of its place. ``me_too`` says nothing new: the reader saw what others already reported there.
    """

    index: int
    seen: str
    proposal: str = ""
    remark: str = ""
    kind: str = ""
    source_url: str = ""
    me_too: bool = False
    pointed: Pointed = Pointed()


@dataclass(frozen=True, slots=True)
class Submission:
    """One sending. ``insists`` is set when the reader was asked "is this about an error?" and said yes.

    ``credit`` is the name that the reader would like to be thanked with.
    """

    passages: tuple[Picked, ...]
    language: str
    email: str = ""
    about_error: bool = True
    insists: bool = False
    credit: str = ""


@dataclass(frozen=True, slots=True)
class Claim:
    """A passage fit to be kept: ``proposal`` is empty when nothing was reworded.

    ``is_personal``: a person concerned by the article asks something for themselves (core.rights). ``is_doubtful``:
    nothing in its report is surely about an error in the text.
    """

    index: int
    seen: str
    proposal: str
    remark: str
    kind: ErrorKind
    source_url: str
    me_too: bool = False
    pointed: Pointed = Pointed()
    is_personal: bool = False
    is_doubtful: bool = False


@dataclass(frozen=True, slots=True)
class Accepted:
    """The report can be kept as it is."""

    claims: tuple[Claim, ...]
    email: str
    credit: str = ""


@dataclass(frozen=True, slots=True)
class OffTopic:
    """The message is not about an error: it belongs on the contact page. ``text`` is ready to be copied.

    ``topic`` is set when the reader did not say so: then it is a question, and ``signs`` are the words that led to it.
    """

    text: str
    topic: str = ""
    signs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing to mend: a stable code and the field it stands at (``passages.2.proposal``)."""

    code: str
    field: str
    facts: dict[str, object]


@dataclass(frozen=True, slots=True)
class Refusals:
    """Everything to mend, in reading order."""

    problems: tuple[Problem, ...]


def judge(submission: Submission, blocks: Sequence[Block] | None) -> Accepted | OffTopic | Refusals:
    """Whether the submission can be kept, belongs elsewhere, or must be mended.

    ``blocks`` is the content that the reader saw, or None when the server never saw it: then the passages'
    ``seen`` stands for itself.
    """
    if not submission.about_error:
        return OffTopic("\n\n".join(p.remark.strip() for p in submission.passages if p.remark.strip()))
    problems: list[Problem] = []
    if not submission.passages:
        problems.append(Problem("report.nothing_picked", "passages", {}))
    if len(submission.passages) > MAX_PASSAGES:
        problems.append(Problem("report.too_many_passages", "passages", {"most": MAX_PASSAGES}))
    claims = [
        _claim(picked, at, blocks, problems) for at, picked in enumerate(submission.passages[:MAX_PASSAGES])
    ]
    email = submission.email.strip()
    if email and not _is_email(email):
        problems.append(Problem("report.bad_email", "email", {}))
    name = credit.folded(submission.credit)
    if code := credit.problem_of(name):
        problems.append(Problem(code, "credit", {"most": credit.MOST}))
    if problems:
        return Refusals(tuple(problems))
    taken, found = _sorted_out([claim for claim in claims if claim is not None])
    if not submission.insists and all(one.asks for one in found):
        text = "\n\n".join(claim.remark for claim in taken)
        return OffTopic(text, found[0].topic or "", tuple(sign for one in found for sign in one.signs))
    return Accepted(tuple(taken), email, name)


def _sorted_out(claims: Sequence[Claim]) -> tuple[list[Claim], list[Finding]]:
    """The claims with what their remarks are about, and what was found of each.

    Who rewords one passage, gives a source or asks for a right knows what the form is for: then nothing in the report
    is asked about or doubtful. Insisting does not make a report less doubtful (docs/adr/0011).
    """
    found = [
        offtopic.sort_out(claim.remark, claim.seen, kind=claim.kind) if claim.remark else offtopic.NOTHING
        for claim in claims
    ]
    taken = [
        replace(claim, is_personal=rights.is_asked_for(claim.remark, one))
        for claim, one in zip(claims, found, strict=True)
    ]
    if any(claim.proposal or claim.source_url or claim.is_personal for claim in taken):
        return taken, [offtopic.NOTHING] * len(taken)
    if all(one.is_doubtful for one in found):
        taken = [replace(claim, is_doubtful=True) for claim in taken]
    return taken, found


def is_reworded(seen: str, proposal: str) -> bool:
    """Whether a proposal says something else than the block: white space at the ends and line ends aside."""
    return bool(proposal.strip()) and fold_space(proposal) != fold_space(seen)


def _claim(picked: Picked, at: int, blocks: Sequence[Block] | None, problems: list[Problem]) -> Claim | None:
    known = len(problems)

    def refuse(code: str, field: str, **facts: object) -> None:
        problems.append(Problem(code, f"passages.{at}.{field}", facts))

    seen = picked.seen
    if blocks is not None:
        if not 0 <= picked.index < len(blocks):
            refuse("passage.unknown_block", "index")
            return None
        seen = blocks[picked.index].text
    remark = picked.remark.strip().replace("\r\n", "\n")
    typed = composed_like(seen, picked.proposal)
    reworded = is_reworded(seen, typed)
    if not reworded and not remark and not picked.me_too:
        untouched = fold_space(typed) == fold_space(seen) and bool(typed.strip())
        refuse("passage.unchanged" if untouched else "passage.empty", "proposal")
    if len(remark) > MAX_TEXT:
        refuse("passage.too_long", "remark", most=MAX_TEXT, length=len(remark))
    if limits.count_links(remark) > limits.MOST_LINKS:
        refuse("passage.too_many_links", "remark", most=limits.MOST_LINKS)
    most = len(seen) + MAX_GROWTH
    if reworded and len(typed) > most:
        refuse("passage.too_long", "proposal", most=most, length=len(typed))
    odd = characters.introduced(seen, typed) if reworded else ()
    if odd:
        refuse("passage.odd_characters", "proposal", names=", ".join(sorted({oddity.name for oddity in odd})))
    kind = picked.kind or ErrorKind.OTHER.value
    if kind not in set(ErrorKind):
        refuse("passage.unknown_kind", "kind")
    source_url = picked.source_url.strip()
    if source_url:
        try:
            normal_url(source_url)
        except Refused:
            refuse("passage.bad_source", "source_url")
    if len(problems) > known:
        return None
    proposal = fold_space(typed) if reworded else ""
    me_too = picked.me_too and not proposal and not remark
    return Claim(
        picked.index,
        seen,
        proposal,
        remark,
        ErrorKind(kind),
        source_url,
        me_too,
        picked.pointed,
    )


def _is_email(email: str) -> bool:
    """Plausible, with no way to add a header or a second address; the mail server has the last word."""
    name, at, domain = email.rpartition("@")
    bad = any(char.isspace() or ord(char) < 33 or char in ',;:<>()[]\\"' for char in email)
    return bool(at and name and "." in domain.strip(".")) and len(email) <= MAX_EMAIL and not bad
