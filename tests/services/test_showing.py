from __future__ import annotations

import pytest

from corrigenda.core.errors import Conflict, Refused
from corrigenda.models import Erratum, Member, TrailEvent
from corrigenda.services import showing, triage
from corrigenda.services.showing import Shown
from tests.factories import RIGHT, TEXTS, accept, later, make_erratum, make_member, make_report, push_again

pytestmark = pytest.mark.django_db
EDITED = TEXTS[2].replace("samedi", "dimanche")
GONE = [*TEXTS[:2], "Tout autre chose, sans rapport aucun.", "Et encore ceci."]


@pytest.fixture
def erratum() -> Erratum:
    return make_erratum()


@pytest.fixture
def editor(erratum: Erratum) -> Member:
    return make_member(erratum.publication)


def shown_now(erratum: Erratum) -> Shown:
    return showing.paragraph_at(Erratum.objects.get(pk=erratum.pk).place)


def agreed(erratum: Erratum) -> tuple[str, str, str]:
    erratum.refresh_from_db()
    return erratum.state, erratum.before, erratum.after


def test_a_wording_never_undoes_what_was_changed_in_the_paragraph_since_it_was_read(
    erratum: Erratum, editor: Member
) -> None:
    shown = shown_now(erratum)
    push_again(erratum.article, [*TEXTS[:2], EDITED, *TEXTS[3:]])

    with pytest.raises(Refused, match=r"block\.moved") as refused:
        triage.accept(erratum, editor, wording=RIGHT, shown=shown, now=later(61))

    assert refused.value.field == "wording"
    assert agreed(erratum) == ("open", "", "")
    assert not TrailEvent.objects.filter(action="erratum.accept").exists()


def test_who_read_it_again_decides_with_the_new_text(erratum: Erratum, editor: Member) -> None:
    push_again(erratum.article, [*TEXTS[:2], EDITED, *TEXTS[3:]])
    wording = EDITED.replace("applaudissement", "applaudissements")

    triage.accept(erratum, editor, wording=wording, shown=shown_now(erratum), now=later(61))

    assert agreed(erratum) == ("accepted", EDITED, wording)


@pytest.mark.parametrize(
    "texts",
    [
        [*TEXTS[:3], "Un paragraphe de plus.", TEXTS[3].replace("quatorze", "quinze"), TEXTS[4]],
        [TEXTS[0], "Chapeau.", "Un paragraphe de plus.", *TEXTS[2:]],
        [*TEXTS[:2], *TEXTS[3:], TEXTS[2]],
    ],
    ids=["others changed", "it stands lower", "it stands last"],
)
def test_what_changed_elsewhere_in_the_article_stops_nobody(
    erratum: Erratum, editor: Member, texts: list[str]
) -> None:
    shown = shown_now(erratum)
    push_again(erratum.article, texts)

    triage.accept(erratum, editor, wording=RIGHT, shown=shown, now=later(61))

    assert agreed(erratum) == ("accepted", TEXTS[2], RIGHT)


def test_an_edit_that_was_taken_back_meanwhile_stops_nobody(erratum: Erratum, editor: Member) -> None:
    shown = shown_now(erratum)
    push_again(erratum.article, [*TEXTS[:2], EDITED, *TEXTS[3:]], now=later(60))
    push_again(erratum.article, TEXTS, now=later(90))

    triage.accept(erratum, editor, wording=RIGHT, shown=shown, now=later(91))

    assert agreed(erratum) == ("accepted", TEXTS[2], RIGHT)


def test_what_was_read_is_compared_and_not_the_paragraph_that_the_erratum_came_to_stand_at(
    erratum: Erratum, editor: Member
) -> None:
    shown = shown_now(erratum)
    other = push_again(erratum.article, GONE).current
    assert other is not None
    triage.place(erratum, editor, block=3, revision=other.digest, now=later(62))

    # The paragraph where it stands now never changed; it is another than the one that was read.
    with pytest.raises(Refused, match=r"block\.moved"):
        triage.accept(erratum, editor, wording=RIGHT, shown=shown, now=later(63))
    assert agreed(erratum)[0] == "open"


