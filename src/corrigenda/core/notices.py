"""How is a public correction worded and marked up?"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from corrigenda.core.words import ErrorKind, NoticeType, Severity

TYPOGRAPHIC = frozenset({ErrorKind.SPELLING, ErrorKind.LINK})


@dataclass(frozen=True, slots=True)
class Entry:
    """A public entry as plain data. ``text`` may be empty when the change speaks for itself."""

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
    withdrawn: bool = False


def type_of(kind: ErrorKind, severity: Severity) -> NoticeType:
    """The type that fits: a minor slip of spelling or a link is a typo, everything else a correction."""
    return NoticeType.TYPO if kind in TYPOGRAPHIC and severity is Severity.MINOR else NoticeType.CORRECTION


def correction_comment(entry: Entry) -> dict[str, object]:
    """The entry as schema.org ``CorrectionComment`` (JSON-LD).

    Source: schema.org/CorrectionComment, a Comment that ``correction`` of a CreativeWork points to;
    ``parentItem`` names the article.
    """
    return {
        "@context": "https://schema.org",
        "@type": "CorrectionComment",
        "@id": entry.url,
        "url": entry.url,
        "inLanguage": entry.language,
        "text": entry.text or f"{entry.before} → {entry.after}",
        "datePublished": entry.published_at.isoformat(),
        "parentItem": {
            "@type": "Article",
            "url": entry.article_url,
            "headline": entry.article_title,
        },
    }
