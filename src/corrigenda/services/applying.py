"""An accepted erratum reaches the article; the correction counts once the words are seen there."""

from __future__ import annotations

from datetime import datetime

from corrigenda.connectors.copy import CopyConnector
from corrigenda.connectors.copy.connector import Instructions
from corrigenda.core import lifecycle
from corrigenda.core.errors import FetchError, NotFound, Refused
from corrigenda.core.lifecycle import State, Verb
from corrigenda.models import Article, Correction, Erratum, Member, Revision
from corrigenda.services import placing, revisions
from corrigenda.services.jobs import enqueue, job
from corrigenda.services.settling import seen_fixed, settle, settle_seen


def instructions(erratum: Erratum) -> Instructions:
    """What to paste where. Raises Refused("erratum.wrong_state") unless the erratum is accepted."""
    _require_accepted(erratum)
    return CopyConnector().instructions(erratum.article.url, erratum.before, erratum.after)


def confirm_copied(erratum: Erratum, member: Member, *, now: datetime) -> Correction:
    """ "I have done it": fetches the article again and counts the correction if the words are there.

    Raises FetchError when the article cannot be had, Refused("correction.not_seen", now=…) when the agreed wording
    does not stand there yet, NotFound to members of other publications.
    """
    if erratum.publication_id != member.publication_id:
        raise NotFound("erratum.unknown")
    _require_accepted(erratum)
    lifecycle.move(State(erratum.state), Verb.APPLY, member.rank)
    article = revisions.observe(erratum.article, now=now, settle=False)
    erratum.refresh_from_db()
    if erratum.state in {State.APPLIED.value, State.PUBLISHED.value}:
        # Somebody else has just seen the words there: the same correction.
        return erratum.corrections.latest("applied_at")
    if seen_fixed(erratum, article.current) is not True:
        raise Refused("correction.not_seen", now=_text_now(erratum, article.current))
    correction = settle(erratum, member, now=now)
    settle_seen(article, now=now)
    return correction


def watch(article: Article) -> None:
    """Queues another look at the article."""
    enqueue(observe_article, article.pk)


@job
def observe_article(article_id: int) -> None:
    """Looks at an article again and settles what turns out to be corrected there."""
    from django.utils import timezone

    article = Article.objects.select_related("publication").get(pk=article_id)
    now = timezone.now()
    try:
        revisions.observe(article, now=now)
    except FetchError as error:
        if not error.permanent:
            raise


def _require_accepted(erratum: Erratum) -> None:
    if erratum.state != State.ACCEPTED.value:
        raise Refused("erratum.wrong_state", state=erratum.state, verb=Verb.APPLY.value)


def _text_now(erratum: Erratum, revision: Revision | None) -> str:
    return (placing.text_at(erratum.place, revision) or "") if revision else ""
