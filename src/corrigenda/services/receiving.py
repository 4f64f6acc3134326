"""A report comes in through a door: is there room for it, and is it kept?"""

from __future__ import annotations

from datetime import datetime

from corrigenda.core import intake
from corrigenda.core.errors import Refused
from corrigenda.models import Article, Revision
from corrigenda.services import limits, reader_keys, reporting, working
from corrigenda.services.reporting import Received


@working.alone()
def receive_report(
    article: Article,
    submission: intake.Submission,
    *,
    revision: Revision | None,
    key: str,
    sender: limits.Sender,
    reader_key: str,
    now: datetime,
    body_digest: str = "",
) -> Received | intake.OffTopic | intake.Refusals:
    """Keeps a report for which there is room; what is answered instead of kept, or kept already, takes none.

    ``reader_key`` is the secret that came along. Raises Refused when it is none of ours or when there is no room
    (`limits.require_room`), never for what is kept already, and like `reporting.submit_report`.
    """
    known, taken = None, None
    try:
        known = reader_keys.given(article.publication, reader_key)
        taken = limits.require_room(
            limits.with_key(sender, known, now=now), article, _texts(submission), now=now
        )
    except Refused:
        # A repetition of what is kept gets its first answer, however much comes in now.
        if not reporting.is_kept(article.publication, key):
            raise
    is_new = False
    try:
        outcome = reporting.submit_report(
            article,
            submission,
            revision=revision,
            key=key,
            now=now,
            source=sender.key,
            machine=sender.machine,
            reader_key=known,
            body_digest=body_digest,
        )
        is_new = isinstance(outcome, Received) and not outcome.replayed
    finally:
        if taken is not None and not is_new:
            limits.give_back(taken, now=now)
    return outcome


def _texts(submission: intake.Submission) -> list[str]:
    passages = submission.passages
    return [text for one in passages for text in (one.remark, one.proposal, one.source_url)] + [
        submission.credit
    ]
