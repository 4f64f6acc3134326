"""``add_publication``: a publication with its first manager; everything else is set at its desk."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.urls import reverse
from django.utils import timezone

from corrigenda.conf import conf
from corrigenda.core.errors import Refused
from corrigenda.services import founding
from corrigenda.services.house import HouseSettings
from corrigenda.web.sentences import sentence_of


class Command(BaseCommand):
    """``add_publication SLUG --name … --domain … --contact … --language … --manager …``."""

    help = "Open a publication. Its manager changes everything but the short name at the desk."

    def add_arguments(self, parser: CommandParser) -> None:
        """What a publication cannot be without."""
        parser.add_argument("slug", help="its short name in addresses of the public record, for good")
        parser.add_argument("--name", required=True)
        parser.add_argument("--domain", required=True, action="append", help="may be given several times")
        parser.add_argument("--contact", required=True, help="the address of its contact page")
        parser.add_argument("--language", required=True, action="append", help="the main one first")
        parser.add_argument("--manager", required=True, help="the user name of an account (add_account)")
        parser.add_argument("--time-zone", default=settings.TIME_ZONE)

    def handle(self, *args: Any, **options: Any) -> None:
        """Opens it and says where to go on."""
        wanted = HouseSettings(
            name=options["name"],
            contact_url=options["contact"],
            domains=tuple(options["domain"]),
            languages=tuple(options["language"]),
            ground_rules={},
            publish_typos=False,
            article_selector="",
            time_zone=options["time_zone"],
            answer_days="3",
            articles_a_month="",
        )
        try:
            publication = founding.open_publication(
                options["slug"], options["manager"], wanted, now=timezone.now()
            )
        except Refused as refused:
            raise CommandError(sentence_of(refused)) from None
        base = conf().base_url
        self.stdout.write(f"The desk: {base}{reverse('desk:queue', args=[publication.slug])}")
        self.stdout.write(f"In the pages: manage.py embed {publication.slug}")
