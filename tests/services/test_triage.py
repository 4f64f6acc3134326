from __future__ import annotations

from collections.abc import Callable
from unicodedata import normalize

import pytest

from corrigenda.core.errors import Conflict, NotFound, Refused
from corrigenda.core.intake import Picked
from corrigenda.models import Article, Erratum, Member, Message, TrailEvent, queries
from corrigenda.services import trail, triage
from tests.factories import (
    NOW,
    RIGHT,
    TEXTS,
    accept,
    later,
    make_article,
    make_erratum,
    make_member,
    make_publication,
    make_report,
    push_again,
)

pytestmark = pytest.mark.django_db


def digest_of(article: Article) -> str:
    article.refresh_from_db()
    return "" if article.current is None else article.current.digest


@pytest.fixture
def erratum() -> Erratum:
    return make_erratum()


@pytest.fixture
def editor(erratum: Erratum) -> Member:
    return make_member(erratum.publication)


def test_accepting_keeps_the_block_as_it_was_and_as_it_shall_be(erratum: Erratum, editor: Member) -> None:
    accepted = accept(erratum, editor, wording=f" {RIGHT}\n", now=later())

    assert (accepted.state, accepted.before, accepted.after) == ("accepted", TEXTS[2], RIGHT)
    assert (accepted.decided_by, accepted.version) == (editor, 1)
    event = queries.history(erratum).last()
    assert event is not None
    assert (event.action, event.actor) == ("erratum.accept", f"member:{editor.pk}")


@pytest.mark.parametrize(
    ("wording", "code"),
    [
        ("", "wording.empty"),
        (TEXTS[2], "wording.unchanged"),
        (normalize("NFD", TEXTS[2]), "wording.unchanged"),
        ("x" * 9000, "wording.too_long"),
    ],
)
def test_a_wording_that_is_no_edit_is_refused(
    erratum: Erratum, editor: Member, wording: str, code: str
) -> None:
    with pytest.raises(Refused, match=code):
        accept(erratum, editor, wording=wording, now=later())


def test_what_has_no_sure_place_cannot_be_accepted_until_an_editor_places_it(
    erratum: Erratum, editor: Member
) -> None:
    article = push_again(
        erratum.article, [*TEXTS[:2], "Tout autre chose, sans rapport aucun.", "Et encore ceci."]
    )
    erratum.refresh_from_db()

    with pytest.raises(Refused, match="erratum.not_placed"):
        accept(erratum, editor, wording=RIGHT, now=later(61))

    triage.place(erratum, editor, block=2, revision=digest_of(article), now=later(62))
    assert accept(erratum, editor, wording=RIGHT, now=later(63)).before == article.current.texts[2]  # type: ignore[union-attr]


@pytest.mark.parametrize("block", [-1, 99])
def test_a_block_that_is_not_there_is_no_place(erratum: Erratum, editor: Member, block: int) -> None:
    with pytest.raises(Refused, match="block.unknown"):
        triage.place(erratum, editor, block=block, revision=digest_of(erratum.article), now=later())


def test_a_place_chosen_by_hand_is_carried_to_the_next_revision(erratum: Erratum, editor: Member) -> None:
    triage.place(erratum, editor, block=4, revision=digest_of(erratum.article), now=later())

    push_again(erratum.article, [*TEXTS[:2], "Un paragraphe de plus.", *TEXTS[2:]])

    erratum.refresh_from_db()
    assert (erratum.place["blocks"], erratum.place["by"]) == ([5], "editor")


def test_a_choice_outlives_a_revision_in_which_its_paragraph_is_missing(
    erratum: Erratum, editor: Member
) -> None:
    triage.place(erratum, editor, block=4, revision=digest_of(erratum.article), now=later())

    push_again(erratum.article, TEXTS[:4], now=later(1))
    erratum.refresh_from_db()
    assert (erratum.place["outcome"], erratum.place["by"]) == ("orphan", "editor")

    push_again(erratum.article, [TEXTS[0], *TEXTS[2:]], now=later(2))
    erratum.refresh_from_db()
    assert (erratum.place["blocks"], erratum.place["by"]) == ([3], "editor")


def test_a_choice_made_on_an_older_text_is_not_taken_for_one_on_this_text(
    erratum: Erratum, editor: Member
) -> None:
    shown = digest_of(erratum.article)
    push_again(erratum.article, ["Un titre de plus", *TEXTS])

    with pytest.raises(Refused, match=r"block\.moved"):
        triage.place(erratum, editor, block=4, revision=shown, now=later(62))

    erratum.refresh_from_db()
    assert erratum.place["blocks"] == [3]


