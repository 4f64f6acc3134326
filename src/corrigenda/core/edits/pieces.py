"""What exactly changes between two wordings of a stretch, and which of their words are the same ones?"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from unicodedata import combining, normalize

from corrigenda.core.aligning import aligned, common_start
from corrigenda.core.wording import is_space, is_word


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of the text as seen, and its new wording; ``inside`` keeps an insertion in the word it belongs to."""

    start: int
    end: int
    text: str
    inside: str = ""


def sort_of(token: str) -> str:
    """Whether a token is a word, a space or a sign."""
    return "word" if is_word(token) else "space" if is_space(token) else "sign"


def trimmed(old: str, new: str, at: int) -> Piece:
    """A replacement without the letters that both wordings start or end with."""
    head = common_start(old, new)
    tail = common_start(old[head:][::-1], new[head:][::-1])
    inside = "" if head and tail else "left" if head else "right" if tail else ""
    return Piece(at + head, at + len(old) - tail, new[head : len(new) - tail], inside)


def trimmed_words(old: list[str], new: list[str], at: int) -> Piece:
    """A replacement without the tokens that both wordings start or end with."""
    head = common_start(old, new)
    tail = common_start(old[head:][::-1], new[head:][::-1])
    start, end = len("".join(old[:head])), len("".join(old[: len(old) - tail]))
    return Piece(at + start, at + end, "".join(new[head : len(new) - tail]))


def kept_words(old: list[str], new: list[str]) -> Iterator[tuple[int, int]]:
    """The words that both have, be it in another case or with other accents; the ends of both come last."""
    left, right = (
        [_anchor(word, f"< {i}") for i, word in enumerate(old)],
        [_anchor(word, f"> {i}") for i, word in enumerate(new)],
    )
    for step in aligned([*left, ""], [*right, ""]):
        if step.same:
            yield from zip(
                range(step.before_start, step.before_end),
                range(step.after_start, step.after_end),
                strict=True,
            )


def _anchor(token: str, otherwise: str) -> str:
    """What a word is known by; spaces and signs are never the same ones."""
    if not is_word(token):
        return otherwise
    return "".join(char for char in normalize("NFD", token.casefold()) if not combining(char))