def test_a_paragraph_that_is_gone_is_said_to_be_gone(erratum: Erratum, editor: Member) -> None:
    shown = shown_now(erratum)
    push_again(erratum.article, GONE)

    with pytest.raises(Refused, match=r"erratum\.not_placed"):
        triage.accept(erratum, editor, wording=RIGHT, shown=shown, now=later(61))


@pytest.mark.parametrize("blocks", [(), (3,), (2, 3), (99,), (-3,)])
def test_other_blocks_than_the_one_that_stands_there_fit_no_wording(
    erratum: Erratum, editor: Member, blocks: tuple[int, ...]
) -> None:
    shown = Shown(shown_now(erratum).revision, blocks)

    with pytest.raises(Refused, match=r"block\.moved"):
        triage.accept(erratum, editor, wording=RIGHT, shown=shown, now=later())


def test_another_articles_content_is_nothing_that_was_read_here(erratum: Erratum, editor: Member) -> None:
    elsewhere = make_erratum()
    push_again(elsewhere.article, [*TEXTS, "Autre fin."])

    for revision in ("", "0" * 64, shown_now(elsewhere).revision):
        with pytest.raises(Refused, match=r"block\.moved"):
            triage.accept(erratum, editor, wording=RIGHT, shown=Shown(revision, (2,)), now=later())


def test_a_paragraph_that_was_split_is_read_and_compared_whole(erratum: Erratum, editor: Member) -> None:
    first, second = TEXTS[2].split(", ", 1)
    halves = [f"{first}, comme chacun l’espérait.", f"{second[0].upper()}{second[1:]}"]
    push_again(erratum.article, [*TEXTS[:2], *halves, *TEXTS[3:]])
    shown = shown_now(erratum)
    assert shown.blocks == (2, 3)
    wording = " ".join(halves).replace("applaudissement", "applaudissements")

    push_again(erratum.article, [*TEXTS[:2], halves[0], "Sous les bravos.", *TEXTS[3:]], now=later(90))
    with pytest.raises(Refused):
        triage.accept(erratum, editor, wording=wording, shown=shown, now=later(91))
    push_again(erratum.article, [TEXTS[0], *halves, *TEXTS[3:]], now=later(120))
    triage.accept(erratum, editor, wording=wording, shown=shown, now=later(121))

    assert agreed(erratum) == ("accepted", " ".join(halves), wording)


def test_the_rows_under_the_lock_count_not_those_that_the_page_was_made_of(
    erratum: Erratum, editor: Member
) -> None:
    loaded = Erratum.objects.select_related("article__current", "publication").get(pk=erratum.pk)
    shown = showing.paragraph_at(loaded.place)
    push_again(erratum.article, [*TEXTS[:2], EDITED, *TEXTS[3:]])
    assert loaded.article.current is not None
    assert loaded.article.current.texts[2] == TEXTS[2]

    with pytest.raises(Refused, match=r"block\.moved"):
        triage.accept(loaded, editor, wording=RIGHT, shown=shown, now=later(61))


def test_a_decision_made_meanwhile_is_told_before_anything_about_the_text(
    erratum: Erratum, editor: Member
) -> None:
    shown = shown_now(erratum)
    triage.hold(erratum, editor, reason="", now=later())
    push_again(erratum.article, [*TEXTS[:2], EDITED, *TEXTS[3:]])

    with pytest.raises(Conflict, match=r"erratum\.changed"):
        triage.accept(erratum, editor, wording=RIGHT, shown=shown, now=later(61), version=0)


def test_another_report_that_joins_changes_nothing_about_what_was_read(
    erratum: Erratum, editor: Member
) -> None:
    shown = shown_now(erratum)
    make_report(erratum.article, proposal=RIGHT)

    triage.accept(erratum, editor, wording=RIGHT, shown=shown, now=later())

    assert agreed(erratum) == ("accepted", TEXTS[2], RIGHT)


def test_taking_a_decision_back_and_deciding_again_needs_no_new_look(
    erratum: Erratum, editor: Member
) -> None:
    shown = shown_now(erratum)
    triage.undo(accept(erratum, editor, wording=RIGHT, now=later()), editor, now=later(2))

    assert triage.accept(erratum, editor, wording=RIGHT, shown=shown, now=later(3)).after == RIGHT