def test_a_choice_of_paragraph_is_taken_back_once(erratum: Erratum, editor: Member) -> None:
    triage.place(erratum, editor, block=4, revision=digest_of(erratum.article), now=later())

    back = triage.unplace(erratum, editor, now=later(1))

    assert (back.place["blocks"], "by" in back.place) == ([2], False)
    told = [event.action for event in queries.history(erratum)]
    assert told[-2:] == ["erratum.place", "erratum.unplace"]
    with pytest.raises(Refused, match=r"erratum\.cannot_undo"):
        triage.unplace(erratum, editor, now=later(2))


def test_what_is_decided_is_not_placed_elsewhere(erratum: Erratum, editor: Member) -> None:
    triage.place(erratum, editor, block=4, revision=digest_of(erratum.article), now=later())
    accept(erratum, editor, wording=RIGHT, now=later(1))

    with pytest.raises(Refused, match=r"erratum\.wrong_state"):
        triage.place(erratum, editor, block=3, revision=digest_of(erratum.article), now=later(2))
    with pytest.raises(Refused, match=r"erratum\.wrong_state"):
        triage.unplace(erratum, editor, now=later(2))


def test_a_wording_typed_for_one_paragraph_is_not_accepted_for_another(
    erratum: Erratum, editor: Member
) -> None:
    shown = erratum.version
    triage.place(erratum, editor, block=4, revision=digest_of(erratum.article), now=later())

    with pytest.raises(Conflict, match=r"erratum\.changed"):
        accept(erratum, editor, wording=RIGHT, now=later(1), version=shown)


def test_rejecting_needs_a_known_reason_and_words(erratum: Erratum, editor: Member) -> None:
    with pytest.raises(Refused, match="reason.unknown"):
        triage.reject(erratum, editor, code="because", reason="no", now=later())
    with pytest.raises(Refused, match="reason.empty"):
        triage.reject(erratum, editor, code="other", reason=" ", now=later())

    rejected = triage.reject(erratum, editor, code="correct_as_is", reason=" Correct. ", now=later())

    assert (rejected.state, rejected.reason_code, rejected.reason) == (
        "rejected",
        "correct_as_is",
        "Correct.",
    )


def test_a_question_reaches_every_reader_behind_the_erratum(erratum: Erratum, editor: Member) -> None:
    make_erratum(erratum.article)

    triage.ask(erratum, editor, question="Où ?", now=later())

    assert Message.objects.filter(erratum=erratum, from_reader=False).count() == 2


def test_a_question_must_ask_something(erratum: Erratum, editor: Member) -> None:
    with pytest.raises(Refused, match="question.empty"):
        triage.ask(erratum, editor, question="", now=later())


@pytest.mark.parametrize(
    ("decide", "state"),
    [
        (lambda e, m: triage.hold(e, m, reason="wait", now=later()), "held"),
        (lambda e, m: triage.already_fixed(e, m, now=later()), "already_fixed"),
        (lambda e, m: triage.off_topic(e, m, now=later()), "off_topic"),
        (lambda e, m: triage.ask(e, m, question="?", now=later()), "needs_info"),
        (lambda e, m: accept(e, m, wording=RIGHT, now=later()), "accepted"),
        (lambda e, m: triage.reject(e, m, code="other", reason="no", now=later()), "rejected"),
    ],
)
def test_every_decision_can_be_taken_back(
    erratum: Erratum, editor: Member, decide: Callable[[Erratum, Member], Erratum], state: str
) -> None:
    decided = decide(erratum, editor)
    assert decided.state == state

    back = triage.undo(decided, editor, now=later(2))

    assert (back.state, back.reason, back.after) == ("open", "", "")
    assert not Message.objects.exists()
    assert trail.verify(erratum.publication) is None


def test_undoing_a_rejection_of_an_accepted_erratum_keeps_its_wording(
    erratum: Erratum, editor: Member
) -> None:
    accept(erratum, editor, wording=RIGHT, now=later())
    rejected = triage.reject(erratum, editor, code="other", reason="no", now=later(2))

    assert triage.undo(rejected, editor, now=later(3)).after == RIGHT


def test_there_is_nothing_to_undo_on_an_open_erratum(erratum: Erratum, editor: Member) -> None:
    with pytest.raises(Refused, match="erratum.cannot_undo"):
        triage.undo(erratum, editor, now=later())


def test_the_second_of_two_editors_is_told_and_nothing_is_overwritten(
    erratum: Erratum, editor: Member
) -> None:
    other = make_member(erratum.publication)
    accept(erratum, editor, wording=RIGHT, now=later(), version=0)

    with pytest.raises(Conflict) as caught:
        triage.reject(erratum, other, code="other", reason="no", now=later(), version=0)

    assert caught.value.facts == {"state": "accepted", "by": str(editor)}


