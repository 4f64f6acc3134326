"""Which words does a remark point at: quoted, told beside the right ones, or merely mentioned?"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from corrigenda.core.merging.company import corrected
from corrigenda.core.merging.directions import directed
from corrigenda.core.merging.kin import LIKELY, kinship
from corrigenda.core.merging.spots import Spot, Strength
from corrigenda.core.merging.stretches import Stretch
from corrigenda.core.merging.texts import Hit, Text
from corrigenda.core.merging.traits import is_letters, trait_named
from corrigenda.core.merging.words import (
    SIGN,
    family_of,
    folded,
    folded_words,
    is_filler,
    is_jargon,
    is_number,
    is_telling,
    likeness,
    words_of,
)

# What is read of a long remark; an error is named at its start, and the work stays small.
_READ = 1000
_FEW = 2  # own words; a remark with more says something of substance, even when it names no word of the text
_PHRASE = (3, 12)  # words in a remark that may be a phrase of the text, typed as it should read
_HEAD = re.compile(r"\s*([^:=]{3,40}?)\s*[:=]\s")
_SURELY = 1.2
_CLOSE = 0.3  # of the best place
_WANTED = 12  # words of a remark that are looked for by their likeness

_QUOTED = re.compile(
    r"«\s*([^«»]{1,200})»|“([^“”]{1,200})”|\"([^\"]{1,200})\"|(?<!\w)['‘]([^'‘’]{1,80})['’](?!\w)"
)
# A punctuation mark that stands where a word would: « change . to ; », ") is spelled –".
_MARK = re.compile(
    r"(?:^|\b(?:to|by|than|not|say|read|put|change|replace|spell?ed|spelt|wrote|par|en|que|de|pas|mettre|corriger|remplacer|s['’]écrit|"
    r"écrit|lire)\s+)[«“\"'‘(]?\s*[.,;:()–—-]{1,3}(?=[\s.?)»”\"'’]|$)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Remark:
    """What a remark says of the text; ``words`` are its own telling words, ``vague``: it has hardly any."""

    spots: tuple[Spot, ...] = ()
    words: tuple[str, ...] = ()
    family: str = ""
    vague: bool = True


def read_remark(remark: str, kind: str, here: Stretch, beside: Sequence[Stretch]) -> Remark:
    """What a remark about a block points at there, or else in the blocks beside it (by quoted or by sure words only)."""
    remark = remark[:_READ]
    words = folded_words(remark)
    spots = _told(remark, Text(here), [Text(stretch) for stretch in beside])
    own = tuple(dict.fromkeys(word for word in words if is_telling(word) and not is_letters(word)))
    family = _family(remark, words, own, kind)
    says_no_more = not words or family == SIGN or _is_of_errors(words)
    if not own and not says_no_more:
        own = tuple(dict.fromkeys(words))
    vague = len(own) <= _FEW and says_no_more and not _QUOTED.search(remark)
    return Remark(tuple(spots), own, family, vague=vague)


def _told(remark: str, text: Text, others: Sequence[Text]) -> list[Spot]:
    """The words that a remark points at, by its turns of phrase, its quotes, or its own words, surest first."""
    quoted = [phrase for phrase in _quoted(remark) if phrase]
    spots = _spots(directed(remark, text) or directed(remark, text, swapped=not quoted), text)
    if quoted:
        return spots or _from_quotes(remark, quoted, [text, *others]) or _hinted(remark, text)
    if spots:
        return spots if any(map(_is_kindred, spots)) else _rather(spots, _surely(remark, text))
    return _hinted(remark, text) or _first(_surely(remark, other) for other in others)


def _is_of_errors(words: Sequence[str]) -> bool:
    """Whether words speak of errors and of what they may not name: no word that could be the right one."""
    said = all(is_jargon(word) or is_filler(word) or is_telling(word) for word in words)
    return said and any(map(is_jargon, words))


def _family(remark: str, words: list[str], own: Sequence[str], kind: str) -> str:
    if len(own) <= _FEW and _MARK.search(remark):
        return SIGN
    return trait_named(words) or family_of(words, kind)


def _first(found: Iterable[list[Spot]]) -> list[Spot]:
    return next((spots for spots in found if spots), [])


def _from_quotes(remark: str, quoted: Sequence[Sequence[str]], texts: Sequence[Text]) -> list[Spot]:
    """What a remark with quoted words points at, surest first: in the picked block, or else beside it."""
    return (
        _first(_spots(directed(remark, other), other) for other in texts[1:])
        or _spots(directed(remark, texts[0], swapped=True), texts[0])
        or _first(_exactly(quoted, text) for text in texts)
        or _first(_meant(quoted, text) for text in texts)
    )


def _exactly(quoted: Sequence[Sequence[str]], text: Text) -> list[Spot]:
    return [
        spot for phrase in quoted for spot in _spots(text.exactly([folded(word) for word in phrase]), text)
    ]


def _meant(quoted: Sequence[Sequence[str]], text: Text) -> list[Spot]:
    """Quoted words that are like words of the text are what is wanted there."""
    hits = [hit for phrase in quoted for hit in _like(phrase, text)]
    return [text.spot(hit, Strength.NAMED) for hit in hits]


def _like(phrase: Sequence[str], text: Text) -> list[Hit]:
    return text.nearly([folded(word) for word in phrase]) or text.beside(phrase)


def _spots(hits: Sequence[Hit], text: Text) -> list[Spot]:
    strength = Strength.NAMED if len(hits) == 1 else Strength.MENTIONED
    return [text.spot(hit, strength) for hit in hits]


def _quoted(remark: str) -> Iterator[list[str]]:
    """The words of each quoted part, as typed."""
    for match in _QUOTED.finditer(remark):
        yield _raw(next(filter(None, match.groups())))


def _raw(text: str) -> list[str]:
    return [word.raw for word in words_of(text)]


def _hinted(remark: str, text: Text) -> list[Spot]:
    """Without quotes: right words beside words of the text, another number, a better spelling, or plain words."""
    kindred = _headed(remark, text) or _repeated(remark, text) or _kindred(remark, text)
    if kindred:
        return kindred
    raw = _raw(remark)
    words = [folded(word) for word in raw]
    if figures := _figures(words, text):
        return _spots(figures, text)
    telling = [word for word in dict.fromkeys(words) if is_telling(word)]
    absent = [word for word in telling if word not in text.words]
    wanted = _numbers(words, text) or text.beside(raw) or _phrase(raw, text) or _spellings(absent, text)
    if wanted:
        strength = Strength.NAMED if len(wanted) <= 2 else Strength.MENTIONED
        return [text.spot(hit, strength) for hit in wanted]
    hits = _runs([i for i, word in enumerate(text.words) if word in telling])
    strength = Strength.NAMED if len(hits) == 1 else Strength.MENTIONED
    return [text.spot(Hit(hit.first, hit.last, " ".join(absent)), strength) for hit in hits]


def _headed(remark: str, text: Text) -> list[Spot]:
    """The word of the text that a remark begins with and then speaks of: « jetais = 1re personne »."""
    head = _HEAD.match(remark)
    telling = [word for word in folded_words(head[1]) if is_telling(word)] if head else []
    hits = text.exactly(telling) if len(telling) == 1 and not is_number(telling[0]) else []
    return [text.spot(hit, Strength.NAMED) for hit in hits if len(hits) == 1]


def _repeated(remark: str, text: Text) -> list[Spot]:
    """The doubled word of the text, where a remark says that a word is repeated or is nothing but that word twice."""
    words = folded_words(remark)
    twice = len(words) == 2 and words[0] == words[1]
    if trait_named(words) != "repeated" and not twice:
        return []
    hits = text.doubled()
    return [text.spot(hit, Strength.NAMED) for hit in hits if len(hits) == 1]


def _kindred(remark: str, text: Text) -> list[Spot]:
    """The words that a remark's words correct: named when they have one place, mentioned when they may have several."""
    found = corrected(words_of(remark), text)
    best = [one for one in found if one.score > found[0].score - _CLOSE]
    sure = len(best) <= 2 and all(one.sure for one in best)
    hits = dict.fromkeys(one.hit for one in best)
    return [text.spot(hit, Strength.NAMED if sure else Strength.MENTIONED) for hit in hits]


