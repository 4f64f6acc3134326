"""The trail's events as sentences."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from corrigenda.models import Article, Member, Publication, TrailEvent, queries
from corrigenda.services import trail

ACTS: dict[str, Promise] = {
    "report.received": gettext_lazy("A report arrived"),
    "report.erased": gettext_lazy("A reader took a report back"),
    "reader_key.kept": gettext_lazy("A reader made a reader’s key"),
    "reader_key.dropped": gettext_lazy("A reader dropped a reader’s key"),
    "rule.added": gettext_lazy("A ground rule was made"),
    "rule.removed": gettext_lazy("A ground rule was dropped"),
    "block.made": gettext_lazy("A sender or a pattern was blocked"),
    "block.undone": gettext_lazy("A block was undone"),
    "revision.seen": gettext_lazy("The article was seen with a new content"),
    "alteration.dismiss": gettext_lazy("A change without a correction was found to need no notice"),
    "alteration.reopen": gettext_lazy("A change without a correction is to be decided again"),
    "announcements.secret": gettext_lazy("A secret for the announcements of the editing system was made"),
    "listing.add": gettext_lazy("A sitemap or feed is read"),
    "listing.drop": gettext_lazy("A sitemap or feed is no longer read"),
    "watch.change": gettext_lazy("How articles are watched was changed"),
    "article.move": gettext_lazy("The article moved to another address"),
    "erratum.accept": gettext_lazy("Accepted"),
    "erratum.reject": gettext_lazy("Rejected"),
    "erratum.hold": gettext_lazy("Put on hold"),
    "erratum.ask": gettext_lazy("The readers were asked a question"),
    "erratum.answer": gettext_lazy("A reader answered"),
    "erratum.already_fixed": gettext_lazy("Marked as already fixed"),
    "erratum.off_topic": gettext_lazy("Marked as off topic"),
    "erratum.apply": gettext_lazy("The correction was seen in the article"),
    "erratum.undo": gettext_lazy("The last decision was taken back"),
    "erratum.claim": gettext_lazy("Claimed"),
    "erratum.release": gettext_lazy("Released"),
    "erratum.weigh": gettext_lazy("The severity was changed"),
    "erratum.thank": gettext_lazy("Which readers are thanked by name was decided"),
    "erratum.place": gettext_lazy("The paragraph was chosen by hand"),
    "erratum.unplace": gettext_lazy("The choice of paragraph was taken back"),
    "erratum.merge": gettext_lazy("Merged into another erratum"),
    "erratum.apart": gettext_lazy("Found to be another error than one like it"),
    "erratum.alike": gettext_lazy("Perhaps the same error as one like it, again"),
    "erratum.set_apart": gettext_lazy("Found to be what a person concerned asks"),
    "erratum.put_back": gettext_lazy("Found to be an erratum like any other"),
    "erratum.doubt": gettext_lazy("Found to be perhaps off topic"),
    "erratum.admit": gettext_lazy("Brought into the queue"),
    "erratum.split": gettext_lazy("Some passages were split off"),
    "erratum.open": gettext_lazy("Found at the desk: the same mistake as in another article"),
    "erratum.drop": gettext_lazy("No longer wished: taken back to how it came"),
    "sweep.begin": gettext_lazy("The same mistake is being corrected in other articles"),
    "sweep.stopped": gettext_lazy("The same mistake was left alone in another article"),
    "sweep.undo": gettext_lazy("The same mistake is no longer to be corrected in another article"),
    "notice.publish": gettext_lazy("A notice was published"),
    "notice.amend": gettext_lazy("The notice was amended"),
    "notice.withdraw": gettext_lazy("The notice was withdrawn"),
    "application.begin": gettext_lazy("The correction is to be written to the editing system"),
    "application.written": gettext_lazy("The correction was written to the editing system"),
    "application.waiting": gettext_lazy("The correction waits for approval in the editing system"),
    "application.stopped": gettext_lazy("Writing the correction stopped"),
    "application.failed": gettext_lazy("Writing the correction failed"),
    "application.again": gettext_lazy("Writing the correction is tried again"),
    "application.undo": gettext_lazy("The correction is to be taken back from the editing system"),
    "application.undone": gettext_lazy("The correction was taken back from the editing system"),
    "application.live": gettext_lazy("The correction could not be taken back"),
    "connection.change": gettext_lazy("The connection to the editing system was changed"),
    "publication.open": gettext_lazy("The publication was opened"),
    "publication.change": gettext_lazy("The settings were changed"),
    "member.add": gettext_lazy("A member was added"),
    "member.digest": gettext_lazy("A member chose how often to hear of the desk"),
    "member.role": gettext_lazy("A member’s role was changed"),
    "member.remove": gettext_lazy("A member was removed"),
    "token.create": gettext_lazy("An API token was made"),
    "token.revoke": gettext_lazy("An API token was revoked"),
}


@dataclass(frozen=True, slots=True)
class Line:
    """One act: when, what, by whom, about what: errata by ``numbers``, an article, or ``about`` in words."""

    at: datetime
    sentence: str
    actor: str
    about: str = ""
    numbers: tuple[int, ...] = ()
    article: Article | None = None
    sequence: int = 0


def lines(publication: Publication, events: Iterable[TrailEvent]) -> list[Line]:
    """The events as lines; the names of members, errata and articles take one query each."""
    events = list(events)
    names = _names(publication)
    numbers = _numbers(publication, [public_id for event in events for public_id in _errata_of(event)])
    articles = _articles(publication, events)
    return [
        Line(
            at=datetime.fromisoformat(event.at),
            sentence=str(ACTS.get(event.action, event.action)),
            actor=_actor(event.actor, names),
            about=names.get(event.subject, ""),
            numbers=tuple(numbers[public_id] for public_id in _errata_of(event) if public_id in numbers),
            article=articles.get(event.subject),
            sequence=event.sequence,
        )
        for event in events
    ]


def _errata_of(event: TrailEvent) -> list[str]:
    """The public ids of the errata that an event speaks of: its subject, or those that a report joined."""
    kind, _colon, thing = event.subject.partition(":")
    if kind == "erratum":
        return [thing]
    joined = event.facts.get("errata", []) if kind == "report" else []
    return [str(public_id) for public_id, _reason in joined]


def _articles(publication: Publication, events: list[TrailEvent]) -> dict[str, Article]:
    ids = [event.subject.removeprefix("article:") for event in events]
    found = queries.articles(publication).filter(public_id__in=ids)
    return {f"article:{article.public_id}": article for article in found}


def _names(publication: Publication) -> dict[str, str]:
    members: Iterable[Member] = queries.members(publication)
    return {trail.actor_of(member): str(member) for member in members}


def _numbers(publication: Publication, ids: list[str]) -> dict[str, int]:
    rows = queries.errata(publication).filter(public_id__in=ids).values_list("public_id", "number")
    return {str(public_id): int(number) for public_id, number in rows}


def _actor(actor: str, names: dict[str, str]) -> str:
    if actor == trail.READER:
        return _("a reader")
    if actor == trail.MACHINE:
        return _("Corrigenda")
    return names.get(actor, _("a former member"))


def arrival(at: datetime) -> Line:
    """The line that tells of a report's arrival."""
    return Line(at=at, sentence=str(ACTS["report.received"]), actor=_("a reader"))
