"""The same mistake in other articles: what was picked, how far each is, and what an editor does about it."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, Field

from corrigenda.api.schemas.base import ArticleRef, Strict


class SweepOut(BaseModel):
    """One go at the same mistake: the erratum it comes from, the words, how many blocks were ``picked``."""

    id: str
    erratum: int
    wrong: str
    right: str
    picked: int
    started_at: str


class RecurrenceOut(BaseModel):
    """A picked block. ``erratum`` is the one that it became; ``code`` and ``reason`` say why it goes no further."""

    id: int
    stage: str
    article: ArticleRef
    block: int
    before: str
    after: str
    erratum: int | None
    code: str
    reason: str


class SweepDetail(SweepOut):
    """A sweep with everything that was picked in it."""

    recurrences: list[RecurrenceOut]


class MistakeOut(BaseModel):
    """Words that may be looked for, and what they should read."""

    wrong: str
    right: str


class OccurrenceOut(BaseModel):
    """The words at ``start`` (code points) of a block; ``doubts``: why they want a second look (quoted, elision)."""

    start: int
    after: str
    doubts: list[str]


class SpotOut(BaseModel):
    """A block that holds the words, as its article's ``revision`` has it; ``errata`` (numbers) stand there already."""

    article: ArticleRef
    revision: int
    block: int
    text: str
    occurrences: list[OccurrenceOut]
    errata: list[int]


class ElsewherePage(BaseModel):
    """Where else the words stand, an article a row: ``mistakes`` may be looked for, ``words`` says which is."""

    mistakes: list[MistakeOut]
    words: int
    items: list[SpotOut]
    total: int
    next: str | None


class PickIn(Strict):
    """One occurrence, as `elsewhere` told it: the article's id, its revision, the block, the offset."""

    article: Annotated[str, Field(max_length=12)]
    revision: Annotated[int, Field(ge=1, lt=2**31)]
    block: Annotated[int, Field(ge=0, lt=2**31)]
    start: Annotated[int, Field(ge=0, lt=2**31)]


class SweepIn(Strict):
    """The erratum whose mistake is corrected elsewhere, which of its ``mistakes`` (the likeliest if left out), and
    where."""

    erratum: int
    words: Annotated[int | None, Field(ge=0)] = None
    picked: Annotated[list[PickIn], Field(max_length=1_000)]


class SweepsPage(BaseModel):
    """A page of sweeps, newest first; ``next`` is the address of the next one, if there is one."""

    items: list[SweepOut]
    total: int
    next: str | None


class TakeBack(Strict):
    """Takes one picked block back: from the article where it was written, and from the desk."""

    decision: Literal["take_back"]
    recurrence: int


class TryAgain(Strict):
    """Writes once more what stopped or failed."""

    decision: Literal["try_again"]
    recurrence: int


class Look(Strict):
    """Looks at the articles that somebody has pasted into."""

    decision: Literal["look"]


SweepDecision = Annotated[TakeBack | TryAgain | Look, Field(discriminator="decision")]
