"""What turns out to be corrected in an article: accepted errata become Corrections, undecided ones are closed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from datetime import datetime

from django.db import transaction

from corrigenda.connectors.copy import CopyConnector
from corrigenda.core import anchoring, audit, lifecycle
from corrigenda.core.lifecycle import UNDECIDED, State, Verb
from corrigenda.core.words import Role
from corrigenda.models import (
    Application,
    ApplicationState,
    Article,
    Correction,
    Erratum,
    Member,
    Revision,
    TrailHead,
)
from corrigenda.services import notifying, placing, publishing, trail


@transaction.atomic
def settle_seen(article: Article, *, now: datetime) -> None:
    """Settles every accepted erratum whose wording now stands in the article."""
    for erratum in Erratum.objects.filter(article=article, state=State.ACCEPTED.value):
        if seen_fixed(erratum, article.current):
            settle(erratum, None, now=now)


def read_as_proposed(article: Article, now: Revision | None) -> list[Erratum]:
    """The undecided errata whose leading proposal stands in this content, at their place in it."""
    waiting = Erratum.objects.filter(article=article, state__in=[state.value for state in UNDECIDED])
    return [one for one in waiting.prefetch_related("passages") if _reads_as_proposed(one, now)]


def close_fixed(article: Article, known: Collection[Erratum], *, head: TrailHead, now: datetime) -> None:
    """Answers the undecided errata that have come to read as proposed. Nobody decided: the trail names the machine,
    and a member can undo it. Those of ``known`` read so before: their readers insist, or the desk took it back.
    """
    for erratum in read_as_proposed(article, article.current):
        if erratum not in known:
            _close(erratum, head, now)


def seen_fixed(erratum: Erratum, now: Revision | None) -> bool:
    """Whether the agreed wording stands in this content, at the erratum's place."""
    return bool(erratum.after) and _is_fixed(erratum, erratum.before, erratum.after, now)


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


def _close(erratum: Erratum, head: TrailHead, now: datetime) -> None:
    erratum.previous_state, erratum.state = erratum.state, State.ALREADY_FIXED.value
    erratum.decided_by, erratum.changed_at = None, now
    erratum.answered_at = erratum.answered_at or now
    erratum.claimed_by = erratum.claimed_at = None
    erratum.version += 1
    erratum.save()
    facts: dict[str, audit.Json] = {"state": erratum.state, "version": erratum.version}
    trail.record(
        erratum.publication,
        f"erratum.{Verb.ALREADY_FIXED.value}",
        f"erratum:{erratum.public_id}",
        actor=trail.MACHINE,
        now=now,
        facts=facts | {"revision": erratum.place["revision"]},
        head=head,
    )
    notifying.tell_readers_later(erratum, now=now)


def _reads_as_proposed(erratum: Erratum, now: Revision | None) -> bool:
    """Whether what most of its readers propose (the first such wording) stands there."""
    proposals = Counter((row.seen, row.proposal) for row in erratum.passages.all() if row.proposal)
    if not proposals:
        return False
    (seen, proposal), _readers = proposals.most_common(1)[0]
    return _is_fixed(erratum, seen, proposal, now)


def _is_fixed(erratum: Erratum, seen: str, proposal: str, now: Revision | None) -> bool:
    text = None if now is None else placing.text_at(erratum.place, now)
    return text is not None and anchoring.fix_state(seen, proposal, text) is anchoring.FixState.FIXED


def _application_of(erratum: Erratum) -> Application | None:
    """The writing of ours that is now seen live, if it was one."""
    written = (ApplicationState.QUEUED, ApplicationState.WAITING, ApplicationState.WRITTEN)
    rows = Application.objects.select_for_update(of=("self",)).select_related("member")
    return rows.filter(erratum=erratum, state__in=written).first()


def _rank(member: Member | None) -> Role:
    """The machine settles what an editor accepted: it acts with that editor's role."""
    return Role.EDITOR if member is None else member.rank


def _revision_that_read(article: Article, before: str) -> Revision | None:
    """The newest content in which the old wording stood."""
    for revision in article.revisions.order_by("-seen_at", "-id")[:50]:
        if before in revision.texts:
            return revision
    return None
