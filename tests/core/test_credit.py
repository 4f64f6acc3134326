from __future__ import annotations

import pytest

from corrigenda.core import credit
from corrigenda.core.intake import Accepted, Picked, Refusals, Submission, judge


@pytest.mark.parametrize(
    "name",
    [
        "Marie Dupont",
        "J.-P. Martin",
        "St.John Philby",
        "Anne O’Brien-Łukasz (Brévannes)",
        "محمد العربي",
        "علی‌رضا",
        "北島 康介",
        "Zoë & Tom",
        "M.",
        "Éloïse",
        "R2D2",
        "",
    ],
)
def test_a_name_of_any_script_is_taken(name: str) -> None:
    assert credit.problem_of(name) == ""


@pytest.mark.parametrize(
    "name",
    [
        "https://example.org",
        "www.example",
        "example.org",
        "marie.shop",
        "EXAMPLE.COM",
        "marie@example.org",
        "@marie",
        "#12",
        "<b>Marie</b>",
        "Marie: Directrice",
        "a/b",
        "42",
        "…",
        "🎉🎉",
        "Marie\u202eeiraM",
        "Ma\u200brie",
        "Mаrie",  # A Cyrillic letter among Latin ones.
        "Marie\x07",
    ],
)
def test_what_leads_elsewhere_or_hides_something_is_no_name(name: str) -> None:
    assert credit.problem_of(name) == "credit.not_a_name"


def test_a_name_is_one_line_and_no_longer_than_a_name() -> None:
    assert credit.folded("  Marie\n\tDupont\r\n") == "Marie Dupont"
    assert credit.problem_of("a" * credit.MOST) == ""
    assert credit.problem_of("a" * (credit.MOST + 1)) == "credit.too_long"


def test_a_report_is_judged_with_the_name() -> None:
    picked = Picked(0, "Un texte fautif.", "Un texte juste.")

    kept = judge(Submission((picked,), "fr", credit="  Marie  D. "), None)
    assert isinstance(kept, Accepted)
    assert kept.credit == "Marie D."

    refused = judge(Submission((picked,), "fr", email="x", credit="marie.example"), None)
    assert isinstance(refused, Refusals)
    assert [(one.code, one.field) for one in refused.problems] == [
        ("report.bad_email", "email"),
        ("credit.not_a_name", "credit"),
    ]
