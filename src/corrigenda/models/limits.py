"""Rows that keep floods out without keeping who sent them; senders and patterns that were blocked."""

from __future__ import annotations

from django.db import models

from corrigenda.models.publication import Member, Publication


class DailySalt(models.Model):
    """The day's secret behind every sender's key. It is overwritten the next day, and with it all keys lose their
    meaning."""

    day = models.DateField(unique=True)
    salt = models.CharField(max_length=64)

    class Meta:
        ordering = ["-day"]

    def __str__(self) -> str:
        return f"{self.day}"


class Bucket(models.Model):
    """How full one of the limits is. ``key`` is a keyed hash or an id, never an address."""

    key = models.CharField(max_length=100, unique=True)
    full = models.FloatField()
    at = models.FloatField()

    class Meta:
        ordering = ["-at"]

    def __str__(self) -> str:
        return f"{self.full:.1f}"


class SpentProof(models.Model):
    """A proof of work, or a wait, that was used: it is good once."""

    digest = models.CharField(max_length=64, unique=True)
    good_until = models.DateTimeField()

    class Meta:
        ordering = ["-good_until"]

    def __str__(self) -> str:
        return self.digest[:8]


class Block(models.Model):
    """A sender (for the day that its key lives) or a pattern of words that is not taken any more.

    ``rejected`` are the errata that were rejected with it, each with the version it got, so that it can be undone
    where nobody decided since.
    """

    publication = models.ForeignKey(Publication, on_delete=models.CASCADE, related_name="blocks")
    source = models.CharField(max_length=64, blank=True)
    pattern = models.CharField(max_length=200, blank=True)
    rejected = models.JSONField(default=list)
    member = models.ForeignKey(Member, on_delete=models.SET_NULL, null=True, blank=True, related_name="+")
    created_at = models.DateTimeField()

    class Meta:
        ordering = ["-created_at"]

    def __str__(self) -> str:
        return self.pattern or self.source[:8]
