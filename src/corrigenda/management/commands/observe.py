"""``observe``: looks again at one article (by URL) or at every known article of a publication."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from corrigenda.core.errors import CorrigendaError
from corrigenda.management.publications import publication_named
from corrigenda.models import queries
from corrigenda.services import revisions
from corrigenda.web.sentences import sentence_of


class Command(BaseCommand):
    """Fetches now, in this process."""

    help = "Fetches an article (or all of a publication's) and keeps what changed."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """A publication and, to be quick, one address."""
        parser.add_argument("publication")
        parser.add_argument("url", nargs="?")

    def handle(self, *args: Any, **options: Any) -> None:
        """One line an article."""
        publication = publication_named(options["publication"])
        urls = (
            [options["url"]]
            if options["url"]
            else list(queries.articles(publication).values_list("url", flat=True))
        )
        failed = 0
        for url in urls:
            try:
                article = revisions.observe_url(publication, url, now=timezone.now())
                self.stdout.write(f"{article.url}: {article.current}")
            except CorrigendaError as error:
                failed += 1
                self.stderr.write(f"{url}: {sentence_of(error)}")
        if failed:
            raise CommandError(f"{failed} article(s) could not be had")
