"""Whatever is asked, the work grows with the text, not with its square. The times are benchmarks/anchoring/speed.py's."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from corrigenda.core.anchoring import Quote, fix_state, locate_quote, place_phrase
from corrigenda.core.anchoring.alignment import align_anew
from corrigenda.core.anchoring.reading import read
from tests.work import calls_of

Articles = tuple[tuple[str, ...], tuple[str, ...]]

# Four times the text may take little more than four times the work; its square would be sixteen times.
GROWTH = 6


def paragraphs(form: str, size: int) -> tuple[str, ...]:
    return tuple(form.format(n, n * 7) for n in range(size))


HOSTILE_ARTICLES: dict[str, Callable[[int], Articles]] = {
    "all equal": lambda size: (("x",) * size, ("x",) * (size - 1)),
    "all alike": lambda size: (("le chat dort",) * size, ("le chat mange",) * size),
    "two by turns": lambda size: (("oui", "non") * (size // 2), ("non", "oui", "oui") * (size // 3)),
    "all edited": lambda size: (paragraphs("a{0} b{0}", size), paragraphs("a{0} c{0}", size)),
    "one template": lambda size: (
        paragraphs("voir le fichier f{0}.py, ligne {1}", size),
        paragraphs("voir le fichier f{1}.js, ligne {0}", size),
    ),
    "upside down": lambda size: (
        paragraphs("a{0} b{0} c d", size),
        paragraphs("a{0} b{0} c e", size)[::-1],
    ),
}
HOSTILE_TEXTS: dict[str, Callable[[int], str]] = {
    "one word": lambda size: "mot " * (size // 4),
    "many words": lambda size: " ".join(f"mot{n % 5000}" for n in range(size // 8)),
    "no space": lambda size: "a" * size,
    "marks alone": lambda size: "-.," * (size // 3),
    "accents alone": lambda size: "\u0301" * size,
}


@pytest.mark.parametrize("name", HOSTILE_ARTICLES)
def test_aligning_works_in_step_with_the_number_of_blocks(name: str) -> None:
    few, many = HOSTILE_ARTICLES[name](1_000), HOSTILE_ARTICLES[name](4_000)

    assert calls_of(lambda: align_anew(*many)) < GROWTH * calls_of(lambda: align_anew(*few))


@pytest.mark.parametrize("name", HOSTILE_ARTICLES)
def test_blocks_are_compared_with_a_few_others_each(name: str) -> None:
    old, new = HOSTILE_ARTICLES[name](10_000)

    assert read(old, new).likeness.comparisons < 20 * len(old)


@pytest.mark.parametrize("name", HOSTILE_TEXTS)
def test_one_long_block_is_placed_and_compared_in_step_with_its_length(name: str) -> None:
    short, long = HOSTILE_TEXTS[name](10_000), HOSTILE_TEXTS[name](40_000)

    assert calls_of(lambda: ask_everything(long)) < GROWTH * calls_of(lambda: ask_everything(short))


def ask_everything(text: str) -> None:
    half = len(text) // 2
    now = f"{text[:half]} x {text[half:]}"
    place_phrase(align_anew((text,), (now,)), 0, 10, len(text) - 9)
    fix_state(text, f"{text[:half]}y{text[half + 1 :]}", now)
    locate_quote(Quote(f"{text} mot", text, text, 5), (now,))
    locate_quote(Quote(f"{text[100:300]}zz", text[:64], text[:64], 5), (now,))
    locate_quote(Quote(f"{text[:3]} mot", text[:64], "", 5), (now,))
