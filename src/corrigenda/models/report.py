"""Rows of a Report: what one reader sent, once; its Passages; the reader's address, apart; the exchange."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _

from corrigenda.core.words import ErrorKind
from corrigenda.models.article import Article, Revision
from corrigenda.models.erratum import Erratum
from corrigenda.models.identity import new_public_id
from corrigenda.models.publication import Member, Publication


class KindChoices(models.TextChoices):
    """The kinds of error, named for readers."""

    SPELLING = ErrorKind.SPELLING.value, _("Spelling or grammar")
    NAME = ErrorKind.NAME.value, _("Name")
    NUMBER = ErrorKind.NUMBER.value, _("Number or date")
    QUOTATION = ErrorKind.QUOTATION.value, _("Quotation")
    CAPTION = ErrorKind.CAPTION.value, _("Caption or picture")
    LINK = ErrorKind.LINK.value, _("Link")
    FACT = ErrorKind.FACT.value, _("Fact")
    TRANSLATION = ErrorKind.TRANSLATION.value, _("Translation")
    OTHER = ErrorKind.OTHER.value, _("Something else in the text")


class ReaderKey(models.Model):
    """What a reader who chooses to is known again by: the SHA-256 of a secret in their hands, and nothing of them."""

    publication = models.ForeignKey(Publication, on_delete=models.CASCADE, related_name="reader_keys")
    digest = models.CharField(max_length=64, unique=True)
    created_at = models.DateTimeField()

    class Meta:
        ordering = ["-created_at"]

    def __str__(self) -> str:
        return self.digest[:8]


class Report(models.Model):
    """What one reader sent. ``key`` is the idempotency key: the same sending twice is one Report.

    ``receipt_digest`` is the SHA-256 of the receipt's token; the token itself is in the reader's hands only.
    ``source`` is the day's key of its sender: it tells two reports of one day apart, and nobody from it.
    ``machine`` is the name of the program that sent it, empty for people.
    ``reader_key`` ties it to the reader's other reports, where the reader chose so.
    ``credit`` is the name that the reader would like to be thanked with; ``is_credited`` once an editor agreed.
    ``salt`` feeds the trail's commitment to the words; erasing the words erases it.
    """

    # Indexes that begin with it are below; one more would cost a page of the log at every report.
    publication = models.ForeignKey(
        Publication, on_delete=models.CASCADE, related_name="reports", db_index=False
    )
    article = models.ForeignKey(Article, on_delete=models.CASCADE, related_name="reports")
    revision = models.ForeignKey(
        Revision, on_delete=models.PROTECT, null=True, blank=True, related_name="reports"
    )
    public_id = models.CharField(max_length=12, unique=True, default=new_public_id)
    key = models.CharField(max_length=64)
    body_digest = models.CharField(max_length=64)
    receipt_digest = models.CharField(max_length=64, unique=True)
    salt = models.CharField(max_length=32)
    language = models.CharField(max_length=10)
    source = models.CharField(max_length=64, blank=True)
    machine = models.CharField(max_length=100, blank=True)
    reader_key = models.ForeignKey(
        ReaderKey, on_delete=models.SET_NULL, null=True, blank=True, related_name="reports"
    )
    credit = models.CharField(max_length=80, blank=True)
    is_credited = models.BooleanField(default=False)
    sent_at = models.DateTimeField()

    class Meta:
        ordering = ["-sent_at", "-id"]
        constraints = [models.UniqueConstraint(fields=["publication", "key"], name="one_report_per_key")]
        indexes = [
            models.Index(fields=["publication", "source"], name="report_by_source"),
            models.Index(fields=["publication", "sent_at"], name="report_by_time"),
        ]

    def __str__(self) -> str:
        return self.public_id


class Passage(models.Model):
    """One picked block inside a Report. ``seen`` is the block's text as the reader saw it.

    ``place`` is the anchoring outcome in the article's current Revision, as plain JSON (services.placing).
    ``is_doubtful``: its report is perhaps not about an error in the text (core.offtopic).
    """

    report = models.ForeignKey(Report, on_delete=models.CASCADE, related_name="passages", db_index=False)
    erratum = models.ForeignKey(
        Erratum, on_delete=models.PROTECT, null=True, blank=True, related_name="passages"
    )
    position = models.PositiveSmallIntegerField()
    block_index = models.PositiveIntegerField(null=True, blank=True)
    seen = models.TextField()
    selectors = models.JSONField(default=list)
    remark = models.TextField(blank=True)
    proposal = models.TextField(blank=True)
    kind = models.CharField(max_length=20, choices=KindChoices.choices)
    source_url = models.CharField(max_length=2000, blank=True)
    is_doubtful = models.BooleanField(default=False)
    place = models.JSONField(default=dict)

    class Meta:
        ordering = ["report", "position"]
        constraints = [
            models.UniqueConstraint(fields=["report", "position"], name="one_passage_per_position")
        ]

    def __str__(self) -> str:
        return f"{self.report_id}/{self.position}"


class ReaderAddress(models.Model):
    """Where the reader wants the answer: sealed, apart from the Report, erased after use."""

    report = models.OneToOneField(Report, on_delete=models.CASCADE, related_name="address")
    sealed_email = models.BinaryField()
    token_digest = models.CharField(max_length=64, unique=True)
    verified_at = models.DateTimeField(null=True, blank=True)
    created_at = models.DateTimeField()

    class Meta:
        ordering = ["-created_at"]

    def __str__(self) -> str:
        return str(self.report_id)


class Message(models.Model):
    """One turn of the exchange between the desk and a reader: a question, or the answer to it."""

    report = models.ForeignKey(Report, on_delete=models.CASCADE, related_name="messages")
    erratum = models.ForeignKey(Erratum, on_delete=models.CASCADE, related_name="messages")
    member = models.ForeignKey(Member, on_delete=models.SET_NULL, null=True, blank=True, related_name="+")
    from_reader = models.BooleanField()
    text = models.TextField()
    sent_at = models.DateTimeField()

    class Meta:
        ordering = ["sent_at", "id"]

    def __str__(self) -> str:
        return self.text[:40]
