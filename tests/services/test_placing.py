from __future__ import annotations

import pytest

from corrigenda.core import anchoring
from corrigenda.core.intake import Picked, Pointed, Submission
from corrigenda.models import Article, Passage, Revision
from corrigenda.services import placing, reporting
from tests.factories import NOW, TEXTS, later, make_article, make_erratum, push_again

pytestmark = pytest.mark.django_db

STEPS = (
    "Les chercheurs y ont travaillé pendant quatorze mois, dit Paul Vautier.",
    "Les chercheurs y ont passé plus d’un an, dit Paul Vautier.",
    "L’équipe y a passé plus d’un an, selon son responsable.",
)


def test_a_block_rewritten_in_steps_is_followed_through_them() -> None:
    article = make_article()
    seen = article.current
    for n, text in enumerate(STEPS):
        article = push_again(article, [*TEXTS[:3], text, TEXTS[4]], now=later(n + 1))

    assert seen is not None
    assert article.current is not None
    place = placing.place_block(seen, 3, article.current)

    assert (place["outcome"], place["blocks"]) == ("anchor", [3])
    assert placing.text_at(place, article.current) == STEPS[-1]


def test_a_block_that_one_revision_hid_stands_again_where_it_stood() -> None:
    erratum = make_erratum(index=4)

    push_again(erratum.article, [*TEXTS[:2], "Pour lire la suite, abonnez-vous."], now=later(1))
    erratum.refresh_from_db()
    assert erratum.place["outcome"] == "orphan"

    push_again(erratum.article, [TEXTS[0], *TEXTS[2:]], now=later(2))
    erratum.refresh_from_db()
    assert (erratum.place["relation"], erratum.place["blocks"]) == ("same", [3])


def test_a_look_alike_of_a_block_that_went_is_no_return() -> None:
    erratum = make_erratum(index=3)
    steps = [[*TEXTS[:3], TEXTS[4]], [*TEXTS[:3], TEXTS[3].replace("quatorze mois", "trois ans"), TEXTS[4]]]

    for n, texts in enumerate(steps):
        push_again(erratum.article, texts, now=later(n + 1))

    erratum.refresh_from_db()
    assert erratum.place["outcome"] == "orphan"


def test_an_article_that_went_back_is_compared_directly() -> None:
    article = make_article()
    push_again(article, [TEXTS[0], "Un autre chapô.", *TEXTS[2:]], now=later(1))
    article = push_again(article, TEXTS, now=later(2))
    other = Revision.objects.exclude(pk=article.current_id).get(article=article)

    assert article.current is not None
    place = placing.place_block(other, 3, article.current)

    assert (place["relation"], place["blocks"]) == ("same", [3])


def test_a_moved_block_takes_its_erratum_along() -> None:
    erratum = make_erratum()

    push_again(erratum.article, [*TEXTS[:2], TEXTS[3], TEXTS[4], TEXTS[2]])

    erratum.refresh_from_db()
    assert (erratum.place["blocks"], erratum.place["moved"]) == ([4], True)


def test_a_deleted_block_leaves_an_orphan_not_a_guess() -> None:
    erratum = make_erratum()

    push_again(erratum.article, [*TEXTS[:2], *TEXTS[3:]])

    erratum.refresh_from_db()
    assert erratum.place["outcome"] == "orphan"
    assert placing.block_of(erratum.place) is None


def test_a_place_in_another_revision_says_nothing_of_this_one() -> None:
    article = make_article()
    assert article.current is not None
    place = placing.place_block(article.current, 2, article.current)

    assert placing.text_at({**place, "revision": "other"}, article.current) is None


def test_a_quote_from_a_page_never_seen_is_located_by_its_words() -> None:
    article = make_article()
    assert article.current is not None

    place = placing.place_quote(anchoring.Quote(TEXTS[3]), article.current)
    nowhere = placing.place_quote(anchoring.Quote("Rien de tel ne se lit dans cet article."), article.current)

    assert (place["outcome"], place["blocks"]) == ("anchor", [3])
    assert nowhere["outcome"] in {"orphan", "unsure"}


