"""What an operator is told at the start: ``manage.py check`` and every command that runs it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.apps import AppConfig
from django.core.checks import CheckMessage, Tags, Warning, register
from django.db import connection

from corrigenda.models.words import is_indexed


@register(Tags.models)
def full_text(app_configs: Sequence[AppConfig] | None, **_: Any) -> list[CheckMessage]:
    """A warning in a host site whose database has no full-text index of ours."""
    if is_indexed():
        return []
    return [
        Warning(
            f"On {connection.vendor}, the same mistake is searched in other articles by reading all of them.",
            hint="Right, and slow beyond some thousand articles; SQLite and PostgreSQL have an index.",
            id="corrigenda.W001",
        )
    ]
