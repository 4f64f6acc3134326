"""Why something was not done (RFC 9457)."""

from __future__ import annotations

from pydantic import BaseModel


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
