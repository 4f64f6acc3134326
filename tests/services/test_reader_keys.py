from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest
from django.conf import settings
from django.test import override_settings
from pytest_django import DjangoAssertNumQueries

from corrigenda.core.errors import NotFound, Refused
from corrigenda.core.intake import Picked, Submission
from corrigenda.core.standing import MEMORY, Standing
from corrigenda.models import Article, Erratum, Publication, ReaderKey, Report, TrailEvent, queries
from corrigenda.services import limits, reader_keys, reporting, tokens
from tests.factories import NOW, TEXTS, later, make_article, make_publication, make_report


@pytest.fixture
def article(db: None) -> Article:
    return make_article()


@pytest.fixture
def token(article: Article) -> str:
    return reader_keys.keep_key(make_report(article, index=3, remark="« travaillé », sans s."), now=NOW)


@pytest.fixture
def limits_on() -> Iterator[None]:
    with override_settings(CORRIGENDA={**settings.CORRIGENDA, "LIMIT_REPORTS": True}):
        yield


def send(article: Article, token: str, number: int) -> Report:
    picked = Picked(number % 5, TEXTS[number % 5], TEXTS[number % 5], f"Le mot numéro {number} est faux.")
    outcome = reporting.submit_report(
        article,
        Submission((picked,), "fr", insists=True),
        revision=article.current,
        key=f"sent-{number}",
        now=NOW,
        reader_key=reader_keys.given(article.publication, token),
    )
    assert isinstance(outcome, reporting.Received)
    return outcome.report


def decide(report: Report, state: str) -> None:
    Erratum.objects.filter(passages__report=report).update(state=state)


def decided(article: Article, token: str, *states: str) -> ReaderKey:
    """The key after reports that were decided so, each in an article of its own."""
    for number, state in enumerate(states):
        decide(send(make_article(article.publication), token, number), state)
    return reader_keys.opened(token)


def test_a_key_holds_a_digest_and_a_date_and_the_trail_no_secret(article: Article, token: str) -> None:
    key = ReaderKey.objects.get()

    assert key.digest == tokens.token_digest(token)
    assert {field.name for field in ReaderKey._meta.concrete_fields} == {
        "id", "publication", "digest", "created_at",
    }  # fmt: skip
    assert reader_keys.opened(token).reports.get() == Report.objects.get()
    event = TrailEvent.objects.get(action="reader_key.kept")
    assert (event.subject, event.facts) == (f"reader_key:{key.pk}", {})


def test_making_it_twice_from_one_report_gives_the_same_key_and_one_event(article: Article) -> None:
    report = make_report(article, remark="Il manque un s.")

    assert reader_keys.keep_key(report, now=NOW) == reader_keys.keep_key(report, now=later())
    assert TrailEvent.objects.filter(action="reader_key.kept").count() == 1


def test_a_report_of_another_key_and_one_that_was_taken_back_make_none(article: Article, token: str) -> None:
    with pytest.raises(Refused, match="reader_key.has_one"):
        reader_keys.keep_key(send(article, token, 1), now=NOW)
    erased = make_report(article, remark="Il manque un s.")
    reporting.erase_report(erased, now=later())
    with pytest.raises(Refused, match="reader_key.erased"):
        reader_keys.keep_key(erased, now=later())


def test_a_key_is_good_in_its_publication_alone(article: Article, token: str) -> None:
    elsewhere = make_publication()

    assert reader_keys.given(article.publication, f" {token} ") == ReaderKey.objects.get()
    assert reader_keys.given(elsewhere, "") is None
    for publication, wrong in ((elsewhere, token), (article.publication, "nonsense\ud800")):
        with pytest.raises(Refused, match="reader_key.not_ours") as refused:
            reader_keys.given(publication, wrong)
        assert refused.value.field == "reader_key"


def test_dropping_erases_the_key_and_unties_its_reports(article: Article, token: str) -> None:
    send(article, token, 1)

    reader_keys.drop_key(token, now=later())

    assert not ReaderKey.objects.exists()
    assert Report.objects.filter(reader_key=None).count() == 2
    assert TrailEvent.objects.filter(action="reader_key.dropped").count() == 1
    with pytest.raises(NotFound):
        reader_keys.drop_key(token, now=later())


def test_a_key_dropped_while_a_report_is_on_its_way_ties_nothing(article: Article, token: str) -> None:
    key = reader_keys.given(article.publication, token)
    reader_keys.drop_key(token, now=later())

    outcome = reporting.submit_report(
        article,
        Submission((Picked(2, TEXTS[2], TEXTS[2], "Il manque un s."),), "fr"),
        revision=article.current,
        key="late",
        now=later(),
        reader_key=key,
    )

    assert isinstance(outcome, reporting.Received)
    assert Report.objects.get(key="late").reader_key is None


def test_taking_a_report_back_unties_it(article: Article, token: str) -> None:
    report = send(article, token, 1)

    reporting.erase_report(report, now=later())

    assert reader_keys.opened(token).reports.filter(pk=report.pk).count() == 0


def test_what_was_right_is_told_from_the_state_of_the_errata(article: Article, token: str) -> None:
    states = ("accepted", "applied", "published", "already_fixed", "rejected", "off_topic", "open", "held")
    key = decided(article, token, *states)

    assert reader_keys.standing_of(key, now=NOW) == Standing(right=4, decided=6)
    assert reader_keys.standing_of(key, now=NOW + MEMORY + timedelta(days=1)) == Standing()


def test_an_erratum_counts_once_however_often_the_reader_writes_of_it(article: Article, token: str) -> None:
    first, second = send(article, token, 1), send(article, token, 2)
    second.passages.update(erratum=first.passages.get().erratum)
    decide(first, "accepted")

    assert reader_keys.standing_of(reader_keys.opened(token), now=NOW) == Standing(1, 1)


@pytest.mark.parametrize("keys", [1, 3])
def test_all_standings_are_one_question(
    article: Article, keys: int, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    made = []
    for number in range(keys):
        other = make_article(article.publication)
        made.append(reader_keys.keep_key(make_report(other, remark=f"Remarque {number}"), now=NOW))
        Erratum.objects.filter(article=other).update(state="applied")
    wanted = list(ReaderKey.objects.values_list("pk", flat=True))

    with django_assert_num_queries(1):
        found = queries.standings(wanted, since=NOW - MEMORY)

    assert found == dict.fromkeys(wanted, Standing(1, 1))
    assert len(made) == keys


@pytest.mark.usefixtures("limits_on")
def test_a_reader_who_was_right_mostly_has_more_room_and_proves_nothing(article: Article, token: str) -> None:
    Publication.objects.filter(pk=article.publication_id).update(proof_of_work="always")
    article.publication.refresh_from_db()
    key = decided(article, token, "applied", "applied", "published", "accepted", "rejected")
    sender = limits.sender_of(article.publication, "192.0.2.1", now=NOW)
    trusted = limits.with_key(sender, key, now=NOW)

    for _ in range(30):
        limits.require_room(trusted, article, [], now=NOW)
    with pytest.raises(Refused, match="report.too_many"):
        limits.require_room(trusted, article, [], now=NOW)
    with pytest.raises(Refused, match="report.proof_needed"):
        limits.require_room(sender, article, [], now=NOW)


def test_a_key_that_has_not_shown_enough_changes_nothing(article: Article, token: str) -> None:
    key = decided(article, token, "applied", "applied", "rejected", "rejected", "applied")
    sender = limits.sender_of(article.publication, "192.0.2.1", now=NOW)

    assert limits.with_key(sender, key, now=NOW) == sender
    assert limits.with_key(sender, None, now=NOW) == sender
