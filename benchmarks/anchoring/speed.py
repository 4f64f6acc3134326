"""How long does a whole alignment take, against the cheapest thing that could be done instead?

    python -m benchmarks.anchoring.speed [--rounds N]

Articles of 2, 20 and 200 KB are made up by a seeded program; two thirds of their paragraphs are edited, some are
deleted, inserted and moved: far more than life does. The yardstick, in the same run, is rapidfuzz's ``ratio`` of
every old paragraph against every new one. CPU time, median of the rounds, nothing cached between them.

Then, once each, what nobody writes but somebody may send: ten thousand blocks, and one block of a megabyte (aligned
with itself but for a word in the middle, a phrase placed in it, a fix compared, a quote of it sought).
"""

from __future__ import annotations

import argparse
import random
import statistics
import time
from collections.abc import Callable
from functools import partial
from textwrap import wrap

from rapidfuzz.fuzz import ratio

from corrigenda.core.anchoring import Quote, align, fix_state, locate_quote, place_block, place_phrase
from corrigenda.core.anchoring.alignment import align_anew

SIZES = (2_000, 20_000, 200_000)
_SYLLABLES = wrap(
    "babebibobucacecicodadedidofafilalelilomamemimonanenopapeporarerirosasesisotatetitovavevi", 2
)


def main() -> None:
    parser = argparse.ArgumentParser(prog="benchmarks.anchoring.speed", description="alignment speed")
    parser.add_argument("--rounds", type=int, default=7)
    rounds = parser.parse_args().rounds
    print(
        f"{'size':>8} {'blocks':>7} {'align, ms':>10} {'all ratios, ms':>15} {'ratio':>6} {'again, µs':>10} {'unchanged, µs':>14}"
    )
    for size in SIZES:
        print(_row(size, rounds))
    for name, work in hostile().items():
        print(f"{name:30} {_milliseconds(work, 1):8.0f} ms")


def _row(size: int, rounds: int) -> str:
    old, new = made_up_pair(size)
    align_anew(old, new)
    whole = _milliseconds(lambda: align_anew(old, new), rounds)
    yardstick = _milliseconds(lambda: [ratio(a, b) for a in old for b in new], min(3, rounds))
    align(old, new)
    again = _milliseconds(lambda: place_block(align(old, new), 0), rounds) * 1000
    align(old, list(old))
    unchanged = _milliseconds(lambda: place_block(align(old, list(old)), 0), rounds) * 1000
    figures = f"{whole:10.2f} {yardstick:15.2f} {whole / yardstick:6.2f} {again:10.0f} {unchanged:14.0f}"
    return f"{size:8} {len(old):7} {figures}"


def hostile() -> dict[str, Callable[[], object]]:
    """Questions made to take long, by name."""
    blocks, letters = 10_000, 1_000_000
    edited = [[f"a{n} {side}{n}" for n in range(blocks)] for side in "bc"]
    alike = [f"voir le fichier f{n}.py, ligne {n * 7}" for n in range(blocks)]
    long = {
        "one word": "mot " * (letters // 4),
        "many words": " ".join(f"mot{n % 5000}" for n in range(letters // 8)),
        "marks": "-.," * (letters // 3),
    }
    return {
        "10,000 blocks, all equal": lambda: align_anew(("x",) * blocks, ("x",) * (blocks - 1)),
        "10,000 blocks, all edited": lambda: align_anew(tuple(edited[0]), tuple(edited[1])),
        "10,000 blocks of one template": lambda: align_anew(tuple(alike), tuple(alike[7:] + alike[:3])),
        **{f"1 MB of {name}": partial(_ask_everything, text) for name, text in long.items()},
    }


def _ask_everything(text: str) -> None:
    half = len(text) // 2
    now = f"{text[:half]} x {text[half:]}"
    place_phrase(align_anew((text,), (now,)), 0, 10, len(text) - 9)
    fix_state(text, f"{text[:half]}y{text[half + 1 :]}", now)
    locate_quote(Quote(text[: half // 2], text, text, 5), (now,))


def made_up_pair(size: int, seed: int = 20) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """An article of ``size`` characters and what two thirds of its paragraphs' edits made of it."""
    chance = random.Random(seed)
    words = ["".join(chance.choices(_SYLLABLES, k=chance.randint(1, 4))) for _ in range(4_000)]
    weights = [1 / (rank + 3) for rank in range(len(words))]
    old: list[str] = []
    while sum(map(len, old)) < size:
        old.append(" ".join(chance.choices(words, weights, k=chance.choice((4, 30, 60, 90)))))
    new = []
    for text in old:
        fate = chance.random()
        if fate < 0.03:
            continue
        new.append(_edited(text, words, chance) if fate < 0.68 else text)
        if chance.random() < 0.03:
            new.append(" ".join(chance.choices(words, weights, k=40)))
    for _ in range(len(new) // 40):
        new.insert(chance.randrange(len(new)), new.pop(chance.randrange(len(new))))
    return tuple(old), tuple(new)


def _edited(text: str, words: list[str], chance: random.Random) -> str:
    share = chance.choice((0.03, 0.1, 0.3))
    return " ".join(chance.choice(words) if chance.random() < share else word for word in text.split())


def _milliseconds(work: Callable[[], object], rounds: int) -> float:
    taken = []
    for _ in range(rounds):
        began = time.process_time()
        work()
        taken.append((time.process_time() - began) * 1000)
    return statistics.median(taken)


if __name__ == "__main__":
    main()
