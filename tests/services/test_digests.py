from __future__ import annotations

import re
from datetime import datetime, timedelta

import pytest
from django.core.mail import EmailMessage
from django_tasks_db.models import DBTaskResult

from corrigenda.core.errors import NotFound, Refused
from corrigenda.models import Erratum, Member, TrailEvent
from corrigenda.services import digests, jobs, notifying, triage
from tests.factories import NOW, later, make_article, make_erratum, make_member

pytestmark = pytest.mark.django_db


@pytest.fixture
def erratum() -> Erratum:
    return make_erratum()


@pytest.fixture
def member(erratum: Erratum) -> Member:
    return make_member(erratum.publication, digest="daily")


def fresh(member: Member) -> Member:
    return Member.objects.select_related("publication", "user").get(pk=member.pk)


def link_in(mail: EmailMessage) -> tuple[str, str]:
    """The member and the secret in the link that stops the digests."""
    number, token = re.findall(r"/desk/mails/(\d+)/([\w-]+)/stop", mail.body)[0]
    return number, token


def strike(member: Member) -> None:
    """The clock strikes: the stroke, then the mail that it queued."""
    due = fresh(member).digest_at
    assert due is not None
    DBTaskResult.objects.all().delete()
    digests.strike(member.pk, due.isoformat())
    for row in DBTaskResult.objects.all():
        name, args, _attempt = row.args_kwargs["args"]
        if name.endswith("digests.send"):
            jobs.perform.func(name, args, 0)


def test_the_first_report_starts_the_clock_and_the_morning_brings_one_mail(
    erratum: Erratum, member: Member, mailoutbox: list[EmailMessage]
) -> None:
    notifying.tell_desk(erratum.publication_id, 1)
    assert mailoutbox == []

    strike(member)

    assert [mail.to for mail in mailoutbox] == [[member.user.email]]
    assert mailoutbox[0].subject.endswith("à trancher")
    assert mailoutbox[0].extra_headers["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"


def test_each_digest_queues_the_next(erratum: Erratum, member: Member) -> None:
    digests.begin(member, now=NOW)
    first = fresh(member).digest_at

    strike(member)

    assert first is not None
    assert fresh(member).digest_at == first + timedelta(days=1)


def test_the_clock_stands_still_when_nothing_waits(
    erratum: Erratum, member: Member, mailoutbox: list[EmailMessage]
) -> None:
    digests.begin(member, now=NOW)
    triage.off_topic(erratum, member, now=later())

    strike(member)

    assert fresh(member).digest_at is None
    assert mailoutbox == []


def test_a_stroke_that_is_repeated_sends_nothing_more(
    erratum: Erratum, member: Member, mailoutbox: list[EmailMessage]
) -> None:
    digests.begin(member, now=NOW)
    due = fresh(member).digest_at
    assert due is not None
    strike(member)

    digests.strike(member.pk, due.isoformat())
    digests.send(member.pk, due.isoformat())

    assert len(mailoutbox) == 1


def test_another_rhythm_silences_the_clock_that_runs(
    erratum: Erratum, member: Member, mailoutbox: list[EmailMessage]
) -> None:
    digests.begin(member, now=NOW)
    old = fresh(member).digest_at
    assert old is not None
    digests.choose(member, rhythm="weekly", language="en", now=NOW)

    digests.strike(member.pk, old.isoformat())

    assert mailoutbox == []
    assert fresh(member).digest_at == datetime.fromisoformat("2026-11-23T07:00:00+00:00")


def test_what_is_overdue_is_named_in_the_members_language(
    erratum: Erratum, member: Member, mailoutbox: list[EmailMessage]
) -> None:
    digests.choose(member, rhythm="daily", language="en", now=NOW)
    recent = make_erratum(make_article(erratum.publication))
    Erratum.objects.filter(pk=recent.pk).update(opened_at=datetime.now(tz=NOW.tzinfo))
    Erratum.objects.filter(pk=erratum.pk).update(opened_at=NOW - timedelta(days=400))

    strike(member)

    body = mailoutbox[0].body
    assert "1 erratum has waited for too long:" in body
    assert f"#{erratum.number} · Oct. 16, 2025 · {erratum.article}" in body
    assert f"/errata/{erratum.number}\n" in body
    assert f"#{recent.number} " not in body


def test_the_link_in_a_digest_stops_them(
    erratum: Erratum, member: Member, mailoutbox: list[EmailMessage]
) -> None:
    digests.begin(member, now=NOW)
    strike(member)
    number, token = link_in(mailoutbox[0])

    digests.stop(digests.member_by_link(int(number), token), now=later())

    assert (fresh(member).digest, fresh(member).digest_at) == ("never", None)
    assert TrailEvent.objects.filter(action="member.digest").get().facts == {"digest": "never"}


@pytest.mark.parametrize("token", ["", "x", "é"])
def test_a_wrong_link_stops_nothing(member: Member, token: str) -> None:
    with pytest.raises(NotFound, match="member.unknown"):
        digests.member_by_link(member.pk, token)


def test_nobody_can_stop_the_digests_of_a_colleague_with_the_own_link(
    member: Member, mailoutbox: list[EmailMessage]
) -> None:
    other = make_member(member.publication)
    digests.begin(member, now=NOW)
    strike(member)

    with pytest.raises(NotFound, match="member.unknown"):
        digests.member_by_link(other.pk, link_in(mailoutbox[0])[1])


@pytest.mark.parametrize(("rhythm", "language"), [("", ""), ("yearly", ""), ("daily", "tlh")])
def test_what_is_not_on_the_list_is_refused(member: Member, rhythm: str, language: str) -> None:
    with pytest.raises(Refused, match=r"digest\.unknown"):
        digests.choose(member, rhythm=rhythm, language=language, now=NOW)


def test_a_member_without_an_address_gets_none(
    erratum: Erratum, member: Member, mailoutbox: list[EmailMessage]
) -> None:
    member.user.email = ""
    member.user.save()
    digests.begin(member, now=NOW)

    strike(member)

    assert mailoutbox == []
