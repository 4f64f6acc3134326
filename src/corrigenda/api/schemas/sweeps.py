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
