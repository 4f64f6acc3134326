from __future__ import annotations

import pytest
from django.utils.timezone import localtime

from corrigenda.core.intake import OffTopic, Picked, Refusals, Submission
from corrigenda.models import Article, Erratum, Member, Publication, Revision
from corrigenda.services import ground_rules, reporting, triage
from corrigenda.services.reporting import Received
from tests.factories import NOW, RIGHT, TEXTS, later, make_article, make_member, make_report, push_again

pytestmark = pytest.mark.django_db


@pytest.fixture
def article() -> Article:
    return make_article()


@pytest.fixture
def editor(article: Article) -> Member:
    return make_member(article.publication)


def send(
    article: Article,
    proposal: str = "",
    remark: str = "",
    *,
    revision: Revision | None = None,
    key: str = "key",
    insists: bool = False,
    index: int = 2,
) -> Received | OffTopic | Refusals:
    revision = revision or article.current
    assert revision is not None
    seen = revision.texts[index]
    submission = Submission((Picked(index, seen, proposal or seen, remark),), "fr", insists=insists)
    return reporting.submit_report(article, submission, revision=revision, key=key, now=later(90))


def answer(outcome: object) -> tuple[str, dict[str, object]]:
    assert isinstance(outcome, Refusals), outcome
    (problem,) = outcome.problems
    assert problem.field == "passages.0.proposal"
    return problem.code, problem.facts


def test_an_error_corrected_since_the_readers_copy_is_answered_with_the_hour(article: Article) -> None:
    before = article.current
    mended = push_again(article, [*TEXTS[:2], RIGHT, *TEXTS[3:]])

    assert answer(send(mended, RIGHT, revision=before)) == (
        "passage.already_corrected",
        {"at": localtime(later(60)).strftime("%H:%M")},
    )


def test_a_proposal_against_a_ground_rule_is_answered_with_the_rule(article: Article, editor: Member) -> None:
    ground_rules.add_rule(
        editor, kind="spelling", language="fr", kept="péniche", note="Nous écrivons « péniche ».", now=NOW
    )

    code, facts = answer(send(article, TEXTS[2].replace("péniche", "barge")))
    assert (code, facts) == ("passage.ground_rule", {"rule": "Nous écrivons « péniche »."})


def test_what_was_rejected_as_correct_is_answered_with_the_reason(article: Article, editor: Member) -> None:
    barge = TEXTS[2].replace("péniche", "barge")
    make_report(article, proposal=barge)
    triage.reject(
        Erratum.objects.get(), editor, code="correct_as_is", reason="C’est une péniche.", now=later()
    )

    assert answer(send(article, barge)) == ("passage.rejected_before", {"reason": "C’est une péniche."})
    assert isinstance(send(article, RIGHT), Received)


def test_a_reader_may_insist_once_and_a_repetition_gets_the_same_answer(
    article: Article, editor: Member
) -> None:
    ground_rules.add_rule(editor, kind="spelling", kept="péniche", now=NOW)
    barge = TEXTS[2].replace("péniche", "barge")

    assert isinstance(send(article, barge), Refusals)
    first = send(article, barge, insists=True)
    again = send(article, barge, insists=True)
    assert isinstance(first, Received)
    assert isinstance(again, Received)
    assert (first.token, again.replayed) == (again.token, True)


def test_a_remark_about_something_else_is_asked_about_and_kept_when_the_reader_insists(
    article: Article,
) -> None:
    remark = "Quelle honte, je ne suis pas d’accord avec ce projet ridicule."

    asked = send(article, remark=remark)
    assert isinstance(asked, OffTopic)
    assert (asked.text, asked.topic) == (remark, "opinion")
    assert "honte" in " ".join(asked.signs)
    assert isinstance(send(article, remark=remark, insists=True), Received)


def test_a_rewording_is_never_asked_about(article: Article) -> None:
    assert isinstance(send(article, RIGHT, "Quelle honte !"), Received)


class TestARejectionAsCorrect:
    def test_offers_a_rule_that_keeps_the_wording(self, article: Article, editor: Member) -> None:
        make_report(article, proposal=TEXTS[2].replace("péniche", "barge"))
        erratum = Erratum.objects.get()
        assert ground_rules.offer_from(erratum) is None
        triage.reject(erratum, editor, code="correct_as_is", reason="Non.", now=later())
        erratum.refresh_from_db()

        offer = ground_rules.offer_from(erratum)
        assert offer == ground_rules.Offer("péniche", "barge", "fr")
        ground_rules.add_rule(editor, kind="spelling", kept=offer.kept, erratum=erratum, now=later())
        assert ground_rules.offer_from(erratum) is None


def test_a_rule_is_the_publications_own(article: Article, editor: Member) -> None:
    stranger = make_member(
        Publication.objects.create(slug="x", name="X", contact_url="https://x", created_at=NOW)
    )
    ground_rules.add_rule(stranger, kind="spelling", kept="péniche", now=NOW)

    assert isinstance(send(article, TEXTS[2].replace("péniche", "barge")), Received)
