"""Where does the mistake that an edit mends stand in other texts, and what would it read like there?"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from unicodedata import normalize

from rapidfuzz.fuzz import ratio

from corrigenda.core.carrying import carry
from corrigenda.core.diff import Change, ChangeKind, word_diff
from corrigenda.core.wording import bare_words, fold_typography, is_space, is_word, tokens
from corrigenda.core.words import ErrorKind

Knows = Callable[[str], bool]

# What is wrong in one article may be wrong in another; a figure, a fact or a link is wrong where it stands.
REPEATED = frozenset(
    {ErrorKind.SPELLING, ErrorKind.NAME, ErrorKind.CAPTION, ErrorKind.TRANSLATION, ErrorKind.OTHER}
)
# More changes than these are a rewording, and a rewording is not repeated.
_MOST_CHANGES = 5
_LONGEST = 120
# A misspelt name is likelier its right form than another name, in per cent.
_MISSPELT = 60
_VOWELS = frozenset("aeiouyhœæ")
_ELIDING = frozenset(["le", "la", "de", "que", "je", "me", "te", "se", "ne", "ce"])
_QUOTES = (("«", "»"), ("“", "”"), ("„", "“"))


@dataclass(frozen=True, slots=True)
class Mistake:
    """Words and what they should read. ``is_telling``: they are hardly right anywhere, so that they are enough."""

    wrong: str
    right: str
    is_telling: bool


class Doubt(StrEnum):
    """Why a place wants a second look."""

    QUOTED = "quoted"
    ELISION = "elision"


@dataclass(frozen=True, slots=True)
class Occurrence:
    """The mistake at ``start`` to ``end`` (code points) of a text, and what shall stand there."""

    start: int
    end: int
    after: str
    doubts: tuple[Doubt, ...] = ()


def mistakes(before: str, after: str, knows: Knows | None = None) -> tuple[Mistake, ...]:
    """Each change of an edit as words to look for: bare, then with the word before it, after it, and both.

    ``knows`` tells whether a dictionary of the language has a word: « applaudissement » is wrong only after « les ».
    Nothing when the edit is a rewording, or mere typography.
    """
    changes = word_diff(before, after)
    changed = [change for change in changes if change.kind is not ChangeKind.EQUAL and not change.typographic]
    if len(changed) > _MOST_CHANGES:
        return ()
    found = [
        Mistake(wrong, right, _is_telling(wrong, right, knows))
        for at, change in enumerate(changes)
        if change in changed
        for wrong, right in _widths(changes, at)
    ]
    return tuple(dict.fromkeys(found))


def likeliest(found: Sequence[Mistake]) -> int:
    """Which of the mistakes to look for first: the shortest that is telling, else the longest. 0 of none."""
    telling = [at for at, mistake in enumerate(found) if mistake.is_telling]
    widest = max(range(len(found)), key=lambda at: len(found[at].wrong), default=0)
    return telling[0] if telling else widest


def occurrences(text: str, mistake: Mistake, *, is_quote: bool = False) -> tuple[Occurrence, ...]:
    """Where the mistake stands in a text: whole words, whatever the apostrophes and spaces between them.

    A capital at the start and capitals throughout are found too, and carried over; any other case is another word
    (a name). What reads right already is left out. One pass over a text that holds the words.
    """
    wrong = bare_words(mistake.wrong).casefold()
    if not is_word(wrong) or wrong not in bare_words(text).casefold():
        return ()
    return tuple(_occurrences(text, mistake, is_quote))


def mended(text: str, found: Sequence[Occurrence]) -> str:
    """The text with these occurrences replaced."""
    for one in sorted(found, key=lambda one: -one.start):
        text = text[: one.start] + one.after + text[one.end :]
    return text


def _widths(changes: Sequence[Change], at: int) -> Iterator[tuple[str, str]]:
    """The words of a change with no, one or two neighbours; those of the same sentence only."""
    change = changes[at]
    left = _last_word(changes[at - 1].before) if at else ""
    right = _first_word(changes[at + 1].before) if at + 1 < len(changes) else ""
    for head, tail in (("", ""), (left, ""), ("", right), (left, right)):
        wrong, mend = (head + change.before + tail).strip(), (head + change.after + tail).strip()
        says = any(map(is_word, tokens(wrong))) and mend
        if says and len(wrong) <= _LONGEST and bare_words(wrong) != bare_words(mend):
            yield wrong, mend


def _last_word(text: str) -> str:
    """The end of a text from its last word on, or nothing when a sign stands after that."""
    kept = ""
    for token in reversed(tokens(text)):
        if not (is_word(token) or is_space(token)):
            return ""
        kept = token + kept
        if is_word(token):
            return kept
    return ""


def _first_word(text: str) -> str:
    kept = ""
    for token in tokens(text):
        if not (is_word(token) or is_space(token)):
            return ""
        kept += token
        if is_word(token):
            return kept
    return ""


def _is_telling(wrong: str, right: str, knows: Knows | None) -> bool:
    words = [token for token in tokens(wrong) if is_word(token)]
    new = {fold_typography(token) for token in tokens(right)}
    gone = [word for word in words if fold_typography(word) not in new]
    if len(words) > 2:
        return True
    misspelt = ratio(wrong, right) >= _MISSPELT and len(wrong) > 3
    if misspelt and any(word[0].isupper() for word in gone):
        return True
    if knows is not None:
        return len(words) > 1 or any(len(word) > 2 and not knows(word) for word in gone)
    return len(words) > 1 and len(wrong) > 6


def _occurrences(text: str, mistake: Mistake, is_quote: bool) -> Iterator[Occurrence]:
    here = tokens(text)
    starts = [0]
    for token in here:
        starts.append(starts[-1] + len(token))
    folded = [_folded(token) for token in here]
    wrong, right = _pattern(mistake.wrong), _pattern(mistake.right)
    at = 0
    while at + len(wrong) <= len(here):
        end = at + len(wrong)
        as_here = _in_case(mistake, "".join(folded[at:end]))
        if as_here is None or _reads_right(folded, at, wrong, right):
            at += 1
            continue
        start, stop = starts[at], starts[end]
        stands = text[start:stop]
        after = carry(as_here.wrong, as_here.right, stands) or as_here.right
        yield Occurrence(start, stop, after, tuple(_doubts(text, start, here, at, stands, after, is_quote)))
        at = end


def _pattern(words: str) -> list[str]:
    return [_folded(token) for token in tokens(words)]


def _folded(token: str) -> str:
    return fold_typography(normalize("NFC", token))


def _in_case(mistake: Mistake, stands: str) -> Mistake | None:
    """The mistake in the case in which these words stand; None when they are others."""
    wrong, right = mistake.wrong, mistake.right
    if stands == _folded(wrong):
        return mistake
    if wrong.casefold() == right.casefold():
        return None
    for change in (_capital, str.upper):
        if stands == _folded(change(wrong)):
            return Mistake(change(wrong), change(right), mistake.is_telling)
    return None


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def _reads_right(folded: list[str], at: int, wrong: list[str], right: list[str]) -> bool:
    """Whether the words are part of the right ones already (« Jean » in « Jean-Luc »: another word; in « le Jean »)."""
    for offset in range(len(right) - len(wrong) + 1):
        if right[offset : offset + len(wrong)] == wrong:
            start = at - offset
            if start >= 0 and folded[start : start + len(right)] == right:
                return True
    return False


def _doubts(
    text: str, start: int, here: list[str], at: int, stands: str, after: str, is_quote: bool
) -> Iterator[Doubt]:
    if is_quote or _is_quoted(text, start):
        yield Doubt.QUOTED
    previous = _word_before(here, at)
    if previous and _opens(stands) != _opens(after):
        elided = previous[-1] in "'’ʼ"
        if elided != _opens(after) and (elided or previous.lower() in _ELIDING):
            yield Doubt.ELISION


def _is_quoted(text: str, start: int) -> bool:
    before, after = text[:start], text[start:]
    if before.count('"') % 2 and '"' in after:
        return True
    return any(
        before.rfind(opening) > before.rfind(closing) and closing in after for opening, closing in _QUOTES
    )


def _word_before(here: list[str], at: int) -> str:
    for token in reversed(here[max(0, at - 2) : at]):
        if is_word(token):
            return token
        if not is_space(token):
            return ""
    return ""


def _opens(words: str) -> bool:
    """Whether an article before these words is elided, as far as letters tell."""
    first = normalize("NFD", words.lower())[:1]
    return first in _VOWELS
