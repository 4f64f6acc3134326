"""Rows of the bridge to a CMS: how a publication's connector is set up, and each attempt to write a correction."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _

from corrigenda.models.erratum import Erratum
from corrigenda.models.publication import Member, Publication


class CmsConnection(models.Model):
    """How a publication's articles are written. ``sealed`` holds the secrets, bound to this row's publication."""

    publication = models.OneToOneField(Publication, on_delete=models.CASCADE, related_name="connection")
    connector = models.CharField(max_length=50)
    settings = models.JSONField(default=dict)
    sealed = models.BinaryField(default=bytes)
    checked_at = models.DateTimeField(null=True, blank=True)
    health = models.CharField(max_length=60, blank=True)
    health_facts = models.JSONField(default=dict)
    changed_at = models.DateTimeField()

    class Meta:
        ordering = ["publication"]

    def __str__(self) -> str:
        return self.connector


class ApplicationState(models.TextChoices):
    """Where the writing of a correction stands."""

    QUEUED = "queued", _("Being written")
    WAITING = "waiting", _("Waiting for approval in the editing system")
    WRITTEN = "written", _("Written, not yet live")
    LIVE = "live", _("Live")
    STOPPED = "stopped", _("Stopped")
    FAILED = "failed", _("Failed")
    UNDOING = "undoing", _("Being taken back")
    UNDONE = "undone", _("Taken back")


# Something is in the CMS, or about to be: nothing else may be decided about the erratum.
ACTIVE = (
    ApplicationState.QUEUED,
    ApplicationState.WAITING,
    ApplicationState.WRITTEN,
    ApplicationState.UNDOING,
)


class Application(models.Model):
    """One attempt to carry an accepted erratum into the CMS; written down before anything is sent.

    ``before`` and ``after`` are the article's whole source: what undoes the write to the byte, and what tells after
    a lost answer whether it happened. ``code`` and ``facts`` say why it stopped or failed last.
    """

    erratum = models.ForeignKey(Erratum, on_delete=models.CASCADE, related_name="applications")
    member = models.ForeignKey(Member, on_delete=models.SET_NULL, null=True, blank=True, related_name="+")
    connector = models.CharField(max_length=50)
    state = models.CharField(max_length=10, choices=ApplicationState.choices, default=ApplicationState.QUEUED)
    ref = models.CharField(max_length=2000, blank=True)
    before = models.TextField(blank=True)
    after = models.TextField(blank=True)
    version = models.CharField(max_length=200, blank=True)
    waiting = models.CharField(max_length=2000, blank=True)
    code = models.CharField(max_length=60, blank=True)
    facts = models.JSONField(default=dict)
    tries = models.PositiveIntegerField(default=0)
    looks = models.PositiveIntegerField(default=0)
    started_at = models.DateTimeField()
    changed_at = models.DateTimeField()

    class Meta:
        ordering = ["-started_at", "-id"]
        constraints = [
            models.UniqueConstraint(
                fields=["erratum"],
                condition=models.Q(state__in=["queued", "waiting", "written", "undoing"]),
                name="one_application_at_a_time",
            )
        ]
        indexes = [models.Index(fields=["state", "-changed_at"], name="application_by_state")]

    def __str__(self) -> str:
        return f"{self.erratum_id} {self.state}"

    @property
    def is_active(self) -> bool:
        """Whether the CMS holds it, or will soon."""
        return self.state in ACTIVE
