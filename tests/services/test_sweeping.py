from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from corrigenda.core.errors import NotFound, Refused
from corrigenda.core.recurring import Mistake
from corrigenda.models import (
    Application,
    Article,
    Erratum,
    Member,
    Recurrence,
    Sweep,
    TrailEvent,
    queries,
)
from corrigenda.services import elsewhere, revisions, sweeping, trail, triage, writing
from corrigenda.services.sweeping import Pick
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
    push_again,
)
from tests.services.test_writing import House

pytestmark = pytest.mark.django_db

WRONG = "Paul Vautier"
RIGHT = "Paul Vauthier"
OTHER = ("Les écluses", "Un chapeau.", "« Rouvrir prend du temps », dit Paul Vautier.", "Rien ici.")


class Newsroom:
    """A publication without a connector, an accepted erratum, and an article that repeats the mistake."""

    def __init__(self) -> None:
        self.publication = make_publication()
        self.editor = make_member(self.publication)
        self.corrector = make_member(self.publication, "corrector")
        article = make_article(self.publication)
        wording = TEXTS[3].replace(WRONG, RIGHT)
        self.erratum = make_erratum(article, index=3, proposal=wording, kind="name")
        self.erratum = accept(self.erratum, self.editor, wording=wording, now=later())
        self.other = make_article(self.publication, OTHER)

    @property
    def mistake(self) -> Mistake:
        words = elsewhere.words_of(self.erratum)
        assert words is not None
        return words.mistake

    def spots(self) -> list[elsewhere.Spot]:
        words = elsewhere.words_of(self.erratum)
        assert words is not None
        return elsewhere.spots_in(
            elsewhere.articles_that_may(self.erratum, words), self.erratum, words.mistake
        )

    def picks(self) -> list[Pick]:
        return [
            Pick(spot.article.public_id, spot.article.current_id or 0, spot.index, one.start)
            for spot in self.spots()
            for one in spot.found
        ]

    def swept(self, member: Member | None = None) -> Sweep:
        picks = self.picks()
        return sweeping.begin(self.erratum, self.mistake, picks, member or self.editor, now=later(5))


@pytest.fixture
def newsroom() -> Newsroom:
    return Newsroom()


def corrected(sweep: Sweep) -> list[Recurrence]:
    for row in sweep.recurrences.all():
        sweeping.correct(row.pk)
    return list(queries.recurrences(sweep))


def test_the_words_are_found_in_the_other_article_and_not_at_their_own_place(newsroom: Newsroom) -> None:
    (spot,) = newsroom.spots()

    assert (spot.article, spot.index, spot.errata) == (newsroom.other, 2, ())


def test_the_same_article_s_other_blocks_count_too(newsroom: Newsroom) -> None:
    push_again(newsroom.erratum.article, (*TEXTS, "Paul Vautier sourit."))
    newsroom.erratum.refresh_from_db()

    assert {(spot.article.pk, spot.index) for spot in newsroom.spots()} == {
        (newsroom.other.pk, 2),
        (newsroom.erratum.article_id, 5),
    }


@pytest.mark.parametrize("kind", ["fact", "number", "link", "quotation"])
def test_a_fact_or_a_figure_is_not_repeated(newsroom: Newsroom, kind: str) -> None:
    newsroom.erratum.kind = kind

    assert elsewhere.words_of(newsroom.erratum) is None


def test_what_is_not_agreed_is_not_repeated(newsroom: Newsroom) -> None:
    undone = triage.undo(newsroom.erratum, newsroom.editor, now=later(3))

    assert elsewhere.words_of(undone) is None


def test_each_pick_becomes_an_accepted_erratum_of_its_own(newsroom: Newsroom) -> None:
    sweep = newsroom.swept()
    assert Erratum.objects.count() == 1
    (row,) = corrected(sweep)

    erratum = Erratum.objects.exclude(pk=newsroom.erratum.pk).get()
    assert row.erratum == erratum
    assert (erratum.article, erratum.state, erratum.kind, erratum.readers) == (
        newsroom.other,
        "accepted",
        "name",
        0,
    )
    assert (erratum.before, erratum.after) == (OTHER[2], OTHER[2].replace(WRONG, RIGHT))
    assert erratum.decided_by == newsroom.editor
    assert trail.verify(newsroom.publication) is None
    actions = list(TrailEvent.objects.order_by("sequence").values_list("action", flat=True))
    assert actions[-3:] == ["sweep.begin", "erratum.open", "erratum.accept"]


