"""Makes a token for a manager's program, and shows it this once."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.utils import timezone

from corrigenda.core.errors import Refused
from corrigenda.models import Member
from corrigenda.services import api_tokens
from corrigenda.web.sentences import sentence_of


class Command(BaseCommand):
    """``api_token <publication> <user> <name>``."""

    help = "Make an API token for a member of a publication."

    def add_arguments(self, parser: CommandParser) -> None:
        """Who it is for, and what it will be called."""
        parser.add_argument("publication", help="the publication's slug")
        parser.add_argument("user", help="the member's user name")
        parser.add_argument("name", help="what the token is for")

    def handle(self, *args: Any, **options: Any) -> None:
        """Prints the token."""
        members = Member.objects.select_related("publication", "user")
        member = members.filter(
            publication__slug=options["publication"], user__username=options["user"]
        ).first()
        if member is None:
            raise CommandError("There is no such member of this publication.")
        try:
            token, secret = api_tokens.create_token(
                member, name=options["name"], days=365, now=timezone.now()
            )
        except Refused as refused:
            raise CommandError(sentence_of(refused)) from None
        self.stdout.write(secret)
        self.stderr.write(f"Expires on {token.expires_at:%Y-%m-%d}. It is not shown again.")
