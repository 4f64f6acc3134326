"""Rows of what was sent to people: each message has a key and leaves once."""

from __future__ import annotations

from django.db import models

from corrigenda.models.publication import Publication


class Delivery(models.Model):
    """A message that left. ``key`` names it (``outcome:<report>:<erratum>:<version>``); no address is kept."""

    publication = models.ForeignKey(Publication, on_delete=models.CASCADE, related_name="deliveries")
    key = models.CharField(max_length=120, unique=True)
    sent_at = models.DateTimeField()

    class Meta:
        ordering = ["-sent_at"]
        verbose_name_plural = "deliveries"

    def __str__(self) -> str:
        return self.key