def test_a_job_that_runs_twice_does_it_once(newsroom: Newsroom) -> None:
    sweep = newsroom.swept()

    corrected(sweep)
    corrected(sweep)

    assert Erratum.objects.count() == 2


def test_a_pasted_correction_counts_once_it_is_seen(newsroom: Newsroom) -> None:
    corrected(newsroom.swept())

    push_again(newsroom.other, (*OTHER[:2], OTHER[2].replace(WRONG, RIGHT), OTHER[3]))

    assert Erratum.objects.get(article=newsroom.other).state == "applied"


def test_what_the_desk_opened_keeps_its_place_when_the_article_moves(newsroom: Newsroom) -> None:
    corrected(newsroom.swept())

    push_again(newsroom.other, (OTHER[0], "Un paragraphe de plus.", *OTHER[1:]))

    erratum = Erratum.objects.get(article=newsroom.other)
    assert (erratum.state, erratum.place["blocks"]) == ("accepted", [3])


def test_a_reader_who_reports_it_later_joins_what_the_desk_opened(newsroom: Newsroom) -> None:
    corrected(newsroom.swept())
    push_again(newsroom.other, (OTHER[0], "Un paragraphe de plus.", *OTHER[1:]))
    newsroom.other.refresh_from_db()

    make_report(newsroom.other, index=3, proposal=OTHER[2].replace(WRONG, RIGHT), kind="name")

    erratum = Erratum.objects.get(article=newsroom.other)
    assert (erratum.readers, erratum.state) == (1, "accepted")


def test_readers_who_had_reported_it_there_are_answered_by_it(newsroom: Newsroom) -> None:
    reported = make_erratum(newsroom.other, index=2, proposal=OTHER[2].replace(WRONG, RIGHT), kind="spelling")
    (row,) = corrected(newsroom.swept())

    assert row.erratum == reported
    assert Erratum.objects.filter(article=newsroom.other).get().state == "accepted"


def test_what_is_agreed_there_already_is_left_alone(newsroom: Newsroom) -> None:
    sweep = newsroom.swept()
    wording = OTHER[2].replace(WRONG, RIGHT)
    reported = make_erratum(newsroom.other, index=2, proposal=wording, kind="name")
    accept(reported, newsroom.editor, wording=wording, now=later(6))
    (row,) = corrected(sweep)

    assert (row.state, row.code, row.facts["number"]) == ("stopped", "recurrence.agreed_already", "2")
    assert newsroom.spots()[0].is_agreed


@pytest.mark.parametrize(
    ("texts", "code"),
    [
        ((*OTHER[:2], OTHER[2].replace(WRONG, RIGHT), OTHER[3]), "recurrence.right_already"),
        ((*OTHER[:2], OTHER[2].replace(WRONG, "Paule Vantier"), OTHER[3]), "recurrence.changed"),
        ((OTHER[0], "Tout autre chose, vraiment.", "Et encore."), "recurrence.gone"),
    ],
)
def test_each_is_checked_in_its_article_as_it_stands(
    newsroom: Newsroom, texts: tuple[str, ...], code: str
) -> None:
    sweep = newsroom.swept()
    push_again(newsroom.other, texts)

    (row,) = corrected(sweep)

    assert (row.state, row.code) == ("stopped", code)
    assert not Erratum.objects.filter(article=newsroom.other).exists()


def test_an_edit_beside_the_words_is_kept(newsroom: Newsroom) -> None:
    sweep = newsroom.swept()
    moved = OTHER[2].replace("prend du temps", "demande du temps")
    push_again(newsroom.other, (*OTHER[:2], moved, OTHER[3]))

    (row,) = corrected(sweep)

    assert row.erratum is not None
    assert row.erratum.after == moved.replace(WRONG, RIGHT)


