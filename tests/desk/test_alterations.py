from __future__ import annotations

import re
from html import unescape

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from corrigenda.models import Alteration, Notice, Publication
from tests.desk.conftest import Newsroom
from tests.factories import RIGHT, TEXTS, later, make_article, push_again

NUMBER = TEXTS[4].replace("2029", "2030")


def alter(publication: Publication, *, small: bool = False, path: str = "") -> Alteration:
    """An article whose year (or, small, whose typo) was changed without a correction."""
    texts = [*TEXTS[:2], RIGHT, *TEXTS[3:]] if small else [*TEXTS[:4], NUMBER]
    article = push_again(make_article(publication, path=path), texts)
    return Alteration.objects.get(article=article)


def mark_of(alteration: Alteration) -> str:
    """What a form of a page that is made now sends."""
    return f"{alteration.public_id}:{alteration.after_id}"


def dismiss_small(newsroom: Newsroom, client: Client) -> str:
    """Presses the one button for all the small ones of the page; what the next page says."""
    listed = client.get(newsroom.url("alterations")).content.decode()
    form = listed[: listed.index("No notice needed for any of these")].rpartition("<form")[2]
    picked = re.findall(r'name="picked" value="([^"]*)"', form)
    done = client.post(newsroom.url("alterations/decide"), {"verb": "dismiss", "picked": picked}, follow=True)
    return str(done.content.decode())


def page(newsroom: Newsroom, rest: str = "alterations", language: str = "en") -> str:
    response = newsroom.client(newsroom.erin, language).get(newsroom.url(rest))
    assert response.status_code == 200
    return unescape(response.content.decode())


