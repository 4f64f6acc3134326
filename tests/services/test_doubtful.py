"""What is perhaps off topic waits beside the queue until a reader or a member says otherwise."""

from __future__ import annotations

import pytest
from django.core.mail import EmailMessage
from django.utils import timezone

from corrigenda.core.errors import NotFound, Refused
from corrigenda.core.intake import OffTopic, Picked, Submission
from corrigenda.models import Article, Erratum, Member, TrailEvent, figures, queries
from corrigenda.services import digests, joining, notifying, reporting, trail, triage
from corrigenda.services.pairing import give_back
from tests.factories import (
    NOW,
    RANT,
    TEXTS,
    later,
    make_article,
    make_doubtful,
    make_erratum,
    make_member,
    make_publication,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def article() -> Article:
    return make_article()


@pytest.fixture
def editor(article: Article) -> Member:
    return make_member(article.publication)


@pytest.fixture
def doubtful(article: Article) -> Erratum:
    return make_doubtful(article)


def waiting(article: Article) -> int:
    return queries.desk_counts(article.publication)[0]


def send(article: Article, *picked: Picked, insists: bool) -> object:
    return reporting.submit_report(
        article,
        Submission(picked, "fr", insists=insists),
        revision=article.current,
        key="once",
        now=NOW,
    )


def test_who_insists_is_heard_beside_the_queue(article: Article) -> None:
    rant = Picked(4, TEXTS[4], "", RANT, "other")

    assert isinstance(send(article, rant, insists=False), OffTopic)
    assert isinstance(send(article, rant, insists=True), reporting.Received)

    erratum = Erratum.objects.get()
    assert (erratum.is_doubtful, erratum.state, waiting(article)) == (True, "open", 0)


def test_a_plain_report_is_not_doubtful(article: Article) -> None:
    assert not make_erratum(article).is_doubtful
    assert not make_erratum(article, remark="« quatorze » est faux : c’est seize", index=3).is_doubtful


def test_who_rewords_another_paragraph_knows_what_the_form_is_for(article: Article) -> None:
    typo = Picked(2, TEXTS[2], TEXTS[2].replace("applaudissement", "applaudissements"))

    send(article, typo, Picked(4, TEXTS[4], "", RANT, "other"), insists=False)

    assert set(Erratum.objects.values_list("is_doubtful", flat=True)) == {False}


def test_a_source_brings_it_into_the_queue_by_itself(article: Article, doubtful: Erratum) -> None:
    make_doubtful(article)
    assert waiting(article) == 0

    joined = make_doubtful(article, source_url="https://example.org/budget")

    assert (joined, joined.readers, joined.is_doubtful) == (doubtful, 3, False)
    assert waiting(article) == 1


def test_no_other_reader_is_told_of_it_until_the_desk_does_something_with_it(
    article: Article, doubtful: Erratum, editor: Member
) -> None:
    me_too = Picked(4, TEXTS[4], me_too=True)

    assert queries.block_marks(article) == {}
    with pytest.raises(Refused, match=r"passage\.nothing_reported"):
        send(article, me_too, insists=False)

    triage.hold(doubtful, editor, reason="", now=later())

    assert set(queries.block_marks(article)) == {4}
    send(article, me_too, insists=False)
    doubtful.refresh_from_db()
    assert (doubtful.readers, doubtful.is_doubtful) == (2, False)


def test_a_member_brings_it_in_and_back_and_the_trail_tells(doubtful: Erratum, editor: Member) -> None:
    admitted = triage.admit(doubtful, editor, now=later(), version=0)
    assert (admitted.is_doubtful, waiting(doubtful.article)) == (False, 1)

    again = triage.doubt(doubtful, editor, now=later(2), version=1)
    assert (again.is_doubtful, again.version, waiting(doubtful.article)) == (True, 2, 0)

    told = [event.action for event in TrailEvent.objects.filter(subject=f"erratum:{doubtful.public_id}")]
    assert sorted(told) == ["erratum.admit", "erratum.doubt"]
    assert trail.verify(doubtful.publication) is None


def test_what_is_decided_is_in_nobodys_doubt(doubtful: Erratum, editor: Member) -> None:
    triage.off_topic(doubtful, editor, now=later())

    for act in (triage.admit, triage.doubt):
        with pytest.raises(Refused, match=r"erratum\.wrong_state"):
            act(doubtful, editor, now=later(2))


def test_a_decision_taken_back_leaves_it_where_it_was(doubtful: Erratum, editor: Member) -> None:
    triage.undo(triage.off_topic(doubtful, editor, now=later()), editor, now=later(2))

    assert waiting(doubtful.article) == 0


def test_whom_the_desk_asked_is_heard_in_the_queue(doubtful: Erratum, editor: Member) -> None:
    triage.ask(doubtful, editor, question="Que faut-il lire\u202f?", now=later())
    report = doubtful.passages.get().report

    reporting.answer_question(report, doubtful, "Douze, pas six.", now=later(2))

    doubtful.refresh_from_db()
    assert (doubtful.is_doubtful, waiting(doubtful.article)) == (False, 1)


def test_a_person_concerned_is_never_in_doubt(doubtful: Erratum, editor: Member) -> None:
    triage.set_apart(doubtful, editor, now=later())

    assert waiting(doubtful.article) == 1


def test_merged_with_a_plain_one_it_is_in_the_queue_and_given_back_it_is_not(
    article: Article, doubtful: Erratum, editor: Member
) -> None:
    plain = make_erratum(article)

    into = triage.merge(plain, doubtful, editor, now=later())
    into.refresh_from_db()
    assert not into.is_doubtful

    plain.refresh_from_db()
    give_back(plain, member=editor, now=later(2))
    into.refresh_from_db()
    plain.refresh_from_db()
    assert (into.is_doubtful, plain.is_doubtful) == (True, False)


def test_passages_that_are_split_off_keep_what_they_are(
    article: Article, doubtful: Erratum, editor: Member
) -> None:
    into = triage.merge(doubtful, make_erratum(article), editor, now=later())
    rant = into.passages.get(remark=RANT)

    new = triage.split(into, [rant.pk], editor, now=later(2))

    new.refresh_from_db()
    into.refresh_from_db()
    assert (new.is_doubtful, into.is_doubtful) == (True, False)


def test_a_stranger_brings_nothing_in(doubtful: Erratum) -> None:
    with pytest.raises(NotFound):
        triage.admit(doubtful, make_member(make_publication()), now=later())


def test_it_has_no_clock_of_the_queue(article: Article) -> None:
    make_doubtful(article)
    plain = make_erratum(article)

    assert list(figures.overdue(article.publication, now=later(60 * 24 * 30))) == [plain]


def test_a_publication_without_the_lane_has_it_in_the_queue() -> None:
    article = make_article(make_publication(separates_doubtful=False))
    make_doubtful(article)

    assert waiting(article) == 1
    assert queries.waiting_by_publication([article.publication_id]) == {article.publication_id: 1}


def test_counts_leave_it_out(article: Article, doubtful: Erratum) -> None:
    make_erratum(article)

    assert queries.waiting_by_publication([article.publication_id]) == {article.publication_id: 1}
    found = queries.articles_with_counts(article.publication).get()
    assert (found.errata_count, found.open_count) == (2, 1)  # type: ignore[attr-defined]


def test_merging_knows_it_like_any_other(article: Article, doubtful: Erratum) -> None:
    assert [known.key for known in joining.known_errata(article)] == [doubtful.pk]


def test_mails_say_how_many_wait_and_since_when(
    article: Article, doubtful: Erratum, mailoutbox: list[EmailMessage]
) -> None:
    make_erratum(article)
    hourly = make_member(article.publication, digest="hourly")
    daily = make_member(article.publication, digest="daily")

    notifying.tell_desk(article.publication_id, 1)
    digests.send(daily.pk, timezone.now().isoformat())

    assert [mail.to for mail in mailoutbox] == [[hourly.user.email], [daily.user.email]]
    for mail in mailoutbox:
        assert mail.subject.split(":")[1].strip().startswith("1 ")
        assert "peut-être hors sujet" in mail.body
        assert "20 novembre 2026" in mail.body
        assert f"/desk/p/{article.publication.slug}/?tab=doubtful" in mail.body


def test_where_nothing_else_waits_one_mail_a_day_is_enough(
    article: Article, doubtful: Erratum, mailoutbox: list[EmailMessage]
) -> None:
    make_member(article.publication, digest="hourly")

    for hour in (24, 25, 47, 48):
        notifying.tell_desk(article.publication_id, hour)

    assert len(mailoutbox) == 2
    assert mailoutbox[0].subject.endswith("1 erratum peut-être hors sujet")
    assert "à trancher" not in mailoutbox[0].body
