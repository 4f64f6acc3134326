"""Rows of what was changed in an article without a Correction behind it, until somebody decides about it."""

from __future__ import annotations

from functools import cached_property

from django.db import models
from django.utils.translation import gettext_lazy as _

from corrigenda.core.alterations import Altered, gravest_first
from corrigenda.models.article import Article, Revision
from corrigenda.models.erratum import Notice
from corrigenda.models.identity import new_public_id
from corrigenda.models.publication import Member, Publication


class AlterationState(models.TextChoices):
    """What became of an alteration."""

    OPEN = "open", _("To decide")
    DISMISSED = "dismissed", _("Needs no notice")
    PUBLISHED = "published", _("Notice published")


class Alteration(models.Model):
    """What was changed in an article, from ``before`` to ``after``, that no correction explains.

    ``rows`` is ``[[before, after], …]``, block by block. An article has one that is open: what is changed later
    joins it.
    """

    publication = models.ForeignKey(Publication, on_delete=models.CASCADE, related_name="alterations")
    article = models.ForeignKey(Article, on_delete=models.CASCADE, related_name="alterations")
    public_id = models.CharField(max_length=12, unique=True, default=new_public_id)
    before = models.ForeignKey(Revision, on_delete=models.CASCADE, related_name="+")
    after = models.ForeignKey(Revision, on_delete=models.CASCADE, related_name="+")
    rows = models.JSONField(default=list)
    is_small = models.BooleanField()
    state = models.CharField(
        max_length=10, choices=AlterationState.choices, default=AlterationState.OPEN.value
    )
    notice = models.OneToOneField(
        Notice, on_delete=models.PROTECT, null=True, blank=True, related_name="alteration"
    )
    seen_at = models.DateTimeField()
    changed_at = models.DateTimeField()
    decided_at = models.DateTimeField(null=True, blank=True)
    decided_by = models.ForeignKey(Member, on_delete=models.SET_NULL, null=True, blank=True, related_name="+")

    class Meta:
        ordering = ["is_small", "-changed_at", "-id"]
        constraints = [
            models.UniqueConstraint(
                fields=["article"], condition=models.Q(state="open"), name="one_open_alteration"
            )
        ]
        indexes = [
            models.Index(fields=["publication", "state", "is_small", "-changed_at"], name="alteration_queue")
        ]

    def __str__(self) -> str:
        return f"{self.article_id} {self.state}"

    @cached_property
    def changes(self) -> list[Altered]:
        """The changed blocks, gravest first."""
        return gravest_first(Altered(before, after) for before, after in self.rows)
