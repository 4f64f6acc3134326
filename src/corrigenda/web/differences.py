"""How is a change between two wordings shown, so that eyes and ears both get it?"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext

from corrigenda.core.diff import Change, ChangeKind, word_diff

NO_BREAK_SPACES = frozenset("\u00a0\u202f\u2007")
# Joiners make emoji and several scripts; everything else that shows nothing is named.
_HARMLESS = {"\u200c", "\u200d", "\n", "\t"}


def shown_diff(before: str, after: str, around: int | None = None) -> SafeString:
    """The change as HTML: ``del`` and ``ins`` with words for the ear, changed spaces and invisible characters shown.

    ``around`` limits how many unchanged characters stand on each side of a change.
    """
    changes = word_diff(before, after)
    last = len(changes) - 1
    parts = [_part(change, around, first=at == 0, last=at == last) for at, change in enumerate(changes)]
    return format_html(
        '<span class="diff">{}</span>', format_html_join("", "{}", ((part,) for part in parts))
    )


def shown_words(text: str) -> SafeString:
    """Words as a reader sent them, each character that cannot be seen or turns the others around named in its place."""
    return _plain(text)


def _part(change: Change, around: int | None, *, first: bool, last: bool) -> SafeString:
    if change.kind is ChangeKind.EQUAL:
        text = change.before
        return _plain(text) if around is None else _shortened(text, around, first=first, last=last)
    deleted = _marked("del", gettext("deleted:"), change.before) if change.before else SafeString("")
    inserted = _marked("ins", gettext("inserted:"), change.after) if change.after else SafeString("")
    # Else the line breaks inside the words: the two stand together without a space.
    between = SafeString("<wbr>") if deleted and inserted else SafeString("")
    return format_html("{}{}{}", deleted, between, inserted)


def _marked(element: str, label: str, text: str) -> SafeString:
    return format_html(
        '<{0} class="diff-{0}"><span class="visually-hidden"> {1} </span>{2}</{0}>',
        mark_safe(element),  # noqa: S308  one of our two element names
        label,
        _plain(text, spaces=NO_BREAK_SPACES if text.strip() else NO_BREAK_SPACES | {" "}),
    )


def _shortened(text: str, around: int, *, first: bool, last: bool) -> SafeString:
    """An unchanged stretch with its far end or its middle left out."""
    if first and len(text) > around:
        return format_html("{}{}", _gap("…\u00a0"), _plain(_last(text, around)))
    if last and len(text) > around:
        return format_html("{}{}", _plain(_first(text, around)), _gap("\u00a0…"))
    if len(text) > 2 * around:
        return format_html("{}{}{}", _plain(_first(text, around)), _gap(" … "), _plain(_last(text, around)))
    return _plain(text)


def _gap(sign: str) -> SafeString:
    return format_html('<span class="diff-gap">{}</span>', sign)


def _first(text: str, length: int) -> str:
    """The start of a text, up to the last whole word; a word longer than that is cut."""
    return text[:length].rpartition(" ")[0] or text[:length]


def _last(text: str, length: int) -> str:
    """The end of a text, from the first whole word on."""
    return text[-length:].partition(" ")[2] or text[-length:]


def _plain(text: str, spaces: frozenset[str] = frozenset()) -> SafeString:
    return format_html_join("", "{}", ((piece,) for piece in _pieces(text, spaces)))


def _pieces(text: str, spaces: frozenset[str]) -> Iterator[str]:
    """The text in runs, each character that needs a sign of its own replaced by that sign."""
    run: list[str] = []
    for char in text:
        sign = _space(char) if char in spaces else _chip(char) if _is_unseen(char) else None
        if sign is None:
            run.append(char)
            continue
        yield "".join(run)
        run = []
        yield sign
    yield "".join(run)


def _is_unseen(char: str) -> bool:
    return char not in _HARMLESS and unicodedata.category(char) in {"Cc", "Cf", "Co", "Cn", "Cs"}


def _space(char: str) -> SafeString:
    name = gettext("space") if char == " " else gettext("no-break space")
    return format_html(
        '<span class="diff-space">{}</span><span class="visually-hidden"> ({}) </span>', char, name
    )


def _chip(char: str) -> SafeString:
    return format_html('<span class="diff-chip">U+{}</span>', f"{ord(char):04X}")
