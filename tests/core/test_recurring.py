from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corrigenda.core.recurring import Doubt, Mistake, likeliest, mended, mistakes, occurrences
from corrigenda.core.searching import parts, searchable

SEEN = "La première péniche a franchi l’écluse samedi, sous les applaudissement des riverains."
NAME = Mistake("Vautier", "Vauthier", True)


def found(before: str, after: str) -> list[tuple[str, str]]:
    return [(mistake.wrong, mistake.right) for mistake in mistakes(before, after)]


def after(text: str, mistake: Mistake) -> str:
    return mended(text, occurrences(text, mistake))


def test_a_change_is_looked_for_with_more_and_more_words_around_it() -> None:
    assert found(SEEN, SEEN.replace("applaudissement", "applaudissements")) == [
        ("applaudissement", "applaudissements"),
        ("les applaudissement", "les applaudissements"),
        ("applaudissement des", "applaudissements des"),
        ("les applaudissement des", "les applaudissements des"),
    ]


def test_words_of_another_sentence_are_no_context() -> None:
    assert found("Il a dit. Vautier, lui", "Il a dit. Vauthier, lui") == [("Vautier", "Vauthier")]


def test_words_put_in_or_taken_out_are_looked_for_by_their_neighbours() -> None:
    assert ("de de", "de") in found("Il est de de Lyon", "Il est de Lyon") or (
        "est de de Lyon",
        "est de Lyon",
    ) in found("Il est de de Lyon", "Il est de Lyon")
    assert ("pas venu", "pas encore venu") in found("Il n’est pas venu", "Il n’est pas encore venu")


def test_typography_and_rewordings_are_not_repeated() -> None:
    assert mistakes("Il dit: oui", "Il dit\u00a0: oui") == ()
    words = [f"mot{at}" for at in range(40)]
    other = [f"{word}x" if at % 6 == 0 else word for at, word in enumerate(words)]
    assert mistakes(" ".join(words), " ".join(other)) == ()
    assert mistakes(" ".join(words[:30]), " ".join(other[:30])) != ()


@pytest.mark.parametrize(
    ("before", "after", "knows", "likely"),
    [
        ("dit Paul Vautier.", "dit Paul Vauthier.", None, "Vautier"),
        ("sous les applaudissement.", "sous les applaudissements.", None, "les applaudissement"),
        (
            "sous les applaudissement.",
            "sous les applaudissements.",
            lambda _word: True,
            "les applaudissement",
        ),
        ("un éxemple ici", "un exemple ici", lambda word: word != "éxemple", "éxemple"),
        ("dit Paul Vautier.", "dit Pierre Vautier.", None, "dit Paul"),
        ("des gens on venu", "des gens ont venu", None, "gens on"),
    ],
)
def test_the_shortest_telling_words_come_first(before: str, after: str, knows: object, likely: str) -> None:
    choices = mistakes(before, after, knows)  # type: ignore[arg-type]

    assert choices[likeliest(choices)].wrong == likely


def test_nothing_is_likeliest_of_nothing() -> None:
    assert likeliest(()) == 0


@pytest.mark.parametrize(
    ("text", "mended_text"),
    [
        ("Vautier, Vautier.", "Vauthier, Vauthier."),
        ("Vautiers", "Vautiers"),
        ("Vautier-Martin", "Vautier-Martin"),
        ("vautier", "vautier"),
        ("LE MAIRE VAUTIER", "LE MAIRE VAUTHIER"),
        ("l’affaire d’Vautier", "l’affaire d’Vauthier"),
        ("Vauthier", "Vauthier"),
        ("", ""),
    ],
)
def test_a_name_is_found_as_a_whole_word_in_its_case(text: str, mended_text: str) -> None:
    assert after(text, NAME) == mended_text


def test_a_word_is_found_with_a_capital_and_keeps_it() -> None:
    mistake = Mistake("éxemple", "exemple", True)

    assert after("Éxemple : un éxemple. ÉXEMPLE", mistake) == "Exemple : un exemple. EXEMPLE"