@pytest.mark.parametrize("rows", [1, 3])
def test_the_list_asks_the_same_number_of_questions_whatever_its_length(
    newsroom: Newsroom, rows: int, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    for _ in range(rows):
        alter(newsroom.publication)
    client = newsroom.client(newsroom.bob)

    with django_assert_num_queries(7):
        shown = client.get(newsroom.url("alterations")).content.decode()
    assert shown.count("data-row") == rows


def test_what_changes_the_meaning_stands_first_and_small_ones_are_grouped(newsroom: Newsroom) -> None:
    alter(newsroom.publication, small=True)
    alter(newsroom.publication)
    alter(newsroom.publication, small=True)

    shown = page(newsroom)

    order = [
        shown.index(words) for words in ("What the text says", "2030</ins>", "spelling and typography alone")
    ]
    assert order == sorted(order)
    assert "2 articles: spelling and typography alone" in shown
    assert '<span class="badge badge-plain">number</span>' in shown


def test_the_bar_counts_them_and_is_silent_without_any(newsroom: Newsroom) -> None:
    assert "/alterations" not in page(newsroom, "")

    alter(newsroom.publication)

    assert 'Alterations <span class="count">1</span>' in page(newsroom, "")


@pytest.mark.parametrize(
    ("tab", "words"),
    [("", "Nothing was changed without a notice."), ("?tab=decided", "Nothing was decided yet.")],
)
def test_an_empty_list_says_so(newsroom: Newsroom, tab: str, words: str) -> None:
    assert words in page(newsroom, f"alterations{tab}")


def test_a_long_list_has_pages_that_keep_their_tab(newsroom: Newsroom) -> None:
    for _ in range(21):
        alter(newsroom.publication, small=True)
    client = newsroom.client(newsroom.erin)
    for _ in range(2):
        dismiss_small(newsroom, client)

    assert "?page=2&tab=decided" in page(newsroom, "alterations?tab=decided")
    assert page(newsroom, "alterations?tab=decided&page=2").count("data-row") == 1


def test_one_is_dismissed_and_taken_back_with_the_undo_of_the_next_page(newsroom: Newsroom) -> None:
    alteration = alter(newsroom.publication)
    client = newsroom.client(newsroom.erin)

    done = client.post(
        newsroom.url("alterations/decide"), {"verb": "dismiss", "picked": mark_of(alteration)}, follow=True
    ).content.decode()
    assert "1 needs no notice." in done
    [undo] = re.findall(r'action="([^"]*/alterations/reopen[^"]*)"', done)
    alteration.refresh_from_db()
    assert alteration.state == "dismissed"

    client.post(unescape(undo))
    alteration.refresh_from_db()
    assert alteration.state == "open"


def test_all_small_ones_are_dismissed_with_one_button(newsroom: Newsroom) -> None:
    for small in (True, True, False):
        alter(newsroom.publication, small=small)
    client = newsroom.client(newsroom.erin)

    assert "2 need no notice." in dismiss_small(newsroom, client)
    assert Alteration.objects.filter(state="open").count() == 1


def test_a_notice_is_published_from_one(newsroom: Newsroom) -> None:
    alteration = alter(newsroom.publication)
    client = newsroom.client(newsroom.erin)
    rest = f"alterations/{alteration.public_id}/"
    assert '<option value="correction" selected>' in page(newsroom, rest)

    shown = client.post(
        newsroom.url(rest + "publish"),
        {
            "revision": alteration.after_id,
            "type": "correction",
            "text": "Le syndicat l’attend en 2030.",
            "row": "0",
        },
        follow=True,
    ).content.decode()

    notice = Notice.objects.get()
    assert (notice.before, notice.after) == (TEXTS[4], NUMBER)
    assert "Notice published" in shown
    assert f"/p/gazette/notices/{notice.public_id}" in shown or notice.public_id in shown
    record = client.get("/p/gazette/").content.decode()
    assert "2030" in record


def test_a_notice_without_words_is_said_at_the_field_and_nothing_typed_is_lost(newsroom: Newsroom) -> None:
    alteration = alter(newsroom.publication)
    client = newsroom.client(newsroom.erin)

    response = client.post(
        newsroom.url(f"alterations/{alteration.public_id}/publish"),
        {"revision": alteration.after_id, "type": "update", "text": " ", "row": "-"},
    )

    shown = response.content.decode()
    assert response.status_code == 422
    assert 'id="notice-error"' in shown
    assert '<option value="update" selected>' in shown
    assert '<option value="-" selected>' in shown
    assert Notice.objects.count() == 0


def test_who_is_late_is_told_that_somebody_decided(newsroom: Newsroom) -> None:
    alteration = alter(newsroom.publication)
    client = newsroom.client(newsroom.erin)
    client.post(newsroom.url("alterations/decide"), {"verb": "dismiss", "picked": mark_of(alteration)})

    response = client.post(
        newsroom.url(f"alterations/{alteration.public_id}/publish"),
        {"revision": alteration.after_id, "type": "update", "text": "Neuf.", "row": "0"},
    )

    assert response.status_code == 422
    assert "Somebody has decided this meanwhile." in response.content.decode()


def test_its_notice_is_amended_and_withdrawn_on_its_page(newsroom: Newsroom) -> None:
    alteration = alter(newsroom.publication)
    alice = newsroom.client(newsroom.alice)
    rest = f"alterations/{alteration.public_id}/"
    alice.post(
        newsroom.url(rest + "publish"),
        {"revision": alteration.after_id, "type": "update", "text": "Mis à jour.", "row": "0"},
    )
    notice = Notice.objects.get()

    empty = alice.post(newsroom.url(f"notices/{notice.public_id}/amend"), {"text": ""})
    assert (empty.status_code, "Write the text of the entry first." in empty.content.decode()) == (422, True)
    amended = alice.post(newsroom.url(f"notices/{notice.public_id}/amend"), {"text": "Autrement."})
    assert amended.headers["Location"] == newsroom.url(rest)
    alice.post(newsroom.url(f"notices/{notice.public_id}/withdraw"))

    shown = page(newsroom, rest)
    assert "Autrement." in shown
    assert "withdrawn" in shown


def test_correctors_see_and_do_not_decide(newsroom: Newsroom) -> None:
    alteration = alter(newsroom.publication, small=True)
    bob = newsroom.client(newsroom.bob)

    for rest in ("alterations", f"alterations/{alteration.public_id}/"):
        assert "/decide" not in bob.get(newsroom.url(rest)).content.decode()
    for rest, facts in (
        ("alterations/decide", {"verb": "dismiss", "picked": mark_of(alteration)}),
        (
            f"alterations/{alteration.public_id}/publish",
            {"type": "typo", "row": "0", "revision": alteration.after_id},
        ),
    ):
        assert bob.post(newsroom.url(rest), facts).status_code == 403, rest
    assert Alteration.objects.filter(state="open").count() == 1


def test_another_publications_alteration_is_nowhere(newsroom: Newsroom) -> None:
    alteration = alter(newsroom.publication)
    charlie = newsroom.client(newsroom.charlie)
    own = f"/desk/p/{newsroom.charlie.publication.slug}/alterations/"

    assert charlie.get(f"{own}{alteration.public_id}/").status_code == 404
    assert charlie.post(f"{own}{alteration.public_id}/publish", {"type": "typo"}).status_code == 404
    charlie.post(f"{own}decide", {"verb": "dismiss", "picked": mark_of(alteration)})
    alteration.refresh_from_db()
    assert alteration.state == "open"


def test_the_trail_says_what_was_decided_about_which_article(newsroom: Newsroom) -> None:
    alteration = alter(newsroom.publication)
    newsroom.client(newsroom.erin).post(
        newsroom.url("alterations/decide"), {"verb": "dismiss", "picked": mark_of(alteration)}
    )

    shown = page(newsroom, "trail")

    assert "A change without a correction was found to need no notice" in shown
    assert f"articles/{alteration.article.public_id}/" in shown


def test_what_changed_again_meanwhile_is_looked_at_first_and_nothing_typed_is_lost(
    newsroom: Newsroom,
) -> None:
    alteration = alter(newsroom.publication, small=True)
    client = newsroom.client(newsroom.erin)
    mark = mark_of(alteration)
    posted = {"type": "clarification", "text": "Un accord.", "row": "0", "revision": alteration.after_id}
    push_again(alteration.article, [*TEXTS[:2], RIGHT, TEXTS[3], NUMBER], now=later(90))

    told = client.post(
        newsroom.url("alterations/decide"), {"verb": "dismiss", "picked": mark}, follow=True
    ).content.decode()
    assert "1 was changed or decided meanwhile: look at it again." in told
    assert "no notice." not in told

    response = client.post(newsroom.url(f"alterations/{alteration.public_id}/publish"), posted)
    shown = unescape(response.content.decode())
    assert (response.status_code, Notice.objects.count()) == (422, 0)
    assert "The article was changed again meanwhile." in shown
    assert "2030</ins>" in shown
    assert "Un accord.</textarea>" in shown
    assert '<option value="clarification" selected>' in shown
    # Which of the changes the entry shows is picked anew: the numbers mean others now.
    assert '<option value="-" selected>' in shown
    [fresh] = re.findall(r'name="revision" value="(\d+)"', shown)

    client.post(
        newsroom.url(f"alterations/{alteration.public_id}/publish"), posted | {"revision": fresh, "row": "1"}
    )
    assert Notice.objects.get().after == RIGHT
