from __future__ import annotations

import pytest

from corrigenda.core.rules import Rule, RuleKind, rule_from, undone_rule

EVENEMENT = Rule(1, RuleKind.SPELLING, "fr", "événement", ("évènement",))
NAME = Rule(2, RuleKind.SPELLING, "", "Paul Vautier")
SPACES = Rule(3, RuleKind.NO_BREAK_SPACES, "fr")
GUILLEMETS = Rule(4, RuleKind.GUILLEMETS, "fr")
BRITISH = Rule(5, RuleKind.BRITISH, "en")
CURLY = Rule(6, RuleKind.CURLY_QUOTES)
RULES = (EVENEMENT, NAME, SPACES, GUILLEMETS, BRITISH, CURLY)
SEEN = "Cet événement, dit Paul Vautier, est « rare »\u00a0!"


@pytest.mark.parametrize(
    ("proposal", "rule"),
    [
        (SEEN.replace("événement", "évènement"), EVENEMENT),
        (SEEN.replace("Vautier", "Vauthier"), NAME),
        (SEEN.replace("\u00a0!", " !"), SPACES),
        (SEEN.replace("« rare »", '"rare"'), GUILLEMETS),
    ],
)
def test_a_proposal_that_only_undoes_a_rule_is_known_by_it(proposal: str, rule: Rule) -> None:
    assert undone_rule(SEEN, proposal, RULES, "fr-FR") == rule


@pytest.mark.parametrize(
    "proposal",
    [
        SEEN.replace("événement", "évènement").replace("rare", "rares"),
        SEEN.replace("événement", "incident"),
        SEEN.replace("rare", "unique"),
        SEEN,
    ],
)
def test_a_proposal_that_does_anything_else_is_not(proposal: str) -> None:
    assert undone_rule(SEEN, proposal, RULES, "fr") is None


def test_british_english_is_not_made_american_but_american_may_be_made_british() -> None:
    british, american = (
        "The colour of the theatre was recognised.",
        "The color of the theater was recognized.",
    )

    assert undone_rule(british, american, RULES, "en-GB") == BRITISH
    assert undone_rule(american, british, RULES, "en") is None
    assert undone_rule(american, british, [Rule(7, RuleKind.AMERICAN, "en")], "en") is not None


def test_straight_quotes_do_not_replace_curly_ones_where_that_is_a_rule() -> None:
    assert undone_rule("It’s “here”.", 'It\'s "here".', [CURLY], "en") == CURLY


def test_a_rule_of_one_language_says_nothing_about_another() -> None:
    assert undone_rule(SEEN, SEEN.replace("événement", "évènement"), [EVENEMENT], "en") is None


def test_one_replaced_wording_makes_a_rule_and_several_do_not() -> None:
    assert rule_from(SEEN, SEEN.replace("Vautier", "Vauthier")) == ("Vautier", "Vauthier")
    assert rule_from(SEEN, SEEN.replace("Vautier", "Vauthier").replace("rare", "unique")) is None
    assert rule_from(SEEN, SEEN.replace(" rare", "")) is None
