"""Which article, in which revision, does a form speak of?"""

from __future__ import annotations

from datetime import datetime

from corrigenda.core.addresses import host_of, normal_url
from corrigenda.core.errors import NotFound
from corrigenda.models import Article, Revision, queries
from corrigenda.services import revisions


def opened(url: str, *, now: datetime) -> tuple[Article, Revision]:
    """The article at this address as it stands now. Raises like `services.revisions.open_article`."""
    article = revisions.open_article(url, now=now)
    if article.current is None:
        raise NotFound("article.empty")
    return article, article.current


def seen(url: str, digest: str, *, now: datetime) -> tuple[Article, Revision]:
    """The article and the revision that the reader's form shows; no network between picking and sending.

    Falls back on the article as it stands now when the revision is not known (any more). Raises like `opened`.
    """
    address = normal_url(url)
    article = queries.owner_and_article(host_of(address), address)[1]
    revision = queries.revision_with(article, digest=digest) if article and digest else None
    return (article, revision) if article and revision else opened(url, now=now)
