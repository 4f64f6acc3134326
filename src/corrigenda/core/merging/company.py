"""Where would the words of a remark stand in the text, if they were its correction? By kinship and company.

A remark is read as a piece of the text, as it should read, among words about the error: each of its words is tried at
each place where a kindred word stands, and the words around both tell how likely that is. « les habitants venus »
stands where « habitants venu » does, however many words of the text end like it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from corrigenda.core.merging.kin import CLOSE_NUMBERS, LIKELY, NAMES, kinship, letters, sort_of
from corrigenda.core.merging.standing import Standing
from corrigenda.core.merging.texts import Hit, Text
from corrigenda.core.merging.traits import counts_letters, trait_named
from corrigenda.core.merging.words import (
    Word,
    family_of,
    is_common,
    is_filler,
    is_jargon,
    is_number,
    is_telling,
    likeness,
    unaccented,
)

_ENOUGH = 1.2  # a kindred word in some company
_ALONE = 0.7  # a kindred word, where the remark is nothing else or the word is rare
_LONELY = 0.6  # the one word of a remark
_LEAD = 0.12  # the best place leads by so much, or nobody knows
_NEXT, _NEXT_COMMON = 0.8, 0.5  # the next word is the same
_SECOND = 0.3  # and the word after that
_NEARBY, _NEARBY_COMMON, _GAP = 0.4, 0.25, 4  # the next word stands within so many words
_AROUND, _REACH, _MOST_AROUND = 0.25, 6, 2  # telling words of the remark that stand within so many words
_ALSO_NAMED = 0.4  # the word there is in the remark, too
_ONLY = 0.4  # the text has no other number, day or month
_DATE = 0.5  # "the 8th" is a day of a month
_NAMESAKE = 0.6  # two names that look alike
_NAME_TOLD = 0.3  # the remark speaks of a name
_CASE, _CASE_TOLD = 0.7, 0.9  # the same word with another capital; the remark speaks of capitals
_INSTEAD, _BOTH_SIDES = 0.3, 1.1  # no kinship: company alone
_FEW = 4  # words besides those about errors: such a remark is nothing but the right words
_TOGETHER = 1.6  # the same letters with another space
_TRIED = 24  # words of a remark
_VERBS = frozenset({"written", "write", "read", "écrit", "écrite", "lu", "vu"})
_ORDINAL = re.compile(r"\d+(?:st|nd|rd|th|er|e)")


@dataclass(frozen=True, slots=True)
class Found:
    """A word of the remark and a place for it: ``sure`` when it has no other."""

    hit: Hit
    score: float
    sure: bool


@dataclass(frozen=True, slots=True)
class _Remark:
    words: tuple[Word, ...]
    said: tuple[str, ...]
    telling: frozenset[str]
    trait: str
    apart: frozenset[int]  # words set off by punctuation: « Sixième phrase : prenait »
    is_bare: bool
    is_of_a_name: bool


def corrected(words: Sequence[Word], text: Text) -> list[Found]:
    """The words of the text that a remark's words correct, surest first."""
    said = tuple(word.folded for word in words)
    about = [k for k, word in enumerate(said) if not is_jargon(word) and not counts_letters(said, k)]
    telling = frozenset(word for word in said if is_telling(word))
    remark = _Remark(
        tuple(words),
        said,
        telling,
        trait_named(said),
        frozenset(k for k in about if _is_apart(words, k)),
        len(about) <= _FEW,
        family_of(said, "") == "name",
    )
    standing = Standing(text)
    near = {i for word in telling for i in standing.places.get(word, ())}
    tried = [k for k in range(len(said)) if k in about or (len(said) <= _FEW and not counts_letters(said, k))]
    found = [one for k in tried[:_TRIED] for one in _places(remark, k, standing, near)]
    found += _rejoined(said, standing)
    if any(is_number(one.hit.after) for one in found):
        # A figure is the surer sign: « 87 % est le chiffre de janvier, en février c’est 84 % ».
        found = [one for one in found if sort_of(one.hit.after) not in ("day", "month")]
    return sorted(found, key=lambda one: -one.score)


