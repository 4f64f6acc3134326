"""May one word stand where another does, as its correction? What sort of change would that be?"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import chain

from rapidfuzz.distance import DamerauLevenshtein

from corrigenda.core.dates import MONTHS, WEEKDAYS
from corrigenda.core.merging.words import is_number, likeness, unaccented

ACCENT = 0.95  # the same letters: nothing but an accent, an apostrophe or a hyphen between the two
CONFUSED = 0.9  # two words that are taken for each other, by ear or by grammar
_KIND = 0.75  # two days, two months, two numbers: what readers correct most often after spelling
CLOSE_NUMBERS = 0.9  # one digit other, or two turned round
_OTHER_LENGTH = 0.6  # of numbers
_NEAR = 0.7  # two spellings, or two forms, of one word
LIKELY = 0.8  # so alike, two words need no company
_FORM = 0.6  # irregular forms: took, taken
NAMES = 0.5  # two capitalised words: company must decide
_FORM_LETTERS = 3
_ENDING = 3  # letters
_SAME_STEM = 0.1

# Each line holds words that are taken for each other: homophones, and the forms of verbs that readers correct.
_CONFUSED = """
their there they're / to too two / its it's / your you're / then than / of have off / were where was / whose who's
a an / is are / was were / has have had as / do does don't doesn't / did done / whom who which / by buy / lose loose
accept except / affect effect affected effected / lead led / principal principle / this these / that than / much many
further farther / know now no / on ont / et est / ou où / la là l'a / a à as / ce se ceux / ces ses c'est s'est
son sont / ma m'a / ta t'a / mes mais / peu peut peux / sa ça / quel qu'elle quelle / on n' / leur leurs / dans d'en
sur sûr / du dû / des dès / pres près prêt / quand quant qu'en / si s'y / ni n'y / sans s'en c'en / eut eût / fut fût
soit soient soi / ai est et / il ils / elle elles / tout tous toute toutes / as have / had have has
"""
_ALIKE: dict[str, frozenset[str]] = {}
for _group in re.split(r"[/\n]", _CONFUSED):
    for _word in _group.split():
        _ALIKE[_word] = _ALIKE.get(_word, frozenset()) | frozenset(_group.split())

_DAYS, _MONTHS = (frozenset(chain(*names.values())) for names in (WEEKDAYS, MONTHS))
_UNITS = {
    "fr": "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit"
    " dix-neuf vingt",
    "en": "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
    " eighteen nineteen twenty",
}
_TENS = {
    "vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60, "soixante-dix": 70, "quatre-vingt": 80,
    "quatre-vingts": 80, "cent": 100, "cents": 100, "mille": 1000, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60,
    "seventy": 70, "eighty": 80, "ninety": 90, "hundred": 100, "thousand": 1000, "second": 2, "dozen": 12, "quart": 4,
    "tiers": 3, "quarter": 4, "third": 3,
}  # fmt: skip
_VALUES = {word: n for words in _UNITS.values() for n, word in enumerate(words.split())} | _TENS
_NOT_DIGITS = re.compile(r"[^\d]")


@lru_cache(maxsize=4096)
def value_of(word: str) -> int | None:
    """The number that a folded word is, in digits or in letters; None for other words."""
    if is_number(word):
        return int(_NOT_DIGITS.sub("", word)[:18])
    if word in _VALUES:
        return _VALUES[word]
    head, _, tail = word.rpartition("-")
    if head in _TENS and tail in _VALUES and _VALUES[tail] < 20:
        return _TENS[head] + _VALUES[tail]
    return None


@lru_cache(maxsize=4096)
def sort_of(word: str) -> str:
    """``day``, ``month`` or ``number``; empty for other words. « un » is an article before it is a number."""
    if word in _DAYS:
        return "day"
    if word in _MONTHS:
        return "month"
    return "number" if word not in ("un", "une", "one") and value_of(word) is not None else ""


def taken_for(word: str) -> frozenset[str]:
    """The words that a folded word is confused with, and itself."""
    return _ALIKE.get(word, frozenset())


@lru_cache(maxsize=8192)
def kinship(wanted: str, there: str) -> float:
    """How likely one folded word corrects another, by the two alone: 0..1."""
    if wanted == there:
        return 0.0
    if wanted.removesuffix("'s") == there.removesuffix("'s"):
        return _FORM
    sort = sort_of(wanted)
    if sort and sort == sort_of(there) and (sort != "number" or value_of(wanted) != value_of(there)):
        return _kinship_of_numbers(wanted, there) if sort == "number" else _KIND
    bare, other = unaccented(wanted), unaccented(there)
    if letters(bare) == letters(other):
        return ACCENT
    if there in taken_for(wanted):
        return CONFUSED
    if is_number(wanted) or is_number(there):
        return 0.0
    return _spelling(bare, other)


def letters(word: str) -> str:
    """A word without its hyphens and apostrophes."""
    return word.replace("-", "").replace("'", "").replace(" ", "")


def _kinship_of_numbers(wanted: str, there: str) -> float:
    if is_number(wanted) and is_number(there):
        one, other = (_NOT_DIGITS.sub("", word) for word in (wanted, there))
        if DamerauLevenshtein.distance(one, other) == 1:
            return CLOSE_NUMBERS
        return _KIND if len(one) == len(other) else _OTHER_LENGTH
    return _KIND if is_number(wanted) == is_number(there) else _NEAR


def _spelling(wanted: str, there: str) -> float:
    short, long = sorted((wanted, there), key=len)
    alike = likeness(wanted, there)
    if len(short) < 2:
        return 0.0
    if len(short) <= _FORM_LETTERS or len(long) <= _FORM_LETTERS:
        return 0.8 if long[:-1] == short and long[-1] in "estxdn" else 0.0
    same = next((k for k, (a, b) in enumerate(zip(wanted, there, strict=False)) if a != b), len(short))
    if alike >= _NEAR:
        # What readers correct most is the end of a word.
        return min(alike + (_SAME_STEM if same >= len(short) - 1 else 0.0), 0.9)
    if same >= max(4, len(short) - 1) and len(long) - len(short) <= _ENDING:
        return 0.8
    return _FORM if same and alike >= 0.5 and len(long) <= 8 else 0.0
