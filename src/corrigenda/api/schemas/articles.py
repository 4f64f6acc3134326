"""An article as the server knows it, or as its publisher sends it."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, Field

from corrigenda.api.schemas.base import Line, Strict


class Mark(BaseModel):
    """What others already did to a block."""

    state: Literal["reported", "corrected"]
    at: str
    readers: int


class BlockOut(BaseModel):
    """A block of the article as the server knows it."""

    index: int
    kind: str
    text: str
    digest: str
    mark: Mark | None


class PublicationOut(BaseModel):
    """What a form needs to know of the publication."""

    slug: str
    name: str
    languages: list[str]
    contact_url: str
    ground_rules: dict[str, str]
    article_selector: str
    record_url: str
    policy_url: str


class Kind(BaseModel):
    """A kind of error that a reader may choose, with its words in the article's language."""

    code: str
    label: str


class ArticleOut(BaseModel):
    """An article's current revision, with what was already reported in it."""

    id: str
    url: str
    title: str
    language: str
    digest: str
    text_digest: str
    seen_at: str
    blocks: list[BlockOut]
    publication: PublicationOut
    kinds: list[Kind]
    form_url: str


class BlockIn(Strict):
    """A block that the publisher sends; ``html`` is its inline markup, verbatim."""

    kind: Annotated[str, Field(max_length=20)]
    text: str
    html: str = ""


class ArticleIn(Strict):
    """An article that the publisher sends: its blocks, or its HTML."""

    url: Line
    title: Annotated[str, Field(max_length=500)] = ""
    language: Annotated[str, Field(max_length=10)] = ""
    blocks: list[BlockIn] | None = None
    html: str | None = None
