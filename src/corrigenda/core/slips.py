"""Which slips stand in a text that anybody could check: dates that are not, and spaces where they do not belong?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from corrigenda.core.dates import MONTHS, WEEKDAYS

_SPACE = r"[ \u00a0\u202f]"
_DATES = {
    "fr": re.compile(
        rf"\b(?:(?P<weekday>{'|'.join(WEEKDAYS['fr'])}){_SPACE})?(?P<day>\d{{1,2}})(?:er)?{_SPACE}"
        rf"(?P<month>{'|'.join(MONTHS['fr'])}){_SPACE}(?P<year>\d{{4}})\b",
        re.IGNORECASE,
    ),
    "en": re.compile(
        rf"\b(?:(?P<weekday>{'|'.join(WEEKDAYS['en'])}),?{_SPACE}(?:the{_SPACE})?)?"
        rf"(?P<day>\d{{1,2}})(?:st|nd|rd|th)?{_SPACE}(?:of{_SPACE})?(?P<month>{'|'.join(MONTHS['en'])}),?{_SPACE}"
        r"(?P<year>\d{4})\b",
        re.IGNORECASE,
    ),
}
_SPACING = {
    # A colon or a question mark within an address or a time has no space before it.
    "fr": re.compile(r"\w+ [,.](?= |$)|\S+ {2,}\S+|(?<![\w/:?&=])[^\W\d_]{2,}[;!?](?=\s|$)"),
    "en": re.compile(r"\w+ [,.;:!?](?= |$)|\S+ {2,}\S+"),
}


def wrong_dates(text: str, language: str) -> tuple[str, ...]:
    """The dates that do not exist or fall on another day of the week, as written; French and English."""
    pattern = _DATES.get(language[:2])
    return () if pattern is None else tuple(_wrong(pattern, text, language[:2]))


def wrong_spaces(text: str, language: str) -> tuple[str, ...]:
    """The places where a space is missing, doubled or too much, each with the word before it; French and English."""
    pattern = _SPACING.get(language[:2])
    return () if pattern is None else tuple(match[0] for match in pattern.finditer(text))


def _wrong(pattern: re.Pattern[str], text: str, language: str) -> Iterator[str]:
    for match in pattern.finditer(text):
        month = MONTHS[language].index(match["month"].casefold()) + 1
        try:
            day = date(int(match["year"]), month, int(match["day"]))
        except ValueError:
            yield match[0]
            continue
        said = match["weekday"]
        if said and WEEKDAYS[language].index(said.casefold()) != day.weekday():
            yield match[0]
