"""Lets a reader who chooses to be known again from report to report: by a key of theirs, without a name."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from corrigenda.core import standing
from corrigenda.core.errors import NotFound, Refused
from corrigenda.core.standing import Standing
from corrigenda.models import Publication, ReaderKey, Report, TrailHead, queries
from corrigenda.services import tokens, trail

_PURPOSE = "reader-key"


@transaction.atomic
def keep_key(report: Report, *, now: datetime) -> str:
    """The secret of a new key, which this report is the first of; made twice from one report, it is the same.

    Raises Refused("reader_key.has_one") when the report belongs to another key, Refused("reader_key.erased") when
    it was taken back. The trail does not say which report a key was made from: a dropped key leaves no ties.
    """
    head = trail.lock(report.publication)
    report = Report.objects.select_for_update(of=("self",)).select_related("reader_key").get(pk=report.pk)
    token = tokens.derived_token(_PURPOSE, report.public_id)
    digest = tokens.token_digest(token)
    if not report.salt:
        raise Refused("reader_key.erased")
    if report.reader_key is not None:
        if report.reader_key.digest == digest:
            return token
        raise Refused("reader_key.has_one")
    key, is_new = ReaderKey.objects.get_or_create(
        digest=digest, defaults={"publication": report.publication, "created_at": now}
    )
    report.reader_key = key
    report.save(update_fields=["reader_key"])
    if is_new:
        _record(key, "reader_key.kept", now, head)
    return token


def opened(token: str) -> ReaderKey:
    """The key that this secret opens. Raises NotFound("reader_key.unknown") whatever is wrong with it."""
    found = ReaderKey.objects.select_related("publication").filter(digest=tokens.token_digest(token)).first()
    if found is None:
        raise NotFound("reader_key.unknown")
    return found


def given(publication: Publication, token: str) -> ReaderKey | None:
    """The key that came with a report; None without one.

    Raises Refused("reader_key.not_ours") when the publication knows no such key.
    """
    token = token.strip()
    if not token:
        return None
    found = ReaderKey.objects.filter(publication=publication, digest=tokens.token_digest(token)).first()
    if found is None:
        raise Refused("reader_key.not_ours", field="reader_key")
    return found


def standing_of(key: ReaderKey, *, now: datetime) -> Standing:
    """How often the reader was right."""
    return queries.standings([key.pk], since=now - standing.MEMORY).get(key.pk, Standing())


@transaction.atomic
def drop_key(token: str, *, now: datetime) -> Publication:
    """Erases a key: its reports stay, and nothing ties them together any more. Raises like `opened`."""
    key = opened(token)
    head = trail.lock(key.publication)
    _record(key, "reader_key.dropped", now, head)
    key.delete()
    return key.publication


def _record(key: ReaderKey, action: str, now: datetime, head: TrailHead) -> None:
    trail.record(key.publication, action, f"reader_key:{key.pk}", actor=trail.READER, now=now, head=head)
