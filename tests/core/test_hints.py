from __future__ import annotations

from corrigenda.core.hints import Hint, HintKind, hints_on

BEFORE = "Les 320 péniches de Vautier ont étés vendues."
OTHERS = ("Vautier avait 320 péniches.",)


def knows(word: str) -> bool:
    return word not in {"étés", "étééé"}


def test_a_proposal_may_fix_or_bring_in_a_word_no_dictionary_knows() -> None:
    assert hints_on(BEFORE, BEFORE.replace("étés", "été"), (), knows) == (
        Hint(HintKind.FIXES_UNKNOWN, "étés"),
    )
    assert hints_on(BEFORE, BEFORE.replace("étés", "étééé"), (), knows) == (
        Hint(HintKind.INTRODUCES_UNKNOWN, "étééé"),
    )


def test_without_a_dictionary_nothing_is_said_of_words() -> None:
    assert hints_on(BEFORE, BEFORE.replace("étés", "été")) == ()


def test_a_changed_number_is_told_and_where_else_it_stands() -> None:
    assert hints_on(BEFORE, BEFORE.replace("320", "230"), OTHERS) == (
        Hint(HintKind.CHANGES_NUMBER, "320 → 230"),
        Hint(HintKind.STANDS_ELSEWHERE, "320"),
    )


def test_a_name_that_stands_elsewhere_is_told() -> None:
    assert hints_on(BEFORE, BEFORE.replace("Vautier", "Vauthier"), OTHERS) == (
        Hint(HintKind.STANDS_ELSEWHERE, "Vautier"),
    )


def test_mere_typography_is_told() -> None:
    assert hints_on("Il dit : oui", "Il dit\u00a0: oui") == (Hint(HintKind.ONLY_TYPOGRAPHY),)


def test_a_date_on_the_wrong_day_of_the_week_is_told_whichever_way_it_goes() -> None:
    wrong, right = "Le lundi 12 mai 2026, on rouvre.", "Le mardi 12 mai 2026, on rouvre."

    assert Hint(HintKind.FIXES_DATE, "lundi 12 mai 2026") in hints_on(wrong, right, language="fr")
    assert Hint(HintKind.INTRODUCES_DATE, "lundi 12 mai 2026") in hints_on(right, wrong, language="fr")


def test_a_space_that_a_proposal_loses_is_told() -> None:
    found = hints_on("Vraiment\u202f!", "Vraiment!", language="fr")

    assert Hint(HintKind.INTRODUCES_SPACING, "Vraiment!") in found