def test_a_corrector_sorts_but_does_not_decide(erratum: Erratum) -> None:
    corrector = make_member(erratum.publication, "corrector")

    assert triage.hold(erratum, corrector, reason="", now=later()).state == "held"
    with pytest.raises(Refused, match="erratum.role"):
        accept(erratum, corrector, wording=RIGHT, now=later(2))


def test_a_member_of_another_publication_finds_nothing(erratum: Erratum) -> None:
    stranger = make_member(make_publication(), "manager")

    for act in (
        lambda: triage.hold(erratum, stranger, reason="", now=later()),
        lambda: triage.undo(erratum, stranger, now=later()),
        lambda: triage.claim(erratum, stranger, now=later()),
        lambda: triage.weigh(erratum, stranger, severity="minor", now=later()),
        lambda: triage.place(erratum, stranger, block=1, revision=digest_of(erratum.article), now=later()),
        lambda: triage.unplace(erratum, stranger, now=later()),
    ):
        with pytest.raises(NotFound):
            act()


def test_claiming_shows_who_has_it_and_claiming_again_gives_it_back(erratum: Erratum, editor: Member) -> None:
    assert triage.claim(erratum, editor, now=later()).claimed_by == editor
    assert triage.claim(erratum, editor, now=later(2)).claimed_by is None


def test_severity_is_one_of_three(erratum: Erratum, editor: Member) -> None:
    assert triage.weigh(erratum, editor, severity="serious", now=later()).severity == "serious"
    with pytest.raises(Refused, match="severity.unknown"):
        triage.weigh(erratum, editor, severity="huge", now=later())


def test_merging_moves_the_passages_and_closes_the_emptied_erratum(erratum: Erratum, editor: Member) -> None:
    other = make_erratum(erratum.article, proposal="", remark="« péniche » est impropre", index=2)

    merged = triage.merge(other, erratum, editor, now=later())

    other.refresh_from_db()
    assert (merged.readers, merged.passages.count()) == (2, 2)
    assert (other.state, other.reason_code, other.reason, other.readers) == ("rejected", "merged", "1", 0)


def test_only_open_errata_of_one_article_merge(erratum: Erratum, editor: Member) -> None:
    elsewhere = make_erratum(make_article(erratum.publication))
    closed = make_erratum(erratum.article, index=4, remark="x", proposal="")
    triage.off_topic(closed, editor, now=later())

    with pytest.raises(Refused, match="erratum.other_article"):
        triage.merge(elsewhere, erratum, editor, now=later())
    with pytest.raises(Refused, match="erratum.other_article"):
        triage.merge(erratum, erratum, editor, now=later())
    with pytest.raises(Refused, match="erratum.wrong_state"):
        triage.merge(closed, erratum, editor, now=later())


def test_splitting_opens_an_erratum_with_the_chosen_passages(erratum: Erratum, editor: Member) -> None:
    make_erratum(erratum.article)
    last = erratum.passages.order_by("pk").last()
    assert last is not None

    new = triage.split(erratum, [last.pk], editor, now=later())

    erratum.refresh_from_db()
    assert (new.number, new.readers, erratum.readers) == (2, 1, 1)
    assert list(new.passages.all()) == [last]


def test_a_split_that_empties_one_side_is_refused(erratum: Erratum, editor: Member) -> None:
    with pytest.raises(Refused, match="split.nothing"):
        triage.split(erratum, [passage.pk for passage in erratum.passages.all()], editor, now=later())
    with pytest.raises(Refused, match="split.nothing"):
        triage.split(erratum, [0], editor, now=later())


def test_a_bulk_decision_names_what_it_could_not_decide(erratum: Erratum, editor: Member) -> None:
    other = make_erratum(erratum.article, index=4, remark="x", proposal="")
    triage.off_topic(other, editor, now=later())

    result = triage.bulk([erratum, other], lambda one: triage.off_topic(one, editor, now=later(2)))

    assert result == triage.BulkResult(1, ((other.number, "erratum.wrong_state"),))


def test_every_act_is_in_the_trail(erratum: Erratum, editor: Member) -> None:
    triage.claim(erratum, editor, now=later())
    triage.weigh(erratum, editor, severity="significant", now=later())
    triage.hold(erratum, editor, reason="", now=later())
    triage.undo(erratum, editor, now=later())

    actions = TrailEvent.objects.filter(publication=erratum.publication).order_by("sequence")
    assert [event.action for event in actions][2:] == [
        "erratum.claim",
        "erratum.weigh",
        "erratum.hold",
        "erratum.undo",
    ]


def test_two_passages_of_one_report_about_one_error_count_one_reader() -> None:
    article = make_article()

    report = make_report(article, Picked(2, TEXTS[2], RIGHT), Picked(2, TEXTS[2], RIGHT), now=NOW)

    erratum = report.passages.all()[0].erratum
    assert erratum is not None
    assert (erratum.readers, erratum.passages.count()) == (1, 2)
