from __future__ import annotations

import json
from datetime import datetime

import pytest

from corrigenda.core.errors import NotFound, Refused
from corrigenda.core.intake import Picked, Submission
from corrigenda.models import Article, Erratum, Member, Notice, Report, TrailEvent, queries
from corrigenda.services import carrying, reporting, thanking, trail
from corrigenda.web.entries import entry_of
from tests.factories import (
    NOW,
    RIGHT,
    TEXTS,
    later,
    make_article,
    make_erratum,
    make_member,
    make_publication,
)

pytestmark = pytest.mark.django_db


def send(article: Article, credit: str, key: str) -> Report:
    assert article.current is not None
    picked = Picked(2, TEXTS[2], RIGHT, kind="spelling")
    outcome = reporting.submit_report(
        article, Submission((picked,), "fr", credit=credit), revision=article.current, key=key, now=NOW
    )
    assert isinstance(outcome, reporting.Received), outcome
    return outcome.report


@pytest.fixture
def marie() -> Report:
    return send(make_article(), "Marie D.", "marie")


@pytest.fixture
def erratum(marie: Report) -> Erratum:
    return Erratum.objects.get(passages__report=marie)


@pytest.fixture
def editor(erratum: Erratum) -> Member:
    return make_member(erratum.publication)


def thank(erratum: Erratum, member: Member, *named: Report, shown: tuple[Report, ...] = ()) -> None:
    ids = [report.public_id for report in named]
    thanking.thank(
        erratum, member, shown=[report.public_id for report in shown] or ids, named=ids, now=later()
    )


def test_nobody_is_named_before_an_editor_agreed(erratum: Erratum, marie: Report, editor: Member) -> None:
    assert queries.thanked(erratum) == ()
    assert carrying.note_of(erratum).credit == ""

    thank(erratum, editor, marie)

    assert queries.thanked(erratum) == ("Marie D.",)
    assert carrying.note_of(erratum).credit == "Marie D."


def test_an_editor_picks_names_and_leaves_others_out(erratum: Erratum, marie: Report, editor: Member) -> None:
    others = [
        send(erratum.article, name, f"other-{at}")
        for at, name in enumerate(("Zoé", "Zoé", "Anonyme pressé", ""))
    ]
    assert list(queries.credited(erratum)) == [marie, *others[:3]]

    thank(erratum, editor, marie, *others[:2], shown=(marie, *others))
    assert carrying.note_of(erratum).credit == "Marie D., Zoé"

    thank(erratum, editor, others[0], shown=(marie, *others))
    assert queries.thanked(erratum) == ("Zoé",)


def test_a_name_that_came_meanwhile_is_not_thanked_unread(
    erratum: Erratum, marie: Report, editor: Member
) -> None:
    late = send(erratum.article, "Achetez chez Marie", "late")

    thanking.thank(
        erratum, editor, shown=[marie.public_id], named=[marie.public_id, late.public_id], now=later()
    )

    assert queries.thanked(erratum) == ("Marie D.",)


def test_another_erratums_readers_are_not_named_here(erratum: Erratum, editor: Member) -> None:
    elsewhere = send(make_article(erratum.publication), "Ailleurs", "elsewhere")

    thank(erratum, editor, elsewhere)

    elsewhere.refresh_from_db()
    assert not elsewhere.is_credited


def test_correctors_and_strangers_thank_nobody(erratum: Erratum, marie: Report) -> None:
    with pytest.raises(Refused, match=r"erratum\.role"):
        thank(erratum, make_member(erratum.publication, "corrector"), marie)
    with pytest.raises(NotFound):
        thank(erratum, make_member(make_publication(), "manager"), marie)


def test_the_trail_tells_who_decided_and_holds_no_name(
    erratum: Erratum, marie: Report, editor: Member
) -> None:
    thank(erratum, editor, marie)

    event = TrailEvent.objects.get(action="erratum.thank")
    assert (event.actor, event.facts) == (f"member:{editor.pk}", {"reports": [marie.public_id]})
    assert "Marie" not in json.dumps(list(TrailEvent.objects.values_list("facts", flat=True)))
    assert trail.verify(erratum.publication) is None


def test_a_report_taken_back_takes_the_name_along(erratum: Erratum, marie: Report, editor: Member) -> None:
    thank(erratum, editor, marie)
    assert reporting.export_report(Report.objects.get(pk=marie.pk))["credit"] == "Marie D."

    reporting.erase_report(marie, now=later(2))

    marie.refresh_from_db()
    assert (marie.credit, marie.is_credited) == ("", False)
    assert queries.thanked(erratum) == ()
    assert reporting.export_report(marie)["credit"] == ""


def test_a_sending_without_a_name_is_the_one_that_was_kept_before_there_were_names() -> None:
    article = make_article()
    first = send(article, "", "same")
    digest = first.body_digest

    assert send(article, "", "same").pk == first.pk
    assert (
        reporting._body_digest(article, Submission((Picked(2, TEXTS[2], RIGHT, kind="spelling"),), "fr"))
        == digest
    )


def test_errata_without_names_have_nothing_to_thank_for() -> None:
    erratum = make_erratum()

    assert list(queries.credited(erratum)) == []


def test_the_entry_changes_when_a_name_is_thanked_or_taken_back(
    erratum: Erratum, marie: Report, editor: Member
) -> None:
    notice = Notice.objects.create(
        publication=erratum.publication,
        article=erratum.article,
        erratum=erratum,
        type="typo",
        language="fr",
        published_at=NOW,
    )

    def changed_at() -> datetime:
        notice.refresh_from_db()
        return entry_of(notice, erratum.publication).changed_at

    assert changed_at() == NOW
    thank(erratum, editor, marie)
    assert changed_at() == later()
    thanking.thank(erratum, editor, shown=[marie.public_id], named=[marie.public_id], now=later(2))
    assert changed_at() == later(), "nothing changed"
    reporting.erase_report(Report.objects.get(pk=marie.pk), now=later(3))
    assert changed_at() == later(3)
    assert notice.amended_at is None
