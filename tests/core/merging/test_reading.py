from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corrigenda.core.merging import Said, Strength, Target, from_json, read, to_json

TEXTS = (
    "La halle rouvre samedi",
    "Les maraîchers y ont travaillés pendant trois mois, dit Paul Vautier. On attend 320 clients.",
    "Le marché compte 42 étals, près du lycée Jean Zay.",
)


def target(remark: str = "", proposal: str = "", block: int = 1, kind: str = "other") -> Target:
    return read(Said(TEXTS[block], proposal, remark, kind, (block,), 0, len(TEXTS[block])), TEXTS)


def words(found: Target) -> list[tuple[str, str]]:
    return [(spot.before, spot.after) for spot in found.spots]


def test_a_proposal_points_at_the_words_it_changes() -> None:
    found = target(proposal=TEXTS[1].replace("travaillés", "travaillé"))

    assert words(found) == [("travaillés", "travaillé")]
    assert found.spots[0].strength is Strength.EXACT
    assert TEXTS[1][found.spots[0].start : found.spots[0].end] == "travaillés"


def test_a_proposal_that_holds_only_a_piece_of_the_block_points_at_the_same_words() -> None:
    assert words(target(proposal="Les maraîchers y ont travaillé pendant")) == [("travaillés", "travaillé")]


@pytest.mark.parametrize(
    ("remark", "expected"),
    [
        ("« travaillés » → « travaillé »", [("travaillés", "travaillé")]),
        ("travaillé au lieu de travaillés", [("travaillés", "travaillé")]),
        ("« travaillés » devrait être « travaillé »", [("travaillés", "travaillé")]),
        ("Il faut écrire « travaillé » et non « travaillés ».", [("travaillés", "travaillé")]),
        ("replace travaillés with travaillé", [("travaillés", "travaillé")]),
        ("« travaillés » : faute d’accord", [("travaillés", "")]),
        ("le mot travaillés est mal accordé", [("travaillés", "")]),
        ("ont travaillé pendant", [("travaillés", "travaillé")]),
        ("C’est 230 clients.", [("320", "230")]),
        ("Il s’appelle Paul Vauthier", [("Vautier", "vauthier")]),
        ("vous avez écrit travaillés, il s’agit de travaillé", [("travaillés", "travaillé")]),
        ("travaillés : c’est travaillé", [("travaillés", "travaillé")]),
        ("Au lieu de travaillés, mettre travaillé", [("travaillés", "travaillé")]),
        ("travaillés/travaillé", [("travaillés", "travaillé")]),
        ("Je crois qu’il faut lire travaillé ici (et pas travaillés).", [("travaillés", "travaillé")]),
        ("You wrote Vautier, but it’s Vauthier", [("Vautier", "vauthier")]),
        ("320: should that be 340?", [("320", "340")]),
        ("… maraîchers y ont travaillé pendant trois mois …", [("travaillés", "travaillé")]),
        ("C’est n’importe quoi, c’est honteux", []),
        ("travaillés pendant : faute d’accord", [("travaillés pendant", "")]),
        ("faute d’orthographe", []),
    ],
)
def test_a_remark_points_at_the_words_it_tells(remark: str, expected: list[tuple[str, str]]) -> None:
    assert words(target(remark)) == expected


def test_a_change_of_case_alone_points_at_the_words_in_that_case() -> None:
    texts = ("Le Maire a reçu le maire voisin.",)
    found = read(Said(texts[0], "", "le Maire → le maire", "other", (0,), 0, len(texts[0])), texts)

    assert [(spot.start, spot.before, spot.after) for spot in found.spots] == [(3, "Maire", "maire")]


def test_a_name_beside_words_of_the_text_points_at_the_name_there() -> None:
    assert words(target("C’est le lycée Jean-Moulin.", block=2)) == [("Jean", "jean-moulin")]


def test_quoted_words_of_the_next_block_are_found_there() -> None:
    found = target("« travaillés » s’écrit sans s", block=2)

    assert [spot.where for spot in found.spots] == ["1"]


