from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest
from django.conf import settings
from django.test import override_settings

from corrigenda.core.errors import NotFound, Refused
from corrigenda.core.intake import Picked, Submission
from corrigenda.core.limits import TRIES
from corrigenda.models import Article, Block, Bucket, DailySalt, Erratum, Member, Report
from corrigenda.services import blocking, limits, reporting
from tests.factories import NOW, TEXTS, later, make_article, make_member

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def limits_on() -> Iterator[None]:
    with override_settings(CORRIGENDA={**settings.CORRIGENDA, "LIMIT_REPORTS": True}):
        yield


@pytest.fixture
def article() -> Article:
    return make_article()


@pytest.fixture
def editor(article: Article) -> Member:
    return make_member(article.publication)


def send(article: Article, key: str, source: str, *, proposal: str = "", remark: str = "") -> Report:
    submission = Submission((Picked(2, TEXTS[2], proposal or TEXTS[2], remark),), "fr", insists=True)
    outcome = reporting.submit_report(
        article, submission, revision=article.current, key=key, now=NOW, source=source
    )
    assert isinstance(outcome, reporting.Received)
    return outcome.report


def test_a_sender_has_six_at_once_and_is_told_how_long_to_wait(article: Article) -> None:
    sender = limits.sender_of(article.publication, "192.0.2.1", now=NOW)
    for _ in range(6):
        limits.require_room(sender, article, [], now=NOW)

    with pytest.raises(Refused, match="report.too_many") as refused:
        limits.require_room(sender, article, [], now=NOW)
    assert refused.value.facts["seconds"] == 100
    limits.require_room(sender, article, [], now=NOW + timedelta(seconds=100))


def test_a_viral_article_takes_three_hundred_senders_at_once(article: Article) -> None:
    senders = [
        limits.sender_of(article.publication, f"192.0.2.{n % 250}", now=NOW + timedelta(days=n // 250))
        for n in range(20)
    ]
    for sender in senders:
        limits.require_room(sender, article, [], now=NOW)
    assert Bucket.objects.get(key=f"article:{article.pk}").full == 20


def test_no_address_is_kept_and_yesterdays_keys_mean_nothing(article: Article) -> None:
    today = limits.sender_of(article.publication, "192.0.2.1", now=NOW)
    limits.require_room(today, article, [], now=NOW)
    tomorrow = limits.sender_of(article.publication, "192.0.2.1", now=NOW + timedelta(days=1, hours=1))

    assert today.key != tomorrow.key
    assert DailySalt.objects.count() == 1
    assert not Bucket.objects.filter(key__contains=today.key).exists()
    assert not any("192.0.2.1" in key for key in Bucket.objects.values_list("key", flat=True))


def test_what_fills_in_the_hidden_field_is_not_taken(article: Article) -> None:
    sender = limits.sender_of(article.publication, "192.0.2.1", now=NOW, trap="https://spam.example")

    with pytest.raises(Refused, match="report.blocked"):
        limits.require_room(sender, article, [], now=NOW)


def test_a_blocked_sender_loses_only_what_nobody_else_reported_and_gets_it_back(
    article: Article, editor: Member
) -> None:
    spam = send(article, "k1", "spammer", proposal=TEXTS[2].replace("péniche", "promo"))
    send(article, "k2", "spammer", proposal=TEXTS[2].replace("applaudissement", "applaudissements"))
    send(article, "k3", "reader", proposal=TEXTS[2].replace("applaudissement", "applaudissements"))

    block = blocking.block_sender(editor, spam, reason="Publicité", now=later())

    assert list(Erratum.objects.order_by("number").values_list("state", flat=True)) == ["rejected", "open"]
    with pytest.raises(Refused, match="report.blocked"):
        limits.require_room(limits.Sender("spammer"), article, [], now=NOW)
    blocking.unblock(editor, block.pk, now=later(2))
    assert set(Erratum.objects.values_list("state", flat=True)) == {"open"}
    limits.require_room(limits.Sender("spammer"), article, [], now=NOW)


def test_a_blocked_pattern_is_rejected_and_not_taken_again(article: Article, editor: Member) -> None:
    send(article, "k1", "a", remark="Visitez casino.example pour gagner")
    blocking.block_pattern(editor, "Casino.example", reason="Publicité", now=later())

    assert Erratum.objects.get().state == "rejected"
    with pytest.raises(Refused, match="report.blocked"):
        limits.require_room(limits.Sender("b"), article, ["encore CASINO.EXAMPLE"], now=NOW)
    limits.require_room(limits.Sender("b"), make_article(), ["casino.example"], now=NOW)


@pytest.mark.parametrize("dress", ["Cаsino", "ca\u200bsi\u202eno", "ＣＡＳＩＮＯ", "CASINО"])
def test_a_blocked_pattern_is_known_in_any_dress(article: Article, editor: Member, dress: str) -> None:
    blocking.block_pattern(editor, "casino", reason="Publicité", now=NOW)

    with pytest.raises(Refused, match=r"report\.blocked"):
        limits.require_room(limits.Sender("b"), article, [f"Le {dress} ouvre"], now=NOW)
    limits.require_room(limits.Sender("b"), article, ["Le cas ino ouvre"], now=NOW)


def test_who_may_block_and_what(article: Article, editor: Member) -> None:
    report = send(article, "k1", "", remark="x y z")
    corrector = make_member(article.publication, "corrector")

    with pytest.raises(Refused, match="block.no_sender"):
        blocking.block_sender(editor, report, reason="r", now=NOW)
    with pytest.raises(Refused, match="block.too_short"):
        blocking.block_pattern(editor, "ab", reason="r", now=NOW)
    with pytest.raises(Refused, match="erratum.role"):
        blocking.block_pattern(corrector, "abcd", reason="r", now=NOW)
    with pytest.raises(NotFound):
        blocking.unblock(editor, 999, now=NOW)
    assert not Block.objects.exists()


def test_a_report_taken_back_forgets_its_sender(article: Article) -> None:
    report = send(article, "k1", "reader", remark="coquille")
    reporting.erase_report(report, now=later())
    report.refresh_from_db()

    assert report.source == ""


def test_what_is_answered_and_not_kept_takes_no_room_but_is_counted_as_a_try(article: Article) -> None:
    sender = limits.Sender("a")
    for _ in range(TRIES.burst):
        taken = limits.require_room(sender, article, [], now=NOW)
        assert taken is not None
        limits.give_back(taken, now=NOW)

    with pytest.raises(Refused) as caught:
        limits.require_room(sender, article, [], now=NOW)
    assert caught.value.facts == {"seconds": TRIES.seconds}
    full = dict(Bucket.objects.exclude(key="tries:a").values_list("key", "full"))
    assert set(full.values()) == {0.0}
