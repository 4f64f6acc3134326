"""Weighs the signs in a remark."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from dataclasses import dataclass

from rapidfuzz.fuzz import ratio

from corrigenda.core.offtopic.signs import SIGNS, Topic
from corrigenda.core.offtopic.terms import flat, speaks_of_text, speaks_of_world

# From this score on the reader is asked. Low enough for seven in ten of what reaches the desk to be about an error,
# high enough to ask hardly anybody who reports one (tests/corpora/offtopic).
ASK = 0.6
_READ = 2_000  # what is read of a long remark
_LONG = 8  # words; so many without any sign of an error are seldom about one
# What a remark about the text names: a figure, a quoted word, a name in the middle of a sentence.
_PARTICULAR = re.compile(r"\d|[«»“”\"]|(?<=[\w,;:’'] )[A-ZÀ-Ý]\w|[/*>→]|\bits\b")
_DOUBLED = re.compile(r"\b(\w+) \1\b", re.IGNORECASE)
_OF_TEXT = 0.3  # a word of those who speak of a text
_OF_WORLD = 0.4  # each manner of those who speak of the world, where nothing tells an error
_BARE = 3  # words; so few may be the right words and nothing else
_SPELLINGS = 0.9
_TERSE = 14  # words; in more of them two that look alike are nothing special
_LETTERS = 4
_LIKE = 82  # per cent; « votre » and « notre » are less alike
_WORD = re.compile(r"\w[\w’'-]*")


@dataclass(frozen=True, slots=True)
class Finding:
    """The likeliest topic (None: an error in the text), its score, and the words that spoke for it."""

    topic: Topic | None
    score: float
    signs: tuple[str, ...] = ()

    @property
    def asks(self) -> bool:
        """Whether the reader should be asked if this is about an error in the text. Never the person concerned."""
        return self.topic not in {None, Topic.PERSON_CONCERNED} and self.score >= ASK


def sort_out(
    remark: str, *, points_at_text: bool = False, names_text: bool = False, kind: str = ""
) -> Finding:
    """What a remark without a proposal is about.

    ``points_at_text``: it tells right words beside words of the picked block (core.merging); ``names_text``: it names
    some of them at least; ``kind``: what the reader ticked.
    """
    remark = unicodedata.normalize("NFC", remark)[:_READ]
    plain = flat(remark)
    weights: dict[Topic | None, float] = defaultdict(float)
    words: dict[Topic | None, list[str]] = defaultdict(list)
    for sign in SIGNS:
        found = sign.pattern.search(plain)
        if found is not None:
            weights[sign.topic] += sign.weight
            words[sign.topic].append(remark[found.start() : found.end()].strip())
    spellings = _two_spellings(plain)
    if spellings:
        weights[None] += _SPELLINGS
        words[None].append(spellings)
    of_text = speaks_of_text(plain)
    weights[None] += _OF_TEXT * of_text
    weights[None] += _for_an_error(points_at_text, kind)
    weights[Topic.OPINION] += _manner(remark, bool(words[None]) or points_at_text or names_text or of_text)
    topic = max(Topic, key=lambda topic: weights[topic])
    score = weights[topic] - weights[None]
    if not (words[None] or points_at_text or names_text):
        score += _OF_WORLD * speaks_of_world(plain)  # it makes a topic surer and tells none from another
    return Finding(topic if score > 0 else None, round(max(score, 0.0), 2), tuple(words[topic]))


def _two_spellings(remark: str) -> str:
    """Two words that differ by a letter or two, as when the wrong one and the right one are told; else nothing."""
    words = _WORD.findall(remark)
    if len(words) > _TERSE:
        return ""
    for i, one in enumerate(words):
        for other in words[i + 1 :]:
            short, long = sorted((one.casefold(), other.casefold()), key=len)
            if len(short) >= _LETTERS and not long.startswith(short) and ratio(short, long) >= _LIKE:
                return f"{one} {other}"
    return ""


def _for_an_error(points_at_text: bool, kind: str) -> float:
    ticked = kind in {"spelling", "number", "name", "link", "caption", "quotation", "translation"}
    return 1.2 * points_at_text + 0.4 * ticked


def _manner(remark: str, tells_an_error: bool) -> float:
    """How it is said: many words that tell no error, exclamations, questions."""
    size = len(_WORD.findall(remark))
    if (
        not tells_an_error
        and _BARE < size <= _LONG
        and not _PARTICULAR.search(remark)
        and not _DOUBLED.search(remark)
    ):
        return ASK  # a short remark that names nothing and tells no error may be about anything
    loud = 0.2 if re.search(r"[!?](?:\s|$)", remark) else 0.0
    return loud + (0.5 if size >= _LONG and not tells_an_error else 0.0)
