"""Rows of the watch: what a publication wants, which addresses are looked at when, how far a round has come."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _

from corrigenda.core.watching import Pace
from corrigenda.models.article import Article
from corrigenda.models.publication import Publication


class PaceChoices(models.TextChoices):
    """The paces, named for managers."""

    OFF = Pace.OFF.value, _("never")
    CALM = Pace.CALM.value, _("seldom")
    USUAL = Pace.USUAL.value, _("regularly")
    KEEN = Pace.KEEN.value, _("often")


class WatchPlan(models.Model):
    """How a publication's site is watched. ``sealed`` holds the secret that its CMS signs announcements with."""

    publication = models.OneToOneField(Publication, on_delete=models.CASCADE, related_name="watch_plan")
    pace = models.CharField(max_length=10, choices=PaceChoices.choices, default=Pace.USUAL.value)
    takes_in = models.BooleanField(default=False)
    sealed = models.BinaryField(default=bytes)
    searched_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["publication"]

    def __str__(self) -> str:
        return self.pace


class Looked(models.Model):
    """What every watched address has: when it is looked at, what the site said last, what went wrong since when."""

    publication = models.ForeignKey(Publication, on_delete=models.CASCADE, related_name="+")
    url = models.CharField(max_length=2000)
    host = models.CharField(max_length=255)
    next_look_at = models.DateTimeField()
    looked_at = models.DateTimeField(null=True, blank=True)
    etag = models.CharField(max_length=500, blank=True)
    last_modified = models.CharField(max_length=100, blank=True)
    misses = models.PositiveIntegerField(default=0)
    trouble = models.CharField(max_length=60, blank=True)
    trouble_facts = models.JSONField(default=dict)
    trouble_since = models.DateTimeField(null=True, blank=True)

    class Meta:
        abstract = True

    def __str__(self) -> str:
        return self.url


class Watch(Looked):
    """When an article is looked at again. Without one it is an address to be taken in.

    ``stands_since`` is when the text came out or last changed. ``asked_at`` is when a listing or the CMS last said
    that it changed; ``false_alarms`` counts how often in a row a listing was wrong about that.
    """

    article = models.OneToOneField(
        Article, on_delete=models.CASCADE, null=True, blank=True, related_name="watch"
    )
    stands_since = models.DateTimeField()
    asked_at = models.DateTimeField(null=True, blank=True)
    false_alarms = models.PositiveIntegerField(default=0)

    class Meta:
        ordering = ["next_look_at"]
        constraints = [models.UniqueConstraint(fields=["publication", "url"], name="one_watch_per_url")]
        indexes = [
            models.Index(fields=["host", "next_look_at"], name="watch_due"),
            models.Index(fields=["publication", "misses"], name="watch_missing"),
        ]


class ListingKind(models.TextChoices):
    """What a listing turned out to be."""

    UNKNOWN = "", _("not read yet")
    SITEMAP = "sitemap", _("sitemap")
    INDEX = "index", _("index of sitemaps")
    FEED = "feed", _("feed")


class Listing(Looked):
    """A sitemap or feed of the publication's site; those that an index names are its ``parts``. One that was found
    and is not wanted stays, unread: it would be found again.

    ``read_until`` is the newest change that it named when it was read last; ``said_at`` when its index says that
    it changed.
    """

    parent = models.ForeignKey("self", on_delete=models.CASCADE, null=True, blank=True, related_name="parts")
    kind = models.CharField(max_length=10, choices=ListingKind.choices, blank=True)
    is_found = models.BooleanField(default=False)
    is_read = models.BooleanField(default=True)
    entries = models.PositiveIntegerField(default=0)
    read_until = models.DateTimeField(null=True, blank=True)
    said_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["url"]
        constraints = [models.UniqueConstraint(fields=["publication", "url"], name="one_listing_per_url")]
        indexes = [models.Index(fields=["host", "next_look_at"], name="listing_due")]


class Round(models.Model):
    """The one walk through what is due on a host: one look, a pause, the next.

    ``turn`` names the job that may take the next step, ``since`` is when it was queued (None: nobody walks).
    ``strikes`` counts failures of the host in a row; ``pause`` is what its robots.txt asks for, in seconds.
    """

    host = models.CharField(max_length=255, unique=True)
    turn = models.PositiveBigIntegerField(default=0)
    since = models.DateTimeField(null=True, blank=True)
    pause = models.PositiveIntegerField(default=0)
    strikes = models.PositiveIntegerField(default=0)
    trouble = models.CharField(max_length=60, blank=True)
    trouble_facts = models.JSONField(default=dict)
    trouble_since = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["host"]

    def __str__(self) -> str:
        return self.host


class Announcement(models.Model):
    """A CMS's message that an article changed, taken once: the same one again does nothing. Kept while its signature
    is good."""

    publication = models.ForeignKey(Publication, on_delete=models.CASCADE, related_name="+")
    message_id = models.CharField(max_length=200)
    at = models.DateTimeField()

    class Meta:
        ordering = ["-at"]
        constraints = [
            models.UniqueConstraint(fields=["publication", "message_id"], name="one_announcement_per_id")
        ]
        indexes = [models.Index(fields=["at"], name="announcement_age")]

    def __str__(self) -> str:
        return self.message_id
