"""What takes room of the limits, and what does not."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from django.conf import settings
from django.test import override_settings

from corrigenda.core import intake
from corrigenda.core.errors import Refused
from corrigenda.core.intake import Picked, Submission
from corrigenda.models import Article, Bucket
from corrigenda.services import limits
from corrigenda.services.receiving import receive_report
from corrigenda.services.reporting import Received
from tests.factories import NOW, RIGHT, TEXTS, make_article

pytestmark = pytest.mark.django_db
KEPT = Picked(2, TEXTS[2], RIGHT)


@pytest.fixture(autouse=True)
def limits_on() -> Iterator[None]:
    with override_settings(CORRIGENDA={**settings.CORRIGENDA, "LIMIT_REPORTS": True}):
        yield


@pytest.fixture
def article() -> Article:
    return make_article()


def receive(article: Article, picked: Picked, key: str = "k") -> object:
    return receive_report(
        article,
        Submission((picked,), "fr"),
        revision=article.current,
        key=key,
        sender=limits.Sender("a"),
        reader_key="",
        now=NOW,
    )


def room_taken() -> float:
    return Bucket.objects.get(key="source:a").full


def test_a_kept_report_takes_room_once_however_often_it_is_sent(article: Article) -> None:
    for _ in range(3):
        assert isinstance(receive(article, KEPT), Received)

    assert room_taken() == 1.0


def test_who_mends_what_was_refused_is_not_kept_waiting(article: Article) -> None:
    for _ in range(8):
        assert isinstance(receive(article, Picked(2, TEXTS[2], TEXTS[2])), intake.Refusals)
        assert isinstance(receive(article, Picked(2, TEXTS[2], remark="Quelle honte !")), intake.OffTopic)
        with pytest.raises(Refused, match=r"passage\.nothing_reported"):
            receive(article, Picked(2, TEXTS[2], me_too=True))

    assert room_taken() == 0.0
    assert isinstance(receive(article, KEPT), Received)


def test_a_seventh_report_waits_and_one_that_is_kept_does_not(article: Article) -> None:
    for number in range(6):
        receive(article, KEPT, f"k{number}")

    with pytest.raises(Refused, match=r"report\.too_many"):
        receive(article, KEPT, "k7")
    again = receive(article, KEPT, "k1")
    assert isinstance(again, Received)
    assert again.replayed