def test_only_the_picked_one_of_two_in_a_block_is_corrected(newsroom: Newsroom) -> None:
    twice = "Paul Vautier et son fils Paul Vautier."
    push_again(newsroom.other, (*OTHER[:2], twice))
    first = newsroom.picks()[0]

    sweep = sweeping.begin(newsroom.erratum, newsroom.mistake, [first], newsroom.editor, now=later(70))
    (row,) = corrected(sweep)

    assert row.erratum is not None
    assert row.erratum.after == "Paul Vauthier et son fils Paul Vautier."


def test_what_a_browser_makes_up_is_refused(newsroom: Newsroom) -> None:
    (pick,) = newsroom.picks()
    elsewhere_article = make_article(texts=OTHER)
    foreign = Pick(elsewhere_article.public_id, elsewhere_article.current_id or 0, 2, pick.start)

    def begin(*picks: Pick, member: Member = newsroom.editor) -> Sweep:
        return sweeping.begin(newsroom.erratum, newsroom.mistake, picks, member, now=later(5))

    with pytest.raises(Refused, match=r"sweep\.nothing"):
        begin()
    with pytest.raises(Refused, match=r"sweep\.too_many"):
        begin(*[pick] * 201)
    with pytest.raises(Refused, match=r"sweep\.changed"):
        begin(Pick(pick.article, pick.revision, pick.block, pick.start + 1))
    with pytest.raises(NotFound):
        begin(Pick(pick.article, pick.revision, 99, pick.start))
    with pytest.raises(NotFound):
        begin(foreign)
    with pytest.raises(Refused, match=r"erratum\.role"):
        begin(pick, member=newsroom.corrector)
    with pytest.raises(NotFound):
        begin(pick, member=make_member(make_publication()))
    assert not Sweep.objects.exists()


def test_a_pick_is_taken_back_before_its_turn_and_after(newsroom: Newsroom) -> None:
    sweep = newsroom.swept()
    sweeping.take_back(sweep.recurrences.get(), newsroom.editor, now=later(6))
    corrected(sweep)
    assert Erratum.objects.count() == 1

    again = newsroom.swept()
    (row,) = corrected(again)
    sweeping.take_back(row, newsroom.editor, now=later(7))

    erratum = Erratum.objects.get(article=newsroom.other)
    assert (erratum.state, erratum.reason_code) == ("rejected", "withdrawn")
    assert trail.verify(newsroom.publication) is None
    with pytest.raises(Refused, match=r"erratum\.role"):
        sweeping.take_back(row, newsroom.corrector, now=later(7))
    with pytest.raises(NotFound):
        sweeping.take_back(row, make_member(make_publication()), now=later(7))


def test_taking_back_leaves_the_readers_erratum_open(newsroom: Newsroom) -> None:
    reported = make_erratum(newsroom.other, index=2, proposal=OTHER[2].replace(WRONG, RIGHT), kind="name")
    (row,) = corrected(newsroom.swept())

    sweeping.take_back(row, newsroom.editor, now=later(7))

    reported.refresh_from_db()
    assert (reported.state, reported.after) == ("open", "")


def test_what_was_pasted_by_hand_is_not_taken_back_from_here(newsroom: Newsroom) -> None:
    (row,) = corrected(newsroom.swept())
    push_again(newsroom.other, (*OTHER[:2], OTHER[2].replace(WRONG, RIGHT), OTHER[3]))

    with pytest.raises(Refused, match=r"recurrence\.by_hand"):
        sweeping.take_back(row, newsroom.editor, now=later(90))


def test_an_editor_who_left_corrects_nothing_more(newsroom: Newsroom) -> None:
    sweep = newsroom.swept()
    newsroom.editor.delete()
    (row,) = corrected(sweep)

    assert (row.state, row.code) == ("stopped", "recurrence.nobody")


def test_a_published_correction_is_not_taken_back_from_here(newsroom: Newsroom) -> None:
    (row,) = corrected(newsroom.swept())
    push_again(newsroom.other, (*OTHER[:2], OTHER[2].replace(WRONG, RIGHT), OTHER[3]))
    Erratum.objects.filter(pk=row.erratum_id).update(state="published")

    with pytest.raises(Refused, match=r"recurrence\.published"):
        sweeping.take_back(row, newsroom.editor, now=later(90))


