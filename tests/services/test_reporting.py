from __future__ import annotations

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from corrigenda.core.errors import Conflict, NotFound, Refused
from corrigenda.core.intake import OffTopic, Picked, Refusals, Submission
from corrigenda.models import Erratum, Passage, ReaderAddress, Report, TrailEvent, queries
from corrigenda.services import reporting, trail, triage
from tests.factories import (
    NOW,
    RIGHT,
    TEXTS,
    later,
    make_article,
    make_erratum,
    make_member,
    make_publication,
    make_report,
    push_again,
)

pytestmark = pytest.mark.django_db


def submission(*picked: Picked, **fields: object) -> Submission:
    return Submission(picked or (Picked(2, TEXTS[2], RIGHT, "", "spelling"),), "fr", **fields)  # type: ignore[arg-type]


def test_a_report_is_kept_with_its_passage_its_erratum_and_its_trail() -> None:
    article = make_article()

    outcome = reporting.submit_report(article, submission(), revision=article.current, key="k", now=NOW)

    assert isinstance(outcome, reporting.Received)
    passage = outcome.report.passages.get()
    assert (passage.seen, passage.proposal, passage.kind, passage.block_index) == (
        TEXTS[2],
        RIGHT,
        "spelling",
        2,
    )
    assert passage.selectors[0]["exact"] == TEXTS[2]
    assert passage.erratum is not None
    assert (passage.erratum.state, passage.erratum.number, passage.erratum.readers) == ("open", 1, 1)
    assert passage.place["blocks"] == [2]
    assert queries.report_by_token(outcome.token) == outcome.report
    events = TrailEvent.objects.filter(publication=article.publication).order_by("sequence")
    assert [event.action for event in events] == ["revision.seen", "report.received"]
    assert trail.verify(article.publication) is None


def test_the_trail_holds_no_words_of_the_reader() -> None:
    article = make_article()
    make_report(article, Picked(2, TEXTS[2], "", "secret remark", "fact", "https://secret.example/"))

    facts = str(list(TrailEvent.objects.values_list("facts", flat=True)))

    assert "secret" not in facts


def test_a_double_click_is_one_report_with_one_receipt() -> None:
    article = make_article()
    first = reporting.submit_report(article, submission(), revision=article.current, key="k", now=NOW)

    second = reporting.submit_report(article, submission(), revision=article.current, key="k", now=later())

    assert isinstance(first, reporting.Received)
    assert isinstance(second, reporting.Received)
    assert (second.report, second.token, second.replayed) == (first.report, first.token, True)
    assert Report.objects.count() == 1


def test_a_key_cannot_carry_two_reports() -> None:
    article = make_article()
    reporting.submit_report(article, submission(), revision=article.current, key="k", now=NOW)

    with pytest.raises(Conflict, match="report.key_reused"):
        reporting.submit_report(
            article, submission(Picked(1, "", "", "other")), revision=article.current, key="k", now=NOW
        )


@pytest.mark.parametrize("key", ["", "k" * 65])
def test_a_report_needs_a_key(key: str) -> None:
    article = make_article()

    with pytest.raises(Refused, match="report.bad_key"):
        reporting.submit_report(article, submission(), revision=article.current, key=key, now=NOW)


def test_the_same_key_at_another_publication_is_another_report() -> None:
    for _ in range(2):
        article = make_article()
        reporting.submit_report(article, submission(), revision=article.current, key="k", now=NOW)

    assert Report.objects.count() == 2


def test_what_is_refused_or_off_topic_leaves_nothing_behind() -> None:
    article = make_article()

    refused = reporting.submit_report(
        article, submission(Picked(2, TEXTS[2], TEXTS[2])), revision=article.current, key="a", now=NOW
    )
    elsewhere = reporting.submit_report(
        article, submission(about_error=False), revision=article.current, key="b", now=NOW
    )

    assert isinstance(refused, Refusals)
    assert isinstance(elsewhere, OffTopic)
    assert not Report.objects.exists()


def test_a_second_report_of_the_same_error_joins_the_erratum() -> None:
    article = make_article()

    first, second = make_erratum(article), make_erratum(article, now=later())

    assert first == second
    second.refresh_from_db()
    assert second.readers == 2


def test_two_errors_in_one_article_are_two_errata() -> None:
    article = make_article()

    first = make_erratum(article)
    second = make_erratum(article, index=3, proposal=TEXTS[3].replace("travaillés", "travaillé"))

    assert (first.number, second.number) == (1, 2)


