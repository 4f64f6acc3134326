"""Rows of an Article: its addresses and its Revisions, immutable texts as seen at one moment."""

from __future__ import annotations

from functools import cached_property
from typing import Any

from django.db import models

from corrigenda.core.blocks import Block, BlockKind
from corrigenda.models.identity import new_public_id
from corrigenda.models.publication import Publication


class Article(models.Model):
    """What people read, at ``url`` (in normal form). ``current`` is the Revision that was seen last."""

    publication = models.ForeignKey(Publication, on_delete=models.CASCADE, related_name="articles")
    public_id = models.CharField(max_length=12, unique=True, default=new_public_id)
    url = models.CharField(max_length=2000)
    title = models.CharField(max_length=500, blank=True)
    language = models.CharField(max_length=10)
    current = models.ForeignKey(
        "Revision", on_delete=models.SET_NULL, null=True, blank=True, related_name="+"
    )
    first_seen_at = models.DateTimeField()
    checked_at = models.DateTimeField()

    class Meta:
        ordering = ["-first_seen_at"]
        constraints = [models.UniqueConstraint(fields=["publication", "url"], name="one_article_per_url")]

    def __str__(self) -> str:
        return self.title or self.url


class ArticleAddress(models.Model):
    """Another address under which the same article is read (a redirect, a feed's link, an AMP page)."""

    publication = models.ForeignKey(Publication, on_delete=models.CASCADE, related_name="+")
    article = models.ForeignKey(Article, on_delete=models.CASCADE, related_name="addresses")
    url = models.CharField(max_length=2000)

    class Meta:
        ordering = ["url"]
        constraints = [models.UniqueConstraint(fields=["publication", "url"], name="one_article_per_address")]

    def __str__(self) -> str:
        return self.url


class Revision(models.Model):
    """An article's content at one moment; never changed. ``rows`` is ``[[kind, text, html], …]``."""

    article = models.ForeignKey(Article, on_delete=models.CASCADE, related_name="revisions")
    digest = models.CharField(max_length=64)
    text_digest = models.CharField(max_length=64)
    rows = models.JSONField()
    title = models.CharField(max_length=500, blank=True)
    language = models.CharField(max_length=10)
    origin = models.CharField(
        max_length=10, choices=[("fetched", "fetched"), ("pushed", "pushed")], default="fetched"
    )
    seen_at = models.DateTimeField()

    class Meta:
        ordering = ["-seen_at", "-id"]
        constraints = [models.UniqueConstraint(fields=["article", "digest"], name="one_revision_per_content")]
        indexes = [models.Index(fields=["article", "text_digest"], name="revision_by_text")]

    def __str__(self) -> str:
        return f"{self.title} ({self.seen_at:%Y-%m-%d %H:%M})"

    @cached_property
    def blocks(self) -> tuple[Block, ...]:
        """The content as the core knows it."""
        return tuple(Block(BlockKind(kind), text, html) for kind, text, html in self.rows)

    @cached_property
    def texts(self) -> tuple[str, ...]:
        """The blocks' texts alone, in reading order."""
        return tuple(text for _, text, _ in self.rows)

    @staticmethod
    def rows_of(blocks: tuple[Block, ...]) -> list[list[Any]]:
        """What ``rows`` keeps of blocks."""
        return [[block.kind.value, block.text, block.html] for block in blocks]
