"""How a remark touches the paragraph that was picked: what it names of it, contradicts, or writes otherwise."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from rapidfuzz.distance import Levenshtein

from corrigenda.core.offtopic.families import kinds_of
from corrigenda.core.offtopic.reading import QUOTED, Reading
from corrigenda.core.offtopic.words import flat, plain_words

_NAMED = 4  # letters; shorter words are in every paragraph
_READ = 400  # words of the paragraph; what is longer is seldom one
_DENIES = {"not", "pas", "non", "never", "plus", "no", "isn", "wasn", "weren", "aren", "didn", "wisnae"}
_DENIED = 4  # words after a denial
_NAME = re.compile(r"(?<=[\w,;:’'»)] )[A-ZÀ-Ý][\w-]+")
# Pairs that are taken for each other and do not look alike.
_PAIRS = (
    "a as ou ont on ont ce se ces ses sa ca et est et ai son sont leur leurs peu peut peu peux peut "
    "peux fait fais suit suis dit dis to too to two of have of off were where an a less fewer quand "
    "quant was were is are has have do does did done they them he him she her le les la les un des un "
    "une du de au aux cet cette that who who whom this these "
)
_MIXED_UP = {frozenset(pair) for pair in zip(_PAIRS.split()[::2], _PAIRS.split()[1::2], strict=True)}


def traits_beside(reading: Reading, seen: str) -> tuple[dict[str, float], set[str]]:
    """The traits that a remark has beside a paragraph, and the words that both have."""
    there = plain_words(seen)[:_READ]
    if not there:
        return {}, set()
    here, paragraph = reading.plain, set(there)
    shared = paragraph.intersection(here)
    found = ["has", *_overlap(here, shared, there), *_figures(here, paragraph), *_kinds(here, paragraph)]
    found += _names(reading, seen, paragraph)
    found += _quotes(reading, there)
    found += _otherwise(here, there, shared)
    if _denied(here, shared):
        found.append("denies")
        if "other kind" in found or "figure other" in found:
            found.append("denies and tells")
    return {f"@{name}": 1.0 for name in found}, shared


def _overlap(here: Sequence[str], shared: set[str], there: Sequence[str]) -> Iterator[str]:
    telling = {word for word in here if _tells(word)}
    named = telling & shared
    yield f"share {int(5 * len(named) / len(telling)) if telling else 0}"
    yield f"named {min(len(named), 4)}"
    run = longest = 0
    turns = set(pairwise(there))
    for turn in pairwise(here):
        run = run + 1 if turn in turns else 0
        longest = max(longest, run)
    yield f"run {min(longest, 5)}"
    twice = {one for one, other in pairwise(there) if one == other}
    if twice & shared:
        yield "names the doubled"
        if any(one == other and one in twice for one, other in pairwise(here)):
            yield "says the doubled"
    if 0 < len(here) <= 3 and shared.issuperset(here):
        yield "nothing else"


def _tells(word: str) -> bool:
    return len(word) >= _NAMED or word[0].isdigit()


def _figures(here: Sequence[str], paragraph: set[str]) -> Iterator[str]:
    told = {word for word in here if word[0].isdigit()}
    if told & paragraph:
        yield "figure same"
    new = told - paragraph
    old = {word for word in paragraph if word[0].isdigit()}
    if new:
        yield "figure new"
    if new and old:
        yield "figure other"
        if any(len(one) == len(other) for one in new for other in old):
            yield "figure as long"
        if any(len(one) > 1 and sorted(one) == sorted(other) for one in new for other in old):
            yield "figure turned"


def _kinds(here: Sequence[str], paragraph: set[str]) -> Iterator[str]:
    told, stands = _by_kind(set(here)), _by_kind(paragraph)
    other = False
    for kind in told.keys() & stands.keys():
        if told[kind] - stands[kind]:
            other = True
            yield f"other {kind}"
        if told[kind] & stands[kind]:
            yield f"same {kind}"
    if other:
        yield "other kind"


def _by_kind(words: set[str]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for word in words:
        for kind in kinds_of(word):
            found.setdefault(kind, set()).add(word)
    return found


def _names(reading: Reading, seen: str, paragraph: set[str]) -> Iterator[str]:
    there = {flat(name) for name in _NAME.findall(seen)}
    here = {flat(name) for name in _NAME.findall(reading.text)}
    if there.intersection(reading.plain):
        yield "name same"
    if here - paragraph:
        yield "name new"
    if any(_alike(name, other) for name in here - paragraph for other in there):
        yield "name alike"


def _quotes(reading: Reading, there: Sequence[str]) -> Iterator[str]:
    stretch = f" {' '.join(there)} "
    for quoted in QUOTED.finditer(reading.text):
        words = plain_words(quoted[0])
        size = "short" if len(words) <= 3 else "middling" if len(words) <= 7 else "long"
        inside = f" {' '.join(words)} " in stretch
        yield f"quote {size} {'same' if inside else 'new'}"


def _denied(here: Sequence[str], shared: set[str]) -> bool:
    return any(
        word in shared and (_tells(word) or kinds_of(word))
        for at, denial in enumerate(here)
        if denial in _DENIES
        for word in here[at + 1 : at + _DENIED]
    )


def _otherwise(here: Sequence[str], there: Sequence[str], shared: set[str]) -> Iterator[str]:
    """What the remark writes a little otherwise than the paragraph: the right words, mostly."""
    pairs = list(_alike_pairs(here, there))
    new = {one for one, _, _ in pairs}
    yield from dict.fromkeys(f"alike {how}" for _, _, how in pairs)
    if pairs:
        yield f"alike of {int(math.log2(len(here) + 1))}"
        if len(new) > 1:
            yield "alike more"
        if here[0] in new:
            yield "alike first"
        if here[-1] in new:
            yield "alike last"
        both = {how for _, other, how in pairs if other in shared}
        if both:
            yield "both"
            yield f"both of {int(math.log2(len(here) + 1))}"
            yield from (f"both {how}" for how in sorted(both))
    following: dict[str, set[str]] = {}
    preceding: dict[str, set[str]] = {}
    for one, other in pairwise(there):
        following.setdefault(one, set()).add(other)
        preceding.setdefault(other, set()).add(one)
    for at, (one, other) in enumerate(pairwise(here)):
        after, before = following.get(one, ()), preceding.get(other, ())
        if (after and other not in after and any(_taken_for(other, word) for word in after)) or (
            before and one not in before and any(_taken_for(one, word) for word in before)
        ):
            yield "in its place"
        if at == 0 and len(one) >= _NAMED and after and other not in after:
            yield "goes on otherwise"


def _alike_pairs(here: Sequence[str], there: Sequence[str]) -> Iterator[tuple[str, str, str]]:
    by_start: dict[str, list[str]] = {}
    standing = set(there)
    for word in dict.fromkeys(there):
        by_start.setdefault(word[0], []).append(word)
    for one in dict.fromkeys(here):
        if one in standing or len(one) < 3 or not one[0].isalpha():
            continue
        for other in by_start.get(one[0], ()):
            how = _alike(one, other)
            if how:
                yield one, other, how
                break


def _taken_for(one: str, other: str) -> bool:
    return bool(_alike(one, other)) or frozenset((one, other)) in _MIXED_UP


def _alike(one: str, other: str) -> str:
    """How two flat words are alike: but for the ending, or but for a letter or two; else nothing."""
    short, long = (one, other) if len(one) <= len(other) else (other, one)
    if one == other or len(short) < 3 or len(long) - len(short) > 3:
        return ""
    common = 0
    for left, right in zip(short, long, strict=False):
        if left != right:
            break
        common += 1
    if common >= 3 and common >= len(short) - 2 and 2 * common >= len(long):
        return "ending"
    most = 1 if len(short) < 6 else 2
    return (
        "letters" if len(short) >= 4 and Levenshtein.distance(one, other, score_cutoff=most) <= most else ""
    )
