"""Which paragraphs left over live on inside another one: joined into it, or cut out of it?

Word pairs of the leftover are looked up among the changed paragraphs of the other article. One that holds most of
them is its home, if the words there are not already somebody else's: what a paragraph's own counterpart explains
cannot be explained twice.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from operator import add

from rapidfuzz.distance import LCSseq

from corrigenda.core.anchoring.likeness import shared

# Shares of the leftover's word pairs, and of its words among those yet unexplained, that must stand there.
_PAIRS_INSIDE = 0.6
_WORDS_UNEXPLAINED = 0.6
_FEWEST_WORDS = 3
# Fewer words than that must stand beside so many of their neighbour's.
_GLUE = 3
# Word-by-word residue needs memory for the product of both lengths; beyond it nothing is claimed.
_LARGEST_PRODUCT = 16_000_000
# A word pair that stands in more paragraphs than this tells nothing.
_COMMONEST = 12

Words = Callable[[int], str]


def find_homes(
    leftovers: Sequence[int],
    homes: Iterable[int],
    words: Words,
    home_words: Words,
    explained_by: Callable[[int], str],
    spare: Callable[[int], int],
    is_near: Callable[[int, int], bool],
) -> list[tuple[int, int, float]]:
    """(leftover, home, share of its words found there) for each leftover that has one home near it.

    ``spare`` is how many of a home's words its own counterpart, ``explained_by``, does not explain.
    """
    pairs_of = {n: _pairs(words(n)) for n in leftovers if len(words(n)) >= _FEWEST_WORDS}
    if not pairs_of:
        return []
    fewest = min(len(words(n)) for n in pairs_of)
    sought = set().union(*pairs_of.values())
    index: dict[str, list[int]] = {}
    for home in homes:
        if spare(home) >= _WORDS_UNEXPLAINED * fewest:
            for pair in sought & _pairs(home_words(home)):
                index.setdefault(pair, []).append(home)
    found = []
    for leftover, pairs in pairs_of.items():
        text = words(leftover)
        best = _best_home(pairs, index)
        if best is None or not is_near(leftover, best):
            continue
        share = _unexplained_share(text, home_words(best), explained_by(best))
        if share >= _WORDS_UNEXPLAINED:
            found.append((leftover, best, share))
    return found


def find_glued(
    leftovers: Sequence[int], home_of: Callable[[int], int | None], words: Words, home_words: Words
) -> list[tuple[int, int, float]]:
    """(leftover, home, 1) for the word or two that stand glued to a neighbour of theirs in its home: a title that
    was joined with the text below it. Too little to be recognised by itself."""
    found = []
    for n in leftovers:
        text = words(n)
        if not 0 < len(text) < _FEWEST_WORDS:
            continue
        for neighbour in (n + 1, n - 1):
            home = home_of(neighbour)
            if home is None or len(words(neighbour)) < _GLUE:
                continue
            beside = words(neighbour)
            together = text + beside[:_GLUE] if neighbour > n else beside[-_GLUE:] + text
            if together in home_words(home):
                found.append((n, home, 1.0))
                break
    return found


def _pairs(text: str) -> set[str]:
    return set(map(add, text, text[1:]))


def _best_home(pairs: set[str], index: dict[str, list[int]]) -> int | None:
    votes: Counter[int] = Counter()
    for pair in pairs:
        holders = index.get(pair, ())
        if len(holders) <= _COMMONEST:
            votes.update(holders)
    if not votes:
        return None
    (home, top), *others = sorted(votes.items(), key=lambda vote: (-vote[1], vote[0]))[:2]
    if top < _PAIRS_INSIDE * len(pairs) or (others and others[0][1] > 0.8 * top):
        return None
    return home


def _unexplained_share(text: str, home: str, explained: str) -> float:
    """The share of the text's words found, in order, in what the home's own counterpart leaves unexplained."""
    if len(home) * len(explained) > _LARGEST_PRODUCT:
        return 0.0
    if explained:
        operations = LCSseq.opcodes(explained, home)
        home = "".join(home[op.dest_start : op.dest_end] for op in operations if op.tag != "equal")
    return shared(text, home) / len(text)
