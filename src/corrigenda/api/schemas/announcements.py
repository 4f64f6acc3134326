"""What a CMS announces."""

from __future__ import annotations

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from corrigenda.api.schemas.base import Line


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
