"""One type of page: a stream of paragraphs."""

from __future__ import annotations

from wagtail.blocks import CharBlock, RichTextBlock
from wagtail.fields import StreamField
from wagtail.models import Page


class ArticlePage(Page):
    """An article."""

    body = StreamField([("heading", CharBlock()), ("paragraph", RichTextBlock())])

    template = "article.html"
