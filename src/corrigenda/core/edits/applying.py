"""How is a change agreed on plain text carried into a source, proven, and taken back?"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from corrigenda.core.blocks import fold_space
from corrigenda.core.diff import ChangeKind, is_same
from corrigenda.core.edits.carrying import Carried, carry
from corrigenda.core.edits.html import read_html, read_wordpress
from corrigenda.core.edits.json_text import read_lexical, read_streamfield
from corrigenda.core.edits.locating import locate
from corrigenda.core.edits.markdown import read_markdown, read_mdx
from corrigenda.core.edits.model import Applied, Edit, Near, SourceFormat, Splice, Stopped, Unreadable
from corrigenda.core.edits.settling import settled
from corrigenda.core.edits.text import add_text, read_text
from corrigenda.core.edits.view import Shifted, View, ViewBuilder
from corrigenda.core.errors import Conflict

# A long book chapter has 100,000 characters; beyond this the tokenizers cost seconds.
MAX_SOURCE = 2_000_000

_READERS: Mapping[SourceFormat, Callable[[str], View]] = {
    SourceFormat.TEXT: read_text,
    SourceFormat.HTML: read_html,
    SourceFormat.WORDPRESS: read_wordpress,
    SourceFormat.WAGTAIL: read_html,
    SourceFormat.STREAMFIELD: read_streamfield,
    SourceFormat.MARKDOWN: read_markdown,
    SourceFormat.MDX: read_mdx,
    SourceFormat.LEXICAL: read_lexical,
}


def read(source: str, source_format: SourceFormat) -> View:
    """What a source shows, block by block. Raises Unreadable when it is not of its format."""
    return _READERS[source_format](source)


def apply_edit(
    source: str, source_format: SourceFormat, edit: Edit, *, near: Near | None = None
) -> Applied | Stopped:
    """The source with only those characters changed that must change, proven; or why that cannot be done.

    Stops with ``edit.nothing_to_change``, ``edit.empty``, ``edit.source_too_long``, ``edit.unreadable_source``,
    ``edit.not_found`` (nearest, likeness), ``edit.two_places`` (count), ``edit.generated`` (words: a shortcode,
    a note or a forced line break stands there), ``edit.crosses_markup`` (before, after), ``edit.two_readings`` (words),
    ``edit.empties_markup`` (words) or ``edit.unproven`` (reason, shown). Nothing in the text becomes markup.
    """
    edit = _folded(edit)
    refusal = _refusal(source, edit)
    if refusal:
        return refusal
    try:
        view = read(source, source_format)
    except Unreadable:
        return Stopped("edit.unreadable_source", {"format": source_format.value})
    found = locate(view, edit.before, near or Near())
    if isinstance(found, Stopped):
        return found
    at, seen = found
    carried = carry(source, view.blocks[at], seen, edit)
    if isinstance(carried, Stopped):
        return carried
    return _proven(source, source_format, view, at, carried)


def apply_to_text(text: str, edit: Edit) -> str:
    """The plain text of one block after the edit. Raises Conflict with the code that `apply_edit` would stop with."""
    edit = _folded(edit)
    builder = ViewBuilder()
    add_text(builder, text, Shifted())
    blocks = builder.view().blocks
    if is_same(edit.before, edit.after):
        raise Conflict("edit.nothing_to_change")
    if not blocks:
        raise Conflict("edit.not_found")
    found = locate(View(blocks, ()), edit.before, Near())
    carried = found if isinstance(found, Stopped) else carry(text, blocks[0], found[1], edit)
    if isinstance(carried, Stopped):
        raise Conflict(carried.code, **carried.facts)
    return spliced(text, carried.splices)


def agreed_text(edit: Edit) -> str:
    """How the block will read: as wished, without the typography that the edit only happens to differ in."""
    edit = _folded(edit)
    words, at = [], 0
    for change in settled(edit):
        words.append(edit.before[at : change.before_start] + change.after)
        at = change.before_end
    return "".join(words) + edit.before[at:]


def spliced(source: str, splices: Iterable[Splice]) -> str:
    """The source with its slices replaced. Raises Conflict("edit.moved") when they are not what they were."""
    pieces, at = [], 0
    for splice in splices:
        end = splice.start + len(splice.before)
        if splice.start < at or source[splice.start : end] != splice.before:
            raise Conflict("edit.moved")
        pieces.append(source[at : splice.start] + splice.after)
        at = end
    return "".join([*pieces, source[at:]])


def reversed_splices(splices: Iterable[Splice]) -> tuple[Splice, ...]:
    """The splices that bring back the source as it was, to the byte: for `spliced` on the source after."""
    back, shift = [], 0
    for splice in splices:
        back.append(Splice(splice.start + shift, splice.after, splice.before))
        shift += len(splice.after) - len(splice.before)
    return tuple(back)


def undo(applied: Applied) -> str:
    """The source before the edit, to the byte."""
    return spliced(applied.source, reversed_splices(applied.splices))


def _folded(edit: Edit) -> Edit:
    return Edit(fold_space(edit.before), fold_space(edit.after), edit.typography)


def _refusal(source: str, edit: Edit) -> Stopped | None:
    if is_same(edit.before, edit.after):
        return Stopped("edit.nothing_to_change")
    if all(change.kind is ChangeKind.EQUAL for change in settled(edit)):
        return Stopped("edit.nothing_to_change")
    if not edit.after or not edit.before:
        return Stopped("edit.empty")
    if len(source) > MAX_SOURCE:
        return Stopped("edit.source_too_long", {"length": len(source), "most": MAX_SOURCE})
    return None


def _proven(
    source: str, source_format: SourceFormat, view: View, at: int, carried: Carried
) -> Applied | Stopped:
    """The edit, once the new source is read again: the markup that must stay, the other blocks, the wished words."""
    try:
        changed = spliced(source, carried.splices)
        after = read(changed, source_format)
    except (Conflict, Unreadable):
        return Stopped("edit.unproven", {"reason": "unreadable", "shown": ""})
    wished = fold_space(carried.text)
    kept = tuple(label for row, label in enumerate(view.skeleton) if row not in carried.dropped)
    if after.skeleton != kept or len(after.blocks) != len(view.blocks):
        return Stopped("edit.unproven", {"reason": "markup", "shown": ""})
    shown = after.blocks[at].text
    if shown != wished:
        return Stopped("edit.unproven", {"reason": "words", "shown": shown})
    others = (i for i in range(len(view.blocks)) if i != at)
    if any(after.blocks[i].text != view.blocks[i].text for i in others):
        return Stopped("edit.unproven", {"reason": "other_blocks", "shown": shown})
    if undo(Applied(changed, carried.splices, shown)) != source:
        return Stopped("edit.unproven", {"reason": "undo", "shown": shown})
    return Applied(changed, carried.splices, shown, carried.at_border)
