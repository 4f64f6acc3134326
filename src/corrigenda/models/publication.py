"""Rows of a Publication: the tenant that everything hangs on, its domains, members and tokens."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from corrigenda.core.digests import Rhythm
from corrigenda.core.words import Role


class RoleChoices(models.TextChoices):
    """The roles, named for people."""

    CORRECTOR = Role.CORRECTOR.value, _("corrector")
    EDITOR = Role.EDITOR.value, _("editor")
    MANAGER = Role.MANAGER.value, _("manager")


class RhythmChoices(models.TextChoices):
    """The rhythms of the digest, named for people."""

    HOURLY = Rhythm.HOURLY.value, _("when reports come in, at most once an hour")
    DAILY = Rhythm.DAILY.value, _("every morning")
    WEEKLY = Rhythm.WEEKLY.value, _("every Monday morning")
    NEVER = Rhythm.NEVER.value, _("never")


class ProofChoices(models.TextChoices):
    """When a report must bring a proof of work."""

    FLOODED = "flooded", _("while far more comes in than usual")
    ALWAYS = "always", _("always")
    NEVER = "never", _("never")


class PurposeChoices(models.TextChoices):
    """What an API token is good for."""

    MEMBER = "member", _("everything that its member may do")
    REPORTER = "reporter", _("sending reports, as a declared machine")


class Publication(models.Model):
    """A site that takes corrections. ``ground_rules`` maps a language to the text shown beside the form.

    ``answer_days`` is how long an erratum may wait for the desk; ``articles_a_month`` is what reports are counted
    against (None: the articles that were seen here). ``rights_url`` is where a person concerned by an article turns to.
    ``separates_doubtful``: what is perhaps off topic lies in a lane of its own, beside what is to be decided.
    """

    slug = models.SlugField(unique=True)
    name = models.CharField(max_length=200)
    languages = models.JSONField(default=list)
    contact_url = models.URLField(max_length=2000)
    rights_url = models.URLField(max_length=2000, blank=True)
    ground_rules = models.JSONField(default=dict, blank=True)
    publish_typos = models.BooleanField(default=False)
    separates_doubtful = models.BooleanField(default=True)
    article_selector = models.CharField(max_length=500, blank=True)
    proof_of_work = models.CharField(
        max_length=10, choices=ProofChoices.choices, default=ProofChoices.FLOODED.value
    )
    connector = models.CharField(max_length=50, default="copy")
    time_zone = models.CharField(max_length=60, default="UTC")
    answer_days = models.PositiveSmallIntegerField(default=3)
    articles_a_month = models.PositiveIntegerField(null=True, blank=True)
    created_at = models.DateTimeField()

    class Meta:
        ordering = ["name"]

    def __str__(self) -> str:
        return self.name

    @property
    def language(self) -> str:
        """The publication's first language."""
        return str(self.languages[0]) if self.languages else settings.LANGUAGE_CODE

    @property
    def zone(self) -> ZoneInfo:
        """The clock by which its days begin."""
        return ZoneInfo(self.time_zone)


class Domain(models.Model):
    """A host (with its port where it is not the default one) whose pages are the publication's."""

    publication = models.ForeignKey(Publication, on_delete=models.CASCADE, related_name="domains")
    host = models.CharField(max_length=255, unique=True)

    class Meta:
        ordering = ["host"]

    def __str__(self) -> str:
        return self.host


class Member(models.Model):
    """A user in a publication. ``digest_at`` is when the next digest is due; ``language`` is that of their mails."""

    publication = models.ForeignKey(Publication, on_delete=models.CASCADE, related_name="members")
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="memberships")
    role = models.CharField(max_length=20, choices=RoleChoices.choices)
    digest = models.CharField(max_length=10, choices=RhythmChoices.choices, default=Rhythm.DAILY.value)
    digest_at = models.DateTimeField(null=True, blank=True)
    language = models.CharField(max_length=10, blank=True)

    class Meta:
        ordering = ["publication", "user"]
        constraints = [models.UniqueConstraint(fields=["publication", "user"], name="one_membership")]

    def __str__(self) -> str:
        return self.user.get_full_name() or self.user.get_username()

    @property
    def rank(self) -> Role:
        """The role as the core knows it."""
        return Role(self.role)


class ApiToken(models.Model):
    """A key to the API of one publication: an editor's, or a declared machine's. Only its SHA-256 is kept."""

    publication = models.ForeignKey(Publication, on_delete=models.CASCADE, related_name="api_tokens")
    member = models.ForeignKey(Member, on_delete=models.CASCADE, related_name="api_tokens")
    name = models.CharField(max_length=100)
    purpose = models.CharField(
        max_length=10, choices=PurposeChoices.choices, default=PurposeChoices.MEMBER.value
    )
    digest = models.CharField(max_length=64, unique=True)
    created_at = models.DateTimeField()
    expires_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["publication", "name"]

    def __str__(self) -> str:
        return self.name
