"""The publication that a command is about."""

from __future__ import annotations

from django.core.management.base import CommandError

from corrigenda.core.errors import NotFound
from corrigenda.models import Publication, queries


def publication_named(slug: str) -> Publication:
    """The publication with this short name. Raises CommandError, which says which ones there are."""
    try:
        return queries.publication_by_slug(slug)
    except NotFound:
        known = ", ".join(Publication.objects.order_by("slug").values_list("slug", flat=True)[:20])
        raise CommandError(
            f"There is no publication “{slug}”; there is {known}."
            if known
            else f"There is no publication “{slug}”, nor any other: manage.py add_publication."
        ) from None
