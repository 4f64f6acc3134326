"""Rows of the Trail: the append-only audit chain of a publication, and where its end stands."""

from __future__ import annotations

from django.db import models

from corrigenda.core import audit
from corrigenda.models.publication import Publication


class TrailHead(models.Model):
    """The chain's last link, in one row a publication: its lock is what makes the chain one line."""

    publication = models.OneToOneField(Publication, on_delete=models.CASCADE, related_name="trail_head")
    sequence = models.PositiveBigIntegerField(default=0)
    digest = models.CharField(max_length=64, default=audit.GENESIS)
    errata = models.PositiveIntegerField(default=0)

    def __str__(self) -> str:
        return f"{self.publication_id}@{self.sequence}"


class TrailEvent(models.Model):
    """One act. Never updated, never deleted (a trigger refuses both); ``actor`` and ``subject`` are ids."""

    publication = models.ForeignKey(
        Publication, on_delete=models.CASCADE, related_name="trail", db_index=False
    )
    sequence = models.PositiveBigIntegerField()
    at = models.CharField(max_length=40)
    actor = models.CharField(max_length=60)
    action = models.CharField(max_length=60)
    subject = models.CharField(max_length=60)
    facts = models.JSONField(default=dict)
    previous = models.CharField(max_length=64)
    digest = models.CharField(max_length=64)

    class Meta:
        ordering = ["publication", "sequence"]
        constraints = [models.UniqueConstraint(fields=["publication", "sequence"], name="one_event_per_step")]
        indexes = [models.Index(fields=["publication", "subject", "sequence"], name="trail_of_subject")]

    def __str__(self) -> str:
        return f"{self.sequence} {self.action}"

    @property
    def event(self) -> audit.Event:
        """The event as the core verifies it."""
        return audit.Event(
            sequence=self.sequence,
            at=self.at,
            actor=self.actor,
            action=self.action,
            subject=self.subject,
            facts=self.facts,
            previous=self.previous,
        )
