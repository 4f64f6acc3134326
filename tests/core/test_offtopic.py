from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corrigenda.core.offtopic import Topic, sort_out


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


def test_accents_left_out_make_no_difference() -> None:
    for remark in ("Désabonnez-moi, où est l’accès à mon compte ?", "Déplorable, écœurant, de parti pris"):
        bare = remark.translate(str.maketrans("éèàùÉÈ", "eeauEE"))
        assert (sort_out(bare).topic, sort_out(bare).score) == (
            sort_out(remark).topic,
            sort_out(remark).score,
        )


def test_who_speaks_of_everybody_and_always_is_asked_though_a_figure_is_named() -> None:
    assert sort_out("Why does nobody in this country pay forty times more?").asks
    assert not sort_out("Forty times more, the total in the second column").asks


def test_the_person_concerned_is_not_led_away_by_a_manner_of_speaking() -> None:
    found = sort_out("I am the owner of the mill, nothing of this is so, and everybody in town says it")

    assert (found.topic, found.asks) == (Topic.PERSON_CONCERNED, False)


def test_words_of_the_text_speak_for_an_error() -> None:
    remark = "Il me semble que samedi est déjà passé, franchement"

    assert sort_out(remark, points_at_text=True).score < sort_out(remark).score


@settings(max_examples=50, deadline=None)
@given(st.text(max_size=300))
def test_any_message_gets_a_finding(remark: str) -> None:
    assert sort_out(remark).score >= 0


def test_a_hostile_message_is_sorted_out_in_no_time() -> None:
    for piece in ("«", "n’est pas ", "was not ", "a ", "1 ", '"'):
        sort_out(piece * 5_000)
