from __future__ import annotations

from corrigenda.core.merging import Known, Reason, Said, Target, Verdict, decide, learn, read

TEXTS = (
    "Le canal rouvre",
    "La première péniche a franchi l’écluse samedi, sous les applaudissement des riverains, puis un second"
    " bateau à passé le pont.",
    "Fermé depuis 2015, l’ouvrage accueille 320 bateaux.",
)


def says(
    remark: str = "", *, wrong: str = "", right: str = "", block: int = 1, kind: str = "other"
) -> Target:
    text = TEXTS[block]
    proposal = text.replace(wrong, right) if wrong else ""
    return read(Said(text, proposal, remark, kind, (block,), 0, len(text)), TEXTS)


PLURAL = says(wrong="applaudissement", right="applaudissements")
ACCENT = says(wrong="à passé", right="a passé")


def verdict(new: Target, *known: Target) -> tuple[Verdict, int | None, Reason]:
    found = decide(new, [Known(at, (one,)) for at, one in enumerate(known)])
    return found.verdict, found.key, found.reason


def test_the_same_change_joins_and_another_in_the_paragraph_stays_apart() -> None:
    assert verdict(PLURAL, ACCENT, PLURAL) == (Verdict.JOIN, 1, Reason.SAME_CHANGE)
    assert verdict(PLURAL, ACCENT) == (Verdict.APART, None, Reason.OTHER_WORDS)


def test_another_wording_for_the_same_words_joins_too_for_the_editor_to_choose() -> None:
    cheers = says(wrong="applaudissement", right="acclamations")

    assert verdict(cheers, PLURAL) == (Verdict.JOIN, 0, Reason.SAME_WORDS)


def test_remarks_join_the_rewording_of_the_words_they_name() -> None:
    assert verdict(says("il manque un s à applaudissement"), ACCENT, PLURAL)[:2] == (Verdict.JOIN, 1)
    assert verdict(says("« a passé » et non « à passé »"), ACCENT, PLURAL)[:2] == (Verdict.JOIN, 0)


def test_a_remark_of_nothing_but_the_wanted_words_joins_the_rewording_that_wants_them() -> None:
    cheers = says(wrong="applaudissement", right="vivats")

    assert verdict(says("On écrit vivats"), ACCENT, cheers) == (Verdict.JOIN, 1, Reason.SAME_CHANGE)


def test_a_change_that_mends_more_joins_as_a_part() -> None:
    both = says(wrong="un second bateau à passé", right="un deuxième bateau a passé")

    assert verdict(ACCENT, both) == (Verdict.JOIN, 0, Reason.PART_OF_CHANGE)


def test_me_too_joins_what_stands_open_in_the_block_and_nothing_elsewhere() -> None:
    assert verdict(says("moi aussi"), PLURAL) == (Verdict.JOIN, 0, Reason.SAME_BLOCK)
    assert verdict(says("moi aussi", block=2), PLURAL) == (Verdict.APART, None, Reason.NOTHING_THERE)


def test_the_first_precise_report_fills_a_vague_erratum_and_the_second_stays_apart() -> None:
    vague = says("Coquille ici")
    assert verdict(PLURAL, vague)[:2] == (Verdict.JOIN, 0)

    filled = Known(0, learn((vague,), PLURAL))
    assert decide(ACCENT, [filled]).verdict is Verdict.APART


def test_a_vague_report_of_another_sort_of_error_stays_apart() -> None:
    assert verdict(says("Le chiffre est faux", kind="number"), PLURAL)[0] is Verdict.APART


def test_below_the_bar_it_suggests() -> None:
    one = says("Cette affirmation est démentie par la préfecture dans son communiqué", kind="fact", block=2)
    other = says("Le service navigation a publié un tout autre bilan hier soir", kind="fact", block=2)

    found = decide(other, [Known(7, (one,))])
    assert (found.verdict, found.key) == (Verdict.SUGGEST, 7)


def test_of_equals_the_erratum_with_more_readers_is_joined() -> None:
    found = decide(says("typo"), [Known("few", (PLURAL,), 2), Known("many", (ACCENT,), 5)])

    assert found.key == "many"


def test_the_same_typo_elsewhere_in_the_article_is_another_erratum() -> None:
    there = read(Said(TEXTS[2], TEXTS[2].replace("320", "230"), "", "", (2,), 0, len(TEXTS[2])), TEXTS)

    assert verdict(there, PLURAL, ACCENT)[0] is Verdict.APART


def test_an_erratum_is_known_by_a_bounded_number_of_targets() -> None:
    targets: tuple[Target, ...] = ()
    for n in range(50):
        targets = learn(targets, says(wrong="applaudissement", right=f"mot{n}"))

    assert len(targets) == 12


def test_a_mark_told_in_words_is_suggested_to_a_change_of_words_and_joins_a_change_of_marks() -> None:
    comma = says(wrong="samedi, sous", right="samedi sous")
    dash = says("remplacer , par –")

    assert verdict(dash, PLURAL) == (Verdict.SUGGEST, 0, Reason.SAME_BLOCK)
    assert verdict(PLURAL, dash) == (Verdict.SUGGEST, 0, Reason.SAME_BLOCK)
    assert verdict(dash, comma) == (Verdict.JOIN, 0, Reason.SAME_BLOCK)
    assert verdict(dash, says("remplacer , par –")) == (Verdict.JOIN, 0, Reason.SAME_BLOCK)


def test_a_remark_that_names_a_sort_of_change_joins_such_changes_alone() -> None:
    assert verdict(says("accent"), PLURAL)[0] is not Verdict.JOIN
    assert verdict(says("accent"), PLURAL, ACCENT) == (Verdict.JOIN, 1, Reason.SAME_BLOCK)
    assert verdict(says("il manque un pluriel"), ACCENT, PLURAL) == (Verdict.JOIN, 1, Reason.SAME_BLOCK)


def test_a_word_that_stands_nowhere_joins_nothing_by_its_block() -> None:
    assert verdict(says("Rioux"), PLURAL)[0] is Verdict.APART


def test_a_report_about_two_places_does_not_make_them_one_error() -> None:
    text = "Elle à appris a naviguer."
    both, first, second = (
        read(Said(text, proposal, "", "spelling", (0,), 0, len(text)), (text,))
        for proposal in (
            "Elle a appris à naviguer.",
            "Elle a appris a naviguer.",
            "Elle à appris à naviguer.",
        )
    )

    known = Known("one", learn(learn((), both), first))

    assert decide(second, [known]).verdict is not Verdict.JOIN
    assert decide(first, [known]).verdict is Verdict.JOIN
