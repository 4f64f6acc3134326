"""One page of a record: which entries, of which type, with what before and after it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from django.db.models import QuerySet
from django.http import Http404, HttpRequest
from django.utils.http import urlencode
from django.utils.timezone import localtime

from corrigenda.core.notices import Entry
from corrigenda.models import Notice, Publication, queries
from corrigenda.models.erratum import NoticeTypeChoices
from corrigenda.web import entries

PER_PAGE = 20


@dataclass(frozen=True, slots=True)
class Filter:
    """A choice above the list: its words, how many entries it leaves, where it leads."""

    label: str
    count: int
    href: str
    is_current: bool


@dataclass(frozen=True, slots=True)
class Item:
    """An entry with the row it comes from."""

    row: Notice
    entry: Entry

    @property
    def month(self) -> date:
        """The first day of the month of its publication."""
        return localtime(self.row.published_at).date().replace(day=1)


@dataclass(frozen=True, slots=True)
class Listing:
    """A page of entries, newest first; ``total`` counts all that the filter leaves."""

    items: tuple[Item, ...]
    counts: dict[str, int]
    type: str
    page: int
    pages: int
    total: int
    language: str

    @property
    def modified(self) -> datetime | None:
        """When one of the entries shown last changed."""
        return max((item.entry.changed_at for item in self.items), default=None)

    @property
    def filters(self) -> list[Filter]:
        """All types, then each type that has entries; nothing to choose below two types."""
        if len(self.counts) < 2 and not self.type:
            return []
        every = Filter("", sum(self.counts.values()), self.href(type=""), not self.type)
        return [every] + [
            Filter(
                str(choice.label),
                self.counts[choice.value],
                self.href(type=choice.value),
                self.type == choice,
            )
            for choice in NoticeTypeChoices
            if choice.value in self.counts
        ]

    @property
    def newer(self) -> str:
        """Where the page before this one is; empty on the first."""
        return self.href(type=self.type, page=self.page - 1) if self.page > 1 else ""

    @property
    def older(self) -> str:
        """Where the page after this one is; empty on the last."""
        return self.href(type=self.type, page=self.page + 1) if self.page < self.pages else ""

    def href(self, type: str = "", page: int = 1) -> str:
        """The query of a page of this list, in the same language."""
        given = {"lang": self.language, "type": type, "page": page if page > 1 else ""}
        query = urlencode({name: value for name, value in given.items() if value})
        return f"?{query}" if query else "."


def listing(request: HttpRequest, publication: Publication, rows: QuerySet[Notice], language: str) -> Listing:
    """The page that the address asks for. Raises Http404 for a page or a type that there is not."""
    counts = queries.notice_counts(rows)
    type = request.GET.get("type", "")
    if type and type not in NoticeTypeChoices.values:
        raise Http404("notice.unknown_type")
    total = counts.get(type, 0) if type else sum(counts.values())
    pages = max(1, -(-total // PER_PAGE))
    page = _number(request.GET.get("page", "1"))
    if not 1 <= page <= pages:
        raise Http404("record.unknown_page")
    chosen = rows.filter(type=type) if type else rows
    found = chosen[(page - 1) * PER_PAGE : page * PER_PAGE] if total else ()
    return Listing(items_of(found, publication), counts, type, page, pages, total, language)


def items_of(rows: QuerySet[Notice] | Sequence[Notice], publication: Publication) -> tuple[Item, ...]:
    """The rows with their entries."""
    return tuple(Item(row, entries.entry_of(row, publication)) for row in rows)


def _number(text: str) -> int:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 7 else 0
