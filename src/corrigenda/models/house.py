"""Reads of what a publication keeps: its ground rules, and who and what it keeps out."""

from __future__ import annotations

from django.db.models import QuerySet

from corrigenda.core.errors import NotFound
from corrigenda.models.limits import Block
from corrigenda.models.publication import Publication
from corrigenda.models.report import Report
from corrigenda.models.rules import GroundRule


def ground_rules(publication: Publication) -> QuerySet[GroundRule]:
    """The ground rules with who made them and from which erratum."""
    return GroundRule.objects.filter(publication=publication).select_related("erratum", "member__user")


def blocks(publication: Publication) -> QuerySet[Block]:
    """What is kept out, newest first."""
    return Block.objects.filter(publication=publication).select_related("member__user")


def report(publication: Publication, public_id: str) -> Report:
    """One report. Raises NotFound("report.unknown")."""
    found = Report.objects.filter(publication=publication, public_id=public_id).first()
    if found is None:
        raise NotFound("report.unknown")
    return found
