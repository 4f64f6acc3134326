"""How is a public correction worded and marked up?"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from corrigenda.core.diff import ChangeKind, word_diff
from corrigenda.core.words import ErrorKind, NoticeType, Severity

TYPOGRAPHIC = frozenset({ErrorKind.SPELLING, ErrorKind.LINK})
CONTEXT = "https://schema.org"


@dataclass(frozen=True, slots=True)
class Record:
    """Whose record an entry stands in: the publication's name, its record and its policy, as addresses."""

    name: str
    url: str
    policy_url: str


@dataclass(frozen=True, slots=True)
class Entry:
    """A public entry as plain data. ``text`` may be empty when the change speaks for itself.

    ``id`` is permanent (a tag URI), ``url`` is where the entry is read. ``thanks`` are the names of readers who
    wished to be thanked, as an editor agreed.
    """

    id: str
    type: NoticeType
    url: str
    article_url: str
    article_title: str
    language: str
    text: str
    before: str
    after: str
    published_at: datetime
    amended_at: datetime | None = None
    withdrawn_at: datetime | None = None
    thanks_changed_at: datetime | None = None
    thanks: tuple[str, ...] = ()

    @property
    def changed_at(self) -> datetime:
        """When the entry last changed in any way."""
        changes = (self.published_at, self.amended_at, self.withdrawn_at, self.thanks_changed_at)
        return max(at for at in changes if at is not None)

    @property
    def words(self) -> str:
        """What the entry says, in one line of plain text where nobody wrote one."""
        return self.text or (f"{self.before} → {self.after}" if self.before or self.after else "")


def type_of(kind: ErrorKind, severity: Severity) -> NoticeType:
    """The type that fits: a minor slip of spelling or a link is a typo, everything else a correction."""
    return NoticeType.TYPO if kind in TYPOGRAPHIC and severity is Severity.MINOR else NoticeType.CORRECTION


def correction_comment(entry: Entry, record: Record) -> dict[str, object]:
    """The entry as schema.org ``CorrectionComment`` (JSON-LD), a document of its own.

    Source: schema.org/CorrectionComment, a Comment that ``correction`` of a CreativeWork points to; ``parentItem``
    points back at the article (``correctedWork`` was proposed but is not in the vocabulary).
    """
    return {
        "@context": CONTEXT,
        **_comment(entry),
        "parentItem": _article(entry.article_url, entry.article_title, (entry.url,)),
        "publisher": _publisher(record),
        "isPartOf": {"@type": "CollectionPage", "@id": record.url, "url": record.url},
    }


def corrected_article(url: str, title: str, entries: Iterable[Entry], record: Record) -> dict[str, object]:
    """An article with all its corrections, as JSON-LD: the same relation seen from the article."""
    article = _article(url, title, ())
    return {
        "@context": CONTEXT,
        **article,
        "correction": [_comment(entry) for entry in entries],
        "publisher": _publisher(record),
    }


def collection(entries: Iterable[Entry], record: Record, language: str) -> dict[str, object]:
    """A page of the record as JSON-LD: each entry with the article that it corrects."""
    return {
        "@context": CONTEXT,
        "@type": "CollectionPage",
        "@id": record.url,
        "url": record.url,
        "inLanguage": language,
        "publisher": _publisher(record),
        "hasPart": [
            {**_comment(entry), "parentItem": _article(entry.article_url, entry.article_title, (entry.url,))}
            for entry in entries
        ],
    }


def _comment(entry: Entry) -> dict[str, object]:
    comment: dict[str, object] = {
        "@type": "CorrectionComment",
        "@id": entry.url,
        "url": entry.url,
        "identifier": entry.id,
        "inLanguage": entry.language,
        "text": entry.words,
        "keywords": entry.type.value,
        "datePublished": entry.published_at.isoformat(timespec="seconds"),
        "creativeWorkStatus": "Published" if entry.withdrawn_at is None else "Withdrawn",
    }
    if entry.changed_at != entry.published_at:
        comment["dateModified"] = entry.changed_at.isoformat(timespec="seconds")
    if entry.thanks:
        comment["contributor"] = [{"@type": "Person", "name": name} for name in entry.thanks]
    return comment


def _article(url: str, title: str, corrections: tuple[str, ...]) -> dict[str, object]:
    article: dict[str, object] = {"@type": "Article", "@id": url, "url": url, "headline": title or url}
    if corrections:
        article["correction"] = [{"@type": "CorrectionComment", "@id": comment} for comment in corrections]
    return article


def _publisher(record: Record) -> dict[str, object]:
    return {"@type": "NewsMediaOrganization", "name": record.name, "correctionsPolicy": record.policy_url}


def changed_words(before: str, after: str, around: int = 3) -> tuple[str, str]:
    """The words that a change takes out and puts in, with so many unchanged words on each side of them."""
    changes = word_diff(before, after)
    changed = [change for change in changes if change.kind is not ChangeKind.EQUAL]
    if not changed:
        return "", ""
    first, last = changed[0], changed[-1]
    lead = _last_words(before[: first.before_start], around)
    trail = _first_words(before[last.before_end :], around)
    return (
        (lead + before[first.before_start : last.before_end] + trail).strip(),
        (lead + after[first.after_start : last.after_end] + trail).strip(),
    )


def _last_words(text: str, count: int) -> str:
    if not count:
        return ""
    starts = [match.start() for match in re.finditer(r"\S+", text)]
    return text[starts[-count] :] if len(starts) > count else text


def _first_words(text: str, count: int) -> str:
    if not count:
        return ""
    ends = [match.end() for match in re.finditer(r"\S+", text)]
    return text[: ends[count - 1]] if len(ends) > count else text
