from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corrigenda.core.diff import (
    Change,
    ChangeKind,
    Summary,
    apply_changes,
    fine_diff,
    is_only_typography,
    is_same,
    summary,
    word_diff,
)
from corrigenda.core.errors import Conflict
from corrigenda.core.wording import tokens
from tests.work import calls_of

WORDS = [
    "l’",
    "l'",
    "eau",
    "eaux",
    "grande",
    "la",
    "a",
    "est-ce",
    "aujourd’hui",
    "1,5",
    "84",
    "000",
    "e\u0301",
    "👩‍💻",
    "🇫🇷",
]
SIGNS = [
    " ",
    "\u00a0",
    "\u202f",
    "  ",
    ". ",
    ", ",
    "«\u00a0",
    "\u00a0»",
    '"',
    "…",
    "...",
    " – ",
    "-",
    "\n",
    "\u200b",
]
sentences = st.lists(st.sampled_from(WORDS + SIGNS), max_size=30).map("".join)
texts = st.one_of(sentences, st.text(max_size=40))


def read(before: str, after: str) -> list[tuple[str, str]]:
    """The changed stretches alone."""
    return [(c.before, c.after) for c in word_diff(before, after) if c.kind is not ChangeKind.EQUAL]


@pytest.mark.parametrize(
    ("before", "after", "changes"),
    [
        ("Il est grand.", "Il est très grand.", [("", "très ")]),
        ("Il est très grand.", "Il est grand.", [("très ", "")]),
        ("Le chat noir", "Le chien noir", [("chat", "chien")]),
        ("Bu de l’eau", "Bu de l’air", [("eau", "air")]),
        ("Un cerf-volant.", "Un cerfs-volants.", [("cerf-volant", "cerfs-volants")]),
        ("don't go", "do not go", [("don't", "do not")]),
        ("Fin. Un. Deux.", "Fin. Deux.", [("Un. ", "")]),
        ("les chat noire", "les chats noirs", [("chat", "chats"), ("noire", "noirs")]),
        (
            "le petit à la mer",
            "le navire géant à voile rouge",
            [("petit à la", "navire géant à voile"), ("mer", "rouge")],
        ),
        ("Vrai ?", "Vrai\u00a0?", [(" ", "\u00a0")]),
        ("soit 84\u00a0000 euros", "soit 48\u00a0000 euros", [("84\u00a0000", "48\u00a0000")]),
        ("1 204 000,50 €", "1 205 000,50 €", [("1 204 000,50", "1 205 000,50")]),
        ("84 000 000 euros", "48 000 001 euros", [("84 000 000", "48 000 001")]),
        ("84 euros", "84 000 euros", [("84 ", "84 000 ")]),
        ("84 000 euros", "84\u202f000 euros", [(" ", "\u202f")]),
        ("en 2024 300 élèves", "en 2025 300 élèves", [("2024", "2025")]),
        ("de 12 à 300 élèves", "de 13 à 300 élèves", [("12", "13")]),
        ("Vue 👩‍💻 ici", "Vue 👨‍💻 ici", [("👩‍💻", "👨‍💻")]),
        ("cafe\u0301", "cafe", [("cafe\u0301", "cafe")]),
        ("", "neuf", [("", "neuf")]),
        ("vieux", "", [("vieux", "")]),
        ("", "", []),
    ],
)
def test_a_change_reads_as_an_editor_would_mark_it(
    before: str, after: str, changes: list[tuple[str, str]]
) -> None:
    assert read(before, after) == changes


def test_a_change_of_quotes_and_spaces_alone_is_marked_as_typography() -> None:
    changed = [
        c
        for c in word_diff('Il dit "oui" ?', "Il dit «\u00a0non\u00a0»\u202f?")
        if c.kind is not ChangeKind.EQUAL
    ]

    assert [(c.before, c.after, c.typographic) for c in changed] == [
        ('"', "«", True),
        ("oui", "\u00a0non\u00a0", False),
        ('" ', "»\u202f", True),
    ]


def test_offsets_count_code_points_on_both_sides() -> None:
    assert word_diff("🇫🇷 un chat", "🇫🇷 un rat")[1] == Change(
        ChangeKind.REPLACE, "chat", "rat", 6, 10, 6, 9, typographic=False
    )


