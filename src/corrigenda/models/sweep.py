"""Rows of a Sweep: one go at the same mistake in other articles; a Recurrence is one block picked for it."""

from __future__ import annotations

from django.db import models

from corrigenda.core.sweeping import Picked
from corrigenda.models.article import Article, Revision
from corrigenda.models.erratum import Erratum
from corrigenda.models.identity import new_public_id
from corrigenda.models.publication import Member, Publication


class Sweep(models.Model):
    """What a member had corrected elsewhere because of an erratum: ``wrong`` words, and the ``right`` ones."""

    publication = models.ForeignKey(Publication, on_delete=models.CASCADE, related_name="sweeps")
    erratum = models.ForeignKey(Erratum, on_delete=models.CASCADE, related_name="sweeps")
    public_id = models.CharField(max_length=12, unique=True, default=new_public_id)
    member = models.ForeignKey(Member, on_delete=models.SET_NULL, null=True, blank=True, related_name="+")
    wrong = models.TextField()
    right = models.TextField()
    started_at = models.DateTimeField()

    class Meta:
        ordering = ["-started_at", "-id"]

    def __str__(self) -> str:
        return self.public_id


class Recurrence(models.Model):
    """A block picked in a Sweep, as it read in ``revision`` and as it shall read.

    ``erratum`` is the one that it became, or joined; ``code`` and ``facts`` say why it became none.
    """

    sweep = models.ForeignKey(Sweep, on_delete=models.CASCADE, related_name="recurrences")
    article = models.ForeignKey(Article, on_delete=models.CASCADE, related_name="recurrences")
    revision = models.ForeignKey(Revision, on_delete=models.CASCADE, related_name="+")
    block = models.PositiveIntegerField()
    before = models.TextField()
    after = models.TextField()
    state = models.CharField(
        max_length=10,
        choices=[(state.value, state.value) for state in Picked],
        default=Picked.QUEUED.value,
    )
    erratum = models.ForeignKey(
        Erratum, on_delete=models.SET_NULL, null=True, blank=True, related_name="recurrences"
    )
    code = models.CharField(max_length=60, blank=True)
    facts = models.JSONField(default=dict)

    class Meta:
        ordering = ["sweep", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["sweep", "article", "block"], name="one_recurrence_per_block")
        ]

    def __str__(self) -> str:
        return f"{self.article_id}/{self.block} {self.state}"
