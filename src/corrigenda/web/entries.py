"""Rows of the public record as the core's plain entries, with absolute addresses."""

from __future__ import annotations

from datetime import datetime
from urllib.parse import urlsplit

from django.urls import reverse

from corrigenda.conf import conf
from corrigenda.core.notices import Entry, Record
from corrigenda.core.words import NoticeType
from corrigenda.models import Notice, Publication


def record_of(publication: Publication) -> Record:
    """The publication's record as its entries name it."""
    return Record(
        name=publication.name,
        url=absolute("errata:record", publication.slug),
        policy_url=absolute("errata:policy", publication.slug),
    )


def entry_of(notice: Notice, publication: Publication) -> Entry:
    """An entry of the publication's record. Needs the notice as `queries.notices` reads it, no other row."""
    return Entry(
        id=tag_uri(f"notice/{notice.public_id}", publication.created_at),
        type=NoticeType(notice.type),
        url=absolute("errata:notice", publication.slug, notice.public_id),
        article_url=notice.article.url,
        article_title=notice.article.title,
        language=notice.language,
        text=notice.text,
        before=notice.before,
        after=notice.after,
        published_at=notice.published_at,
        amended_at=notice.amended_at,
        withdrawn_at=notice.withdrawn_at,
        thanks_changed_at=notice.thanks_changed_at,
        thanks=_thanks(notice),
    )


def _thanks(notice: Notice) -> tuple[str, ...]:
    """The names that an editor agreed to thank, each once; none where no reader stands behind the entry."""
    passages = [] if notice.erratum is None else getattr(notice.erratum, "thanked_passages", [])
    return tuple(dict.fromkeys(passage.report.credit for passage in passages))


def absolute(name: str, *args: str) -> str:
    """The full address of a page of ours."""
    return conf().base_url + reverse(name, args=args)


def tag_uri(what: str, since: datetime) -> str:
    """A permanent id (RFC 4151) under this server's host as of the day the publication began."""
    host = urlsplit(conf().base_url).hostname or "localhost"
    return f"tag:{host},{since:%Y-%m-%d}:{what}"
