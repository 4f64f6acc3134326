from __future__ import annotations

import pytest

from corrigenda.core.errors import NotFound, Refused
from corrigenda.models import Alteration, Article, Notice, TrailEvent
from corrigenda.services import alterations, applying, publishing, revisions, trail
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
from tests.site import newspaper

pytestmark = pytest.mark.django_db

OTHER = TEXTS[2].replace("samedi", "dimanche")


def texts(**changed: str) -> list[str]:
    """The article's texts with some of them (``t3="…"``) changed; an empty one is left out."""
    all_of_them = [changed.get(f"t{at}", text) for at, text in enumerate(TEXTS)]
    return [text for text in all_of_them if text]


def as_shown(*rows: Alteration) -> dict[str, int]:
    """What a page that is made now says of them."""
    return {row.public_id: row.after_id for row in rows}


def open_of(article: Article) -> Alteration | None:
    return Alteration.objects.filter(article=article, state="open").first()


def changed(**more: str) -> Alteration:
    """An open alteration of a new article: a day of the week, unless told otherwise."""
    article = push_again(make_article(), texts(**(more or {"t2": OTHER})))
    found = open_of(article)
    assert found is not None
    return found


def test_a_change_without_a_correction_is_kept() -> None:
    alteration = changed()

    assert alteration.rows == [[TEXTS[2], OTHER]]
    assert not alteration.is_small
    assert [list(one.sorts) for one in alteration.changes] == [["words"]]
    assert alteration.before.texts[2] == TEXTS[2]
    assert alteration.after == alteration.article.current


def test_an_article_seen_first_is_no_change() -> None:
    assert open_of(make_article()) is None


def test_typography_and_typos_are_small() -> None:
    assert changed(t2=RIGHT, t4=TEXTS[4].replace("six bateaux", "six\u00a0bateaux")).is_small


def test_what_a_correction_of_ours_did_is_not_shown() -> None:
    erratum = make_erratum()
    editor = make_member(erratum.publication)
    accept(erratum, editor, wording=RIGHT, now=later())

    article = push_again(erratum.article, FIXED)

    erratum.refresh_from_db()
    assert erratum.state == "applied"
    assert open_of(article) is None


def test_a_correction_that_was_pasted_and_confirmed_is_not_shown() -> None:
    with newspaper() as site:
        site.write("/canal", TEXTS)
        article = revisions.observe_url(make_publication(host=site.host), site.url("/canal"), now=NOW)
        erratum = make_erratum(article)
        editor = make_member(article.publication)
        erratum = accept(erratum, editor, wording=RIGHT, now=later())
        site.write("/canal", FIXED)
        applying.confirm_copied(erratum, editor, now=later(60))

    erratum.refresh_from_db()
    assert erratum.state == "applied"
    assert Alteration.objects.count() == 0


def test_what_closed_an_erratum_as_already_fixed_is_not_shown_but_what_came_along_is() -> None:
    erratum = make_erratum()

    article = push_again(erratum.article, texts(t2=RIGHT, t4=TEXTS[4].replace("six", "sept")))

    erratum.refresh_from_db()
    assert erratum.state == "already_fixed"
    alteration = open_of(article)
    assert alteration is not None
    assert alteration.rows == [[TEXTS[4], TEXTS[4].replace("six", "sept")]]


def test_what_else_changed_in_the_corrected_paragraph_is_shown_alone() -> None:
    erratum = make_erratum()

    article = push_again(erratum.article, texts(t2=RIGHT.replace("samedi", "dimanche")))

    alteration = open_of(article)
    assert alteration is not None
    assert alteration.rows == [[RIGHT, RIGHT.replace("samedi", "dimanche")]]


def test_later_changes_join_the_open_one_and_undone_ones_leave_it() -> None:
    alteration = changed()
    number = TEXTS[4].replace("2029", "2030")

    article = push_again(alteration.article, texts(t2=OTHER, t4=number), now=later(90))
    alteration.refresh_from_db()
    assert alteration.rows == [[TEXTS[2], OTHER], [TEXTS[4], number]]
    assert Alteration.objects.count() == 1

    push_again(article, texts(t4=number), now=later(120))
    alteration.refresh_from_db()
    assert alteration.rows == [[TEXTS[4], number]]

    push_again(article, TEXTS, now=later(150))
    assert Alteration.objects.count() == 0


def test_paragraphs_that_come_and_go_are_shown() -> None:
    alteration = changed(t3="", t4=TEXTS[4] + " Rien n’est encore signé.")

    assert [sort for one in alteration.changes for sort in one.sorts] == ["removed", "negation"]


def test_a_notice_is_published_from_it() -> None:
    alteration = changed()
    editor = make_member(alteration.publication)

    notice = alterations.publish(
        alteration,
        editor,
        type="correction",
        text="C’était dimanche.",
        row=0,
        shown=alteration.after_id,
        now=later(70),
    )

    alteration.refresh_from_db()
    assert (alteration.state, alteration.notice, alteration.decided_by) == ("published", notice, editor)
    assert (notice.erratum, notice.article, notice.before, notice.after) == (
        None,
        alteration.article,
        TEXTS[2],
        OTHER,
    )
    event = TrailEvent.objects.get(action="notice.publish")
    assert event.subject == f"article:{alteration.article.public_id}"
    assert trail.verify(alteration.publication) is None