@given(texts, texts)
def test_the_changes_lead_from_one_text_to_the_other(before: str, after: str) -> None:
    for changes in (word_diff(before, after), fine_diff(before, after)):
        assert apply_changes(before, changes) == after
        assert all(before[c.before_start : c.before_end] == c.before for c in changes)
        assert all(after[c.after_start : c.after_end] == c.after for c in changes)
        assert all((c.kind is ChangeKind.EQUAL) == (c.before == c.after) for c in changes)


@given(texts, texts)
def test_a_change_starts_and_ends_between_tokens(before: str, after: str) -> None:
    borders = {0}
    for token in tokens(before):
        borders.add(max(borders) + len(token))

    assert {edge for c in word_diff(before, after) for edge in (c.before_start, c.before_end)} <= borders


@given(texts)
def test_a_text_does_not_differ_from_itself(text: str) -> None:
    assert is_same(text, text)
    assert not is_only_typography(text, text)
    assert read(text, text) == []


@given(sentences)
def test_setting_the_same_words_otherwise_makes_only_typographic_changes(text: str) -> None:
    reset = text.replace("’", "'").replace(" ", "\u00a0").replace("…", "...")

    assert all(c.typographic for c in fine_diff(text, reset) if c.kind is not ChangeKind.EQUAL)


@pytest.mark.parametrize(
    ("before", "after", "typography"),
    [
        ("l'eau", "l’eau", True),
        ("10 %", "10\u00a0%", True),
        ("10%", "10\u00a0%", True),
        ('"oui"', "«\u00a0oui\u00a0»", True),
        ("fin...", "fin…", True),
        ("Paris - Lyon", "Paris – Lyon", True),
        ("lemot", "le mot", False),
        ("a", "à", False),
        ("a  b", "a b", False),
        ("e\u0301", "é", False),
    ],
)
def test_typography_is_told_from_wording(before: str, after: str, typography: bool) -> None:
    assert is_only_typography(before, after) is typography


@pytest.mark.parametrize(
    ("before", "after", "same"),
    [
        ("a  b ", "a\nb", True),
        ("e\u0301", "é", True),
        ("a b", "a\u00a0b", False),
        ("l'eau", "l’eau", False),
    ],
)
def test_a_rewording_that_changes_nothing_is_known(before: str, after: str, same: bool) -> None:
    assert is_same(before, after) is same


def test_the_summary_counts_words_and_typography_apart() -> None:
    changes = word_diff("Le chat noir dort ?", "Le grand chien noir dort\u00a0?")

    assert summary(changes) == Summary(changes=2, words_removed=1, words_added=2, typographic=1)


def test_changes_are_refused_on_another_text() -> None:
    with pytest.raises(Conflict, match=r"diff\.moved"):
        apply_changes("autre", word_diff("un", "deux"))


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("a ", "b "),
        ("a ", "a b "),
        ("a. ", "b. a "),
        ("un deux trois. ", "deux un. quatre "),
        ("aaaaaaaaaa", "bbbbbbbbbb"),
        ("a-", "a'"),
        ("\u0301", "e\u0301"),
        ("👩\u200d", "\u200d"),
        ("l’", "1,2."),
        (" \u00a0", "\u00a0\u202f"),
        ("a b ", "b c "),
    ],
)
def test_hostile_texts_are_cut_safely_and_in_step_with_their_length(before: str, after: str) -> None:
    few, many = (before * 2_500, after * 2_000), (before * 10_000, after * 8_000)

    assert apply_changes(many[0], word_diff(*many)) == many[1]
    # Linear work is four times as much, quadratic work sixteen times.
    assert calls_of(lambda: word_diff(*many)) < 6 * calls_of(lambda: word_diff(*few))


def test_an_edit_in_a_long_article_is_found_by_sentence() -> None:
    article = " ".join(f"La phrase {n} compte sept mots ici." for n in range(1500))
    mended = article.replace("phrase 40 compte", "phrase 40 conte").replace(
        "phrase 900 compte sept", "phrase 900 a"
    )

    assert read(article, mended) == [("compte", "conte"), ("compte sept", "a")]
