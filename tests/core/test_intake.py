from __future__ import annotations

from unicodedata import normalize

import pytest

from corrigenda.core.blocks import Block, BlockKind
from corrigenda.core.intake import (
    MAX_PASSAGES,
    MAX_TEXT,
    Accepted,
    Claim,
    OffTopic,
    Picked,
    Problem,
    Refusals,
    Submission,
    judge,
)
from corrigenda.core.words import ErrorKind

SEEN = "Les archéologues y ont travaillés."
RIGHT = "Les archéologues y ont travaillé."
BLOCKS = (Block(BlockKind.HEADLINE, "Titre"), Block(BlockKind.PARAGRAPH, SEEN))


def send(*passages: Picked, **fields: object) -> Accepted | OffTopic | Refusals:
    return judge(Submission(passages, "fr", **fields), BLOCKS)  # type: ignore[arg-type]


def problems(outcome: object) -> list[tuple[str, str]]:
    assert isinstance(outcome, Refusals), outcome
    return [(problem.code, problem.field) for problem in outcome.problems]


def test_a_rewording_is_taken_as_it_reads() -> None:
    outcome = send(Picked(1, SEEN, f" {RIGHT}\r\n", kind="spelling"), email=" a@b.example ")

    assert outcome == Accepted((Claim(1, SEEN, RIGHT, "", ErrorKind.SPELLING, ""),), "a@b.example")


def test_letters_that_a_keyboard_took_apart_are_composed_where_the_articles_are() -> None:
    apart = Picked(1, SEEN, normalize("NFD", RIGHT))
    assert send(apart) == send(Picked(1, SEEN, RIGHT))
    assert problems(send(Picked(1, SEEN, normalize("NFD", SEEN)))) == [
        ("passage.unchanged", "passages.0.proposal")
    ]

    seen = normalize("NFD", SEEN)
    outcome = judge(Submission((Picked(0, seen, normalize("NFD", RIGHT)),), "fr"), None)
    assert isinstance(outcome, Accepted)
    assert outcome.claims[0].proposal == normalize("NFD", RIGHT)


def test_a_remark_alone_is_enough_and_an_untouched_text_is_no_proposal() -> None:
    outcome = send(Picked(1, SEEN, SEEN + "\n", " Une faute\r\nici "))

    assert outcome == Accepted((Claim(1, SEEN, "", "Une faute\nici", ErrorKind.OTHER, ""),), "")


def test_the_stored_text_counts_not_what_the_form_says_was_seen() -> None:
    outcome = send(Picked(1, "something else", RIGHT))

    assert isinstance(outcome, Accepted)
    assert outcome.claims[0].seen == SEEN


def test_without_a_stored_text_what_was_seen_stands_for_itself() -> None:
    outcome = judge(Submission((Picked(7, "x y", "x z"),), "en"), None)

    assert outcome == Accepted((Claim(7, "x y", "x z", "", ErrorKind.OTHER, ""),), "")


@pytest.mark.parametrize(
    ("passage", "code", "field"),
    [
        (Picked(1, SEEN), "passage.empty", "proposal"),
        (Picked(1, SEEN, "   "), "passage.empty", "proposal"),
        (Picked(1, SEEN, SEEN), "passage.unchanged", "proposal"),
        (Picked(9, SEEN, RIGHT), "passage.unknown_block", "index"),
        (Picked(-1, SEEN, RIGHT), "passage.unknown_block", "index"),
        (Picked(1, SEEN, "x" * 10_000), "passage.too_long", "proposal"),
        (Picked(1, SEEN, "", "x" * (MAX_TEXT + 1)), "passage.too_long", "remark"),
        (Picked(1, SEEN, RIGHT, kind="nonsense"), "passage.unknown_kind", "kind"),
        (Picked(1, SEEN, RIGHT, source_url="javascript:x"), "passage.bad_source", "source_url"),
    ],
)
def test_each_thing_to_mend_stands_at_its_field(passage: Picked, code: str, field: str) -> None:
    assert problems(send(passage)) == [(code, f"passages.0.{field}")]


def test_everything_to_mend_is_said_at_once() -> None:
    outcome = send(Picked(0, "Titre"), Picked(1, SEEN, "", "x" * 6000), email="nobody")

    assert problems(outcome) == [
        ("passage.empty", "passages.0.proposal"),
        ("passage.too_long", "passages.1.remark"),
        ("report.bad_email", "email"),
    ]


def test_nothing_picked_is_refused() -> None:
    assert problems(send()) == [("report.nothing_picked", "passages")]


def test_too_many_passages_are_refused() -> None:
    outcome = send(*[Picked(1, SEEN, RIGHT)] * (MAX_PASSAGES + 1))

    assert isinstance(outcome, Refusals)
    assert outcome.problems == (Problem("report.too_many_passages", "passages", {"most": MAX_PASSAGES}),)


@pytest.mark.parametrize(
    "email", ["x", "@x.fr", "a@b", "a@b.fr\nBcc: c@d.fr", "a@b.fr,c@d.fr", "a <a@b.fr>", "a" * 250 + "@b.fr"]
)
def test_an_address_that_could_carry_more_than_an_address_is_refused(email: str) -> None:
    assert problems(send(Picked(1, SEEN, RIGHT), email=email)) == [("report.bad_email", "email")]


def test_what_is_not_about_an_error_goes_to_the_contact_page_with_its_words() -> None:
    outcome = send(Picked(1, SEEN, SEEN, " Bonjour "), Picked(0, "Titre", "", "Merci"), about_error=False)

    assert outcome == OffTopic("Bonjour\n\nMerci")


RANT = Picked(1, SEEN, "", "Et qui va payer ? Toujours les mêmes, quelle honte !")
PLAIN = Picked(1, SEEN, "", "« travaillés » : sans s", "spelling")


def doubtful(*passages: Picked) -> list[bool]:
    outcome = send(*passages, insists=True)
    assert isinstance(outcome, Accepted)
    return [claim.is_doubtful for claim in outcome.claims]


def test_who_insists_is_taken_and_stays_doubtful() -> None:
    asked = send(RANT)
    assert isinstance(asked, OffTopic)
    assert (asked.topic, "honte" in asked.signs) == ("opinion", True)

    assert doubtful(RANT) == [True]
    assert doubtful(RANT, RANT) == [True, True]


@pytest.mark.parametrize(
    "knowing",
    [
        PLAIN,
        Picked(1, SEEN, RIGHT),
        Picked(1, SEEN, me_too=True),
        Picked(1, SEEN, "", RANT.remark, source_url="https://example.org/budget"),
    ],
)
def test_nothing_is_doubtful_beside_what_is_about_the_text(knowing: Picked) -> None:
    assert doubtful(RANT, knowing) == [False, False]
    assert isinstance(send(RANT, knowing), Accepted)


def test_a_person_concerned_is_not_doubtful() -> None:
    outcome = send(RANT, Picked(0, "Titre", "", "J’exerce mon droit de réponse."), insists=True)

    assert isinstance(outcome, Accepted)
    assert [(claim.is_personal, claim.is_doubtful) for claim in outcome.claims] == [
        (False, False),
        (True, False),
    ]