def test_a_notice_needs_words_and_shows_no_block_when_none_is_chosen() -> None:
    alteration = changed()
    editor = make_member(alteration.publication)

    for type, text, code in (("correction", " ", "notice.empty"), ("poem", "x", "notice.unknown_type")):
        with pytest.raises(Refused, match=code):
            alterations.publish(
                alteration, editor, type=type, text=text, row=0, shown=alteration.after_id, now=later(70)
            )
    notice = alterations.publish(
        alteration,
        editor,
        type="update",
        text="Mis à jour.",
        row=None,
        shown=alteration.after_id,
        now=later(70),
    )

    assert (notice.before, notice.after) == ("", "")
    with pytest.raises(Refused, match=r"alteration\.decided"):
        alterations.publish(
            alteration,
            editor,
            type="update",
            text="Encore.",
            row=None,
            shown=alteration.after_id,
            now=later(71),
        )
    assert Notice.objects.count() == 1


def test_it_is_dismissed_and_taken_up_again_in_the_trail() -> None:
    alteration = changed()
    editor = make_member(alteration.publication)

    assert alterations.dismiss(as_shown(alteration), editor, now=later(70)) == [alteration]
    assert alterations.dismiss(as_shown(alteration), editor, now=later(71)) == []
    assert open_of(alteration.article) is None
    [reopened] = alterations.reopen([alteration], editor, now=later(72))

    assert (reopened.state, reopened.decided_by) == ("open", None)
    actions = TrailEvent.objects.filter(action__startswith="alteration.").values_list("action", "facts")
    assert [action for action, _ in actions] == ["alteration.dismiss", "alteration.reopen"]
    assert {facts["alteration"] for _, facts in actions} == {alteration.public_id}


def test_what_changed_after_a_dismissal_is_a_change_of_its_own_and_joins_it_when_it_is_taken_up_again() -> (
    None
):
    alteration = changed()
    editor = make_member(alteration.publication)
    alterations.dismiss(as_shown(alteration), editor, now=later(70))

    push_again(alteration.article, texts(t2=OTHER, t4=""), now=later(90))
    fresh = open_of(alteration.article)
    assert fresh is not None
    assert fresh.rows == [[TEXTS[4], ""]]

    alterations.reopen([alteration], editor, now=later(95))
    [left] = Alteration.objects.all()
    assert (left.state, left.rows) == ("open", [[TEXTS[2], OTHER], [TEXTS[4], ""]])


def test_what_was_changed_again_since_it_was_shown_is_not_dismissed_with_it() -> None:
    alteration = changed(t2=RIGHT)
    editor = make_member(alteration.publication)
    other = Alteration.objects.get(article=push_again(make_article(alteration.publication), texts(t2=RIGHT)))
    shown = as_shown(alteration, other)
    push_again(alteration.article, texts(t2=RIGHT, t4=TEXTS[4].replace("2029", "2030")), now=later(90))

    assert alterations.dismiss(shown, editor, now=later(91)) == [other]

    alteration.refresh_from_db()
    assert (alteration.state, len(alteration.rows)) == ("open", 2)


def test_a_notice_never_shows_another_change_than_the_one_that_was_picked() -> None:
    alteration = changed(t2=RIGHT)
    editor = make_member(alteration.publication)
    shown = alteration.after_id
    # Graver than the typo: it takes the first place among the changes.
    push_again(alteration.article, texts(t2=RIGHT, t4=TEXTS[4].replace("2029", "2030")), now=later(90))

    with pytest.raises(Refused, match=r"alteration\.changed"):
        alterations.publish(alteration, editor, type="typo", text="", row=0, shown=shown, now=later(91))
    assert not Notice.objects.exists()

    alteration.refresh_from_db()
    notice = alterations.publish(
        alteration, editor, type="typo", text="", row=1, shown=alteration.after_id, now=later(92)
    )
    assert (notice.before, notice.after) == (TEXTS[2], RIGHT)


def test_correctors_and_strangers_decide_nothing() -> None:
    alteration = changed()
    corrector = make_member(alteration.publication, "corrector")
    stranger = make_member(make_article().publication, "manager")

    with pytest.raises(Refused, match=r"erratum\.role"):
        alterations.dismiss(as_shown(alteration), corrector, now=later(70))
    with pytest.raises(Refused, match=r"erratum\.role"):
        alterations.reopen([alteration], corrector, now=later(70))
    assert alterations.dismiss(as_shown(alteration), stranger, now=later(70)) == []
    assert alterations.reopen([alteration], stranger, now=later(70)) == []
    with pytest.raises(Refused, match=r"erratum\.role"):
        alterations.publish(
            alteration, corrector, type="update", text="x", row=None, shown=alteration.after_id, now=later(70)
        )
    with pytest.raises(NotFound):
        alterations.publish(
            alteration, stranger, type="update", text="x", row=None, shown=alteration.after_id, now=later(70)
        )


def test_its_notice_is_amended_by_editors_and_withdrawn_by_managers() -> None:
    alteration = changed()
    editor, manager = make_member(alteration.publication), make_member(alteration.publication, "manager")
    corrector = make_member(alteration.publication, "corrector")
    notice = alterations.publish(
        alteration, editor, type="update", text="Mis à jour.", row=0, shown=alteration.after_id, now=later(70)
    )

    with pytest.raises(Refused, match=r"erratum\.role"):
        publishing.amend_notice(notice, corrector, text="Autrement.", now=later(71))
    assert publishing.amend_notice(notice, editor, text="Autrement.", now=later(71)).text == "Autrement."
    with pytest.raises(Refused, match=r"erratum\.role"):
        publishing.withdraw_notice(notice, editor, now=later(72))
    assert publishing.withdraw_notice(notice, manager, now=later(72)).withdrawn_at == later(72)
