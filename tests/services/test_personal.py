"""What a person concerned by an article asks is the desk's alone: apart, marked nowhere, never published."""

from __future__ import annotations

import pytest

from corrigenda.core.errors import NotFound, Refused
from corrigenda.core.intake import OffTopic, Picked, Submission
from corrigenda.models import Article, Erratum, Member, Notice, Pairing, TrailEvent, queries
from corrigenda.services import publishing, reporting, trail, triage
from tests.factories import (
    NOW,
    TEXTS,
    accept,
    later,
    make_article,
    make_erratum,
    make_member,
    make_publication,
    make_report,
)

pytestmark = pytest.mark.django_db
WISH = "Je suis Paul Vautier, merci de retirer mon nom de cet article."


@pytest.fixture
def article() -> Article:
    return make_article(make_publication(publish_typos=True))


@pytest.fixture
def editor(article: Article) -> Member:
    return make_member(article.publication)


@pytest.fixture
def personal(article: Article) -> Erratum:
    return make_erratum(article, remark=WISH, kind="other", index=3)


def test_a_wish_about_ones_own_name_is_kept_apart_and_nobody_is_sent_away(personal: Erratum) -> None:
    assert personal.is_personal
    assert not make_erratum(personal.article, index=2).is_personal


def test_who_mends_the_spelling_of_their_own_name_reports_an_error(article: Article) -> None:
    erratum = make_erratum(
        article, remark="Je suis le directeur : « Vautier » s’écrit « Vauthier »", kind="name", index=3
    )

    assert not erratum.is_personal


def test_a_wish_with_a_wording_is_one_too(article: Article) -> None:
    without = TEXTS[3].replace(", dit Paul Vautier", "")

    assert make_erratum(article, proposal=without, remark=WISH, index=3).is_personal


def test_it_joins_nothing_and_nothing_joins_it(article: Article) -> None:
    make_report(article, remark="« quatorze » est faux", kind="fact", index=3)
    make_report(article, remark=WISH, kind="fact", index=3)
    make_report(article, remark=WISH, kind="fact", index=3)
    make_report(article, remark="Vautier ? « quatorze » est faux", kind="fact", index=3)

    rows = Erratum.objects.filter(article=article).order_by("number").values_list("is_personal", "readers")
    assert list(rows) == [(False, 2), (True, 1), (True, 1)]
    assert not Pairing.objects.exists()


def test_no_other_reader_is_told_of_it(personal: Erratum) -> None:
    article = personal.article
    assert queries.block_marks(article) == {}

    too = Submission((Picked(3, TEXTS[3], me_too=True),), "fr")
    with pytest.raises(Refused, match=r"passage\.nothing_reported"):
        reporting.submit_report(article, too, revision=article.current, key="too", now=NOW)


def test_it_never_stands_in_the_public_record(personal: Erratum, editor: Member) -> None:
    without = TEXTS[3].replace(", dit Paul Vautier", "")
    accept(personal, editor, wording=without, now=later())
    Erratum.objects.filter(pk=personal.pk).update(state="applied", kind="spelling")
    personal = Erratum.objects.select_related("article", "publication").get(pk=personal.pk)

    assert publishing.publish_by_policy(personal, now=later(2)) is None
    with pytest.raises(Refused, match=r"notice\.personal"):
        publishing.publish_notice(personal, editor, type="correction", text="Un nom.", now=later(2))
    assert not Notice.objects.exists()


def test_an_editor_sets_an_erratum_apart_and_puts_it_back(article: Article, editor: Member) -> None:
    erratum = make_erratum(article)

    apart = triage.set_apart(erratum, editor, now=later(), version=0)
    assert (apart.is_personal, apart.version, queries.block_marks(article)) == (True, 1, {})

    assert not triage.put_back(erratum, editor, now=later(2), version=1).is_personal
    assert list(queries.block_marks(article)) == [2]
    acts = TrailEvent.objects.order_by("-sequence").values_list("action", flat=True)
    assert list(acts[:2]) == ["erratum.put_back", "erratum.set_apart"]
    assert trail.verify(article.publication) is None


def test_what_stands_in_the_record_is_not_set_apart(article: Article, editor: Member) -> None:
    erratum = make_erratum(article)
    Erratum.objects.filter(pk=erratum.pk).update(state="published")

    with pytest.raises(Refused, match=r"erratum\.wrong_state"):
        triage.set_apart(erratum, editor, now=later())


def test_a_stranger_sets_nothing_apart(personal: Erratum) -> None:
    with pytest.raises(NotFound):
        triage.put_back(personal, make_member(make_publication()), now=later())


def test_an_opinion_beside_it_does_not_lead_it_away(article: Article) -> None:
    passages = (
        Picked(2, TEXTS[2], remark="Toujours les mêmes mensonges, honte à vous !"),
        Picked(3, TEXTS[3], remark=WISH),
    )
    outcome = reporting.submit_report(
        article, Submission(passages, "fr"), revision=article.current, key="k", now=NOW
    )

    assert not isinstance(outcome, OffTopic)
