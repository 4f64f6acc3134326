"""How a revision's blocks stand in the form: the toggles of step 1, the passages of step 2."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from django.utils.functional import Promise
from django.utils.timezone import localdate
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from corrigenda.core.blocks import Block, BlockKind
from corrigenda.core.intake import Problem
from corrigenda.models import Article, Revision, queries
from corrigenda.models.queries import Mark
from corrigenda.reader.drafts import Draft, Words
from corrigenda.reader.links import Link, links_of
from corrigenda.web.sentences import sentence

KINDS: dict[BlockKind, Promise] = {
    BlockKind.HEADLINE: _("Headline"),
    BlockKind.STANDFIRST: _("Standfirst"),
    BlockKind.HEADING: _("Heading"),
    BlockKind.PARAGRAPH: _("Paragraph"),
    BlockKind.LIST_ITEM: _("List item"),
    BlockKind.QUOTE: _("Quote"),
    BlockKind.CAPTION: _("Caption"),
    BlockKind.TABLE_CELL: _("Table cell"),
}
_ONLY_ONE = {BlockKind.HEADLINE, BlockKind.STANDFIRST}
# The field of a passage that stands for a field of the core.
_FIELDS = {"proposal": "proposal", "remark": "remark", "kind": "kind", "source_url": "source"}


@dataclass(frozen=True, slots=True)
class Row:
    """One block: where it stands, what others and this reader did to it, what is to be mended.

    ``number`` counts the blocks of its kind; 0 where a kind stands once. ``is_fresh``: the mark is of today.
    """

    index: int
    block: Block
    number: int
    is_picked: bool
    said: Words
    mark: Mark | None = None
    is_fresh: bool = False
    errors: Mapping[str, str] = field(default_factory=dict)

    @property
    def kind(self) -> Promise:
        """What the block is in its article."""
        return KINDS[self.block.kind]

    @property
    def name(self) -> str:
        """What the block is called: "Paragraph 3"."""
        return f"{self.kind} {self.number}" if self.number else str(self.kind)

    @property
    def links(self) -> tuple[Link, ...]:
        """The links of the block, for a reader who says that one is wrong."""
        return links_of(self.block.html)

    @property
    def proposal(self) -> str:
        """The reader's wording so far."""
        return self.block.text if self.said.proposal is None else self.said.proposal

    @property
    def may_join(self) -> bool:
        """Whether the reader can say "I saw it too": others reported something here that waits."""
        return bool(self.said.too) or (self.mark is not None and self.mark.state == "reported")

    @property
    def is_named(self) -> bool:
        """Whether the toggle says what kind of block it is: where the text alone does not show it."""
        return self.block.kind in {BlockKind.CAPTION, BlockKind.TABLE_CELL}


@dataclass(frozen=True, slots=True)
class ToMend:
    """One line of the summary of errors and the field it leads to."""

    text: str
    target: str


def rows_of(
    article: Article, revision: Revision, draft: Draft, problems: Sequence[Problem], *, now: datetime
) -> list[Row]:
    """Every block of the revision. Marks are shown while the reader sees the article as it stands now."""
    is_current = article.current_id == revision.pk
    marks = queries.block_marks(article, revision) if is_current else {}
    mended = _errors(draft, problems)
    picked = set(draft.picks)
    counts: Counter[BlockKind] = Counter()
    rows = []
    for index, block in enumerate(revision.blocks):
        counts[block.kind] += 1
        mark = marks.get(index)
        rows.append(
            Row(
                index,
                block,
                0 if block.kind in _ONLY_ONE else counts[block.kind],
                index in picked,
                draft.said(index),
                mark,
                mark is not None and localdate(mark.at) == localdate(now),
                mended.get(index, {}),
            )
        )
    return rows


def summary_of(draft: Draft, rows: Sequence[Row], problems: Sequence[Problem]) -> list[ToMend]:
    """What is to be mended, in reading order, each line with its place."""
    lines = []
    for problem in problems:
        index, name = _place(draft, problem)
        text = sentence(problem.code, **problem.facts)
        if index is None:
            lines.append(ToMend(text, "block-0" if name == "passages" else name))
        elif index < len(rows):
            line = gettext("%(name)s: %(text)s") % {"name": rows[index].name, "text": text}
            lines.append(ToMend(line, f"{name}-{index}"))
        else:
            lines.append(ToMend(text, "main"))
    return lines


def _errors(draft: Draft, problems: Sequence[Problem]) -> dict[int, dict[str, str]]:
    errors: dict[int, dict[str, str]] = {}
    for problem in problems:
        index, name = _place(draft, problem)
        if index is not None:
            errors.setdefault(index, {})[name] = sentence(problem.code, **problem.facts)
    return errors


def _place(draft: Draft, problem: Problem) -> tuple[int | None, str]:
    """The block and the field that a problem's path (``passages.2.proposal``) speaks of."""
    name, _dot, rest = problem.field.partition(".")
    if not rest:
        return None, name
    position, _dot, name = rest.partition(".")
    return draft.picks[int(position)], _FIELDS.get(name, name)
