"""What comes in and goes out, typed: strict (a number is no string), closed (an unknown field is an error)."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field

# Bounds against nonsense; what a report may hold is decided by core.intake, with a sentence for the reader.
Text = Annotated[str, Field(max_length=20_000)]
Line = Annotated[str, Field(max_length=2_000)]


class Strict(BaseModel):
    """Input."""

    model_config = ConfigDict(strict=True, extra="forbid")


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
    machine: Annotated[
        str, Field(max_length=100, description="the name of a program that sends without a person")
    ] = ""


class ReportReceived(BaseModel):
    """The report is kept. ``receipt`` is the reader's private page."""

    id: str
    receipt: str
    state: Literal["received"]


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


class PassageState(BaseModel):
    """What became of one passage of a report."""

    seen: str
    proposal: str
    remark: str
    kind: str
    state: str | None
    reason: str


class ReceiptOut(BaseModel):
    """What became of a report, for its reader."""

    id: str
    sent_at: str
    article_url: str
    passages: list[PassageState]


class ArticleRef(BaseModel):
    """An article by name."""

    id: str
    url: str
    title: str


class ErratumOut(BaseModel):
    """One alleged error. ``version`` goes back with a decision, so that two editors cannot decide the same state."""

    number: int
    state: str
    kind: str
    severity: str
    readers: int
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
    selector: list[dict[str, Any]]


class ErratumDetail(ErratumOut):
    """One alleged error with everything that readers sent about it."""

    passages: list[PassageOut]


class ErrataPage(BaseModel):
    """A page of errata, newest first; ``next`` is the address of the next one, if there is one."""

    items: list[ErratumOut]
    total: int
    next: str | None


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
    published_at: str
    amended_at: str | None
    withdrawn_at: str | None


class NoticesPage(BaseModel):
    """A page of the record, newest first."""

    items: list[NoticeOut]
    total: int
    next: str | None


class Accept(Strict):
    """The block's whole text as it shall read, and which text it was made from: what the erratum's ``place`` said.

    Refused (``block.moved``) when that paragraph reads differently by now; what changed elsewhere does not matter.
    """

    decision: Literal["accept"]
    wording: str
    revision: Annotated[str, Field(max_length=64, description="`place.revision` as it was read")]
    blocks: Annotated[
        list[int], Field(min_length=1, max_length=1_000, description="`place.blocks` as it was read")
    ]
    version: int | None = None


class Reject(Strict):
    """A prepared reason's code, and the sentence that the reader sees."""

    decision: Literal["reject"]
    code: Annotated[str, Field(max_length=30)]
    reason: Text
    version: int | None = None


class Hold(Strict):
    """What the erratum waits for; may be empty."""

    decision: Literal["hold"]
    reason: Text = ""
    version: int | None = None


class Ask(Strict):
    """A question to every reader behind the erratum."""

    decision: Literal["ask"]
    question: Text
    version: int | None = None


class AlreadyFixed(Strict):
    """The article is right by now."""

    decision: Literal["already_fixed"]
    version: int | None = None


class OffTopic(Strict):
    """This is not about an error."""

    decision: Literal["off_topic"]
    version: int | None = None


class Undo(Strict):
    """Takes the last decision back."""

    decision: Literal["undo"]


Decision = Annotated[
    Accept | Reject | Hold | Ask | AlreadyFixed | OffTopic | Undo, Field(discriminator="decision")
]


class AnnotationPage(BaseModel):
    """The passages of an erratum as W3C Web Annotations."""

    model_config = ConfigDict(populate_by_name=True)

    context: Annotated[str, Field(alias="@context")]
    id: str
    type: Literal["AnnotationPage"]
    items: list[dict[str, Any]]


class Finding(BaseModel):
    """One thing to mend."""

    code: str
    field: str
    detail: str


class Problem(BaseModel):
    """RFC 9457 problem details. ``errors`` names fields; an off-topic report carries ``contact_url`` and ``text``."""

    type: str
    title: str
    status: int
    detail: str
    code: str
    errors: list[Finding] | None = None
    contact_url: str | None = None
    text: str | None = None


class ChangedIn(BaseModel):
    """What changed: its address."""

    model_config = ConfigDict(strict=True)

    url: Line


class AnnouncementIn(BaseModel):
    """A message of the publisher's CMS in the form of Standard Webhooks; what else it holds is not read."""

    model_config = ConfigDict(strict=True)

    type: Annotated[
        str, Field(max_length=100, description="`article.published`, `article.updated`, `article.deleted`")
    ]
    data: ChangedIn


class AnnouncementOut(BaseModel):
    """How many articles are looked at because of it: none when it came before, or is about a page nobody knows."""

    looks: int