def _surely(remark: str, text: Text) -> list[Spot]:
    """The one word that a remark surely corrects."""
    found = corrected(words_of(remark), text)
    return [text.spot(one.hit, Strength.NAMED) for one in found[:1] if one.sure and one.score >= _SURELY]


def _rather(told: list[Spot], sure: list[Spot]) -> list[Spot]:
    """What a turn of phrase tells, or the place of a word that looks like the one it wants: « le nom de la maire s’écrit
    Brissacq » speaks of Brissac."""
    wanted = {word for spot in told for word in folded_words(spot.after)}
    if not sure:
        return told
    alike = sure[0].after in wanted and likeness(folded(sure[0].before), sure[0].after) >= LIKELY
    return sure if alike or is_number(sure[0].after) else told


def _is_kindred(spot: Spot) -> bool:
    """Whether what is wanted looks like a correction of what stands there."""
    pairs = zip(folded_words(spot.before), folded_words(spot.after), strict=False)
    return any(one == other or kinship(other, one) for one, other in pairs)


def _figures(words: Sequence[str], text: Text) -> list[Hit]:
    """The one figure of the text that a remark repeats when it wants no other: « le 14 mars était un dimanche »."""
    said = {word for word in words if is_number(word)}
    if not said or not said <= set(text.words):
        return []
    places = [i for i, word in enumerate(text.words) if word in said]
    return [Hit(i, i + 1) for i in places if len(places) == 1]


def _phrase(raw: Sequence[str], text: Text) -> list[Hit]:
    """A remark that is nothing but a phrase of the text, as it should read."""
    if not _PHRASE[0] <= len(raw) <= _PHRASE[1]:
        return []
    return text.as_typed(raw) or text.nearly([folded(word) for word in raw])


def _numbers(words: Sequence[str], text: Text) -> list[Hit]:
    """One number that the text has not: it replaces the one that is named, else the only one of its length."""
    said = [word for word in dict.fromkeys(words) if is_number(word)]
    wanted = [word for word in said if word not in text.words]
    if len(wanted) != 1:
        return []
    named = [i for i, word in enumerate(text.words) if word in said]
    alike = named or [
        i for i, word in enumerate(text.words) if is_number(word) and len(word) == len(wanted[0])
    ]
    return [Hit(alike[0], alike[0] + 1, wanted[0])] if len(alike) == 1 else []


def _spellings(absent: Sequence[str], text: Text) -> list[Hit]:
    longer = [word for word in absent if not is_number(word)]
    return [hit for word in longer[:_WANTED] for hit in text.nearly([word])]


def _runs(places: Sequence[int]) -> list[Hit]:
    """Neighbouring places as one."""
    runs: list[Hit] = []
    for place in places:
        if runs and runs[-1].last == place:
            runs[-1] = Hit(runs[-1].first, place + 1)
        else:
            runs.append(Hit(place, place + 1))
    return runs
