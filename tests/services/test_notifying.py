from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from django.conf import settings
from django.core.mail import EmailMessage
from django.test import override_settings
from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from corrigenda.core.errors import ConnectorError, FetchError, NotFound, Refused
from corrigenda.models import Erratum, ReaderAddress, Report
from corrigenda.services import jobs, notifying, triage, work
from tests.factories import NOW, RIGHT, TEXTS, accept, later, make_article, make_erratum, make_member

pytestmark = pytest.mark.django_db


@pytest.fixture
def erratum() -> Erratum:
    return make_erratum(email="reader@example.org", remark="mes mots à moi")


@pytest.fixture
def report(erratum: Erratum) -> Report:
    return erratum.passages.all()[0].report


def confirm(report: Report) -> None:
    notifying.confirm_email(notifying.confirm_token(report, notifying.email_of(report)), now=later())


def run_jobs() -> None:
    """Runs what is queued, due or not, as the worker would."""
    while (row := DBTaskResult.objects.filter(status="READY").first()) is not None:
        row.delete()
        jobs.perform.func(*row.args_kwargs["args"])


def test_the_first_mail_asks_to_confirm_and_holds_none_of_the_readers_words(
    report: Report, mailoutbox: list[EmailMessage]
) -> None:
    notifying.ask_to_confirm(report.address.pk)

    mail = mailoutbox[0]
    assert mail.to == ["reader@example.org"]
    assert notifying.confirm_token(report, notifying.email_of(report)) in mail.body
    assert "mes mots" not in mail.body + mail.subject
    assert mail.extra_headers["Auto-Submitted"] == "auto-generated"


def test_an_address_gets_one_unconfirmed_mail_a_day(report: Report, mailoutbox: list[EmailMessage]) -> None:
    other = make_erratum(email="Reader@example.org").passages.all()[0].report

    for _ in range(2):
        notifying.ask_to_confirm(report.address.pk)
        notifying.ask_to_confirm(other.address.pk)

    assert len(mailoutbox) == 1


def test_a_confirmed_or_forgotten_address_is_not_asked_again(
    report: Report, mailoutbox: list[EmailMessage]
) -> None:
    address = report.address.pk
    confirm(report)
    notifying.ask_to_confirm(address)
    notifying.forget_email(report, now=later())
    notifying.ask_to_confirm(address)

    assert mailoutbox == []
    assert notifying.email_of(report) == ""


def test_the_link_of_one_address_does_not_confirm_another(report: Report) -> None:
    mine = notifying.confirm_token(report, notifying.email_of(report))
    notifying.set_email(report, "somebody@else.example", now=later())

    with pytest.raises(NotFound, match=r"receipt\.unknown"):
        notifying.confirm_email(mine, now=later(2))
    assert ReaderAddress.objects.get(report=report).verified_at is None


def test_no_mails_are_sent_around_through_one_report(report: Report) -> None:
    with override_settings(CORRIGENDA={**settings.CORRIGENDA, "LIMIT_REPORTS": True}):
        for number in range(4):
            notifying.set_email(report, f"r{number}@mail.example", now=later())

        with pytest.raises(Refused, match=r"report\.too_many_addresses"):
            notifying.set_email(report, "r5@mail.example", now=later())
        assert notifying.email_of(report) == "r3@mail.example"
        notifying.set_email(report, "r6@mail.example", now=later(361))


def test_a_wrong_link_confirms_nothing() -> None:
    with pytest.raises(NotFound, match="receipt.unknown"):
        notifying.confirm_email("x", now=NOW)


@pytest.mark.parametrize("email", ["", "nobody", "a@b.fr\nBcc: c@d.fr", "a@" + "b" * 260])
def test_what_is_no_address_is_refused(report: Report, email: str) -> None:
    with pytest.raises(Refused, match="report.bad_email"):
        notifying.set_email(report, email, now=NOW)


DECISIONS: list[tuple[Callable[[Erratum, object], Erratum], str]] = [
    (lambda e, m: accept(e, m, wording=RIGHT, now=later(2)), "Vous aviez raison"),
    (lambda e, m: triage.reject(e, m, code="other", reason="C’est exact.", now=later(2)), "C’est exact."),
    (lambda e, m: triage.already_fixed(e, m, now=later(2)), "déjà corrigé"),
    (lambda e, m: triage.off_topic(e, m, now=later(2)), "/contact"),
    (lambda e, m: triage.ask(e, m, question="À quelle ligne ?", now=later(2)), "À quelle ligne ?"),
]


@pytest.mark.parametrize(("decide", "words"), DECISIONS)
def test_a_confirmed_reader_is_told_the_outcome_once(
    erratum: Erratum,
    report: Report,
    mailoutbox: list[EmailMessage],
    decide: Callable[[Erratum, object], Erratum],
    words: str,
) -> None:
    confirm(report)
    decided = decide(erratum, make_member(erratum.publication))

    run_jobs()
    notifying.tell_reader(report.pk, erratum.pk, decided.version)

    told = [mail for mail in mailoutbox if "/r/" in mail.body]
    assert len(told) == 1
    assert words in told[0].body