def _rejoined(said: Sequence[str], standing: Standing) -> list[Found]:
    """The words that two words of the remark are together, or that a word of it is in one: « every day », "online"."""
    pairs = [" ".join(pair) for pair in pairwise(said) if min(map(len, pair)) > 1]
    places = [Hit(i, i + 1, pair) for pair in pairs for i in standing.spelt.get(letters(pair), ())]
    places += [Hit(i, i + 2, word) for word in said for i in standing.spelt_in_two.get(letters(word), ())]
    return [Found(hit, _TOGETHER, len(places) == 1) for hit in dict.fromkeys(places)]


def _places(remark: _Remark, k: int, standing: Standing, near: set[int]) -> Iterator[Found]:
    word = remark.said[k]
    text = standing.text
    here = standing.places.get(word, ())
    if here and is_number(word):
        return
    stands = max(
        (0.9 + _company(remark.said, k, text.words, i) for i in here if not _other_case(remark, k, text, i)),
        default=0.0,
    )
    scored: list[tuple[float, int]] = []
    for i in _kindred_places(remark, k, standing):
        company = _company(remark.said, k, text.words, i)
        kin = _kin(remark, k, standing, i, company)
        if kin:
            around = sum(_AROUND for other in near if other != i and abs(other - i) <= _REACH)
            scored.append((kin + company + min(around, _MOST_AROUND * _AROUND), i))
    if not scored and not here and is_telling(word) and not sort_of(word):
        scored = list(_instead(remark, k, standing))
    best = max(scored, default=(0.0, 0))[0]
    if best <= stands or best < _enough(remark, k, standing):
        return
    among = [one for one in scored if one[0] > best - _LEAD]
    for score, i in among:
        yield Found(Hit(i, i + 1, word), score, len(among) == 1)


def _kindred_places(remark: _Remark, k: int, standing: Standing) -> list[int]:
    """The places of words that may be kindred, and of the same word with another capital."""
    word = remark.said[k]
    places = [i for there in standing.kindred(word) for i in standing.places[there]]
    places += [i for i in standing.places.get(word, ()) if _other_case(remark, k, standing.text, i)]
    if remark.words[k].raw[0].isupper() and k > 0:
        places += [i for i in standing.capitals if standing.text.words[i] != word]
    return sorted(set(places))


def _is_apart(words: Sequence[Word], k: int) -> bool:
    """Whether a word ends a clause and begins it, or follows words about errors: « On écrit leur »."""
    before = k == 0 or words[k].start - words[k - 1].end > 1
    led_in = k > 0 and is_jargon(words[k - 1].folded) and not is_filler(words[k].folded)
    after = k == len(words) - 1 or words[k + 1].start - words[k].end > 1
    return (before or led_in) and after


def _enough(remark: _Remark, k: int, standing: Standing) -> float:
    word = remark.said[k]
    if len(remark.said) == 1:
        return _LONELY
    if remark.is_bare or k in remark.apart:
        return _ALONE
    if word in standing.places or is_common(word):
        return _ENOUGH
    return CLOSE_NUMBERS if sort_of(word) else _ALONE


