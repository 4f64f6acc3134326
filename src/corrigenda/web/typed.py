"""What somebody typed into a form that could not be taken, so that it can be shown again."""

from __future__ import annotations

import re

from django.http import HttpRequest

from corrigenda.web.origins import is_from_elsewhere

_SECRET = re.compile(r"pass|secret|token|key")


def fields_of(request: HttpRequest) -> list[tuple[str, str]]:
    """The fields of a form as they were sent; none of one that holds a secret or that another site made."""
    if getattr(request, "sensitive_post_parameters", None) or is_from_elsewhere(request):
        return []
    return [(name, str(value)) for name, values in request.POST.lists() for value in values]


def words_of(request: HttpRequest) -> list[str]:
    """What of the fields was typed: it has a space in it. The rest are keys, digests and choices."""
    return [value for name, value in fields_of(request) if " " in value.strip() and not _SECRET.search(name)]
