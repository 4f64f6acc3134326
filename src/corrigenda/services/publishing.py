"""Puts a correction into the public record, amends or withdraws an entry; nothing is ever deleted."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from corrigenda.core import lifecycle, notices
from corrigenda.core.errors import NotFound, Refused
from corrigenda.core.intake import MAX_TEXT
from corrigenda.core.lifecycle import State, Verb
from corrigenda.core.words import ErrorKind, NoticeType, Role, Severity
from corrigenda.models import Article, Erratum, Member, Notice, TrailHead
from corrigenda.services import notifying, trail


def publish_by_policy(erratum: Erratum, *, now: datetime) -> Notice | None:
    """The notice of a typo where the publication makes typos public; what weighs more waits for an editor's words.

    Runs inside the transaction of the correction.
    """
    fits = notices.type_of(ErrorKind(erratum.kind), Severity(erratum.severity))
    if fits is not NoticeType.TYPO or not erratum.publication.publish_typos or erratum.is_personal:
        return None
    return _publish(erratum, None, fits, "", now, trail.lock(erratum.publication))


@transaction.atomic
def publish_notice(erratum: Erratum, member: Member, *, type: str, text: str, now: datetime) -> Notice:
    """The public entry of a correction. A correction of substance says what was wrong and what is right.

    Raises Refused("notice.unknown_type"), Refused("notice.empty") when anything but a typo has no words,
    Refused("notice.personal") for what a person concerned asked, and like `lifecycle.move`.
    """
    if erratum.publication_id != member.publication_id:
        raise NotFound("erratum.unknown")
    text = _checked(type, text)
    head = trail.lock(erratum.publication)
    erratum = (
        Erratum.objects.select_for_update(of=("self",))
        .select_related("article", "publication")
        .get(pk=erratum.pk)
    )
    if erratum.is_personal:
        raise Refused("notice.personal")
    notice = _publish(erratum, member, NoticeType(type), text, now, head)
    notifying.tell_readers_later(erratum, now=now)
    return notice


@transaction.atomic
def publish_change(
    article: Article, member: Member, *, type: str, text: str, before: str, after: str, now: datetime
) -> Notice:
    """The public entry of a change that no erratum asked for. Raises like `publish_notice`."""
    if article.publication_id != member.publication_id:
        raise NotFound("article.unknown")
    text = _checked(type, text)
    _require(member, Role.EDITOR)
    head = trail.lock(article.publication)
    notice = Notice.objects.create(
        publication=article.publication,
        article=article,
        type=type,
        language=article.language,
        text=text,
        before=before,
        after=after,
        published_at=now,
    )
    _record(notice, member, "publish", now, head)
    return notice


@transaction.atomic
def amend_notice(notice: Notice, member: Member, *, text: str, now: datetime) -> Notice:
    """Rewords an entry; that it was amended shows. Raises Refused("notice.empty"), ("erratum.role") below editor."""
    head, notice = _locked(notice, member)
    if not text.strip():
        raise Refused("notice.empty", field="text")
    _require(member, Role.EDITOR)
    notice.text, notice.amended_at = text.strip()[:MAX_TEXT], now
    notice.save(update_fields=["text", "amended_at"])
    _record(notice, member, "amend", now, head)
    return notice


@transaction.atomic
def withdraw_notice(notice: Notice, member: Member, *, now: datetime) -> Notice:
    """Marks an entry as withdrawn; it stays in the record. Raises Refused("erratum.role") below manager."""
    head, notice = _locked(notice, member)
    if notice.withdrawn_at is not None:
        return notice
    erratum = notice.erratum
    if erratum is None:
        _require(member, Role.MANAGER)
    else:
        target = lifecycle.move(State(erratum.state), Verb.WITHDRAW, member.rank)
        erratum.previous_state, erratum.state = erratum.state, target.value
        erratum.version += 1
        erratum.changed_at = now
        erratum.save()
    notice.withdrawn_at = now
    notice.save(update_fields=["withdrawn_at"])
    _record(notice, member, "withdraw", now, head)
    return notice


def _publish(
    erratum: Erratum, member: Member | None, type: NoticeType, text: str, now: datetime, head: TrailHead
) -> Notice:
    rank = Role.EDITOR if member is None else member.rank
    target = lifecycle.move(State(erratum.state), Verb.PUBLISH, rank)
    notice = Notice.objects.create(
        publication=erratum.publication,
        article=erratum.article,
        erratum=erratum,
        type=type.value,
        language=erratum.article.language,
        text=text,
        before=erratum.before,
        after=erratum.after,
        published_at=now,
    )
    erratum.previous_state, erratum.state = erratum.state, target.value
    erratum.version += 1
    erratum.changed_at = now
    erratum.save()
    _record(notice, member, "publish", now, head)
    return notice


def _checked(type: str, text: str) -> str:
    """The text of an entry of this type, fit to be kept."""
    if type not in set(NoticeType):
        raise Refused("notice.unknown_type", field="type")
    text = text.strip()
    if not text and type != NoticeType.TYPO.value:
        raise Refused("notice.empty", field="text")
    if len(text) > MAX_TEXT:
        raise Refused("notice.too_long", field="text", most=MAX_TEXT)
    return text


def _require(member: Member, role: Role) -> None:
    if not member.rank.includes(role):
        raise Refused("erratum.role", needed=role.value)


def _locked(notice: Notice, member: Member) -> tuple[TrailHead, Notice]:
    if notice.publication_id != member.publication_id:
        raise NotFound("notice.unknown")
    head = trail.lock(notice.publication)
    rows = Notice.objects.select_for_update(of=("self",)).select_related("publication", "erratum", "article")
    return head, rows.get(pk=notice.pk)


def _record(notice: Notice, member: Member | None, verb: str, now: datetime, head: TrailHead) -> None:
    erratum = notice.erratum
    subject = f"erratum:{erratum.public_id}" if erratum else f"article:{notice.article.public_id}"
    trail.record(
        notice.publication,
        f"notice.{verb}",
        subject,
        actor=trail.actor_of(member),
        now=now,
        facts={"notice": notice.public_id, "type": notice.type},
        head=head,
    )
