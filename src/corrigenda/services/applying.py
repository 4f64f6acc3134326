"""An accepted erratum reaches the article; the correction counts once the words are seen there."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from corrigenda.connectors.copy import CopyConnector
from corrigenda.connectors.copy.connector import Instructions
from corrigenda.core import anchoring, lifecycle
from corrigenda.core.errors import FetchError, NotFound, Refused
from corrigenda.core.lifecycle import State, Verb
from corrigenda.core.words import Role
from corrigenda.models import Application, ApplicationState, Article, Correction, Erratum, Member, Revision
from corrigenda.services import notifying, placing, publishing, revisions, trail
from corrigenda.services.jobs import enqueue, job


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
    article = revisions.observe(erratum.article, now=now)
    erratum.refresh_from_db()
    if erratum.state in {State.APPLIED.value, State.PUBLISHED.value}:
        # Observing the article has just seen the words: the same correction.
        return erratum.corrections.latest("applied_at")
    if seen_fixed(erratum, article.current) is not True:
        raise Refused("correction.not_seen", now=_text_now(erratum, article.current))
    return settle(erratum, member, now=now)


def seen_fixed(erratum: Erratum, now: Revision | None) -> bool:
    """Whether the agreed wording stands in this content, at the erratum's place."""
    if not erratum.after or now is None:
        return False
    text = placing.text_at(erratum.place, now)
    if text is None:
        return False
    return anchoring.fix_state(erratum.before, erratum.after, text) is anchoring.FixState.FIXED


@transaction.atomic
def settle(erratum: Erratum, member: Member | None, *, now: datetime) -> Correction:
    """Writes the Correction of an accepted erratum whose words were seen live; publishes what policy publishes."""
    head = trail.lock(erratum.publication)
    erratum = (
        Erratum.objects.select_for_update(of=("self",))
        .select_related("article__current", "publication")
        .get(pk=erratum.pk)
    )
    target = lifecycle.move(State(erratum.state), Verb.APPLY, _rank(member))
    application = _application_of(erratum)
    if application is not None and member is None:
        member = application.member
    correction = Correction.objects.create(
        erratum=erratum,
        revision_before=_revision_that_read(erratum.article, erratum.before),
        revision_after=erratum.article.current,
        connector=application.connector if application else CopyConnector.name,
        before=erratum.before,
        after=erratum.after,
        member=member,
        applied_at=now,
    )
    erratum.previous_state, erratum.state = erratum.state, target.value
    erratum.version += 1
    erratum.changed_at = now
    erratum.save()
    trail.record(
        erratum.publication,
        "erratum.apply",
        f"erratum:{erratum.public_id}",
        actor=trail.actor_of(member),
        now=now,
        facts={
            "state": erratum.state,
            "version": erratum.version,
            "connector": correction.connector,
            "revision": correction.revision_after.digest if correction.revision_after else "",
        },
        head=head,
    )
    if application is not None:
        application.state, application.changed_at = ApplicationState.LIVE, now
        application.code, application.facts = "", {}
        application.save(update_fields=["state", "changed_at", "code", "facts"])
    publishing.publish_by_policy(erratum, now=now)
    notifying.tell_readers_later(erratum, now=now)
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
        article = revisions.observe(article, now=now)
    except FetchError as error:
        if error.permanent:
            return
        raise
    settle_seen(article, now=now)


def settle_seen(article: Article, *, now: datetime) -> None:
    """Settles every accepted erratum whose wording now stands in the article."""
    for erratum in Erratum.objects.filter(article=article, state=State.ACCEPTED.value):
        if seen_fixed(erratum, article.current):
            settle(erratum, None, now=now)


def _application_of(erratum: Erratum) -> Application | None:
    """The writing of ours that is now seen live, if it was one."""
    written = (ApplicationState.QUEUED, ApplicationState.WAITING, ApplicationState.WRITTEN)
    rows = Application.objects.select_for_update(of=("self",)).select_related("member")
    return rows.filter(erratum=erratum, state__in=written).first()


def _require_accepted(erratum: Erratum) -> None:
    if erratum.state != State.ACCEPTED.value:
        raise Refused("erratum.wrong_state", state=erratum.state, verb=Verb.APPLY.value)


def _rank(member: Member | None) -> Role:
    """The machine settles what an editor accepted: it acts with that editor's role."""
    return Role.EDITOR if member is None else member.rank


def _text_now(erratum: Erratum, revision: Revision | None) -> str:
    return (placing.text_at(erratum.place, revision) or "") if revision else ""


def _revision_that_read(article: Article, before: str) -> Revision | None:
    """The newest content in which the old wording stood."""
    for revision in article.revisions.order_by("-seen_at", "-id")[:50]:
        if before in revision.texts:
            return revision
    return None