def test_a_report_of_three_passages_is_one_report_and_three_errata() -> None:
    article = make_article()

    report = make_report(
        article,
        Picked(1, TEXTS[1], "", "since 2014"),
        Picked(2, TEXTS[2], RIGHT),
        Picked(3, TEXTS[3], TEXTS[3].replace("travaillés", "travaillé"), "agreement"),
    )

    assert [passage.position for passage in report.passages.all()] == [0, 1, 2]
    assert Erratum.objects.filter(article=article).count() == 3


def test_a_reader_of_an_older_copy_joins_the_same_erratum() -> None:
    article = make_article()
    seen = article.current
    erratum = make_erratum(article)
    article = push_again(article, [TEXTS[0], "Un chapô tout neuf, écrit à midi.", *TEXTS[2:]])

    outcome = reporting.submit_report(article, submission(), revision=seen, key="late", now=later(90))

    assert isinstance(outcome, reporting.Received)
    assert outcome.report.passages.get().erratum == erratum


def test_a_new_report_after_a_decision_opens_a_new_erratum() -> None:
    article = make_article()
    member = make_member(article.publication)
    first = make_erratum(article)
    triage.reject(first, member, code="other", reason="no", now=later())

    assert make_erratum(article, now=later(2)) != first


def test_an_email_is_sealed_and_asked_to_confirm() -> None:
    article = make_article()

    report = make_report(article, remark="typo", email="reader@example.org")

    address = ReaderAddress.objects.get(report=report)
    assert b"reader@example.org" not in bytes(address.sealed_email)
    assert address.verified_at is None


def test_the_cost_of_a_report_does_not_grow_with_those_before() -> None:
    article = make_article()
    counts = []
    for round in range(3):
        for other in range(3 * round):
            make_report(make_article(article.publication), remark="other", key=f"{round}-{other}")
        with CaptureQueriesContext(
            connection,
        ) as captured:
            make_report(article, remark=f"remark {round}")
        counts.append(len(captured))

    assert counts[1] == counts[2]
    assert counts[2] <= 22


def test_the_answer_to_a_question_brings_the_erratum_back() -> None:
    erratum = make_erratum()
    member = make_member(erratum.publication)
    report = erratum.passages.get().report
    triage.ask(erratum, member, question="Où ?", now=later())

    message = reporting.answer_question(report, erratum, " Ici\r\nmême ", now=later(2))

    erratum.refresh_from_db()
    assert (erratum.state, message.text, message.from_reader) == ("open", "Ici\nmême", True)


def test_an_answer_must_say_something_to_a_question_that_was_asked() -> None:
    erratum = make_erratum()
    report = erratum.passages.get().report

    with pytest.raises(Refused, match="answer.empty"):
        reporting.answer_question(report, erratum, " ", now=later())
    with pytest.raises(Refused, match="answer.too_long"):
        reporting.answer_question(report, erratum, "x" * 6000, now=later())
    with pytest.raises(Refused, match="erratum.wrong_state"):
        reporting.answer_question(report, erratum, "x", now=later())
    with pytest.raises(NotFound):
        reporting.answer_question(make_erratum().passages.get().report, erratum, "x", now=later())


def test_a_report_taken_back_leaves_no_words_and_a_whole_trail() -> None:
    erratum = make_erratum(remark="my words", email="reader@example.org")
    report = erratum.passages.get().report

    reporting.erase_report(report, now=later())

    passage = Passage.objects.get(report=report)
    erratum.refresh_from_db()
    assert (passage.remark, passage.proposal) == ("", "")
    assert not ReaderAddress.objects.exists()
    assert (erratum.state, erratum.reason_code) == ("rejected", "withdrawn")
    assert trail.verify(report.publication) is None


def test_an_erratum_that_others_reported_survives_a_report_taken_back() -> None:
    article = make_article()
    make_erratum(article)
    erratum = make_erratum(article)

    reporting.erase_report(erratum.passages.all()[0].report, now=later())

    erratum.refresh_from_db()
    assert erratum.state == "open"


def test_a_reader_can_have_all_that_is_kept() -> None:
    report = make_report(make_article(), remark="typo", email="reader@example.org")

    everything = reporting.export_report(report)

    assert everything["passages"][0]["remark"] == "typo"
    assert everything["email"] == "reader@example.org"


def test_a_wrong_receipt_opens_nothing() -> None:
    make_publication()

    for token in ("", "x", "é" * 300):
        with pytest.raises(NotFound, match="receipt.unknown"):
            queries.report_by_token(token)
