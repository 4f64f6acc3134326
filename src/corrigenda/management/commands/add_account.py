"""``add_account``: an account for somebody who will work at a desk; a manager then makes it a member."""

from __future__ import annotations

import sys
from getpass import getpass
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from corrigenda.core.errors import Refused
from corrigenda.services import founding
from corrigenda.web.sentences import sentence_of


class Command(BaseCommand):
    """``add_account NAME --email ADDRESS``; the password is asked for, or read from the standard input."""

    help = "Make an account. The password is asked for twice, or read from a pipe."

    def add_arguments(self, parser: CommandParser) -> None:
        """Who it is."""
        parser.add_argument("name", help="the user name")
        parser.add_argument("--email", required=True, help="where mails of the desk go")

    def handle(self, *args: Any, **options: Any) -> None:
        """Makes the account."""
        try:
            user = founding.add_account(options["name"], options["email"], self.password())
        except Refused as refused:
            raise CommandError(sentence_of(refused)) from None
        self.stdout.write(f"{user.username} can log in; a manager makes the account a member.")

    def password(self) -> str:
        """What was typed, twice the same. Raises CommandError."""
        if not sys.stdin.isatty():
            return sys.stdin.readline().rstrip("\n")
        password = getpass("Password: ")
        if getpass("Once more: ") != password:
            raise CommandError("The two passwords differ.")
        return password