def _kin(remark: _Remark, k: int, standing: Standing, i: int, company: float) -> float:
    """The kinship of a word of the remark with one of the text; 0.0 when their company is too poor for it."""
    text = standing.text
    word, there = remark.said[k], text.words[i]
    if word == there:
        return _CASE_TOLD if remark.trait == "capital" else _CASE
    kin = kinship(word, there)
    if word == "an" and not _before_vowel(text, i):
        return 0.0
    if is_common(word) or is_jargon(word):
        bare = not remark.telling and _may_be_meant(remark, word)
        # « Il y a une faute » says nothing of the « à une » that the text has.
        least = _NEXT if is_filler(word) and any(map(is_jargon, remark.said)) else _NEARBY_COMMON
        return kin if company >= least or bare or k in remark.apart else 0.0
    if _are_names(remark, k, text, i) and not sort_of(word):
        kin = likeness(word, there)
        kin = (
            kin + _NAMESAKE
            if kin >= LIKELY
            else max(kin / 2, NAMES) + (_NAME_TOLD if remark.is_of_a_name else 0.0)
        )
    elif kin < LIKELY and not company and not sort_of(word) and k not in remark.apart:
        return 0.0
    if kin and word not in standing.places:
        kin += _ALSO_NAMED if there in remark.said and not is_common(there) else 0.0
        kin += _of_its_sort(word, standing, i)
    return kin


def _instead(remark: _Remark, k: int, standing: Standing) -> Iterator[tuple[float, int]]:
    """Where a word that has no kin in the text would stand by its company alone: « seuil bas » for « seuil haut »."""
    least = _NEXT if len(remark.telling) <= _FEW else _BOTH_SIDES
    text = standing.text.words
    beside = {
        i - step
        for step in (-1, 1)
        for i in standing.places.get(_at(remark.said, k + step), ())
        if 0 <= i - step < len(text)
    }
    for i in sorted(beside):
        company = _company(remark.said, k, text, i)
        if company >= least and is_telling(text[i]) and text[i] not in remark.said:
            yield _INSTEAD + company, i


def _may_be_meant(remark: _Remark, word: str) -> bool:
    """Whether a common word of a remark without any other may be the right one: not the « un » of « un accent »."""
    if is_jargon(word):
        return len(remark.said) == 1 and word in _VERBS
    if remark.trait == "accent":
        return word != unaccented(word)
    return not is_filler(word) or not any(map(is_jargon, remark.said))


def _of_its_sort(word: str, standing: Standing, i: int) -> float:
    sort = sort_of(word)
    if not sort:
        return 0.0
    only = len(standing.of_sort(sort)) == 1
    beside = [_at(standing.text.words, i + step) for step in (-1, 1)]
    is_date = _ORDINAL.fullmatch(word) and any(sort_of(there) == "month" for there in beside)
    return (_ONLY if only else 0.0) + (_DATE if is_date else 0.0)


def _company(said: Sequence[str], k: int, text: Sequence[str], i: int) -> float:
    score = 0.0
    for step in (-1, 1):
        one = _at(said, k + step)
        if one and one == _at(text, i + step):
            score += _NEXT_COMMON if is_common(one) else _NEXT
            second = _at(said, k + 2 * step)
            score += _SECOND if second and second == _at(text, i + 2 * step) else 0.0
        elif one and one in (text[max(0, i - _GAP) : i] if step < 0 else text[i + 1 : i + 1 + _GAP]):
            score += _NEARBY_COMMON if is_common(one) else _NEARBY
    return score


def _at(words: Sequence[str], index: int) -> str:
    return words[index] if 0 <= index < len(words) else ""


def _are_names(remark: _Remark, k: int, text: Text, i: int) -> bool:
    one, other = remark.words[k].raw, text.raw[i]
    alike = likeness(remark.said[k], text.words[i]) >= LIKELY
    return one[0].isupper() and other[0].isupper() and (k > 0 or alike) and (i > 0 or alike)


def _other_case(remark: _Remark, k: int, text: Text, i: int) -> bool:
    """Whether the same word has another first letter there; a capital that opens a remark or a text tells nothing."""
    one, other = remark.words[k].raw[0], text.raw[i][0]
    if one == other or i == 0 or not is_telling(remark.said[k]):
        return False
    return one.islower() or k > 0 or remark.trait == "capital"


def _before_vowel(text: Text, i: int) -> bool:
    following = _at(text.words, i + 1)
    return bool(following) and following[0] in "aeiouh8"