def test_nobody_is_told_without_having_confirmed(erratum: Erratum, mailoutbox: list[EmailMessage]) -> None:
    triage.off_topic(erratum, make_member(erratum.publication), now=later(2))

    run_jobs()

    assert [mail for mail in mailoutbox if "/r/" in mail.body] == []


def test_what_was_undone_in_time_is_not_told(
    erratum: Erratum, report: Report, mailoutbox: list[EmailMessage]
) -> None:
    confirm(report)
    member = make_member(erratum.publication)
    triage.undo(triage.off_topic(erratum, member, now=later(2)), member, now=later(3))

    run_jobs()

    assert [mail for mail in mailoutbox if "/r/" in mail.body] == []


def test_an_open_erratum_is_no_news(erratum: Erratum, report: Report, mailoutbox: list[EmailMessage]) -> None:
    confirm(report)

    notifying.tell_reader(report.pk, erratum.pk, erratum.version)

    assert mailoutbox == []


def test_who_wants_it_hourly_gets_one_mail_an_hour(mailoutbox: list[EmailMessage]) -> None:
    article = make_article()
    member = make_member(article.publication, digest="hourly")
    make_erratum(article)
    make_erratum(article, index=3, proposal=TEXTS[3].replace("travaillés", "travaillé"))

    run_jobs()
    run_jobs()

    mails = [mail for mail in mailoutbox if mail.to == [member.user.email]]
    assert len(mails) == 1
    assert f"/desk/p/{article.publication.slug}/" in mails[0].body


def test_an_empty_desk_gets_no_digest(mailoutbox: list[EmailMessage]) -> None:
    erratum = make_erratum()
    member = make_member(erratum.publication, digest="hourly")
    triage.off_topic(erratum, member, now=later())

    notifying.tell_desk(erratum.publication_id, 1)

    assert mailoutbox == []


ATTEMPTS: list[Exception] = []


@jobs.job
def fail(number: int) -> None:
    """A job that fails as told."""
    if ATTEMPTS:
        raise ATTEMPTS[0]


@pytest.mark.parametrize(
    ("error", "again"),
    [
        (OSError("down"), True),
        (FetchError("fetch.timeout", permanent=False), True),
        (ConnectorError("connector.gone", permanent=True), False),
        (FetchError("fetch.not_found"), False),
    ],
)
def test_a_failure_that_may_pass_is_tried_again_later(error: Exception, again: bool) -> None:
    ATTEMPTS[:] = [error]
    name = f"{__name__}.fail"

    if again:
        jobs.perform.func(name, [1], 0)
        row = DBTaskResult.objects.get()
        assert (row.args_kwargs["args"], row.run_after > NOW) == ([name, [1], 1], True)
    else:
        with pytest.raises(type(error)):
            jobs.perform.func(name, [1], 0)
        assert not DBTaskResult.objects.exists()
    ATTEMPTS.clear()


def test_a_job_waits_as_long_as_the_other_side_asks() -> None:
    ATTEMPTS[:] = [ConnectorError("connector.busy", permanent=False, wait=7200)]

    jobs.perform.func(f"{__name__}.fail", [1], 0)
    put_off = DBTaskResult.objects.get().run_after - timezone.now()

    assert timedelta(seconds=7100) < put_off <= timedelta(seconds=7200)
    ATTEMPTS.clear()


def test_a_job_gives_up_at_last() -> None:
    ATTEMPTS[:] = [OSError("down")]

    with pytest.raises(OSError, match="down"):
        jobs.perform.func(f"{__name__}.fail", [1], len(jobs.PAUSES))
    ATTEMPTS.clear()


def test_only_jobs_are_queued() -> None:
    with pytest.raises(LookupError):
        jobs.enqueue(run_jobs)


def test_what_a_dead_worker_left_is_queued_again() -> None:
    jobs.enqueue(fail, 7)
    DBTaskResult.objects.update(status="RUNNING", started_at=NOW)

    assert work.take_up_left(now=later(5)) == 0
    assert work.take_up_left(now=later(30)) == 1
    assert work.take_up_left(now=later(30)) == 0

    assert sorted(DBTaskResult.objects.values_list("status", flat=True)) == ["FAILED", "READY"]


def test_what_was_done_is_forgotten_after_a_day_and_what_failed_is_not() -> None:
    for days, status in ((2, "SUCCESSFUL"), (0, "SUCCESSFUL"), (2, "FAILED"), (2, "READY")):
        jobs.enqueue(fail, days)
        row = DBTaskResult.objects.latest("enqueued_at")
        DBTaskResult.objects.filter(pk=row.pk).update(status=status, finished_at=NOW - timedelta(days=days))

    work.forget_done(now=NOW)

    kept = sorted(DBTaskResult.objects.values_list("status", flat=True))
    assert kept == ["FAILED", "READY", "SUCCESSFUL"]
