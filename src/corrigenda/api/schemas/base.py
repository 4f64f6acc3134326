"""What the shapes have in common: strict input, bounds, an article by its name."""

from __future__ import annotations

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

# Bounds against nonsense; what a report may hold is decided by core.intake, with a sentence for the reader.
Text = Annotated[str, Field(max_length=20_000)]
Line = Annotated[str, Field(max_length=2_000)]


class Strict(BaseModel):
    """Input."""

    model_config = ConfigDict(strict=True, extra="forbid")


class ArticleRef(BaseModel):
    """An article by name."""

    id: str
    url: str
    title: str
