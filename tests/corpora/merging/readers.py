"""Imagines how different readers report one fix: what the burst test and the benchmark replay.

A reader rewords the block exactly, types only a piece of it, names both wordings, quotes the wrong one, tells only the
right one, says no more than "typo here", proposes something else for the same words, or picks the next block.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from corrigenda.core.merging import Said

NAMED = {
    "fr": (
        "« {wrong} » → « {right} »",
        "{right} au lieu de {wrong}",
        "« {right} » et non « {wrong} »",
        "« {wrong} » devrait être « {right} »",
        "Il faut écrire « {right} » et pas « {wrong} ».",
    ),
    "en": (
        "{wrong} -> {right}",
        '"{wrong}" should be "{right}"',
        "{right} instead of {wrong}",
        "It should read “{right}”, not “{wrong}”.",
        'replace "{wrong}" with "{right}"',
    ),
}
# Turns of phrase written after those above were tuned on: for real corrections alone, scored apart.
OTHERWISE_SAID = {
    "fr": (
        "Bonjour, je crois qu’il faut lire {right} (et pas {wrong}).",
        "{wrong} : c’est {right}",
        "ne dit-on pas {right} plutôt que {wrong} ?",
        "vous avez écrit {wrong}, il s’agit de {right}",
        "Erreur : {wrong}. Correct : {right}.",
        "{wrong}/{right}",
        "corriger {wrong} en {right} svp",
        "petite faute : « {wrong} » (il faut {right})",
        "Au lieu de {wrong}, mettre {right}",
        "il me semble que {wrong} s’écrit {right}",
        "On écrit {right}",
    ),
    "en": (
        "Hi, I think it should say {right} here (not {wrong}).",
        "{wrong}: should that be {right}?",
        "isn’t it {right} rather than {wrong}?",
        "You wrote {wrong}, but it’s {right}",
        "Wrong: {wrong}. Right: {right}.",
        "{wrong}/{right}",
        "please change {wrong} to {right}",
        "small typo: '{wrong}' (needs {right})",
        "Instead of {wrong}, put {right}",
        "{wrong} is spelled {right}",
        "Should read '{right}'",
    ),
}
QUOTED = {
    "fr": ("« {wrong} » : faute", "Erreur sur « {wrong} »", "« {wrong} » ne va pas"),
    "en": ('"{wrong}" is wrong', "Mistake in “{wrong}”", 'typo: "{wrong}"'),
}
VAGUE = {
    "fr": ("Il y a une faute ici.", "Coquille", "faute d’orthographe", "Moi aussi j’ai vu une erreur"),
    "en": ("There is a mistake here.", "typo", "me too", "spelling"),
}


@dataclass(frozen=True)
class Fix:
    """One true error of an article: the wrong words in a block, and the right ones."""

    block: int
    wrong: str
    right: str


def imagine(
    texts: Sequence[str], fix: Fix, language: str, rng: random.Random, *, vague: float = 0.05
) -> Said:
    """One reader's passage about a fix. ``vague``: how many say only that something is wrong."""
    ways: tuple[tuple[Callable[..., Said], float], ...] = (
        (_exact, 0.5),
        (_piece, 0.08),
        (_both, 0.2),
        (_wrong_one, 0.08),
        (_right_one, 0.06),
        (_otherwise, 0.03),
        (_next_block, 0.03),
        (_vague, vague),
    )
    way = rng.choices([way for way, _ in ways], [weight for _, weight in ways])[0]
    return way(texts, fix, language, rng)


def imagine_otherwise(texts: Sequence[str], fix: Fix, language: str, rng: random.Random) -> Said:
    """One reader's passage in turns of phrase that nothing was tuned on, or about an older copy of the block."""
    if rng.random() < 0.25:
        return _older_copy(texts, fix, language, rng)
    remark = rng.choice(OTHERWISE_SAID[language]).format(wrong=fix.wrong.strip(), right=fix.right.strip())
    return _say(texts, fix, remark)


def _older_copy(texts: Sequence[str], fix: Fix, language: str, rng: random.Random) -> Said:
    """The reader saw the block before somebody put a sentence in front of it, and rewords what they saw."""
    now = texts[fix.block]
    cut = now.find(". ", 0, max(0, now.index(fix.wrong) - 1)) + 2
    seen = now[cut:] if cut > 1 else now + {"fr": " (à suivre)", "en": " (to be continued)"}[language]
    proposal = seen.replace(fix.wrong, fix.right, 1)
    start = cut if cut > 1 else 0
    return Said(seen, proposal, "", "spelling", (fix.block,), start, len(now))


def _say(
    texts: Sequence[str], fix: Fix, remark: str = "", proposal: str = "", block: int | None = None
) -> Said:
    at = fix.block if block is None else block
    return Said(texts[at], proposal, remark, "spelling", (at,), 0, len(texts[at]))


def _exact(texts: Sequence[str], fix: Fix, language: str, rng: random.Random) -> Said:
    return _say(texts, fix, proposal=texts[fix.block].replace(fix.wrong, fix.right, 1))


def _piece(texts: Sequence[str], fix: Fix, language: str, rng: random.Random) -> Said:
    mended = texts[fix.block].replace(fix.wrong, fix.right, 1)
    at = texts[fix.block].index(fix.wrong)
    start = mended.rfind(" ", 0, max(0, at - 12)) + 1
    end = mended.find(" ", at + len(fix.right) + 12)
    return _say(texts, fix, proposal=mended[start : end if end > 0 else None])


def _both(texts: Sequence[str], fix: Fix, language: str, rng: random.Random) -> Said:
    return _say(texts, fix, rng.choice(NAMED[language]).format(wrong=fix.wrong, right=fix.right))


def _wrong_one(texts: Sequence[str], fix: Fix, language: str, rng: random.Random) -> Said:
    return _say(texts, fix, rng.choice(QUOTED[language]).format(wrong=fix.wrong))


def _right_one(texts: Sequence[str], fix: Fix, language: str, rng: random.Random) -> Said:
    words = texts[fix.block].replace(fix.wrong, fix.right, 1).split()
    at = len(texts[fix.block][: texts[fix.block].index(fix.wrong)].split())
    return _say(texts, fix, " ".join(words[max(0, at - 2) : at + len(fix.right.split()) + 1]))


def _otherwise(texts: Sequence[str], fix: Fix, language: str, rng: random.Random) -> Said:
    other = {"fr": "autre chose", "en": "something else"}[language]
    return _say(texts, fix, proposal=texts[fix.block].replace(fix.wrong, other, 1))


def _next_block(texts: Sequence[str], fix: Fix, language: str, rng: random.Random) -> Said:
    around = (fix.block - 1, fix.block + 1)
    beside = [block for block in around if 0 <= block < len(texts) and fix.wrong not in texts[block]]
    remark = NAMED[language][0 if language == "fr" else 1].format(wrong=fix.wrong, right=fix.right)
    return _say(texts, fix, remark, block=rng.choice(beside) if beside else None)


def _vague(texts: Sequence[str], fix: Fix, language: str, rng: random.Random) -> Said:
    return _say(texts, fix, rng.choice(VAGUE[language]))
