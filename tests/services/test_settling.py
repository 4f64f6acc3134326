from __future__ import annotations

import pytest
from django_tasks_db.models import DBTaskResult

from corrigenda.core.intake import Picked, Submission
from corrigenda.models import Erratum, Report, TrailEvent
from corrigenda.services import reporting, revisions, triage
from tests.factories import (
    FIXED,
    NOW,
    RIGHT,
    TEXTS,
    accept,
    later,
    make_article,
    make_erratum,
    make_member,
    make_publication,
    push_again,
)

pytestmark = pytest.mark.django_db


def state_of(erratum: Erratum) -> str:
    erratum.refresh_from_db()
    return erratum.state


def test_an_erratum_that_the_newsroom_fixed_unasked_is_answered_by_the_machine() -> None:
    erratum = make_erratum()

    push_again(erratum.article, [TEXTS[0], "Un chapô neuf.", *FIXED[2:]])

    assert state_of(erratum) == "already_fixed"
    event = TrailEvent.objects.get(action="erratum.already_fixed")
    assert (event.actor, event.subject) == ("machine", f"erratum:{erratum.public_id}")


def test_its_readers_are_told() -> None:
    erratum = make_erratum()
    report = Report.objects.get(article=erratum.article)

    push_again(erratum.article, FIXED)

    told = [row.args_kwargs["args"] for row in DBTaskResult.objects.all()]
    erratum.refresh_from_db()
    assert ["corrigenda.services.notifying.tell_reader", [report.pk, erratum.pk, erratum.version], 0] in told


def test_a_member_takes_the_machines_answer_back_for_good() -> None:
    erratum = make_erratum()
    push_again(erratum.article, FIXED)
    erratum.refresh_from_db()

    triage.undo(erratum, make_member(erratum.publication), now=later(61))
    push_again(erratum.article, FIXED, now=later(120))

    assert state_of(erratum) == "open"


@pytest.mark.parametrize(
    "texts",
    [
        [*TEXTS[:2], TEXTS[2].replace("samedi", "dimanche"), *TEXTS[3:]],
        [*TEXTS[:2], TEXTS[2].replace("applaudissement des", "vivats des"), *TEXTS[3:]],
        [*TEXTS[:2], *TEXTS[3:]],
    ],
    ids=["edited elsewhere", "corrected otherwise", "deleted"],
)
def test_what_does_not_read_as_proposed_stays_on_the_desk(texts: list[str]) -> None:
    erratum = make_erratum()

    push_again(erratum.article, texts)

    assert state_of(erratum) == "open"


def test_only_the_proposal_of_most_readers_decides() -> None:
    article = make_article()
    erratum = make_erratum(article)
    other = TEXTS[2].replace("sous les applaudissement", "sous les vivats")
    for _ in range(2):
        rival = make_erratum(article, proposal=other)
        rival.passages.update(erratum=erratum)

    push_again(article, FIXED)

    assert state_of(erratum) == "open"


def test_an_erratum_accepted_with_another_wording_waits_for_that_wording() -> None:
    erratum = make_erratum()
    wording = TEXTS[2].replace("applaudissement", "vivats")
    accept(erratum, make_member(erratum.publication), wording=wording, now=later())

    article = push_again(erratum.article, FIXED)
    assert state_of(erratum) == "accepted"

    push_again(article, [*TEXTS[:2], wording, *TEXTS[3:]], now=later(90))
    assert state_of(erratum) == "applied"


def test_who_insists_on_what_reads_as_proposed_already_is_not_answered_by_the_machine() -> None:
    article = make_article(make_publication())
    old = article.current
    article = push_again(article, FIXED)
    submission = Submission((Picked(2, TEXTS[2], RIGHT, kind="spelling"),), "fr", insists=True)
    outcome = reporting.submit_report(article, submission, revision=old, key="late", now=later(61))
    assert isinstance(outcome, reporting.Received)

    push_again(article, [TEXTS[0], "Un chapô neuf.", *FIXED[2:]], now=later(120))

    erratum = outcome.report.passages.get().erratum
    assert erratum is not None
    assert state_of(erratum) == "open"


def test_seeing_the_same_content_again_changes_nothing() -> None:
    erratum = make_erratum()

    revisions.push(
        erratum.publication,
        erratum.article.url,
        erratum.article.current.blocks,  # type: ignore[union-attr]
        title=TEXTS[0],
        language="fr",
        now=NOW,
    )

    assert state_of(erratum) == "open"