def test_context_is_the_block_and_its_neighbours() -> None:
    article = make_article()
    assert article.current is not None

    assert [index for index, _ in placing.blocks_around(article.current, 0)] == [0, 1]
    assert [index for index, _ in placing.blocks_around(article.current, 2)] == [1, 2, 3]


def sent(article: Article, picked: Picked, revision: Revision | None) -> Passage:
    submission = Submission((picked,), "fr")
    outcome = reporting.submit_report(article, submission, revision=revision, key="sent", now=NOW)
    assert isinstance(outcome, reporting.Received)
    return outcome.report.passages.get()


def test_words_picked_inside_a_block_are_kept_and_followed() -> None:
    article = make_article()
    start = TEXTS[2].index("samedi")
    picked = Picked(2, TEXTS[2], remark="C’était dimanche.", pointed=Pointed(start, start + 6))

    passage = sent(article, picked, article.current)
    article = push_again(article, [*TEXTS[:2], "Enfin : " + TEXTS[2], *TEXTS[3:]])

    assert passage.selectors[0]["exact"] == "samedi"
    assert (passage.place["start"], passage.place["end"]) == (start, start + 6)
    passage.refresh_from_db()
    assert (passage.place["start"], passage.place["end"]) == (start + 8, start + 14)


def test_picked_words_that_were_replaced_leave_the_block_in_its_place() -> None:
    article = make_article()
    start = TEXTS[2].index("samedi")
    picked = Picked(2, TEXTS[2], remark="C’était dimanche.", pointed=Pointed(start, start + 6))
    passage = sent(article, picked, article.current)

    push_again(article, [*TEXTS[:2], TEXTS[2].replace("samedi", "dimanche"), *TEXTS[3:]])

    passage.refresh_from_db()
    assert (passage.place["outcome"], passage.place["blocks"]) == ("anchor", [2])


def test_a_range_that_is_not_in_the_block_counts_for_the_whole_block() -> None:
    assert Pointed(5, 500).span_in("court") is None
    assert Pointed(3, 3).span_in("court") is None
    assert Pointed(0, 5).span_in("court") is None
    assert Pointed(0, 4).span_in("court") == (0, 4)


def test_a_quote_with_its_context_tells_two_equal_blocks_apart() -> None:
    twins = [*TEXTS, "Lire aussi : le canal en chiffres", TEXTS[3]]
    article = make_article(texts=twins)
    alone = Picked(0, TEXTS[3], remark="Une faute ici.")
    held = Picked(0, TEXTS[3], remark="Une faute ici.", pointed=Pointed(prefix=twins[5] + "\n"))

    assert article.current is not None
    assert placing.place_quote(anchoring.Quote(alone.seen), article.current)["outcome"] == "unsure"
    passage = sent(article, held, None)

    assert (passage.place["outcome"], passage.place["blocks"]) == ("anchor", [6])
    assert passage.selectors[0]["prefix"] == twins[5] + "\n"


def test_a_quote_found_once_is_followed_and_one_not_found_is_asked_again() -> None:
    article = make_article()
    found = sent(article, Picked(0, TEXTS[3], remark="Une faute ici."), None)
    lost = Passage.objects.create(
        report=found.report,
        position=9,
        seen="Un paragraphe à venir, que personne n’a encore lu.",
        selectors=[
            {"type": "TextQuoteSelector", "exact": "Un paragraphe à venir, que personne n’a encore lu."}
        ],
        erratum=found.erratum,
        place={"outcome": "orphan", "reason": "deleted", "revision": "older"},
    )

    push_again(article, [*TEXTS[:3], TEXTS[3].replace("quatorze", "quinze"), lost.seen])

    found.refresh_from_db()
    lost.refresh_from_db()
    assert (found.place["relation"], found.place["blocks"]) == ("edited", [3])
    assert (lost.place["outcome"], lost.place["blocks"]) == ("anchor", [4])


def test_words_picked_in_a_page_never_seen_are_found_inside_their_block() -> None:
    article = make_article()
    start = TEXTS[3].index("Vautier")
    picked = Picked(0, TEXTS[3], remark="C’est un autre Paul.", pointed=Pointed(start, start + 7))

    passage = sent(article, picked, None)

    place = passage.place
    assert TEXTS[3][place["start"] : place["end"]] == "Vautier"
