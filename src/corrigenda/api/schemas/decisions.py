"""What an editor decides about an erratum."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from corrigenda.api.schemas.base import Strict, Text


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


class Admit(Strict):
    """What is perhaps off topic is about the text after all: into the queue."""

    decision: Literal["admit"]
    version: int | None = None


class Doubt(Strict):
    """This is perhaps off topic: beside the queue."""

    decision: Literal["doubt"]
    version: int | None = None


class SetApart(Strict):
    """A person concerned by the article asks something for themselves: the desk's alone to see."""

    decision: Literal["set_apart"]
    version: int | None = None


class PutBack(Strict):
    """Nobody asks anything for themselves: an erratum like any other."""

    decision: Literal["put_back"]
    version: int | None = None


class Undo(Strict):
    """Takes the last decision back."""

    decision: Literal["undo"]
    version: int | None = None


Decision = Annotated[
    Accept | Reject | Hold | Ask | AlreadyFixed | OffTopic | Admit | Doubt | SetApart | PutBack | Undo,
    Field(discriminator="decision"),
]