def test_words_that_moved_since_the_reader_s_copy_are_found_where_they_stand_now() -> None:
    seen = "On attend 320 clients. Les maraîchers y ont travaillés."
    said = Said(seen, seen.replace("travaillés", "travaillé"), "", "", (1,), 0, len(TEXTS[1]))
    spot = read(said, TEXTS).spots[0]

    assert TEXTS[1][spot.start : spot.end] == "travaillés"


def test_a_passage_that_stands_nowhere_meets_others_that_saw_the_same_words() -> None:
    lost = [read(Said("Un texte disparu.", remark=remark), TEXTS) for remark in ("faute", "coquille")]

    assert lost[0].wheres == lost[1].wheres
    assert lost[0].wheres[0].startswith("~")


@settings(max_examples=50, deadline=None)
@given(st.text(max_size=200), st.text(max_size=200), st.integers(0, 2))
def test_any_words_are_read_and_survive_being_written_down(remark: str, proposal: str, block: int) -> None:
    found = target(remark, proposal, block)

    assert from_json(to_json([found])) == (found,)
    for spot in found.spots:
        assert 0 <= spot.start <= spot.end <= len(TEXTS[int(spot.where)])


def test_a_hostile_remark_is_read_in_no_time() -> None:
    for piece in ("a-", "« ", "pas ", "→ a ", "0,", "'\""):
        target(piece * 5_000)


@pytest.mark.parametrize(
    ("text", "remark", "expected"),
    [
        ("Elle à appris a naviguer tôt.", "appris à naviguer", [("a", "à")]),
        ("Elle à appris a naviguer tôt.", "a appris sans accent", [("à", "a")]),
        ("The pump, bolted too a wall, is less noisy then a fridge.", "to a wall", [("too", "to")]),
        ("The pump, bolted too a wall, is less noisy then a fridge.", "than", [("then", "than")]),
        ("Les dossiers tarde à être traités.", "verbe au pluriel : tardent", [("tarde", "tardent")]),
        ("Né en 1984, il a 29 ans et deux fils.", "il a 27 ans, c’est mon frère", [("29", "27")]),
        (
            "La séance est jeudi à quinze heures.",
            "d’après la mairie ce sera vendredi",
            [("jeudi", "vendredi")],
        ),
        ("Douze ou quatorze écoles sont ouvertes.", "seize écoles depuis janvier", [("quatorze", "seize")]),
        ("She walked it everyday of her life.", "every day, two words", [("everyday", "every day")]),
        ("Payé par le le département.", "mot répété", [("le le", "")]),
        ("Le commandant Rodolphe Pic est arrivé.", "c’est le commandant Picq", [("Pic", "picq")]),
        ("L’Union Européenne paie.", "minuscule à européenne", [("Européenne", "européenne")]),
        (
            "La maire, Hélène Brissac, l’a dit.",
            "le nom de la maire s’écrit Brissacq",
            [("Brissac", "brissacq")],
        ),
    ],
)
def test_the_words_of_a_remark_stand_where_their_kin_and_company_do(
    text: str, remark: str, expected: list[tuple[str, str]]
) -> None:
    found = read(Said(text, "", remark, "other", (0,), 0, len(text)), (text,))

    assert words(found) == expected


def test_words_that_may_stand_in_several_places_are_only_mentioned() -> None:
    text = "Il a neigé a Paris et a Lyon."
    found = read(Said(text, "", "à", "other", (0,), 0, len(text)), (text,))

    assert [(spot.before, spot.after, spot.strength) for spot in found.spots] == [
        ("a", "à", Strength.MENTIONED)
    ] * 3


@pytest.mark.parametrize("remark", ["their", "Rioux", "là"])
def test_a_word_alone_is_not_vague(remark: str) -> None:
    assert not target(remark).vague


@pytest.mark.parametrize(
    "remark", ["il y a une faute ici", "moi aussi j’ai vu", "typo in this one", "accent"]
)
def test_words_about_errors_alone_are_vague(remark: str) -> None:
    assert target(remark).vague
