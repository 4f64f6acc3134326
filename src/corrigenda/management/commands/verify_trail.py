"""``verify_trail``: walks the audit chain of one publication or of all, and says where it breaks."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from corrigenda.management.publications import publication_named
from corrigenda.models import Publication, TrailHead
from corrigenda.services import trail


class Command(BaseCommand):
    """Ends with an error when any chain is broken."""

    help = "Verifies the audit chain of PUBLICATION, or of all."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """The publication's slug, optional."""
        parser.add_argument("publication", nargs="?")

    def handle(self, *args: Any, **options: Any) -> None:
        """One line a publication."""
        broken = [
            publication for publication in self.chosen(options["publication"]) if not self.verify(publication)
        ]
        if broken:
            raise CommandError(f"{len(broken)} trail(s) broken")

    def chosen(self, slug: str | None) -> list[Publication]:
        """The publications to verify."""
        if slug is None:
            return list(Publication.objects.order_by("slug"))
        return [publication_named(slug)]

    def verify(self, publication: Publication) -> bool:
        """Whether the chain is whole; says so."""
        found = trail.verify(publication)
        head = TrailHead.objects.filter(publication=publication).first()
        if found is None:
            self.stdout.write(f"{publication.slug}: whole, {head.sequence if head else 0} event(s)")
            return True
        self.stdout.write(
            self.style.ERROR(f"{publication.slug}: broken at event {found.sequence} ({found.why})")
        )
        return False
