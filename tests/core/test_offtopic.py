from __future__ import annotations

import math
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corrigenda.core.offtopic import Topic, sort_out
from corrigenda.core.offtopic.families import families_of
from corrigenda.core.offtopic.words import flat, read_words


@pytest.mark.parametrize(
    ("remark", "topic"),
    [
        ("Quelle honte, vous devriez parler des vrais problèmes.", Topic.OPINION),
        ("Why was my comment deleted?", Topic.COMMENTS),
        ("Je n’ai pas reçu mon journal, comment résilier mon abonnement ?", Topic.SERVICE),
        ("Could you put me in touch with the reporter?", Topic.CONTACT),
        ("Best casino bonus, visit www.lucky.example", Topic.ADVERTISING),
        ("Bravo, très bel article", Topic.PRAISE),
    ],
)
def test_a_message_about_something_else_is_asked_about_and_says_why(remark: str, topic: Topic) -> None:
    found = sort_out(remark)

    assert (found.topic, found.asks) == (topic, True)
    assert all(sign in remark for sign in found.signs)
    assert found.signs


@pytest.mark.parametrize(
    "remark",
    [
        "« il a manger » → « il a mangé », quelle honte !",
        "Le lien vers le rapport ne marche plus",
        "The caption is wrong",
        "Coquille",
        "legende de la video oubliee",
        'Quelle honte, vous écrivez "ils croivent" !',
        "the map is of another county, wrong way round",
        "stray semicolon in the second column",
        "Garonne ou Garrone ? décidez-vous enfin",
        "",
    ],
)
def test_a_message_about_an_error_is_not_asked_about(remark: str) -> None:
    assert not sort_out(remark).asks


def test_the_person_concerned_is_recognised_and_never_led_away() -> None:
    found = sort_out("Je suis la personne citée et je demande un droit de réponse, c’est diffamatoire")

    assert found.topic is Topic.PERSON_CONCERNED
    assert not found.asks


@pytest.mark.parametrize(
    ("bare", "written"),
    [
        ("Desabonnez-moi, ou est l'acces a mon compte ?", "Désabonnez-moi, où est l’accès à mon compte ?"),
        ("Deplorable, ecoeurant, de parti pris", "Déplorable, ecoeurant, de parti pris"),
    ],
)
def test_accents_left_out_make_no_difference(bare: str, written: str) -> None:
    assert (sort_out(bare).topic, sort_out(bare).score) == (sort_out(written).topic, sort_out(written).score)


def test_the_person_concerned_is_not_led_away_by_a_manner_of_speaking() -> None:
    found = sort_out("I am the owner of the mill, nothing of this is so, and everybody in town says it")

    assert not found.asks


PARAGRAPH = "Le conseil a voté mardi le budget. Les piétons, eux, s’impatiente, et la maire promet 12 bancs."


@pytest.mark.parametrize(
    "remark",
    [
        "les piétons s’impatientent, enfin j’espère",  # the right form of a word of the paragraph
        "« s’impatiente » ? honte à vous",  # its words, quoted
        "mercredi, pas mardi, j’y étais avec mes voisins",  # another day where it names one
    ],
)
def test_what_touches_the_paragraph_speaks_for_an_error(remark: str) -> None:
    assert sort_out(remark, PARAGRAPH).score < sort_out(remark, "Rien de tel ici.").score


def test_a_kind_ticked_speaks_for_an_error() -> None:
    remark = "Franchement, relisez-vous"

    assert sort_out(remark, kind="spelling").score < sort_out(remark, kind="other").score


def test_the_words_that_spoke_are_told_in_reading_order_as_they_were_written() -> None:
    found = sort_out("Honte à ce Gouvernement, mes IMPÔTS servent à ça ?")

    assert len(found.signs) == 3
    assert list(found.signs) == sorted(
        found.signs, key="Honte à ce Gouvernement, mes IMPÔTS servent à ça ?".index
    )


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=300), st.text(max_size=300), st.sampled_from(["", "spelling", "fact"]))
def test_any_message_gets_a_finding_whose_signs_it_holds(remark: str, seen: str, kind: str) -> None:
    found = sort_out(remark, seen, kind=kind)

    assert math.isfinite(found.score)
    assert found.asks <= (found.score > 0)
    assert all(sign in unicodedata.normalize("NFC", remark) for sign in found.signs)


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=200))
def test_a_text_made_flat_keeps_its_indices(text: str) -> None:
    text = unicodedata.normalize("NFC", text)

    assert [flat(text)[word.start : word.end][:1] for word in read_words(text)] == [
        word.plain[:1] for word in read_words(text)
    ]


def test_a_figure_is_the_same_however_its_digits_are_grouped() -> None:
    assert {
        read_words(figure)[0].plain for figure in ("84 000", "84\u202f000", "84,000", "84.000", "84000")
    } == {"84000"}


def test_a_star_stands_for_any_ending_of_a_family() -> None:
    assert "form" in families_of("orthographe") & families_of("orthographiques")
    assert families_of("orth") == frozenset()


def test_a_hostile_message_is_sorted_out_in_no_time() -> None:
    for piece in ("«", "n’est pas ", "was not ", "a ", "1 ", '"', "remove ", "‘"):
        sort_out(piece * 5_000, piece * 20_000)
