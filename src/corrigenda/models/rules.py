"""Rows of a publication's ground rules as data: what intake answers at once."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _

from corrigenda.core.rules import Rule, RuleKind
from corrigenda.models.erratum import Erratum
from corrigenda.models.publication import Member, Publication


class RuleKindChoices(models.TextChoices):
    """The kinds of ground rule, named for the desk."""

    SPELLING = RuleKind.SPELLING.value, _("Spelling or name")
    NO_BREAK_SPACES = RuleKind.NO_BREAK_SPACES.value, _("No-break spaces")
    GUILLEMETS = RuleKind.GUILLEMETS.value, _("Guillemets « »")
    CURLY_QUOTES = RuleKind.CURLY_QUOTES.value, _("Curly quotes and apostrophes")
    BRITISH = RuleKind.BRITISH.value, _("British English")
    AMERICAN = RuleKind.AMERICAN.value, _("American English")


_TOLD = {
    RuleKind.SPELLING: _("We write “%(kept)s”."),
    RuleKind.NO_BREAK_SPACES: _(
        "We keep no-break spaces where lines must not break, before ; : ! ? for example."
    ),
    RuleKind.GUILLEMETS: _("We quote with guillemets: « »."),
    RuleKind.CURLY_QUOTES: _("We set curly quotes and apostrophes."),
    RuleKind.BRITISH: _("We write British English."),
    RuleKind.AMERICAN: _("We write American English."),
}


class GroundRule(models.Model):
    """What is right in this publication whatever a reader proposes. ``note`` is the sentence that the reader gets.

    ``erratum`` is the rejected one that the rule was made from, if any.
    """

    publication = models.ForeignKey(Publication, on_delete=models.CASCADE, related_name="rules")
    kind = models.CharField(max_length=20, choices=RuleKindChoices.choices)
    language = models.CharField(max_length=10, blank=True)
    kept = models.CharField(max_length=200, blank=True)
    instead_of = models.JSONField(default=list, blank=True)
    note = models.CharField(max_length=500, blank=True)
    erratum = models.ForeignKey(Erratum, on_delete=models.SET_NULL, null=True, blank=True, related_name="+")
    member = models.ForeignKey(Member, on_delete=models.SET_NULL, null=True, blank=True, related_name="+")
    created_at = models.DateTimeField()

    class Meta:
        ordering = ["kind", "kept", "id"]
        constraints = [
            models.UniqueConstraint(
                fields=["publication", "kind", "language", "kept"], name="one_ground_rule_of_a_wording"
            )
        ]

    def __str__(self) -> str:
        return self.kept or self.get_kind_display()

    @property
    def told(self) -> str:
        """The sentence that a reader gets whose proposal undoes the rule."""
        return self.note or str(_TOLD[RuleKind(self.kind)]) % {"kept": self.kept}

    @property
    def rule(self) -> Rule:
        """The rule as the core knows it."""
        return Rule(self.pk, RuleKind(self.kind), self.language, self.kept, tuple(self.instead_of))
