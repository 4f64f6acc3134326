"""Errata as editors read them."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from corrigenda.api.schemas.base import ArticleRef


class ErratumOut(BaseModel):
    """One alleged error. ``version`` goes back with a decision, so that two editors cannot decide the same state.

    ``is_doubtful``: perhaps off topic; as long as it is open, and the publication wants that, it lies beside the queue.
    """

    number: int
    state: str
    kind: str
    severity: str
    readers: int
    is_personal: bool
    is_doubtful: bool
    article: ArticleRef
    before: str
    after: str
    reason_code: str
    reason: str
    place: dict[str, Any]
    version: int
    opened_at: str
    changed_at: str


class PassageOut(BaseModel):
    """What one reader sent about an erratum."""

    report: str
    sent_at: str
    language: str
    seen: str
    proposal: str
    remark: str
    kind: str
    source_url: str
    credit: str
    selector: list[dict[str, Any]]


class ErratumDetail(ErratumOut):
    """One alleged error with everything that readers sent about it."""

    passages: list[PassageOut]


class ErrataPage(BaseModel):
    """A page of errata, newest first; ``next`` is the address of the next one, if there is one."""

    items: list[ErratumOut]
    total: int
    next: str | None


class AnnotationPage(BaseModel):
    """The passages of an erratum as W3C Web Annotations."""

    model_config = ConfigDict(populate_by_name=True)

    context: Annotated[str, Field(alias="@context")]
    id: str
    type: Literal["AnnotationPage"]
    items: list[dict[str, Any]]
