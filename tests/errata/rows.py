"""Rows of a record for the tests of its pages: a publication, an article, entries."""

from __future__ import annotations

import itertools
from datetime import UTC, datetime, timedelta

from corrigenda.models import Article, Notice, Publication

NOW = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)
BEFORE = "Le syndicat attend six bateaux par jour d’ici à 2029."
AFTER = "Le syndicat attend seize bateaux par jour d’ici à 2029."
_count = itertools.count(1)


def publication(slug: str = "", **fields: object) -> Publication:
    """A publication that writes in French and in English."""
    slug = slug or f"gazette-{next(_count)}"
    values: dict[str, object] = {
        "slug": slug,
        "name": "La Gazette de l’Orgeval",
        "languages": ["fr", "en"],
        "contact_url": f"https://{slug}.example/contact",
        "ground_rules": {"fr": "Nous écrivons « événement ».", "en": "We write British English."},
        "created_at": NOW - timedelta(days=400),
        **fields,
    }
    return Publication.objects.create(**values)


def article(of: Publication, title: str = "Le canal rouvre aux péniches", **fields: object) -> Article:
    """A known article of the publication."""
    values: dict[str, object] = {
        "url": f"https://{of.slug}.example/article-{next(_count)}",
        "title": title,
        "language": "fr",
        "first_seen_at": NOW,
        "checked_at": NOW,
        **fields,
    }
    return Article.objects.create(publication=of, **values)


def notice(of: Article, *, days_ago: float = 0, **fields: object) -> Notice:
    """A public entry: a correction with words and a change, unless told otherwise."""
    values: dict[str, object] = {
        "type": "correction",
        "language": "fr",
        "text": "Nous avions écrit six bateaux ; il s’agit de seize.",
        "before": BEFORE,
        "after": AFTER,
        "published_at": NOW - timedelta(days=days_ago),
        **fields,
    }
    return Notice.objects.create(publication=of.publication, article=of, **values)
