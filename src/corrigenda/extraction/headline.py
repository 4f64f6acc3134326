"""Which segment is the article's headline, and which its standfirst?"""

from __future__ import annotations

import re
from collections.abc import Sequence

from turbohtml import Element

from corrigenda.core.blocks import BlockKind
from corrigenda.extraction.labels import is_byline
from corrigenda.extraction.marks import ancestors_and_self, is_introduction, is_standfirst
from corrigenda.extraction.weighing import Weighed

_LETTERS = re.compile(r"\w+")
_LONGEST_HEADLINE = 60  # words
_MOST_DATE_LINE = 12  # words
_H1 = 3.0
_OTHER_HEADING = 1.0
_SAYS_HEADLINE = re.compile(
    r"head-?line|(entry|post|article|story|page)[-_]?title|(^|[-_])title($|[-_])", re.I
)


def find_headline(weighed: Sequence[Weighed], titles: Sequence[str], first_prose: int) -> int | None:
    """The index of the headline's segment; None when the page shows none.

    What agrees with the page's own title (its JSON-LD, Open Graph or ``<title>``) wins, a heading of the first
    level before another, and what stands shortly before the article's first prose before what stands elsewhere.
    """
    best: tuple[float, int] | None = None
    for index, one in enumerate(weighed):
        score = _score(one, titles)
        if score <= 0:
            continue
        score -= min(abs(first_prose - index), 50) / 50 + (0.5 if index > first_prose else 0)
        if best is None or score > best[0]:
            best = (score, index)
    return best[1] if best else None


def find_standfirst(weighed: Sequence[Weighed], start: int, first_prose: int, description: str) -> list[int]:
    """Indexes of what introduces the article, between its headline and its first prose.

    The first prose itself only when it calls itself so: descriptions often repeat a first paragraph.
    """
    told = _folded(description)
    found = [
        index
        for index in range(start, min(first_prose, len(weighed)))
        if _is_sentence(weighed[index])
        and not (weighed[index].words <= _MOST_DATE_LINE and is_byline(weighed[index].segment.text))
        and (_is_introduced(weighed[index]) or _is_told(weighed[index].segment.text, told))
    ]
    if first_prose < len(weighed) and is_standfirst(weighed[first_prose].segment.element):
        found.append(first_prose)
    return found


def likeness(text: str, title: str) -> float:
    """How much of each other's words a text and a title share, in [0, 1]; titles carry the site's name too."""
    words, others = set(_LETTERS.findall(text.lower())), set(_LETTERS.findall(title.lower()))
    if not words or not others:
        return 0.0
    common = len(words & others)
    return 0.7 * common / len(words) + 0.3 * common / len(others)


def _score(one: Weighed, titles: Sequence[str]) -> float:
    if not 0 < one.words <= _LONGEST_HEADLINE or one.segment.kind in (
        BlockKind.CAPTION,
        BlockKind.TABLE_CELL,
    ):
        return 0.0
    level = _level(one.segment.element)
    agreed = max((likeness(one.segment.text, title) for title in titles), default=0.0)
    if agreed < 0.6 and level < _H1:
        return 0.0
    return level + 4 * agreed - (1.0 if one.furniture and agreed < 0.9 else 0.0)


def _level(element: Element) -> float:
    for holder in ancestors_and_self(element):
        if holder.tag == "h1":
            return _H1
        if holder.tag in ("h2", "h3"):
            return _OTHER_HEADING
    named = " ".join(filter(None, (element.attr("class"), element.attr("itemprop"), element.attr("id"))))
    return _OTHER_HEADING if _SAYS_HEADLINE.search(named) else 0.0


def _is_sentence(one: Weighed) -> bool:
    return one.words >= 4 and not one.furniture and one.linked * 2 <= one.words


def _is_introduced(one: Weighed) -> bool:
    return any(is_introduction(holder) for holder in list(ancestors_and_self(one.segment.element))[:3])


def _folded(text: str) -> str:
    return " ".join(_LETTERS.findall(text.lower()))


def _is_told(text: str, told: str) -> bool:
    folded = _folded(text)
    return len(folded) > 20 and len(told) > 20 and (folded.startswith(told) or told.startswith(folded))