def test_what_stopped_or_was_rejected_since_leaves_nothing_to_take_back(newsroom: Newsroom) -> None:
    sweep = newsroom.swept()
    push_again(newsroom.other, (*OTHER[:2], OTHER[2].replace(WRONG, RIGHT), OTHER[3]))
    (stopped,) = corrected(sweep)

    with pytest.raises(Refused, match=r"recurrence\.nothing"):
        sweeping.take_back(stopped, newsroom.editor, now=later(90))

    push_again(newsroom.other, OTHER, now=later(120))
    (row,) = corrected(newsroom.swept())
    Erratum.objects.filter(pk=row.erratum_id).update(state="rejected")
    with pytest.raises(Refused, match=r"recurrence\.nothing"):
        sweeping.take_back(row, newsroom.editor, now=later(150))


def test_pasted_corrections_are_looked_for_by_members_alone(newsroom: Newsroom) -> None:
    sweep = newsroom.swept()
    corrected(sweep)

    assert sweeping.look(sweep, newsroom.editor) == 1
    with pytest.raises(NotFound):
        sweeping.look(sweep, make_member(make_publication()))


# ---- with a CMS that is really written to


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    house = House(tmp_path)
    yield house
    house.close()


def second_article(house: House) -> tuple[Path, Article]:
    """Another article of the site that repeats the mistake."""
    folder = house.file.parent
    file = folder / "digue.fr.html"
    file.write_text(house.file.read_text("utf-8").replace("pendant quatorze mois", "pendant un an"), "utf-8")
    (folder / "articles" / "digue.html").symlink_to("../digue.fr.html")
    url = house.site.url_of("digue")
    return file, revisions.observe_url(house.publication, url, now=NOW)


def test_it_is_written_to_each_cms_article_and_taken_back_to_the_byte(house: House) -> None:
    erratum = house.accepted()
    file, article = second_article(house)
    before = file.read_bytes()
    words = elsewhere.words_of(erratum)
    assert words is not None
    (spot,) = elsewhere.spots_in([article], erratum, words.mistake)
    pick = Pick(article.public_id, article.current_id or 0, spot.index, spot.found[0].start)

    sweep = sweeping.begin(erratum, words.mistake, [pick], house.editor, now=later(3))
    (row,) = corrected(sweep)
    assert row.erratum is not None
    application = Application.objects.get(erratum=row.erratum)
    writing.write_application(application.pk)
    writing.look_for(application.pk)
    assert file.read_bytes() == before.replace("travaillés".encode(), "travaillé".encode())
    assert Erratum.objects.get(pk=row.erratum.pk).state == "applied"

    sweeping.take_back(row, house.editor, now=later(9))
    writing.undo_application(application.pk)

    assert file.read_bytes() == before
    assert Erratum.objects.get(pk=row.erratum.pk).state == "rejected"
    assert trail.verify(house.publication) is None


def test_what_is_being_written_or_waits_for_approval_is_taken_back_as_far_as_it_can_be(
    house: House,
) -> None:
    erratum = house.accepted()
    file, article = second_article(house)
    before = file.read_bytes()
    words = elsewhere.words_of(erratum)
    assert words is not None
    (spot,) = elsewhere.spots_in([article], erratum, words.mistake)
    pick = Pick(article.public_id, article.current_id or 0, spot.index, spot.found[0].start)
    (row,) = corrected(sweeping.begin(erratum, words.mistake, [pick], house.editor, now=later(5)))

    with pytest.raises(Refused, match=r"erratum\.being_applied"):
        sweeping.take_back(row, house.editor, now=later(6))
    Application.objects.filter(erratum=row.erratum).update(state="waiting")
    sweeping.take_back(row, house.editor, now=later(7))

    assert Application.objects.get(erratum=row.erratum).state == "undone"
    assert Erratum.objects.get(pk=row.erratum_id).state == "rejected"
    assert file.read_bytes() == before
