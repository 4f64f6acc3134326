from __future__ import annotations

import pytest

from corrigenda.core import anchoring
from corrigenda.models import Revision
from corrigenda.services import placing
from tests.factories import TEXTS, later, make_article, make_erratum, push_again

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