def test_a_correction_of_case_alone_finds_that_case_alone() -> None:
    assert after("internet, Internet, INTERNET", Mistake("internet", "Internet", True)) == (
        "Internet, Internet, INTERNET"
    )


@pytest.mark.parametrize("typed", ["d'applaudissement", "d’applaudissement"])
def test_apostrophes_and_spaces_do_not_matter_and_stay_as_they_are(typed: str) -> None:
    mistake = Mistake(f"salve {typed}", f"salve {typed}s", True)

    assert after("Une salve\u00a0d’applaudissement !", mistake) == "Une salve\u00a0d’applaudissements !"
    assert after("Une salve d'applaudissement !", mistake) == "Une salve d'applaudissements !"


def test_what_reads_right_already_is_left_out() -> None:
    mistake = Mistake("Vautier", "Paul Vautier", True)

    assert after("Paul Vautier et Jeanne Vautier", mistake) == "Paul Vautier et Jeanne Paul Vautier"


@pytest.mark.parametrize(
    ("text", "doubts"),
    [
        ("Il dit « Vautier est là ».", (Doubt.QUOTED,)),
        ("Il dit “Vautier est là”.", (Doubt.QUOTED,)),
        ('Il dit "Vautier est là".', (Doubt.QUOTED,)),
        ("Il dit « oui », Vautier.", ()),
        ('Il dit "oui", Vautier.', ()),
        ("Il dit «\u00a0oui, Vautier", ()),
    ],
)
def test_a_quotation_is_in_doubt(text: str, doubts: tuple[Doubt, ...]) -> None:
    assert occurrences(text, NAME)[0].doubts == doubts


def test_a_block_that_quotes_is_in_doubt_whole() -> None:
    assert occurrences("Vautier est là", NAME, is_quote=True)[0].doubts == (Doubt.QUOTED,)


@pytest.mark.parametrize(
    ("text", "wrong", "right", "is_doubtful"),
    [
        ("l’écluse", "écluse", "digue", True),
        ("la digue", "digue", "écluse", True),
        ("une digue", "digue", "écluse", False),
        ("l’éxemple", "éxemple", "exemple", False),
        ("la digue", "digue", "berge", False),
    ],
)
def test_an_article_that_may_have_to_change_is_said(
    text: str, wrong: str, right: str, is_doubtful: bool
) -> None:
    (one,) = occurrences(text, Mistake(wrong, right, True))

    assert (one.doubts == (Doubt.ELISION,)) is is_doubtful


texts = st.text(st.sampled_from("aàé'’ -«»\"\n.,AÉ1\u00a0\u202f\u0301\u200d"), max_size=60)


@given(texts, texts, texts)
def test_any_words_are_found_where_they_stand_and_only_there(text: str, wrong: str, right: str) -> None:
    at = -1
    for one in occurrences(text, Mistake(wrong, right, True)):
        assert at <= one.start < one.end <= len(text)
        at = one.end


@given(texts, texts)
def test_whatever_an_edit_changes_the_words_looked_for_stand_in_it(before: str, edited: str) -> None:
    for mistake in mistakes(before, edited):
        assert mistake.wrong in before
        assert searchable(mistake.wrong)


@given(texts, texts)
def test_what_is_found_is_found_by_the_search_too(text: str, wrong: str) -> None:
    if searchable(wrong) and occurrences(text, Mistake(wrong, "zzz", True)):
        assert f" {searchable(wrong)} " in f" {searchable(text)} "


@given(st.lists(texts, max_size=20), st.integers(5, 50))
def test_parts_hold_every_line_and_keep_their_size(lines: list[str], size: int) -> None:
    kept = parts(lines, size)

    assert all(len(part) <= size for part in kept)
    assert (
        "\n".join(kept).split("\n") == [line for text in lines if (line := searchable(text)[:size])]
        or not kept
    )
