"""A report on its way in, and what its reader is told of it."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BaseModel, Field

from corrigenda.api.schemas.base import Line, Strict, Text


class ArticleSeen(Strict):
    """Which article, and which text of it, the reader saw."""

    url: Line
    digest: Annotated[str, Field(max_length=64, description="the revision's digest")] = ""
    text_digest: Annotated[
        str,
        Field(
            max_length=64,
            description="SHA-256 (hex) of the blocks' texts as a compact JSON array, UTF-8, not escaped",
        ),
    ] = ""


class PassageIn(Strict):
    """One picked block (or words in it). ``proposal`` rewords exactly what was picked."""

    block: Annotated[
        int | None, Field(ge=0, description="the block's index; needs a digest or `seen` to count")
    ] = None
    seen: Annotated[Text, Field(description="the block's text as the reader saw it")] = ""
    selector: Annotated[
        list[dict[str, Any]] | None,
        Field(
            max_length=10,
            description="W3C Web Annotation TextQuoteSelector and TextPositionSelector; Unicode code points",
        ),
    ] = None
    proposal: Text = ""
    remark: Text = ""
    kind: Annotated[str, Field(max_length=20, description="see `kinds` of the article")] = ""
    source_url: Line = ""
    me_too: Annotated[bool, Field(description="nothing new: what others already reported in this block")] = (
        False
    )


class ReportIn(Strict):
    """What one reader sends, once. The key may come as the header Idempotency-Key instead."""

    article: ArticleSeen
    passages: Annotated[list[PassageIn], Field(max_length=200)] = []
    language: Annotated[str, Field(max_length=10, description="the reader's: fr or en")] = ""
    email: Annotated[str, Field(max_length=1_000)] = ""
    key: Annotated[str, Field(max_length=64)] = ""
    reader_key: Annotated[
        str, Field(max_length=100, description="a reader's key, where the reader chose to keep one")
    ] = ""
    about_error: Annotated[bool, Field(description="false: the message is not about an error")] = True
    insists: bool = False
    credit: Annotated[
        str, Field(max_length=1_000, description="the name that the reader would like to be thanked with")
    ] = ""
    machine: Annotated[
        str, Field(max_length=100, description="the name of a program that sends without a person")
    ] = ""


class ReportReceived(BaseModel):
    """The report is kept. ``receipt`` is the reader's private page."""

    id: str
    receipt: str
    state: Literal["received"]


class PassageState(BaseModel):
    """What became of one passage of a report; ``told_before``: its sender had reported that error already."""

    seen: str
    proposal: str
    remark: str
    kind: str
    state: str | None
    reason: str
    told_before: bool


class ReceiptOut(BaseModel):
    """What became of a report, for its reader."""

    id: str
    sent_at: str
    article_url: str
    passages: list[PassageState]
