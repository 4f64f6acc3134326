"""Rows of link checks: what the hosts of links in reported blocks answered."""

from __future__ import annotations

from django.db import models

from corrigenda.core.links import Outcome
from corrigenda.models.publication import Publication


class LinkCheck(models.Model):
    """Whether an address that a block leads to still answers. ``digest`` is the SHA-256 of ``url``.

    ``is_waiting`` until its host is asked; what was found before (``outcome``, the last ``status``, the ``target`` of
    a move) stands until then.
    """

    publication = models.ForeignKey(Publication, on_delete=models.CASCADE, related_name="+")
    digest = models.CharField(max_length=64)
    url = models.CharField(max_length=2000)
    host = models.CharField(max_length=255)
    is_waiting = models.BooleanField(default=True)
    outcome = models.CharField(
        max_length=10, blank=True, choices=[(outcome.value, outcome.value) for outcome in Outcome]
    )
    status = models.PositiveSmallIntegerField(default=0)
    target = models.CharField(max_length=2000, blank=True)
    queued_at = models.DateTimeField()
    checked_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["-queued_at", "-id"]
        constraints = [models.UniqueConstraint(fields=["publication", "digest"], name="one_check_per_link")]
        indexes = [
            models.Index(fields=["publication", "queued_at"], name="link_checks_of_a_day"),
            models.Index(fields=["queued_at"], name="link_check_age"),
            models.Index(fields=["host", "is_waiting"], name="link_checks_of_a_host"),
        ]

    def __str__(self) -> str:
        return self.url
