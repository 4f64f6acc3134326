"""Rows that slow down the guessing of passwords."""

from __future__ import annotations

from django.db import models


class LoginDelay(models.Model):
    """How often a log-in failed lately. ``key`` is a keyed hash: neither the account nor the source is kept."""

    key = models.CharField(max_length=64, unique=True)
    failures = models.PositiveIntegerField(default=0)
    last_at = models.DateTimeField()

    class Meta:
        ordering = ["-last_at"]

    def __str__(self) -> str:
        return f"{self.failures}"
