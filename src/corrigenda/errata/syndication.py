"""What a feed of the record says, whatever its format."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from django.conf import settings
from django.utils import translation
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext

from corrigenda.conf import conf
from corrigenda.core.diff import ChangeKind, word_diff
from corrigenda.core.languages import READERS, base_of
from corrigenda.core.notices import Entry
from corrigenda.errata.listing import Item
from corrigenda.models import Article, Publication
from corrigenda.web import entries


@dataclass(frozen=True, slots=True)
class Channel:
    """A feed: ``id`` is a tag URI, ``page_url`` what people read, ``self_url`` the feed itself."""

    id: str
    title: str
    publication: str
    page_url: str
    self_url: str
    policy_url: str
    language: str
    updated: datetime
    items: tuple[Item, ...]

    @property
    def facts(self) -> tuple[object, ...]:
        """All that the feed is written from."""
        return (self.title, self.self_url, self.language, [item.entry for item in self.items])


def channel_of(
    publication: Publication, article: Article | None, items: tuple[Item, ...], language: str, path: str
) -> Channel:
    """The feed of a publication, or of one of its articles. An empty one is as old as the publication."""
    about = f"record/{publication.slug}" if article is None else f"article/{article.public_id}"
    page = (
        entries.absolute("errata:record", publication.slug)
        if article is None
        else entries.absolute("errata:article", publication.slug, article.public_id)
    )
    return Channel(
        id=entries.tag_uri(about, publication.created_at),
        title=_title(publication, article),
        publication=publication.name,
        page_url=page,
        self_url=conf().base_url + path,
        policy_url=entries.absolute("errata:policy", publication.slug),
        language=language,
        updated=max((item.entry.changed_at for item in items), default=publication.created_at),
        items=items,
    )


def entry_title(item: Item) -> str:
    """One line in the entry's language: what it is, and of which article."""
    entry = item.entry
    with translation.override(_spoken(entry.language)):
        facts = {"type": item.row.get_type_display(), "article": entry.article_title or entry.article_url}
        if entry.withdrawn_at is not None:
            # Translators: the title of an entry in a feed. "Withdrawn: Correction, Floods in the valley".
            return gettext("Withdrawn: %(type)s, %(article)s") % facts
        # Translators: the title of an entry in a feed. "Correction: Floods in the valley".
        return gettext("%(type)s: %(article)s") % facts


def entry_html(entry: Entry) -> SafeString:
    """The entry's words and its change as plain HTML that needs no style sheet, in the entry's language."""
    said = format_html("<p>{}</p>", entry.text) if entry.text else SafeString("")
    with translation.override(_spoken(entry.language)):
        thanks = _thanks(entry)
        link = format_html('<p><a href="{}">{}</a></p>', entry.article_url, gettext("Read the article"))
    return SafeString(said + _diff(entry) + thanks + link)


def entry_tags(entry: Entry) -> list[str]:
    """The machine's words for an entry: its type, and ``withdrawn`` where it is."""
    return [entry.type.value] if entry.withdrawn_at is None else [entry.type.value, "withdrawn"]


def _diff(entry: Entry) -> SafeString:
    pieces = [
        (_element("del", change.before), _element("ins", change.after))
        if change.kind is not ChangeKind.EQUAL
        else (change.before, "")
        for change in word_diff(entry.before, entry.after)
    ]
    return format_html("<p>{}</p>", format_html_join("", "{}{}", pieces)) if pieces else SafeString("")


def _thanks(entry: Entry) -> SafeString:
    if not entry.thanks:
        return SafeString("")
    return format_html("<p>{}</p>", gettext("Thanks to %(names)s") % {"names": ", ".join(entry.thanks)})


def _element(name: str, text: str) -> SafeString:
    return format_html("<{0}>{1}</{0}>", mark_safe(name), text) if text else SafeString("")  # noqa: S308


def _title(publication: Publication, article: Article | None) -> str:
    if article is None:
        return gettext("Corrections: %(publication)s") % {"publication": publication.name}
    facts = {"article": article.title or article.url, "publication": publication.name}
    return gettext("Corrections to “%(article)s”: %(publication)s") % facts


def _spoken(language: str) -> str:
    """The entry's language where our own words exist in it, else the one in force."""
    code = base_of(language)
    return code if code in READERS else (translation.get_language() or settings.LANGUAGE_CODE)
