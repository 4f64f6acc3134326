"""What was changed in articles without a correction, and what an editor decides about it."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, Field

from corrigenda.api.schemas.base import ArticleRef, Strict, Text

Revision = Annotated[str, Field(max_length=64, description="`revision` as it was read")]


class ChangeOut(BaseModel):
    """A changed block; an empty side says that it is new, or gone. ``sorts`` is what the change does, gravest first."""

    before: str
    after: str
    sorts: list[str]


class AlterationOut(BaseModel):
    """What no correction explains, gravest change first. ``revision`` goes back with a decision: it names the text of
    the article that the changes lead to."""

    id: str
    state: str
    article: ArticleRef
    is_small: bool
    changes: list[ChangeOut]
    revision: str
    changed_at: str
    decided_at: str | None
    notice: str | None


class AlterationsPage(BaseModel):
    """A page of alterations: what weighs first, newest first; ``next`` is the address of the next one."""

    items: list[AlterationOut]
    total: int
    next: str | None


class Dismiss(Strict):
    """No notice is needed."""

    decision: Literal["dismiss"]
    revision: Revision


class Publish(Strict):
    """A public notice; ``change`` is the number (from 0) of the change that it shows, null for words alone."""

    decision: Literal["publish"]
    revision: Revision
    type: Annotated[str, Field(max_length=20)]
    text: Text = ""
    change: Annotated[int | None, Field(ge=0)] = None


class Reopen(Strict):
    """It was dismissed and is to be decided again."""

    decision: Literal["reopen"]


AlterationDecision = Annotated[Dismiss | Publish | Reopen, Field(discriminator="decision")]
