"""What a reader has picked and typed so far: read from a form, carried by its hidden fields, turned into a Submission.

There is no session: the form itself is the memory. Fields of a passage are named after its block's place in the
revision that the reader sees (``remark-7``), so that nothing is lost when the selection changes.
"""

from __future__ import annotations

import re
import secrets
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from django.http import QueryDict

from corrigenda.core.intake import Picked, Submission, is_reworded
from corrigenda.models import Revision

# One more than a report may hold, so that too many are told and not silently cut; beyond it nobody clicks.
MAX_PICKS = 400
_KEY = re.compile(r"[A-Za-z0-9_-]{16,64}")
_FIELD = re.compile(r"(proposal|remark|kind|source|too)-([0-9]{1,5})")


@dataclass(frozen=True, slots=True)
class Words:
    """What was typed about one block, as it was typed; None where the field was never shown.

    ``too`` is ticked by a reader who saw what others already reported there.
    """

    proposal: str | None = None
    remark: str = ""
    kind: str = ""
    source: str = ""
    too: str = ""

    @property
    def fields(self) -> Iterator[tuple[str, str]]:
        """The typed fields by name, empty ones left out."""
        if self.proposal is not None:
            yield "proposal", self.proposal
        yield from (
            (name, text) for name in ("remark", "kind", "source", "too") if (text := getattr(self, name))
        )


@dataclass(frozen=True, slots=True)
class Draft:
    """A report that is being written. ``key`` is made when the form opens: sent twice, it is one report."""

    url: str
    key: str
    digest: str = ""
    picks: tuple[int, ...] = ()
    words: Mapping[int, Words] = field(default_factory=dict)
    email: str = ""
    credit: str = ""
    reader_key: str = ""
    insists: bool = False

    def said(self, index: int) -> Words:
        """What was typed about a block."""
        return self.words.get(index, Words())


def new_draft(url: str) -> Draft:
    """An empty form about the article at this address."""
    return Draft(url=url.strip(), key=new_key())


def with_new_key(draft: Draft) -> Draft:
    """The same words as another report."""
    return replace(draft, key=new_key())


def new_key() -> str:
    """A key (128 bits) that makes a sending one."""
    return secrets.token_urlsafe(16)


def posted_draft(post: QueryDict) -> Draft:
    """The draft that a form carries. Never raises: what cannot be read is left out, a bad key is replaced."""
    key = post.get("key", "")
    return Draft(
        url=post.get("url", "").strip(),
        key=key if _KEY.fullmatch(key) else new_key(),
        digest=post.get("revision", "")[:64],
        picks=_picks(post),
        words=_words(post),
        email=post.get("email", ""),
        credit=post.get("credit", ""),
        reader_key=post.get("reader_key", ""),
        insists=bool(post.get("insists")),
    )


def submission_of(draft: Draft, revision: Revision, language: str) -> Submission:
    """The draft as the core judges it. A field that was never shown stands for "not reworded"."""
    return Submission(
        passages=tuple(_picked(index, draft.said(index), revision) for index in draft.picks),
        language=language,
        email=draft.email,
        credit=draft.credit,
        insists=draft.insists,
    )


def written(draft: Draft, revision: Revision) -> str:
    """All that was typed, as one text to copy elsewhere."""
    texts: list[str] = []
    for index in draft.picks:
        said, seen = draft.said(index), _seen(index, revision)
        proposal = said.proposal or ""
        texts += [text.strip() for text in (proposal if is_reworded(seen, proposal) else "", said.remark)]
    return "\n\n".join(text for text in texts if text)


def _picked(index: int, said: Words, revision: Revision) -> Picked:
    seen = _seen(index, revision)
    proposal = seen if said.proposal is None else said.proposal
    return Picked(index, seen, proposal, said.remark, said.kind, said.source, me_too=bool(said.too))


def _seen(index: int, revision: Revision) -> str:
    texts = revision.texts
    return texts[index] if index < len(texts) else ""


def _picks(post: QueryDict) -> tuple[int, ...]:
    numbers = {
        int(pick) for pick in post.getlist("pick") if pick.isascii() and pick.isdigit() and len(pick) < 6
    }
    return tuple(sorted(numbers))[:MAX_PICKS]


def _words(post: QueryDict) -> dict[int, Words]:
    words: dict[int, Words] = {}
    for name in post:
        match = _FIELD.fullmatch(name)
        if match:
            index = int(match[2])
            words[index] = replace(words.get(index, Words()), **{match[1]: post.get(name, "")})
    return words
