"""Entries of the public record."""

from __future__ import annotations

from pydantic import BaseModel

from corrigenda.api.schemas.base import ArticleRef


class NoticeOut(BaseModel):
    """A public entry of the record."""

    id: str
    type: str
    url: str
    article: ArticleRef
    language: str
    text: str
    before: str
    after: str
    thanks: list[str]
    published_at: str
    amended_at: str | None
    withdrawn_at: str | None


class NoticesPage(BaseModel):
    """A page of the record, newest first."""

    items: list[NoticeOut]
    total: int
    next: str | None
