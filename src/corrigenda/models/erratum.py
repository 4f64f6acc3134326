"""Rows of an Erratum: one alleged error in one article; its Correction; its public Notice."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _

from corrigenda.core.lifecycle import CLOSED, UNDECIDED, State
from corrigenda.core.words import ErrorKind, NoticeType, Severity
from corrigenda.models.article import Article, Revision
from corrigenda.models.identity import new_public_id
from corrigenda.models.publication import Member, Publication


class StateChoices(models.TextChoices):
    """The states, named for the desk."""

    OPEN = State.OPEN.value, _("Open")
    NEEDS_INFO = State.NEEDS_INFO.value, _("Waiting for the reader")
    HELD = State.HELD.value, _("On hold")
    ACCEPTED = State.ACCEPTED.value, _("Accepted")
    APPLIED = State.APPLIED.value, _("Corrected")
    PUBLISHED = State.PUBLISHED.value, _("Corrected and published")
    REJECTED = State.REJECTED.value, _("Rejected")
    ALREADY_FIXED = State.ALREADY_FIXED.value, _("Already fixed")
    OFF_TOPIC = State.OFF_TOPIC.value, _("Off topic")


class SeverityChoices(models.TextChoices):
    """The severities, named for the desk."""

    MINOR = Severity.MINOR.value, _("Minor")
    SIGNIFICANT = Severity.SIGNIFICANT.value, _("Significant")
    SERIOUS = Severity.SERIOUS.value, _("Serious")


class NoticeTypeChoices(models.TextChoices):
    """The types of public entry, named for everybody."""

    TYPO = NoticeType.TYPO.value, _("Typo")
    CORRECTION = NoticeType.CORRECTION.value, _("Correction")
    CLARIFICATION = NoticeType.CLARIFICATION.value, _("Clarification")
    UPDATE = NoticeType.UPDATE.value, _("Update")
    EDITORS_NOTE = NoticeType.EDITORS_NOTE.value, _("Editor’s note")
    RETRACTION = NoticeType.RETRACTION.value, _("Retraction")
    RIGHT_OF_REPLY = NoticeType.RIGHT_OF_REPLY.value, _("Right of reply")


class Erratum(models.Model):
    """One alleged error in one article, however many Passages speak of it.

    ``before`` and ``after`` are the block's whole text and its agreed wording once accepted. ``place`` is the
    anchoring outcome in the article's current Revision (services.placing); ``about`` is what its readers speak of
    there (services.joining), made again from the Passages whenever it is missing. ``version`` counts the decisions:
    two editors cannot decide the same state twice. ``answered_at`` is when its readers were first told something.
    ``is_personal``: a person concerned by the article asks something for themselves; the desk's alone to see.
    ``is_doubtful``: all its Passages are; as long as it is open it lies apart from what is to be decided.
    """

    # Both begin indexes below.
    publication = models.ForeignKey(
        Publication, on_delete=models.CASCADE, related_name="errata", db_index=False
    )
    article = models.ForeignKey(Article, on_delete=models.CASCADE, related_name="errata", db_index=False)
    public_id = models.CharField(max_length=12, unique=True, default=new_public_id)
    number = models.PositiveIntegerField()
    state = models.CharField(max_length=20, choices=StateChoices.choices, default=State.OPEN.value)
    previous_state = models.CharField(max_length=20, choices=StateChoices.choices, blank=True)
    kind = models.CharField(max_length=20, default=ErrorKind.OTHER.value)
    severity = models.CharField(max_length=20, choices=SeverityChoices.choices, default=Severity.MINOR.value)
    reason_code = models.CharField(max_length=30, blank=True)
    reason = models.TextField(blank=True)
    before = models.TextField(blank=True)
    after = models.TextField(blank=True)
    place = models.JSONField(default=dict)
    about = models.JSONField(default=dict)
    readers = models.PositiveIntegerField(default=0)
    is_personal = models.BooleanField(default=False)
    is_doubtful = models.BooleanField(default=False)
    decided_by = models.ForeignKey(Member, on_delete=models.SET_NULL, null=True, blank=True, related_name="+")
    claimed_by = models.ForeignKey(Member, on_delete=models.SET_NULL, null=True, blank=True, related_name="+")
    claimed_at = models.DateTimeField(null=True, blank=True)
    version = models.PositiveIntegerField(default=0)
    opened_at = models.DateTimeField()
    changed_at = models.DateTimeField()
    answered_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["-opened_at", "-id"]
        constraints = [
            models.UniqueConstraint(fields=["publication", "number"], name="one_erratum_per_number")
        ]
        indexes = [
            models.Index(fields=["publication", "state", "-opened_at"], name="erratum_queue"),
            models.Index(fields=["article", "state"], name="erratum_of_article"),
            models.Index(fields=["publication", "opened_at"], name="erratum_by_time"),
        ]

    def __str__(self) -> str:
        return f"#{self.number}"

    @property
    def is_undecided(self) -> bool:
        """Whether the desk still has to decide."""
        return State(self.state) in UNDECIDED

    @property
    def waits_in_doubt(self) -> bool:
        """Whether it is perhaps off topic and nobody at the desk has said anything about it."""
        return self.is_doubtful and not self.is_personal and self.state == State.OPEN.value

    @property
    def is_closed(self) -> bool:
        """Whether nothing more is to be done but, perhaps, a Notice."""
        return State(self.state) in CLOSED


class Pairing(models.Model):
    """Two errata of one article, and what was said of them: ``suggested`` as one by the machine, ``merged`` (with
    the Passages that moved, so that it can be undone) or kept ``apart`` by a Member."""

    SUGGESTED, MERGED, APART = "suggested", "merged", "apart"

    erratum = models.ForeignKey(Erratum, on_delete=models.CASCADE, related_name="pairings")
    other = models.ForeignKey(Erratum, on_delete=models.CASCADE, related_name="+")
    verdict = models.CharField(
        max_length=10, choices=[(SUGGESTED, SUGGESTED), (MERGED, MERGED), (APART, APART)]
    )
    reason = models.CharField(max_length=30, blank=True)
    percent = models.PositiveSmallIntegerField(default=100)
    passages = models.JSONField(default=list)
    member = models.ForeignKey(Member, on_delete=models.SET_NULL, null=True, blank=True, related_name="+")
    said_at = models.DateTimeField()

    class Meta:
        ordering = ["-said_at", "-id"]
        constraints = [models.UniqueConstraint(fields=["erratum", "other"], name="one_pairing_of_two_errata")]

    def __str__(self) -> str:
        return f"{self.erratum_id} {self.verdict} {self.other_id}"


class Correction(models.Model):
    """An Edit that reached the article: from ``revision_before`` to ``revision_after``, where it was seen."""

    erratum = models.ForeignKey(Erratum, on_delete=models.PROTECT, related_name="corrections")
    revision_before = models.ForeignKey(Revision, on_delete=models.PROTECT, null=True, related_name="+")
    revision_after = models.ForeignKey(Revision, on_delete=models.PROTECT, null=True, related_name="+")
    connector = models.CharField(max_length=50)
    before = models.TextField()
    after = models.TextField()
    member = models.ForeignKey(Member, on_delete=models.SET_NULL, null=True, blank=True, related_name="+")
    applied_at = models.DateTimeField()
    taken_back_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["-applied_at", "-id"]

    def __str__(self) -> str:
        return f"{self.erratum_id} {self.applied_at:%Y-%m-%d}"


class Notice(models.Model):
    """A public entry of the record. Withdrawn ones stay, marked; nothing is deleted.

    ``thanks_changed_at`` is when the names thanked under it changed last: nothing that a reader of the record is told,
    but feeds and caches must notice.
    """

    publication = models.ForeignKey(Publication, on_delete=models.CASCADE, related_name="notices")
    article = models.ForeignKey(Article, on_delete=models.CASCADE, related_name="notices")
    erratum = models.ForeignKey(
        Erratum, on_delete=models.PROTECT, null=True, blank=True, related_name="notices"
    )
    public_id = models.CharField(max_length=12, unique=True, default=new_public_id)
    type = models.CharField(max_length=20, choices=NoticeTypeChoices.choices)
    language = models.CharField(max_length=10)
    text = models.TextField(blank=True)
    before = models.TextField(blank=True)
    after = models.TextField(blank=True)
    published_at = models.DateTimeField()
    amended_at = models.DateTimeField(null=True, blank=True)
    withdrawn_at = models.DateTimeField(null=True, blank=True)
    thanks_changed_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["-published_at", "-id"]
        indexes = [models.Index(fields=["publication", "-published_at"], name="notice_record")]

    def __str__(self) -> str:
        return f"{self.type} {self.public_id}"
